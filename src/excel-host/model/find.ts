import { formatCell } from '../text/number-format';
import { valueAt } from './content';
import { wildcard } from './filter-match';
import { assertCanWrite } from './protection';
import { cellCount, rect, wholeSheet } from './rect';
import { hasContent, type SheetModel } from './sheet';
import type { CellValue, Rect } from './types';
import type { WorkbookModel } from './workbook';
import { putEntries, readEntry } from './write-values';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Every cell of the area, row by row, whose shown text contains (or is) the text. */
export function findCells(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  text: string,
  { completeMatch, matchCase }: SearchCriteria,
): Rect[] {
  if (text === '') return [];
  const pattern = wildcard(text, completeMatch, matchCase);
  const hits: Rect[] = [];
  sheet.cells.forEachIn(area, (cell, row, col) => {
    if (!hasContent(cell)) return;
    const shown = formatCell(valueAt(book, sheet, row, col), cell.style.numberFormat, book.locale);
    if (pattern.test(shown)) hits.push(rect(row, col, 1, 1));
  });
  return hits;
}

/**
 * `range.find(...)`. A single cell stands for the whole sheet, searched from behind that cell and round to it again
 * (documentation of Range.find).
 */
export function findCell(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  text: string,
  criteria: SearchCriteria,
  backwards: boolean,
): Rect | null {
  if (cellCount(area) > 1) {
    const hits = findCells(book, sheet, area, text, criteria);
    return (backwards ? hits.at(-1) : hits[0]) ?? null;
  }
  const hits = findCells(book, sheet, wholeSheet, text, criteria);
  const isAfter = (hit: Rect): boolean => hit.row > area.row || (hit.row === area.row && hit.col > area.col);
  const isBefore = (hit: Rect): boolean => hit.row < area.row || (hit.row === area.row && hit.col < area.col);
  if (backwards) return hits.filter(isBefore).at(-1) ?? hits.at(-1) ?? null;
  return hits.find(isAfter) ?? hits[0] ?? null;
}

/** What a cell holds as it would be typed in a US Excel: replacing works on formulas, not on their results. */
function typedText(formula: string | null, constant: CellValue): string {
  if (formula !== null) return formula;
  if (constant === null) return '';
  if (typeof constant === 'object') return constant.error;
  return typeof constant === 'boolean' ? String(constant).toUpperCase() : String(constant);
}

/** `range.replaceAll(...)`: what comes out is read as typed. Answers in how many cells something was replaced. */
export function replaceAll(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  text: string,
  replacement: string,
  { completeMatch, matchCase }: SearchCriteria,
): number {
  if (text === '') return 0;
  const pattern = wildcard(text, completeMatch, matchCase);
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  const changes: { row: number; col: number; typed: string }[] = [];
  sheet.cells.forEachIn(area, (cell, row, col) => {
    const before = typedText(cell.formula, cell.constant);
    if (before === '' || !pattern.test(before)) return;
    const after = before.replace(every, () => replacement);
    // A text that was entered with an apostrophe stays text.
    changes.push({ row, col, typed: cell.quotePrefix ? `'${after}` : after });
  });
  for (const { row, col } of changes) assertCanWrite(sheet, rect(row, col, 1, 1));
  for (const { row, col, typed } of changes) {
    const entry = readEntry(book, typed, sheet.styleAt(row, col).numberFormat, 'en-US');
    putEntries(book, sheet, rect(row, col, 1, 1), [[entry]]);
  }
  return changes.length;
}
