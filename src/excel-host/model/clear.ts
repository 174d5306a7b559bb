import { dropComments } from './comments';
import { clearContents } from './content';
import { resetStyle, restyle } from './format';
import { assertAllowed, assertCanWrite } from './protection';
import { containsCell, intersect, subtractAll } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Excel.ClearApplyTo. */
export const clearModes = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type ClearMode = (typeof clearModes)[number];

const parts: Record<ClearMode, readonly ((book: WorkbookModel, sheet: SheetModel, area: Rect) => void)[]> = {
  All: [contents, formats, links, rules, comments],
  Formats: [formats],
  Contents: [contents],
  Hyperlinks: [links],
  RemoveHyperlinks: [links],
};

export function clearArea(book: WorkbookModel, sheet: SheetModel, area: Rect, mode: ClearMode): void {
  if (mode === 'Contents') assertCanWrite(sheet, area);
  else assertAllowed(sheet, mode === 'Formats' ? 'allowFormatCells' : null);
  for (const part of parts[mode]) part(book, sheet, area);
}

function contents(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  clearContents(book, sheet, area);
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
}

/** Also takes merged areas and conditional formats away, as Excel's "Clear formats" does. */
function formats(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: subtractAll(format.ranges, [area]) }))
    .filter((format) => format.ranges.length > 0);
  restyle(book, sheet, [area], resetStyle);
  dropBareCells(sheet, area);
}

/** A cell without content and with its background's look is no cell at all: it must not count as used. */
function dropBareCells(sheet: SheetModel, area: Rect): void {
  const bare: [number, number][] = [];
  sheet.cells.forEachIn(area, (cell, row, col) => {
    const isBare = cell.formula === null && cell.constant === null && cell.style === sheet.backgroundStyle(row, col);
    if (isBare) bare.push([row, col]);
  });
  for (const [row, col] of bare) sheet.cells.remove(row, col);
}

function links(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !containsCell(area, link.row, link.col));
  book.changed({ kind: 'look', sheetId: sheet.id });
}

function comments(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  const isInside = ({ row, col }: { row: number; col: number }): boolean => containsCell(area, row, col);
  sheet.notes = sheet.notes.filter((note) => !isInside(note));
  dropComments(book, sheet, sheet.comments.filter(isInside));
}

function rules(_: WorkbookModel, sheet: SheetModel, area: Rect): void {
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: subtractAll(rule.ranges, [area]) }))
    .filter((rule) => rule.ranges.length > 0);
}
