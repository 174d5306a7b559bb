import { formatCell } from '../text/number-format';
import { putContents, valueAt } from './content';
import { overlaps } from './rect';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import { renameInFormulas } from './structured-rename';
import { headingsOf } from './table-areas';
import type { TableColumnData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** The next free `Column1`, `Column2`, ... as Excel names columns without a heading. */
export function freeColumnName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Column${number}`;
    if (!taken.some((each) => sameName(each, name))) return name;
  }
}

/** Excel makes a heading that is there already unique by a number: `Nilai`, `Nilai2`. */
export function uniqueColumnName(wanted: string, taken: readonly string[]): string {
  if (wanted === '') return freeColumnName(taken);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.some((each) => sameName(each, name))) return name;
  }
}

/** The headings of a table are texts of their own: no formulas, no numbers, no blanks, none twice. */
export function readHeadings(
  book: WorkbookModel,
  sheet: SheetModel,
  headings: Rect,
  before: readonly TableColumnData[],
): TableColumnData[] {
  const names: string[] = [];
  for (let index = 0; index < headings.cols; index += 1) {
    const col = headings.col + index;
    const style = sheet.styleAt(headings.row, col);
    const shown = formatCell(valueAt(book, sheet, headings.row, col), style.numberFormat, book.locale);
    const name = uniqueColumnName(shown, names);
    names.push(name);
    writeHeading(book, sheet, headings.row, col, name);
  }
  const highest = Math.max(0, ...before.map((column) => column.id));
  return names.map((name, index) => ({ id: before[index]?.id ?? highest + index - before.length + 1, name }));
}

export function writeHeading(book: WorkbookModel, sheet: SheetModel, row: number, col: number, name: string): void {
  const cell = sheet.cell(row, col);
  if (cell?.formula === null && cell.constant === name) return;
  putContents(book, sheet, row, col, [[{ constant: name, quotePrefix: false }]]);
}

/** After cells were written: tables whose headings lie there take the new names. */
function followHeadings(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  sheet.tables = sheet.tables.map((table) => {
    const headings = headingsOf(table);
    if (!headings || !overlaps(headings, area)) return table;
    const columns = readHeadings(book, sheet, headings, table.columns);
    columns.forEach(({ name }, index) => {
      const before = table.columns[index]?.name ?? name;
      if (before !== name) renameInFormulas(book, table.name, { column: [before, name] });
    });
    return { ...table, columns };
  });
}

/** From now on each edit of headings is followed. */
export function keepHeadings(book: WorkbookModel): void {
  book.listen((change) => {
    if (change.kind !== 'data' || change.type !== 'RangeEdited') return;
    const sheet = book.findSheet(change.sheetId);
    if (sheet && sheet.tables.length > 0) followHeadings(book, sheet, change.area);
  });
}
