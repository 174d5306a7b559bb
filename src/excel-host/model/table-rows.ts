import { HostError, invalidArgument } from '../errors';
import { clearContents, putContents, valueAt, type Content } from './content';
import { formatAddress } from '../text/address';
import { assertAllowed } from './protection';
import { rect } from './rect';
import { hasContent } from './sheet';
import { deleteCells, insertCells } from './structure';
import type { TableRef } from './table-ref';
import { makeRoom } from './tables';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';
import { fitShape, writeValues } from './write-values';

/** `null` and -1 are the end, as documented for `rows.add` and `columns.add`. */
export function positionOf(index: number | null, count: number): number {
  if (index === null || index === -1) return count;
  if (index < 0 || index > count) throw invalidArgument(`There is no position ${index}.`);
  return index;
}

/** A single blank data row is no row yet: the first row that is added takes its place. */
const isBlank = ({ sheet, body }: TableRef): boolean =>
  body.rows === 1 && sheet.cells.usedRect(body, hasContent) === null;

/** Answers the index of the first new row. */
export function addRows(book: WorkbookModel, table: TableRef, index: number | null, values: unknown): number {
  assertAllowed(table.sheet, null);
  const { range } = table.data;
  const lines: readonly unknown[] = Array.isArray(values) ? values : [];
  const count = Math.max(1, lines.length);
  if (Array.isArray(values)) fitShape(values, rect(0, 0, count, range.cols));
  const at = positionOf(index, table.body.rows);
  const fillsBlank = isBlank(table) && at === table.body.rows;
  const missing = fillsBlank ? count - 1 : count;
  const first = fillsBlank ? 0 : at;
  if (missing > 0) insertRows(book, table, fillsBlank ? 1 : at, missing);
  const area = rect(table.body.row + first, range.col, count, range.cols);
  if (values !== null && values !== undefined) writeValues(book, table.sheet, area, values);
  return first;
}

/** At the end of a table without a total row free cells below are taken; otherwise cells move down. */
function insertRows(book: WorkbookModel, table: TableRef, at: number, count: number): void {
  const { range, showTotals } = table.data;
  const row = table.body.row + at;
  const added = rect(row, range.col, count, range.cols);
  const isEnd = at === table.body.rows;
  if (isEnd && !showTotals) {
    const isFree = table.sheet.cells.usedRect(added, hasContent) === null && !touchesTable(table, added);
    if (!isFree) insertCells(book, table.sheet, added, 'Down');
    table.edit({ range: { ...range, rows: range.rows + count } });
    dressLike(table, added, row - 1);
    return;
  }
  insertCells(book, table.sheet, added, 'Down');
  // The first row of cells that come below the headings must not look like the headings.
  if (at === 0) dressLike(table, added, row + count);
}

const touchesTable = (table: TableRef, area: Rect): boolean =>
  table.sheet.tables.some(
    ({ id, range }) =>
      id !== table.id &&
      range.row < area.row + area.rows &&
      range.row + range.rows > area.row &&
      range.col < area.col + area.cols &&
      range.col + range.cols > area.col,
  );

function dressLike({ sheet, body }: TableRef, area: Rect, row: number): void {
  if (row < body.row) return;
  for (let col = area.col; col < area.col + area.cols; col += 1) {
    const style = sheet.styleAt(row, col);
    for (let at = area.row; at < area.row + area.rows; at += 1) {
      if (sheet.cell(at, col) || style !== sheet.backgroundStyle(at, col)) sheet.ensureCell(at, col).style = style;
    }
  }
}

/** The last data row is emptied rather than deleted: a table always has one. */
export function deleteRow(book: WorkbookModel, table: TableRef, index: number): void {
  const { body } = table;
  if (index < 0 || index >= body.rows) throw new HostError('ItemNotFound', `There is no row ${index}.`);
  const row = rect(body.row + index, body.col, 1, body.cols);
  if (body.rows > 1) {
    deleteCells(book, table.sheet, row, 'Up');
    return;
  }
  assertAllowed(table.sheet, null);
  clearContents(book, table.sheet, row);
  book.changed({ kind: 'data', sheetId: table.sheet.id, area: row, type: 'RangeEdited' });
}

/** The total row: a word below the first column and a total below the last. */
export function setShowTotals(book: WorkbookModel, table: TableRef, show: boolean): void {
  const { range, showTotals } = table.data;
  assertAllowed(table.sheet, null);
  if (show === showTotals) return;
  if (!show) {
    clearContents(book, table.sheet, table.totals);
    table.edit({ showTotals: false, range: { ...range, rows: range.rows - 1 } });
  } else {
    makeRoom(book, table.sheet, rect(range.row + range.rows, range.col, 1, range.cols));
    table.edit({ showTotals: true, range: { ...range, rows: range.rows + 1 } });
    const { totals } = table;
    putContents(book, table.sheet, totals.row, totals.col, [[{ constant: 'Total', quotePrefix: false }]]);
    if (totals.cols > 1) {
      putContents(book, table.sheet, totals.row, totals.col + totals.cols - 1, [[totalOf(book, table)]]);
    }
  }
  book.changed({ kind: 'data', sheetId: table.sheet.id, area: table.data.range, type: 'RangeEdited' });
}

/** Excel writes SUBTOTAL, which the calc engine lacks (DIFFERENCES.md): a sum of numbers, a count of anything else. */
function totalOf(book: WorkbookModel, { sheet, body }: TableRef): Content {
  const column = rect(body.row, body.col + body.cols - 1, body.rows, 1);
  const values = Array.from({ length: column.rows }, (_, dRow) => valueAt(book, sheet, column.row + dRow, column.col));
  const isNumeric = values.every((value) => value === null || typeof value === 'number');
  return { formula: `=${isNumeric ? 'SUM' : 'COUNTA'}(${formatAddress(column)})` };
}
