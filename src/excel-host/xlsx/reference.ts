import type { Rect } from '../model/types';
import { columnName } from '../text/address';

const columnNames: string[] = [];

/** As the file's `r` attribute has it. Asked for once per cell, so the letters are remembered. */
export function cellName(row: number, col: number): string {
  const letters = (columnNames[col] ??= columnName(col));
  return `${letters}${row + 1}`;
}

/** A reference of type ST_Ref: whole rows and columns are spelled out too (`A1:A1048576`), as Excel writes them outside formulas. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.col);
  return rect.rows === 1 && rect.cols === 1
    ? first
    : `${first}:${cellName(rect.row + rect.rows - 1, rect.col + rect.cols - 1)}`;
}

/** The `sqref` notation: ranges with a space between. */
export function sqref(ranges: readonly Rect[]): string {
  return ranges.map(rectName).join(' ');
}
