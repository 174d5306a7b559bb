import type { GridChart } from '../../excel-host/grid-view';
import { COLOR } from '../../excel-host/xlsx/chart/usual';
import { svg } from '../dom';
import { scaleOf } from './chart-axes';
import { lineThrough, marker } from './chart-marks';
import { position } from './chart-scale';
import { fontOf, numberText, strokeOf, textWidth, type Piece, type PlotArea, type Point } from './chart-style';
import { besideLabel } from './chart-upright';

/** A web: one ray for each category, values from the middle outwards. */
export function plotRadar(chart: GridChart, pieces: readonly Piece[], area: PlotArea): SVGElement {
  const count = Math.max(3, ...pieces.map(({ values }) => values.length));
  const names = pieces.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const scale = scaleOf(
    chart,
    'valueAxis',
    pieces.flatMap(({ values }) => values.filter((value) => value !== null)),
  );
  const font = fontOf(chart.looks, 'categoryAxis/font/', 9);
  const widest = Math.min(area.width / 4, Math.max(0, ...names.map((name) => textWidth(name, font))));
  const radius = Math.max(1, Math.min(area.width / 2 - widest - 6, area.height / 2 - font.size * 1.4));
  const centre = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const spot = (at: number, share: number): Point => {
    const angle = (at / count) * Math.PI * 2 - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * radius * share, y: centre.y + Math.sin(angle) * radius * share };
  };
  const rays = Array.from({ length: count }, (_, at) => at);
  const ring = (share: number): string =>
    rays
      .map((at) => spot(at, share))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  const hasGrid = chart.looks?.['valueAxis/majorGridlines/visible'] !== false;
  const stroke = strokeOf(chart.looks, 'valueAxis/majorGridlines/line/', COLOR.grid, 0.75);
  const web = svg('g', { class: 'sumbu' });
  if (hasGrid)
    web.append(
      ...scale.ticks.map((tick) => svg('polygon', { points: ring(position(scale, tick)), fill: 'none', ...stroke })),
    );
  web.append(
    ...rays.map((at) =>
      svg('line', { x1: centre.x, y1: centre.y, x2: spot(at, 1).x, y2: spot(at, 1).y, stroke: COLOR.grid }),
    ),
  );
  if (chart.looks?.['valueAxis/visible'] !== false) web.append(...tickTexts());
  web.append(...rays.map((at) => nameText(at)));
  return svg('g', {}, web, ...pieces.flatMap(paint));

  function tickTexts(): SVGElement[] {
    const own = fontOf(chart.looks, 'valueAxis/font/', 9);
    const format = chart.valueAxis.numberFormat ?? pieces[0]?.numberFormat ?? 'General';
    // The name of the first ray stands where the last number would.
    return scale.ticks.slice(0, -1).map((tick) => {
      const { x, y } = spot(0, position(scale, tick));
      const text = numberText(chart, tick, format);
      return svg('text', { x: x - 4, y: y + 4, 'text-anchor': 'end', fill: own.color, style: own.style }, text);
    });
  }
  function nameText(at: number): SVGElement {
    const { x, y } = spot(at, 1 + 8 / radius);
    const side = Math.abs(x - centre.x) < 2 ? 'middle' : x < centre.x ? 'end' : 'start';
    return svg(
      'text',
      { x, y: y + font.size * 0.3, 'text-anchor': side, fill: font.color, style: font.style },
      names[at] ?? '',
    );
  }
  function paint(piece: Piece): SVGElement[] {
    const points = piece.values.map((value, at) => ({ at, point: spot(at, position(scale, value ?? 0)) }));
    const corners = points.map(({ point }) => point);
    const [first] = corners;
    const filled = svg('polygon', { points: corners.map(({ x, y }) => `${x},${y}`).join(' '), fill: piece.color });
    const shape = piece.facts.special ? filled : lineThrough(piece, first === undefined ? [] : [...corners, first]);
    return [
      shape,
      ...points.flatMap(({ at, point }) =>
        [marker(piece, point, at) ?? [], besideLabel(chart, piece, at, point)].flat(),
      ),
    ];
  }
}
