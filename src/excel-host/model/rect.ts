import type { Rect } from './types';

/** Excel's grid: 1,048,576 rows by 16,384 columns (Excel specifications and limits). */
export const maxRows = 1_048_576;
export const maxCols = 16_384;

export const rect = (row: number, col: number, rows: number, cols: number): Rect => ({ row, col, rows, cols });
export const wholeSheet: Rect = rect(0, 0, maxRows, maxCols);

export const isEntireRows = (area: Rect): boolean => area.col === 0 && area.cols === maxCols;
export const isEntireColumns = (area: Rect): boolean => area.row === 0 && area.rows === maxRows;
/** Entire rows, columns or the sheet: Excel answers `null` for their cell-by-cell properties. */
export const isUnbounded = (area: Rect): boolean => isEntireRows(area) || isEntireColumns(area);
export const cellCount = (area: Rect): number => area.rows * area.cols;

export const isInGrid = (area: Rect): boolean =>
  area.row >= 0 &&
  area.col >= 0 &&
  area.rows > 0 &&
  area.cols > 0 &&
  area.row + area.rows <= maxRows &&
  area.col + area.cols <= maxCols;

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? rect(row, col, rows, cols) : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersect(a, b) !== null;
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;
export const containsCell = (area: Rect, row: number, col: number): boolean =>
  row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return rect(row, col, Math.max(a.row + a.rows, b.row + b.rows) - row, Math.max(a.col + a.cols, b.col + b.cols) - col);
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function subtract(area: Rect, hole: Rect): Rect[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const left: Rect[] = [];
  const bottom = area.row + area.rows;
  const right = area.col + area.cols;
  if (cut.row > area.row) left.push(rect(area.row, area.col, cut.row - area.row, area.cols));
  if (cut.row + cut.rows < bottom) {
    left.push(rect(cut.row + cut.rows, area.col, bottom - cut.row - cut.rows, area.cols));
  }
  if (cut.col > area.col) left.push(rect(cut.row, area.col, cut.rows, cut.col - area.col));
  if (cut.col + cut.cols < right) {
    left.push(rect(cut.row, cut.col + cut.cols, cut.rows, right - cut.col - cut.cols));
  }
  return left;
}

export const subtractAll = (areas: readonly Rect[], holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), [...areas]);

/** Do the rectangles together cover every cell of `area`? */
export const covers = (areas: readonly Rect[], area: Rect): boolean => subtractAll([area], areas).length === 0;
