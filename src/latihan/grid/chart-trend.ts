import type { Point } from './chart-style';

interface Wishes {
  readonly type: string;
  readonly period: number;
  readonly order: number;
  readonly forward: number;
  readonly backward: number;
}
type Curve = (x: number) => number;

const STEPS = 40;

/** The points of a trend through values at their places; none where it cannot be computed. */
export function trendPoints(points: readonly Point[], wishes: Wishes): readonly Point[] {
  if (points.length < 2) return [];
  if (wishes.type === 'MovingAverage') return movingAverage(points, wishes.period);
  const curve = CURVES[wishes.type]?.(points, wishes.order) ?? null;
  if (curve === null) return [];
  const places = points.map(({ x }) => x);
  const from = Math.min(...places) - wishes.backward;
  const to = Math.max(...places) + wishes.forward;
  return Array.from({ length: STEPS + 1 }, (_, at) => from + ((to - from) * at) / STEPS)
    .map((x) => ({ x, y: curve(x) }))
    .filter(({ y }) => Number.isFinite(y));
}

function movingAverage(points: readonly Point[], period: number): readonly Point[] {
  return points.flatMap(({ x }, at) => {
    const some = points.slice(at - period + 1, at + 1);
    return at + 1 < period ? [] : [{ x, y: some.reduce((sum, { y }) => sum + y, 0) / period }];
  });
}

/** Least squares; the curved kinds are straight in logarithms (Excel help, "Choosing the best trendline for your data"). */
const CURVES: Readonly<Record<string, (points: readonly Point[], order: number) => Curve | null>> = {
  Linear: (points) => polynomial(points, 1),
  Polynomial: (points, order) => polynomial(points, order),
  Logarithmic: (points) => straightened(points, Math.log, Number),
  Exponential: (points) => straightened(points, Number, Math.log),
  Power: (points) => straightened(points, Math.log, Math.log),
};

function straightened(points: readonly Point[], ofX: Curve, ofY: Curve): Curve | null {
  const curve = polynomial(
    points.map(({ x, y }) => ({ x: ofX(x), y: ofY(y) })),
    1,
  );
  if (curve === null) return null;
  return (x) => (ofY === Math.log ? Math.exp(curve(ofX(x))) : curve(ofX(x)));
}

/** Normal equations, solved by elimination with the largest pivot. */
function polynomial(points: readonly Point[], order: number): Curve | null {
  const size = order + 1;
  const sum = (power: number, ofY: boolean): number =>
    points.reduce((total, { x, y }) => total + x ** power * (ofY ? y : 1), 0);
  const rows = Array.from({ length: size }, (_, row) => [
    ...Array.from({ length: size }, (__, col) => sum(row + col, false)),
    sum(row, true),
  ]);
  for (let col = 0; col < size; col += 1) {
    const rest = rows.slice(col).sort((a, b) => Math.abs(b[col] ?? 0) - Math.abs(a[col] ?? 0));
    rows.splice(col, rest.length, ...rest);
    const pivot = rows[col] ?? [];
    const head = pivot[col] ?? 0;
    if (!Number.isFinite(head) || Math.abs(head) < 1e-12) return null;
    for (const row of rows) {
      const share = row === pivot ? 0 : (row[col] ?? 0) / head;
      pivot.forEach((value, at) => (row[at] = (row[at] ?? 0) - share * value));
    }
  }
  const factors = rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
  return (x) => factors.reduce((total, factor, power) => total + factor * x ** power, 0);
}
