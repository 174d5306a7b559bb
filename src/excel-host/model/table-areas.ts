import { rect } from './rect';
import type { TableData } from './table-types';
import type { Rect } from './types';

export const headingsOf = ({ range, showHeaders }: TableData): Rect | null =>
  showHeaders ? rect(range.row, range.col, 1, range.cols) : null;

/** The data rows of a table. */
export function bodyOf({ range, showHeaders, showTotals }: TableData): Rect {
  const above = showHeaders ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (showTotals ? 1 : 0) };
}

export const totalsOf = ({ range, showTotals }: TableData): Rect | null =>
  showTotals ? rect(range.row + range.rows - 1, range.col, 1, range.cols) : null;
