import { wholeSheet } from './rect';
import { hasStructured, renamedFormula } from './structured-formula';
import type { WorkbookModel } from './workbook';

/** Formulas follow a table or a column that gets another name; called while the old name still holds. */
export function renameInFormulas(
  book: WorkbookModel,
  table: string,
  change: { readonly name?: string; readonly column?: readonly [from: string, to: string] },
): void {
  if (!book.hasStructuredFormulas) return;
  for (const sheet of book.sheets) {
    sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
      if (cell.formula === null || !hasStructured(cell.formula)) return;
      cell.formula = renamedFormula(book, { sheet, row, col }, cell.formula, table, change);
    });
  }
}
