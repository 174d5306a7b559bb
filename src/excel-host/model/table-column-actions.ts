import { invalidArgument } from '../errors';
import { assertAllowed } from './protection';
import { rect } from './rect';
import { hasContent } from './sheet';
import { sameName } from './sheet-name';
import { deleteCells, insertCells } from './structure';
import { renameInFormulas } from './structured-rename';
import { freeColumnName, writeHeading } from './table-columns';
import type { TableColumnRef, TableRef } from './table-ref';
import { TableColumnRef as ColumnRef } from './table-ref';
import { positionOf } from './table-rows';
import { deleteTable } from './tables';
import type { WorkbookModel } from './workbook';
import { writeValues } from './write-values';

/** `columns.add(index, values, name)`: `values` begin with the heading. */
export function addColumn(
  book: WorkbookModel,
  table: TableRef,
  index: number | null,
  values: unknown,
  name: string | null,
): TableColumnRef {
  assertAllowed(table.sheet, null);
  const { range, columns, showHeaders } = table.data;
  const at = positionOf(index, columns.length);
  const area = rect(range.row, range.col + at, range.rows, 1);
  if (name !== null) assertFree(table, name);
  const isFreeEnd = at === columns.length && table.sheet.cells.usedRect(area, hasContent) === null;
  if (isFreeEnd || at === columns.length) {
    if (!isFreeEnd) insertCells(book, table.sheet, area, 'Right');
    const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
    const heading = freeColumnName(columns.map((column) => column.name));
    table.edit({ range: { ...range, cols: range.cols + 1 }, columns: [...columns, { id, name: heading }] });
    if (showHeaders) writeHeading(book, table.sheet, range.row, area.col, heading);
  } else if (at === 0) {
    insertFirst(book, table);
  } else insertCells(book, table.sheet, area, 'Right');
  const added = table.data.columns[at];
  if (!added) throw invalidArgument(`There is no position ${at}.`);
  const column = new ColumnRef(table, added.id);
  if (values !== null && values !== undefined) writeValues(book, table.sheet, area, values);
  if (name !== null) renameColumn(book, column, name);
  book.changed({ kind: 'data', sheetId: table.sheet.id, area, type: 'RangeEdited' });
  return column;
}

/** Cells inserted at the table's left edge push the whole table: it grows back over them. */
function insertFirst(book: WorkbookModel, table: TableRef): void {
  const before = table.data;
  insertCells(book, table.sheet, rect(before.range.row, before.range.col, before.range.rows, 1), 'Right');
  const id = Math.max(0, ...before.columns.map((column) => column.id)) + 1;
  const name = freeColumnName(before.columns.map((column) => column.name));
  table.edit({
    range: { ...before.range, cols: before.range.cols + 1 },
    columns: [{ id, name }, ...before.columns],
    filters: before.filters.map((filter) => ({ ...filter, index: filter.index + 1 })),
  });
  if (before.showHeaders) writeHeading(book, table.sheet, before.range.row, before.range.col, name);
}

function assertFree(table: TableRef, name: string, except?: number): void {
  const taken = table.data.columns.some((column) => column.id !== except && sameName(column.name, name));
  if (name === '' || taken) throw invalidArgument(`The column name "${name}" is taken or empty.`);
}

export function renameColumn(book: WorkbookModel, column: TableColumnRef, name: string): void {
  const { table } = column;
  assertAllowed(table.sheet, null);
  assertFree(table, name, column.id);
  const { columns, showHeaders, range } = table.data;
  renameInFormulas(book, table.data.name, { column: [column.data.name, name] });
  table.edit({ columns: columns.map((each) => (each.id === column.id ? { ...each, name } : each)) });
  if (showHeaders) writeHeading(book, table.sheet, range.row, range.col + column.index, name);
  book.changed({ kind: 'look', sheetId: table.sheet.id });
}

/** Cells to the right move left; with its last column the table goes. */
export function deleteColumn(book: WorkbookModel, column: TableColumnRef): void {
  const { table } = column;
  if (table.data.columns.length === 1) {
    deleteTable(book, table);
    return;
  }
  deleteCells(book, table.sheet, column.part(table.data.range), 'Left');
}
