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

export const holdsCell = (rect: Rect, { row, col }: Cell): boolean =>
  row >= rect.row && row < rect.row + rect.rows && col >= rect.col && col < rect.col + rect.cols;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;

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
  return sameRect(grown, rect) ? rect : growOverMerges(grown, mergesIn);
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

/** Where Ctrl+arrow lands on a line: the end of the run of filled cells, or the next filled cell after a gap, or the last one. */
export function jump(filled: (at: number) => boolean, from: number, step: 1 | -1, last: number): number {
  const edge = step === 1 ? last : 0;
  let at = from + step;
  if (from === edge) return from;
  if (filled(from) && filled(at)) {
    while (at !== edge && filled(at + step)) at += step;
    return at;
  }
  while (at !== edge && !filled(at)) at += step;
  return at;
}

/**
 * Enter and Tab inside of a selection of several cells: the next one in reading order (`rows`) or down the columns, around the
 * end to the beginning. `open` says which cells are stopped at: hidden ones and the inside of merged areas are not.
 */
export function walk(
  rect: Rect,
  from: Cell,
  order: 'rows' | 'columns',
  step: 1 | -1,
  open: (cell: Cell) => boolean,
): Cell {
  const { rows, cols } = rect;
  const count = rows * cols;
  const [dRow, dCol] = [from.row - rect.row, from.col - rect.col];
  let place = order === 'rows' ? dRow * cols + dCol : dCol * rows + dRow;
  for (let tried = 0; tried < count; tried += 1) {
    place = (place + step + count) % count;
    const cell =
      order === 'rows'
        ? { row: rect.row + Math.floor(place / cols), col: rect.col + (place % cols) }
        : { row: rect.row + (place % rows), col: rect.col + Math.floor(place / rows) };
    if (open(cell)) return cell;
  }
  return from;
}

/** The block of filled cells around a cell, bordered by empty rows and columns (Excel: "current region"). */
export function regionAround(cell: Cell, filled: (cell: Cell) => boolean, last: Cell): Rect {
  let [top, left, bottom, right] = [cell.row, cell.col, cell.row, cell.col];
  const someInRow = (row: number): boolean => {
    for (let col = Math.max(0, left - 1); col <= Math.min(last.col, right + 1); col += 1)
      if (filled({ row, col })) return true;
    return false;
  };
  const someInColumn = (col: number): boolean => {
    for (let row = Math.max(0, top - 1); row <= Math.min(last.row, bottom + 1); row += 1)
      if (filled({ row, col })) return true;
    return false;
  };
  for (let grew = true; grew;) {
    const before = [top, left, bottom, right].join();
    while (bottom < last.row && someInRow(bottom + 1)) bottom += 1;
    while (top > 0 && someInRow(top - 1)) top -= 1;
    while (right < last.col && someInColumn(right + 1)) right += 1;
    while (left > 0 && someInColumn(left - 1)) left -= 1;
    grew = before !== [top, left, bottom, right].join();
  }
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
