import { HostError, invalidArgument } from '../errors';
import { dropSheetFromFormula, renameSheetInFormula } from '../text/formula-adjust';
import { adjustChart, adjustConditional, adjustValidation } from './adjust';
import { toInput } from './content';
import { wholeSheet } from './rect';
import type { SheetModel, Visibility } from './sheet';
import { checkSheetName } from './sheet-name';
import { isVisible, type WorkbookModel } from './workbook';

/** Rewrites every text of the workbook that may name a sheet: formulas, names, rules, charts. `rewritten` learns of each formula cell whose text changed. */
function rewriteAll(
  book: WorkbookModel,
  rewrite: (text: string) => string,
  rewritten: (sheet: SheetModel, row: number, col: number, formula: string) => void = () => undefined,
): void {
  for (const sheet of book.sheets) {
    sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
      if (cell.formula === null) return;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) return;
      cell.formula = formula;
      rewritten(sheet, row, col, formula);
    });
    sheet.validations = sheet.validations.map((rule) => adjustValidation(rule, rewrite));
    sheet.charts = sheet.charts.map((chart) => adjustChart(chart, rewrite));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => adjustConditional(format, rewrite));
  }
  book.names = book.names.map((name) => {
    const formula = rewrite(name.formula);
    if (formula === name.formula) return name;
    if (name.scope === null) book.engine.setName(name.name, formula);
    return { ...name, formula };
  });
}

export function renameSheet(book: WorkbookModel, sheet: SheetModel, value: unknown): void {
  book.assertStructureOpen();
  const others = book.sheets.filter((other) => other !== sheet).map((other) => other.name);
  const name = checkSheetName(value, others);
  const before = sheet.name;
  if (name === before) return;
  book.engine.renameSheet(sheet.id, name);
  sheet.name = name;
  rewriteAll(book, (text) => renameSheetInFormula(text, before, name));
  book.changed({ kind: 'workbook' });
}

export function moveSheet(book: WorkbookModel, sheet: SheetModel, position: number): void {
  book.assertStructureOpen();
  if (position < 0 || position >= book.sheets.length) throw invalidArgument('There is no such position.');
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
  book.changed({ kind: 'workbook' });
}

/** The nearest visible sheet: what Excel shows when the active sheet goes. */
function neighbourOf(book: WorkbookModel, sheet: SheetModel): SheetModel {
  const at = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet && isVisible(other));
  const next = others.find((other) => book.sheets.indexOf(other) > at) ?? others.at(-1);
  // Source: Worksheet.visibility and delete(): a workbook keeps at least one visible sheet.
  if (!next) throw new HostError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
  return next;
}

export function showSheet(book: WorkbookModel, sheet: SheetModel, visibility: Visibility): void {
  book.assertStructureOpen();
  if (visibility !== 'Visible' && isVisible(sheet)) book.leaveSheet(sheet, neighbourOf(book, sheet));
  sheet.visibility = visibility;
  book.changed({ kind: 'workbook' });
}

/** A very hidden sheet cannot be deleted (documentation of Worksheet.delete: GeneralException). */
export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  book.assertStructureOpen();
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted; change its visibility first.');
  }
  if (isVisible(sheet)) book.leaveSheet(sheet, neighbourOf(book, sheet));
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter((name) => name.scope !== sheet.id);
  sheet.deleted = true;
  book.engine.removeSheet(sheet.id);
  // Excel loses such references for good; the engine by itself would find a later sheet of that name.
  rewriteAll(
    book,
    (text) => dropSheetFromFormula(text, sheet.name),
    (other, row, col, formula) => {
      book.engine.setBlock(other.id, row, col, [[toInput(book, { sheet: other, row, col }, { formula })]]);
    },
  );
  book.changed({ kind: 'sheet-deleted', sheetId: sheet.id });
}
