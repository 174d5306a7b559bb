import { wholeSheet } from './rect';
import { hasStructured } from './structured-formula';
import { keepHeadings } from './table-columns';
import { TouchedCells } from './touched-cells';
import type { WorkbookModel } from './workbook';

/** From now on headings follow edits, and formulas that name tables are computed anew when the tables change. */
export function watchTables(book: WorkbookModel): void {
  keepHeadings(book);
  let known = '';
  book.listen(() => {
    if (!book.hasStructuredFormulas) return;
    const now = picture(book);
    if (now === known) return;
    known = now;
    const touched = new TouchedCells();
    for (const sheet of book.sheets) {
      sheet.cells.forEachIn(wholeSheet, ({ formula }, row, col) => {
        if (formula !== null && hasStructured(formula)) touched.touch(sheet, row, col);
      });
    }
    touched.tell(book);
  });
}

/** What structured references depend on. */
const picture = (book: WorkbookModel): string =>
  JSON.stringify(
    book.sheets.map((sheet) =>
      sheet.tables.map(({ name, range, columns, showHeaders, showTotals }) => [
        sheet.name,
        name,
        range,
        columns,
        showHeaders,
        showTotals,
      ]),
    ),
  );
