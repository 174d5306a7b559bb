import { invalidArgument } from '../errors';
import { shiftFormula } from '../text/formula-shift';
import { contentOf, emptyContent, putContents, type Content } from './content';
import { cellAt } from './filter-match';
import { assertCanWrite } from './protection';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';
import { assertBounded } from './write-values';

export interface DuplicatesResult {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * `range.removeDuplicates(columns, includesHeader)`: the first of equal rows stays, the others go, and the rest of the range
 * moves up; cells beside and below the range stay.
 * Source: Office Add-ins documentation, "Remove duplicates" (cell values, not function results; empty cells are not ignored);
 * Microsoft Support, "Filter for unique values or remove duplicate values" (what appears in the cell is compared).
 */
export function removeDuplicates(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  columns: readonly number[],
  includesHeader: boolean,
): DuplicatesResult {
  assertBounded(area);
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.cols)) {
    throw invalidArgument('"columns" names at least one column of the range, counted from 0.');
  }
  assertCanWrite(sheet, area);
  const first = area.row + (includesHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < area.row + area.rows; row += 1) {
    const key = JSON.stringify(columns.map((column) => comparable(book, sheet, row, area.col + column)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = area.row + area.rows - first;
  const removed = rows - kept.length;
  if (removed > 0) closeGaps(book, sheet, { ...area, row: first, rows }, kept);
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
  return { removed, uniqueRemaining: kept.length };
}

/** Formulas are compared as they read, constants as they look; an empty cell is a value like any other. */
function comparable(book: WorkbookModel, sheet: SheetModel, row: number, col: number): string {
  return sheet.cell(row, col)?.formula ?? cellAt(book, sheet, row, col).text.toLowerCase();
}

function closeGaps(book: WorkbookModel, sheet: SheetModel, area: Rect, kept: readonly number[]): void {
  const block = Array.from({ length: area.rows }, (_, dRow): Content[] => {
    const from = kept[dRow];
    return Array.from({ length: area.cols }, (__, dCol) => {
      if (from === undefined) return emptyContent;
      const content = contentOf(sheet.cell(from, area.col + dCol));
      return 'formula' in content ? { formula: shiftFormula(content.formula, area.row + dRow - from, 0) } : content;
    });
  });
  putContents(book, sheet, area.row, area.col, block);
}
