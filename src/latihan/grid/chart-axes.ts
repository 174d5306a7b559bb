import type { GridChart } from '../../excel-host/grid-view';
import { COLOR } from '../../excel-host/xlsx/chart/usual';
import { svg } from '../dom';
import { position, valueScale, type Scale } from './chart-scale';
import { fontOf, numberLook, numberText, shorten, strokeOf, textLook, textWidth, type PlotArea } from './chart-style';

/** `valueAxis2` is the one on the far side. */
export type AxisName = 'valueAxis' | 'categoryAxis' | 'valueAxis2' | 'categoryAxis2';
type Side = 'left' | 'right' | 'top' | 'bottom';

/** One axis as it is drawn: its labels by their place between 0 and 1. */
export interface Axis {
  readonly name: AxisName;
  readonly side: Side;
  readonly labels: readonly { readonly at: number; readonly text: string }[];
  /** Lines through the plot, by their place. */
  readonly lines: readonly number[];
}

const UNITS: Readonly<Record<string, readonly [divisor: number, name: string]>> = {
  Hundreds: [1e2, 'Ratusan'],
  Thousands: [1e3, 'Ribuan'],
  TenThousands: [1e4, 'Puluhan ribu'],
  HundredThousands: [1e5, 'Ratusan ribu'],
  Millions: [1e6, 'Jutaan'],
  TenMillions: [1e7, 'Puluhan juta'],
  HundredMillions: [1e8, 'Ratusan juta'],
  Billions: [1e9, 'Miliaran'],
  Trillions: [1e12, 'Triliunan'],
};
const unitOf = (chart: GridChart, name: AxisName): readonly [number, string] =>
  UNITS[textLook(chart.looks, `${name}/displayUnit`) ?? ''] ?? [1, ''];

/** The scale of an axis of numbers, with the bounds and steps that were set. */
export function scaleOf(chart: GridChart, name: AxisName, values: readonly number[], free = false): Scale {
  const isMain = name === 'valueAxis';
  const bound = (side: 'minimum' | 'maximum'): number | null => {
    const look = chart.looks?.[`${name}/${side}`];
    return isMain ? chart.valueAxis[side] : typeof look === 'number' ? look : null;
  };
  const isLogarithmic = chart.looks?.[`${name}/scaleType`] === 'Logarithmic';
  const scale = valueScale(values, {
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    step: numberLook(chart.looks, `${name}/majorUnit`, 0),
    base: isLogarithmic ? numberLook(chart.looks, `${name}/logBase`, 10) : null,
    free,
  });
  const reversed = name === 'categoryAxis' ? chart.categoryAxis.reversed : chart.looks?.[`${name}/reversed`] === true;
  return reversed ? { ...scale, reversed } : scale;
}

/** An axis of numbers; `usual` is the format of the cells that it shows. */
export function numberAxis(chart: GridChart, name: AxisName, side: Side, scale: Scale, usual: string): Axis {
  const look = textLook(chart.looks, `${name}/numberFormat`);
  const format = (name === 'valueAxis' ? chart.valueAxis.numberFormat : look) ?? usual;
  const [divisor] = unitOf(chart, name);
  const labels = scale.ticks.map((tick) => ({
    at: position(scale, tick),
    text: numberText(chart, tick / divisor, format),
  }));
  return { name, side, labels, lines: labels.map(({ at }) => at) };
}

/** The names of the categories, each in the middle of its slot. */
export function categoryAxis(chart: GridChart, side: Side, names: readonly string[], slots: number): Axis {
  const middle = (at: number): number => (at + 0.5) / slots;
  const skip = Math.max(1, numberLook(chart.looks, 'categoryAxis/tickLabelSpacing', 1));
  const place = (at: number): number => (chart.categoryAxis.reversed ? 1 - middle(at) : middle(at));
  const labels = names.flatMap((text, at) => (at % skip === 0 ? [{ at: place(at), text }] : []));
  const lines = Array.from({ length: slots + 1 }, (_, at) => at / slots);
  return { name: 'categoryAxis', side, labels, lines };
}

function titleOf(chart: GridChart, { name }: Axis): string {
  const own = textLook(chart.looks, `${name}/title/text`);
  const title = name === 'valueAxis' || name === 'categoryAxis' ? chart[name].title : own;
  const unit = chart.looks?.[`${name}/showDisplayUnitLabel`] === false ? '' : unitOf(chart, name)[1];
  return [title ?? '', unit].filter((text) => text !== '').join(' · ');
}

const isHidden = (chart: GridChart, name: AxisName): boolean => chart.looks?.[`${name}/visible`] === false;
const showsLabels = (chart: GridChart, { name }: Axis): boolean =>
  !isHidden(chart, name) && chart.looks?.[`${name}/tickLabelPosition`] !== 'None';
const isUpright = ({ side }: Axis): boolean => side === 'left' || side === 'right';
const fontOfLabels = (chart: GridChart, { name }: Axis) => fontOf(chart.looks, `${name}/font/`, 9);
const fontOfTitle = (chart: GridChart, { name }: Axis) => fontOf(chart.looks, `${name}/title/font/`, 10, true);

/** Names beside the plot never take more than this of its width. */
const MOST_ROOM = 0.4;
/** Names that do not fit beside each other lean, as in Excel, unless an angle was set. */
function angleOf(chart: GridChart, axis: Axis, area: PlotArea): number {
  const given = chart.looks?.[`${axis.name}/textOrientation`];
  if (typeof given === 'number') return given === 180 ? 90 : given;
  if (isUpright(axis) || !axis.name.startsWith('categoryAxis')) return 0;
  const slot = (area.width * 0.85) / Math.max(1, axis.labels.length);
  const font = fontOfLabels(chart, axis);
  // The widths are estimates: a name that is a letter too long is shortened instead.
  return axis.labels.some(({ text }) => textWidth(text, font) > slot + font.size) ? 45 : 0;
}

/** How many pixels an axis needs beside the plot. */
export function roomOf(chart: GridChart, axis: Axis, area: PlotArea): number {
  const font = fontOfLabels(chart, axis);
  const title = titleOf(chart, axis) === '' || isHidden(chart, axis.name) ? 0 : fontOfTitle(chart, axis).size * 1.5;
  if (!showsLabels(chart, axis)) return title + 6;
  const widest = Math.max(0, ...axis.labels.map(({ text }) => textWidth(text, font)));
  const turn = Math.abs(Math.sin((angleOf(chart, axis, area) * Math.PI) / 180));
  const labels = isUpright(axis)
    ? Math.min(area.width * MOST_ROOM, widest) + 8
    : Math.min(area.height * MOST_ROOM, font.size * 1.2 + widest * turn) + 6;
  return title + labels;
}

/** Gridlines, the line of the axis, labels and title. */
export function paintAxis(chart: GridChart, axis: Axis, plot: PlotArea, area: PlotArea): SVGElement {
  const group = svg('g', { class: 'sumbu' });
  const { looks } = chart;
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  const spot = (at: number): number => (isUpright(axis) ? bottom - at * plot.height : plot.left + at * plot.width);
  const across = (at: number) =>
    isUpright(axis)
      ? { x1: plot.left, x2: right, y1: spot(at), y2: spot(at) }
      : { x1: spot(at), x2: spot(at), y1: plot.top, y2: bottom };
  if ((looks?.[`${axis.name}/majorGridlines/visible`] ?? axis.name === 'valueAxis') === true) {
    const stroke = strokeOf(looks, `${axis.name}/majorGridlines/line/`, COLOR.grid, 0.75);
    group.append(...axis.lines.map((at) => svg('line', { ...across(at), ...stroke })));
  }
  if (isHidden(chart, axis.name)) return group;
  const edge = { left: plot.left, right, top: plot.top, bottom }[axis.side];
  const line = isUpright(axis)
    ? { x1: edge, x2: edge, y1: plot.top, y2: bottom }
    : { x1: plot.left, x2: right, y1: edge, y2: edge };
  group.append(svg('line', { ...line, ...strokeOf(looks, `${axis.name}/line/`, COLOR.axis, 0.75) }));
  if (showsLabels(chart, axis)) group.append(...labelsOf(chart, axis, edge, spot, plot, area));
  const title = titleOf(chart, axis);
  if (title !== '') group.append(axisTitle(chart, axis, title, plot, area));
  return group;
}

function labelsOf(
  chart: GridChart,
  axis: Axis,
  edge: number,
  spot: (at: number) => number,
  plot: PlotArea,
  area: PlotArea,
): SVGElement[] {
  const font = fontOfLabels(chart, axis);
  const angle = angleOf(chart, axis, area);
  const slot = (isUpright(axis) ? area.width * MOST_ROOM : plot.width / Math.max(1, axis.labels.length)) + 1;
  const room = angle === 0 ? slot : area.height * MOST_ROOM;
  return axis.labels.map(({ at, text }) => {
    const away = axis.side === 'left' ? -5 : 5;
    const below = axis.side === 'top' ? -5 : font.size + 3;
    const [x, y] = isUpright(axis) ? [edge + away, spot(at) + font.size * 0.35] : [spot(at), edge + below];
    // Turned names hang from their end, so that they lean towards their tick.
    const beside = axis.side === 'left' || angle > 0 ? 'end' : 'start';
    return svg(
      'text',
      {
        x,
        y,
        'text-anchor': isUpright(axis) || angle !== 0 ? beside : 'middle',
        transform: angle === 0 ? undefined : `rotate(${-angle} ${x} ${y - font.size / 2})`,
        fill: font.color,
        style: font.style,
      },
      shorten(text, room, font),
    );
  });
}

/** At the outer edge of the area; beside an upright axis it reads upwards unless it was turned otherwise. */
function axisTitle(chart: GridChart, axis: Axis, text: string, plot: PlotArea, area: PlotArea): SVGElement {
  const font = fontOfTitle(chart, axis);
  const [midX, midY] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const [x, y] = {
    left: [area.left + font.size * 0.6, midY],
    right: [area.left + area.width - font.size * 0.6, midY],
    top: [midX, area.top + font.size * 0.6],
    bottom: [midX, area.top + area.height - font.size * 0.6],
  }[axis.side] as [number, number];
  const angle = numberLook(chart.looks, `${axis.name}/title/textOrientation`, isUpright(axis) ? 90 : 0);
  return svg(
    'text',
    {
      x,
      y: y + font.size * 0.35,
      'text-anchor': 'middle',
      transform: angle === 0 ? undefined : `rotate(${angle === 180 ? -90 : -angle} ${x} ${y})`,
      fill: font.color,
      style: font.style,
    },
    text,
  );
}
