import type { Rect } from '../../excel-host/model/types';
import type { Axis } from './axis';

export interface Cell {
  readonly row: number;
  readonly col: number;
}
/** The active cell stays; the corner opposite to it moves while the selection is extended. */
export interface Selected {
  readonly active: Cell;
  readonly rect: Rect;
}
export type Direction = 'up' | 'down' | 'left' | 'right';

export const STEPS = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
} as const satisfies Record<Direction, Cell>;

export const rectOfCell = (cell: Cell): Rect => ({ row: cell.row, col: cell.col, rows: 1, cols: 1 });

export function rectBetween(a: Cell, b: Cell): Rect {
  return {
    row: Math.min(a.row, b.row),
    col: Math.min(a.col, b.col),
    rows: Math.abs(a.row - b.row) + 1,
    cols: Math.abs(a.col - b.col) + 1,
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

const union = (a: Rect, b: Rect): Rect =>
  rectBetween(
    { row: Math.min(a.row, b.row), col: Math.min(a.col, b.col) },
    {
      row: Math.max(a.row + a.rows, b.row + b.rows) - 1,
      col: Math.max(a.col + a.cols, b.col + b.cols) - 1,
    },
  );

/** A selection never cuts a merged area: it grows until it holds each one that it touches whole. */
export function growOverMerges(rect: Rect, mergesIn: (rect: Rect) => readonly Rect[]): Rect {
  const grown = mergesIn(rect).reduce((area, merge) => (overlap(area, merge) ? union(area, merge) : area), rect);
  const same = grown.row === rect.row && grown.col === rect.col && grown.rows === rect.rows && grown.cols === rect.cols;
  return same ? rect : growOverMerges(grown, mergesIn);
}

/** The next visible cell from the edge of `from` in a direction; `from` is the merged area, or the cell itself. */
export function neighbour(from: Rect, active: Cell, direction: Direction, columns: Axis, rows: Axis): Cell {
  const edges = {
    up: { row: from.row - 1, col: active.col },
    down: { row: from.row + from.rows, col: active.col },
    left: { row: active.row, col: from.col - 1 },
    right: { row: active.row, col: from.col + from.cols },
  } as const satisfies Record<Direction, Cell>;
  const step = STEPS[direction];
  const edge = edges[direction];
  const row = step.row === 0 ? edge.row : rows.visibleFrom(edge.row, step.row);
  const col = step.col === 0 ? edge.col : columns.visibleFrom(edge.col, step.col);
  return { row: row ?? active.row, col: col ?? active.col };
}

/**
 * Where Ctrl+arrow lands on a line: the end of the run of filled cells, or the next filled cell after a gap, or the last one.
 * `filled` are the positions with content in rising order.
 */
export function jump(filled: readonly number[], from: number, step: 1 | -1, last: number): number {
  const has = new Set(filled);
  const edge = step === 1 ? last : 0;
  let at = from + step;
  if (from === edge) return from;
  if (has.has(from) && has.has(at)) {
    while (at !== edge && has.has(at + step)) at += step;
    return at;
  }
  while (at !== edge && !has.has(at)) at += step;
  return at;
}
