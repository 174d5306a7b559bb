import type { GridChart } from '../../excel-host/grid-view';
import { COLOR } from '../../excel-host/xlsx/chart/usual';
import { svg } from '../dom';
import { categoryAxis, numberAxis, paintAxis, roomOf, scaleOf, type Axis } from './chart-axes';
import { label, labelPlace, labelText, lineThrough, marker } from './chart-marks';
import { position, type Scale } from './chart-scale';
import { groupsOf, spansOf, type Span } from './chart-stack';
import { frameOf, numberLook, pointColor, strokeOf, type Piece, type PlotArea, type Point } from './chart-style';
import { paintTrends } from './chart-trend-lines';

/** A group of series on its axis: where categories and values fall in the drawing. */
interface Setting {
  readonly chart: GridChart;
  readonly scale: Scale;
  readonly slots: number;
  readonly spans: ReadonlyMap<Piece, readonly (Span | null)[]>;
  /** From shares of both axes to the drawing. */
  readonly place: (category: number, share: number) => Point;
}
type Painter = (pieces: readonly Piece[], setting: Setting) => SVGElement[];

/** Charts with names on one axis and numbers on the other: columns, bars, lines, areas, prices of a stock, and all of them together. */
export function plotUpright(chart: GridChart, pieces: readonly Piece[], area: PlotArea, isInner: boolean): SVGElement {
  const lying = pieces[0]?.facts.lying === true && pieces[0].facts.family === 'bar';
  const slots = Math.max(1, ...pieces.map(({ values, categories }) => Math.max(values.length, categories.length)));
  const groups = groupsOf(pieces).map((group) => ({ group, spans: spansOf(group) }));
  const scaleFor = (secondary: boolean): Scale | null => {
    const own = groups.filter(({ group }) => group[0]?.secondary === secondary);
    const values = own.flatMap(({ spans }) => [...spans.values()].flat().map((span) => span?.to ?? 0));
    return own.length === 0 ? null : scaleOf(chart, secondary ? 'valueAxis2' : 'valueAxis', values);
  };
  const scales = { main: scaleFor(false) ?? scaleOf(chart, 'valueAxis', []), second: scaleFor(true) };
  const formatOf = (secondary: boolean): string => {
    const first = pieces.find((piece) => piece.secondary === secondary);
    return first?.facts.stack === 'percent' ? '0%' : (first?.numberFormat ?? 'General');
  };
  const names = pieces.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const usualNames = Array.from({ length: slots }, (_, at) => names[at] ?? (names.length === 0 ? String(at + 1) : ''));
  const axes: Axis[] = [
    numberAxis(chart, 'valueAxis', lying ? 'bottom' : 'left', scales.main, formatOf(false)),
    categoryAxis(chart, lying ? 'left' : 'bottom', usualNames, slots),
    ...(scales.second === null
      ? []
      : [numberAxis(chart, 'valueAxis2', lying ? 'top' : 'right', scales.second, formatOf(true))]),
  ];
  const plot = isInner ? area : innerPlot(chart, axes, area);
  const place = (category: number, share: number): Point => {
    const along = chart.categoryAxis.reversed ? 1 - category : category;
    return lying
      ? { x: plot.left + share * plot.width, y: plot.top + (1 - along) * plot.height }
      : { x: plot.left + along * plot.width, y: plot.top + (1 - share) * plot.height };
  };
  const drawn = [...groups]
    .sort((a, b) => layerOf(a.group) - layerOf(b.group))
    .flatMap(({ group, spans }) => {
      const scale = group[0]?.secondary === true ? (scales.second ?? scales.main) : scales.main;
      return PAINTERS[group[0]?.facts.family ?? '']?.(group, { chart, scale, slots, spans, place }) ?? [];
    });
  const ground = svg('rect', {
    x: plot.left,
    y: plot.top,
    width: plot.width,
    height: plot.height,
    ...frameOf(chart.looks, 'plotArea/'),
  });
  return svg('g', {}, ground, ...axes.map((axis) => paintAxis(chart, axis, plot, area)), ...drawn);
}

/** Room for the labels of all axes around the plot. */
export function innerPlot(chart: GridChart, axes: readonly Axis[], area: PlotArea): PlotArea {
  const room = { left: 6, right: 10, top: 6, bottom: 4 };
  for (const axis of axes) room[axis.side] = Math.max(room[axis.side], roomOf(chart, axis, area));
  return {
    left: area.left + room.left,
    top: area.top + room.top,
    width: Math.max(1, area.width - room.left - room.right),
    height: Math.max(1, area.height - room.top - room.bottom),
  };
}

const LAYERS: Readonly<Record<string, number>> = { area: 0, bar: 1, stock: 2, line: 3 };
/** Areas lie behind columns, and these behind lines; what stands on the second axes lies above the rest. */
const layerOf = ([first]: readonly Piece[]): number =>
  (LAYERS[first?.facts.family ?? ''] ?? 0) + (first?.secondary === true ? 10 : 0);

const middle = (at: number, slots: number): number => (at + 0.5) / slots;

const paintBars: Painter = (pieces, { chart, scale, slots, spans, place }) => {
  const [first] = pieces;
  const stacked = first?.facts.stack !== 'none';
  const look = (name: string, usual: number): number =>
    numberLook(pieces.find(({ looks }) => looks[name] !== undefined)?.looks, name, usual);
  const gap = look('gapWidth', 80) / 100;
  const overlap = look('overlap', stacked ? 100 : 0) / 100;
  const width = 1 / slots / (pieces.length - (pieces.length - 1) * overlap + gap);
  return pieces.flatMap((piece, index) => {
    const marks = (spans.get(piece) ?? []).flatMap((span, at): SVGElement[] => {
      if (span === null) return [];
      const start = at / slots + (gap * width) / 2 + index * width * (1 - overlap);
      const a = place(start, position(scale, span.from));
      const b = place(start + width, position(scale, span.to));
      const box = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      };
      const isTurned = piece.looks['invertIfNegative'] === true && span.to < span.from;
      const stroke = strokeOf(
        piece.looks,
        piece.looks[`points/${at}/border/color`] === undefined ? 'line/' : `points/${at}/border/`,
        'none',
        0.75,
      );
      const bar = svg('rect', {
        ...box,
        fill: isTurned ? COLOR.ground : pointColor(piece, at, false),
        ...(isTurned ? { stroke: piece.color } : stroke),
      });
      const text = labelText(chart, piece, at, null);
      return text === null
        ? [bar]
        : [
            bar,
            barLabel(chart, piece, at, text, {
              from: place(start + width / 2, position(scale, span.from)),
              to: place(start + width / 2, position(scale, span.to)),
            }),
          ];
    });
    return [...marks, ...paintTrends(piece, (x, y) => place(middle(x - 1, slots), position(scale, y)))];
  });
};

/** Beyond the end, inside of it, at the foot or in the middle of a bar. */
function barLabel(
  chart: GridChart,
  piece: Piece,
  at: number,
  text: string,
  { from, to }: { readonly from: Point; readonly to: Point },
): SVGElement {
  const where = labelPlace(chart, piece, at) ?? (piece.facts.stack === 'none' ? 'OutsideEnd' : 'Center');
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const towards = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const half = Math.abs(towards.x) > 0.5 ? text.length * 3.6 + 3 : 9;
  const shift = { OutsideEnd: length + half, InsideEnd: length - half, InsideBase: half }[where] ?? length / 2;
  return label(chart, piece, text, { x: from.x + towards.x * shift, y: from.y + towards.y * shift });
}

/** The pieces of a line between its gaps; where blanks are zero or bridged there are none. */
function runsOf(
  chart: GridChart,
  spans: readonly (Span | null)[],
  toPoint: (at: number, value: number) => Point,
): { readonly at: number; readonly point: Point }[][] {
  const blanks = chart.looks?.['displayBlanksAs'];
  const runs: { at: number; point: Point }[][] = [[]];
  spans.forEach((span, at) => {
    if (span !== null || blanks === 'Zero') runs.at(-1)?.push({ at, point: toPoint(at, span?.to ?? 0) });
    else if (blanks !== 'Interplotted') runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

const BESIDE: Readonly<Record<string, readonly [number, number, string]>> = {
  Left: [-7, 0, 'end'],
  Right: [7, 0, 'start'],
  Top: [0, -11, 'middle'],
  Bottom: [0, 11, 'middle'],
  Center: [0, 0, 'middle'],
};
/** A label beside the point of a line or a dot, to its right as Excel has it. */
export function besideLabel(chart: GridChart, piece: Piece, at: number, point: Point): SVGElement[] {
  const text = labelText(chart, piece, at, null);
  const [dx, dy, anchor] = BESIDE[labelPlace(chart, piece, at) ?? ''] ?? [7, 0, 'start'];
  return text === null ? [] : [label(chart, piece, text, { x: point.x + dx, y: point.y + dy }, anchor)];
}

const paintLines: Painter = (pieces, { chart, scale, slots, spans, place }) =>
  pieces.flatMap((piece) => {
    const toPoint = (at: number, value: number): Point => place(middle(at, slots), position(scale, value));
    const runs = runsOf(chart, spans.get(piece) ?? [], toPoint);
    return [
      ...runs.map((run) =>
        lineThrough(
          piece,
          run.map(({ point }) => point),
        ),
      ),
      ...runs
        .flat()
        .flatMap(({ at, point }) => [marker(piece, point, at) ?? [], besideLabel(chart, piece, at, point)].flat()),
      ...paintTrends(piece, (x, y) => toPoint(x - 1, y)),
    ];
  });

/** Later series stand in front. */
const paintAreas: Painter = (pieces, { chart, scale, slots, spans, place }) =>
  pieces.flatMap((piece) => {
    const edge =
      (end: 'from' | 'to') =>
      (span: Span | null, at: number): Point =>
        place(middle(at, slots), position(scale, span?.[end] ?? 0));
    const list = spans.get(piece) ?? [];
    const corners = [...list.map(edge('to')), ...list.map(edge('from')).reverse()];
    const points = corners.map(({ x, y }) => `${x},${y}`).join(' ');
    const labels = list.flatMap((span, at) => besideLabel(chart, piece, at, edge('to')(span, at)));
    return [svg('polygon', { points, fill: piece.color, ...strokeOf(piece.looks, 'line/', 'none', 0.75) }), ...labels];
  });

/** Lines from the highest to the lowest price of a day, with a dash at the last one; with four series a box from the first to the last, white when it rose. */
const paintStock: Painter = (pieces, { scale, slots, place }) => {
  const valueAt = (index: number, at: number): number | null => pieces.at(index)?.values[at] ?? null;
  const withBoxes = pieces.length >= 4;
  const days = Array.from({ length: slots }, (_, at) => at);
  const bars = days.flatMap((at): SVGElement[] => {
    const values = pieces.flatMap(({ values: list }) => list[at] ?? []);
    const [opening, closing] = [valueAt(0, at), valueAt(-1, at)];
    if (values.length === 0) return [];
    const point = (value: number): Point => place(middle(at, slots), position(scale, value));
    const [high, low] = [point(Math.max(...values)), point(Math.min(...values))];
    const line = svg('line', { x1: high.x, x2: low.x, y1: high.y, y2: low.y, stroke: COLOR.text });
    if (closing === null) return [line];
    const dash = svg('line', {
      x1: high.x,
      x2: high.x + 5,
      y1: point(closing).y,
      y2: point(closing).y,
      stroke: COLOR.text,
    });
    if (!withBoxes || opening === null) return [line, dash];
    const [a, b] = [point(opening), point(closing)];
    const half = (place(1 / slots, 0).x - place(0, 0).x) / 5;
    const box = { x: a.x - half, y: Math.min(a.y, b.y), width: half * 2, height: Math.max(1, Math.abs(a.y - b.y)) };
    return [line, svg('rect', { ...box, fill: closing >= opening ? COLOR.ground : COLOR.text, stroke: COLOR.text })];
  });
  const dots = pieces.flatMap((piece) =>
    piece.values.flatMap((value, at) =>
      value === null ? [] : (marker(piece, place(middle(at, slots), position(scale, value)), at) ?? []),
    ),
  );
  return [...bars, ...dots];
};

const PAINTERS: Readonly<Record<string, Painter>> = {
  bar: paintBars,
  line: paintLines,
  area: paintAreas,
  stock: paintStock,
};
