import type { GridChart } from '../../excel-host/grid-view';
import { svg } from '../dom';
import { fontOf, numberText, PIXELS, strokeOf, textLook, type Piece, type Point } from './chart-style';

type Shape = (point: Point, half: number) => SVGElement;
const at = ({ x, y }: Point, corners: readonly (readonly [number, number])[], half: number): string =>
  corners.map(([dx, dy]) => `${(x + dx * half).toFixed(1)},${(y + dy * half).toFixed(1)}`).join(' ');
const polygon =
  (corners: readonly (readonly [number, number])[]): Shape =>
  (point, half) =>
    svg('polygon', { points: at(point, corners, half) });
const strokes =
  (lines: readonly (readonly [number, number, number, number])[]): Shape =>
  ({ x, y }, half) =>
    svg('path', {
      d: lines.map(([a, b, c, d]) => `M${x + a * half} ${y + b * half}L${x + c * half} ${y + d * half}`).join(''),
    });
const DIAGONALS = [
  [-1, -1, 1, 1],
  [-1, 1, 1, -1],
] as const;
const UPRIGHT = [
  [0, -1, 0, 1],
  [-1, 0, 1, 0],
] as const;
const circle: Shape = ({ x, y }, half) => svg('circle', { cx: x, cy: y, r: half });

const SHAPES: Readonly<Record<string, Shape>> = {
  Circle: circle,
  Square: polygon([
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]),
  Diamond: polygon([
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ]),
  Triangle: polygon([
    [0, -1],
    [1, 1],
    [-1, 1],
  ]),
  Dash: polygon([
    [-1, -0.25],
    [1, -0.25],
    [1, 0.25],
    [-1, 0.25],
  ]),
  Dot: polygon([
    [0, -0.25],
    [1, -0.25],
    [1, 0.25],
    [0, 0.25],
  ]),
  X: strokes(DIAGONALS),
  Plus: strokes(UPRIGHT),
  Star: strokes([...DIAGONALS, ...UPRIGHT]),
};

/** The marker of a series, or of one of its points; `null` where there is none. */
export function marker(piece: Piece, point: Point, index?: number): SVGElement | null {
  const look = (name: string): string | number | undefined => {
    const own = index === undefined ? undefined : piece.looks[`points/${index}/${name}`];
    const given = own ?? piece.looks[name];
    return typeof given === 'boolean' ? undefined : given;
  };
  const style = look('markerStyle');
  const isUsual = style === undefined || style === 'Automatic';
  if (style === 'None' || (isUsual && !piece.facts.markers && style === undefined)) return null;
  const own = index === undefined ? null : textLook(piece.looks, `points/${index}/fill`);
  const fill = own ?? String(look('markerBackgroundColor') ?? piece.color);
  const drawn = (SHAPES[String(style)] ?? circle)(point, (Number(look('markerSize') ?? 5) * PIXELS) / 2);
  drawn.setAttribute('fill', fill);
  drawn.setAttribute('stroke', String(look('markerForegroundColor') ?? fill));
  return drawn;
}

/** The line of a series through its points; smooth by curves through them (Catmull and Rom). */
export function lineThrough(piece: Piece, points: readonly Point[]): SVGElement {
  const isSmooth = (piece.looks['smooth'] ?? piece.facts.smooth) === true;
  const d = isSmooth ? curved(points) : points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return svg('path', { d, fill: 'none', ...strokeOf(piece.looks, 'line/', piece.color, 2.25) });
}

function curved(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      const [first, last] = [points[index - 2] ?? before, points[index + 1] ?? point];
      const a = { x: before.x + (point.x - first.x) / 6, y: before.y + (point.y - first.y) / 6 };
      const b = { x: point.x - (last.x - before.x) / 6, y: point.y - (last.y - before.y) / 6 };
      return `C${a.x} ${a.y} ${b.x} ${b.y} ${point.x} ${point.y}`;
    })
    .join('');
}

/** What stands beside a point; `null` where nothing does. `share` of the whole, of slices. */
export function labelText(chart: GridChart, piece: Piece, index: number, share: number | null): string | null {
  const own = piece.looks[`points/${index}/hasDataLabel`];
  const look = (name: string): unknown =>
    piece.looks[`points/${index}/dataLabel/${name}`] ??
    piece.looks[`dataLabels/${name}`] ??
    chart.looks?.[`dataLabels/${name}`];
  const isLabelled = own ?? piece.looks['hasDataLabels'] ?? true;
  const value = piece.values[index];
  if (isLabelled === false || value === null || value === undefined) return null;
  const shows = look('showValue') ?? (own === true || (piece.looks['hasDataLabels'] ?? chart.dataLabels));
  const format = look('numberFormat');
  const shown = typeof format === 'string' ? numberText(chart, value, format) : piece.texts[index];
  const parts = [
    look('showSeriesName') === true ? piece.name : '',
    look('showCategoryName') === true ? (piece.categories[index] ?? '') : '',
    shows === true ? shown : '',
    look('showPercentage') === true && share !== null ? numberText(chart, share, '0%') : '',
  ].filter((part) => part !== '' && part !== undefined);
  return parts.length === 0 ? null : parts.join(String(look('separator') ?? ', '));
}

/** The place of labels by its word; `null`: as the kind of chart has them. */
export const labelPlace = (chart: GridChart, piece: Piece, index: number): string | null =>
  textLook(piece.looks, `points/${index}/dataLabel/position`) ??
  textLook(piece.looks, 'dataLabels/position') ??
  textLook(chart.looks, 'dataLabels/position');

/** A label about its middle, each line of it. */
export function label(chart: GridChart, piece: Piece, text: string, { x, y }: Point, anchor = 'middle'): SVGElement {
  const font = fontOf({ ...chart.looks, ...piece.looks }, 'dataLabels/font/', 9);
  const lines = text.split('\n');
  return svg(
    'g',
    { class: 'label' },
    ...lines.map((line, index) =>
      svg(
        'text',
        {
          x,
          y: y + font.size * (0.35 + index * 1.15 - ((lines.length - 1) * 1.15) / 2),
          'text-anchor': anchor,
          fill: font.color,
          style: font.style,
        },
        line,
      ),
    ),
  );
}
