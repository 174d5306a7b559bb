import type { GridCell } from '../../excel-host/grid-view';
import { alignmentOf } from './cell-look';

/** How many empty columns to the left and right a text may flow over. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}
const NONE: Spill = { left: 0, right: 0 };

/** Only text that is neither wrapped nor merged flows over its empty neighbours; numbers never do. */
export const maySpill = (cell: GridCell, merged: boolean): boolean =>
  cell.valueType === 'String' && !cell.style.wrapText && !cell.style.shrinkToFit && !merged && cell.text !== '';

/**
 * Where a text cell may flow, as Excel lets it: on the side that its alignment leaves free, up to the next cell with content.
 * `filled` are the columns of this row that hold something, in rising order; `limit` is the last column to look at.
 */
export function spillOf(cell: GridCell, filled: readonly number[], first: number, limit: number): Spill {
  const nextFilled = filled.find((col) => col > cell.col) ?? limit + 1;
  const lastFilled = filled.filter((col) => col < cell.col).at(-1) ?? first - 1;
  const right = Math.max(0, nextFilled - cell.col - 1);
  const left = Math.max(0, cell.col - lastFilled - 1);
  const table: Readonly<Record<string, Spill>> = {
    left: { left: 0, right },
    right: { left, right: 0 },
    center: { left, right },
  };
  return table[alignmentOf(cell.style, cell.valueType)] ?? NONE;
}
