import { HostError } from '../errors';
import { clearContents } from './content';
import { assertAllowed } from './protection';
import { cellCount, contains, overlaps, rect, subtract } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Only the top left cell keeps its content (Range.merge); `across` merges each row by itself. */
export function mergeCells(book: WorkbookModel, sheet: SheetModel, area: Rect, across: boolean): void {
  assertAllowed(sheet, null);
  const pieces = across
    ? Array.from({ length: area.rows }, (_, index) => rect(area.row + index, area.col, 1, area.cols))
    : [area];
  for (const piece of pieces) mergeOne(book, sheet, piece);
  book.changed({ kind: 'look', sheetId: sheet.id });
}

function mergeOne(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  if (cellCount(area) === 1) return;
  const crossing = sheet.merges.find((merge) => overlaps(merge, area) && !contains(area, merge));
  if (crossing) throw new HostError('InvalidOperation', 'The range cuts through a merged area.');
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (const rest of subtract(area, rect(area.row, area.col, 1, 1))) clearContents(book, sheet, rest);
  sheet.merges.push(area);
}

export function unmergeCells(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  assertAllowed(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  book.changed({ kind: 'look', sheetId: sheet.id });
}
