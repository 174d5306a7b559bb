import type { GridChart } from '../../excel-host/grid-view';
import { svg } from '../dom';
import { position, valueScale, type Scale } from './chart-scale';
import { colourOf, formatNumber, pieColour } from './chart-style';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export type Plot = (chart: GridChart, area: PlotArea) => SVGElement;

const LABEL_ROOM = { value: 40, category: 22, bars: 0.34 } as const;
/** Width of a letter in a label, in pixels: a little more than the average one. */
const LETTER = 6.4;
const GAP = 0.35;

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
const categoriesOf = (chart: GridChart): readonly string[] => chart.computed[0]?.categories ?? [];
const scaleOf = (chart: GridChart): Scale =>
  valueScale(
    chart.computed.flatMap((series) => series.values.filter((value) => value !== null)),
    chart.valueAxis,
  );
/** Number of categories; never 0, so that widths stay finite. */
const slots = (chart: GridChart): number =>
  Math.max(1, categoriesOf(chart).length, ...chart.computed.map((series) => series.values.length));

function frameWithValueAxisLeft(scale: Scale, plot: PlotArea): SVGElement {
  const group = svg('g', { class: 'sumbu' });
  for (const tick of scale.ticks) {
    const y = plot.top + plot.height * (1 - position(scale, tick));
    group.append(
      svg('line', { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y }),
      svg('text', { x: plot.left - 5, y: y + 4, 'text-anchor': 'end' }, formatNumber(tick)),
    );
  }
  return group;
}

function categoryLabelsBelow(chart: GridChart, plot: PlotArea): SVGElement {
  const group = svg('g', { class: 'sumbu' });
  const slot = plot.width / slots(chart);
  categoriesOf(chart).forEach((label, index) => {
    const x = plot.left + slot * (index + 0.5);
    const text = shorten(label, Math.max(4, Math.floor(slot / LETTER)));
    group.append(svg('text', { x, y: plot.top + plot.height + 15, 'text-anchor': 'middle' }, text));
  });
  return group;
}

const upright = (area: PlotArea): PlotArea => ({
  left: area.left + LABEL_ROOM.value,
  top: area.top + 6,
  width: area.width - LABEL_ROOM.value,
  height: area.height - LABEL_ROOM.category - 6,
});

export const plotColumns: Plot = (chart, area) => {
  const plot = upright(area);
  const scale = scaleOf(chart);
  const slot = plot.width / slots(chart);
  const width = (slot * (1 - GAP)) / Math.max(1, chart.computed.length);
  const zero = position(scale, 0);
  const group = svg('g', {}, frameWithValueAxisLeft(scale, plot), categoryLabelsBelow(chart, plot));
  chart.computed.forEach((series, index) => {
    series.values.forEach((value, at) => {
      if (value === null) return;
      const level = position(scale, value);
      const x = plot.left + slot * at + (slot * GAP) / 2 + width * index;
      const y = plot.top + plot.height * (1 - Math.max(level, zero));
      group.append(
        svg('rect', { x, y, width, height: plot.height * Math.abs(level - zero), fill: colourOf(chart, index) }),
      );
      if (chart.dataLabels)
        group.append(svg('text', { x: x + width / 2, y: y - 3, 'text-anchor': 'middle' }, formatNumber(value)));
    });
  });
  return group;
};

export const plotBars: Plot = (chart, area) => {
  const room = area.width * LABEL_ROOM.bars;
  const plot = {
    left: area.left + room,
    top: area.top + 4,
    width: area.width - room - 34,
    height: area.height - LABEL_ROOM.category,
  };
  const scale = scaleOf(chart);
  const slot = plot.height / slots(chart);
  const height = (slot * (1 - GAP)) / Math.max(1, chart.computed.length);
  const axis = svg('g', { class: 'sumbu' });
  for (const tick of scale.ticks) {
    const x = plot.left + plot.width * position(scale, tick);
    axis.append(
      svg('line', { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height }),
      svg('text', { x, y: plot.top + plot.height + 15, 'text-anchor': 'middle' }, formatNumber(tick)),
    );
  }
  // Excel draws the first category at the bottom unless the axis is reversed.
  const rowOf = (at: number): number => (chart.categoryAxis.reversed ? at : slots(chart) - 1 - at);
  categoriesOf(chart).forEach((label, at) => {
    const y = plot.top + slot * (rowOf(at) + 0.5) + 4;
    axis.append(
      svg('text', { x: plot.left - 6, y, 'text-anchor': 'end' }, shorten(label, Math.floor((room - 8) / LETTER))),
    );
  });
  const group = svg('g', {}, axis);
  chart.computed.forEach((series, index) => {
    series.values.forEach((value, at) => {
      if (value === null) return;
      const width = plot.width * position(scale, value);
      const y = plot.top + slot * rowOf(at) + (slot * GAP) / 2 + height * index;
      group.append(svg('rect', { x: plot.left, y, width, height, fill: colourOf(chart, index) }));
      if (chart.dataLabels)
        group.append(svg('text', { x: plot.left + width + 4, y: y + height / 2 + 4 }, formatNumber(value)));
    });
  });
  return group;
};

export const plotLines: Plot = (chart, area) => {
  const plot = upright(area);
  const scale = scaleOf(chart);
  const slot = plot.width / slots(chart);
  const group = svg('g', {}, frameWithValueAxisLeft(scale, plot), categoryLabelsBelow(chart, plot));
  chart.computed.forEach((series, index) => {
    const points = series.values.flatMap((value, at) =>
      value === null
        ? []
        : [{ x: plot.left + slot * (at + 0.5), y: plot.top + plot.height * (1 - position(scale, value)) }],
    );
    const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
    group.append(svg('polyline', { points: path, fill: 'none', stroke: colourOf(chart, index), 'stroke-width': 2 }));
    group.append(...points.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 3, fill: colourOf(chart, index) })));
  });
  return group;
};

export const plotPie: Plot = (chart, area) => {
  const values = (chart.computed[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(area.width, area.height) / 2 - 4;
  const centre = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const group = svg('g');
  let turn = -Math.PI / 2;
  values.forEach((value, index) => {
    const end = turn + (value / total) * Math.PI * 2;
    const large = end - turn > Math.PI ? 1 : 0;
    const point = (angle: number): string =>
      `${centre.x + radius * Math.cos(angle)} ${centre.y + radius * Math.sin(angle)}`;
    const d = `M${centre.x} ${centre.y} L${point(turn)} A${radius} ${radius} 0 ${large} 1 ${point(end - 1e-4)} Z`;
    group.append(svg('path', { d, fill: pieColour(index) }));
    turn = end;
  });
  return group;
};
