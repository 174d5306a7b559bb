import { itemNotFound } from '../../errors';
import { valuesOf } from '../../model/content';
import { rect } from '../../model/rect';
import { sameName } from '../../model/sheet-name';
import { addColumn, deleteColumn, renameColumn } from '../../model/table-column-actions';
import { TableColumnRef, type TableRef } from '../../model/table-ref';
import { addRows, deleteRow } from '../../model/table-rows';
import type { Rect } from '../../model/types';
import type { WorkbookModel } from '../../model/workbook';
import { writeValues } from '../../model/write-values';
import { count, integer, isGiven, optionalText, text } from '../args';
import { defineClass } from '../host-class';
import { columnFilterClass } from './column-filter';
import { shown } from './range-contents';

const shownValues = (book: WorkbookModel, table: TableRef, area: Rect): unknown[][] =>
  valuesOf(book, table.sheet, area).map((line) => line.map(shown));
const indexArg = (value: unknown): number | null => (isGiven(value) ? integer(value, 'index') : null);

export const tableColumnClass = defineClass<TableColumnRef>({
  name: 'TableColumn',
  defaults: ['Id', 'Index', 'Name', 'Values'],
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: (column) => column.data.id,
    Index: (column) => column.index,
    Name: (column) => column.data.name,
    Values: (column, { book }) => shownValues(book, column.table, column.part(column.table.data.range)),
  },
  set: {
    Name: (column, value, { book }) => renameColumn(book, column, text(value, 'name')),
    Values: (column, value, { book }) =>
      writeValues(book, column.table.sheet, column.part(column.table.data.range), value),
  },
  method: {
    Delete: (column, _, { book }) => {
      deleteColumn(book, column);
      return null;
    },
    GetRange: (column, _, { objects }) => objects.range(column.table.sheet, column.part(column.table.data.range)),
    GetDataBodyRange: (column, _, { objects }) => objects.range(column.table.sheet, column.part(column.table.body)),
    GetHeaderRowRange: (column, _, { objects }) =>
      objects.range(column.table.sheet, column.part(column.table.headings)),
    GetTotalRowRange: (column, _, { objects }) => objects.range(column.table.sheet, column.part(column.table.totals)),
  },
  navigate: { Filter: (column) => columnFilterClass(column) },
});

const columnByKey = (table: TableRef, key: unknown): TableColumnRef | null => {
  const found = table.data.columns.find((column) =>
    typeof key === 'number' ? column.id === key : sameName(column.name, text(key, 'key')),
  );
  return found ? new TableColumnRef(table, found.id) : null;
};
const present = (column: TableColumnRef | null | undefined): TableColumnRef => {
  if (!column) throw itemNotFound('There is no such column.');
  return column;
};

export const tableColumnsClass = defineClass<TableRef>({
  name: 'TableColumnCollection',
  defaults: ['Count'],
  get: { Count: (table) => table.data.columns.length },
  method: {
    Add: (table, [index, values, name], { book }) =>
      tableColumnClass(addColumn(book, table, indexArg(index), asLines(values), optionalText(name, 'name'))),
    GetCount: (table) => table.data.columns.length,
    GetItemAt: (table, [index]) => {
      const found = table.data.columns[count(index, 'index')];
      return tableColumnClass(present(found && new TableColumnRef(table, found.id)));
    },
    GetItemOrNullObject: (table, [key]) => {
      const found = columnByKey(table, key);
      return found && tableColumnClass(found);
    },
  },
  items: (table) => table.data.columns.map(({ id }) => tableColumnClass(new TableColumnRef(table, id))),
  index: (table, key) => tableColumnClass(present(columnByKey(table, key))),
});

/** A row by its place among the data rows: another row stands there after rows were added or deleted. */
interface RowAt {
  readonly table: TableRef;
  readonly index: number;
}
function rowArea({ table, index }: RowAt): Rect {
  const { body } = table;
  if (index >= body.rows) throw itemNotFound(`There is no row ${index}.`);
  return rect(body.row + index, body.col, 1, body.cols);
}

const tableRowClass = defineClass<RowAt>({
  name: 'TableRow',
  defaults: ['Index', 'Values'],
  get: {
    Index: ({ index }) => index,
    Values: (row, { book }) => shownValues(book, row.table, rowArea(row)),
  },
  set: {
    Values: (row, value, { book }) => writeValues(book, row.table.sheet, rowArea(row), value),
  },
  method: {
    Delete: (row, _, { book }) => {
      rowArea(row);
      deleteRow(book, row.table, row.index);
      return null;
    },
    GetRange: (row, _, { objects }) => objects.range(row.table.sheet, rowArea(row)),
  },
});

export const tableRowsClass = defineClass<TableRef>({
  name: 'TableRowCollection',
  defaults: ['Count'],
  get: { Count: (table) => table.body.rows },
  method: {
    // `alwaysInsert` only tells whether cells below a table move that could also be overwritten: here they always move.
    Add: (table, [index, values], { book }) =>
      tableRowClass({ table, index: addRows(book, table, indexArg(index), asLines(values)) }),
    GetCount: (table) => table.body.rows,
    GetItemAt: (table, [index]) => {
      const row = { table, index: count(index, 'index') };
      rowArea(row);
      return tableRowClass(row);
    },
  },
  items: (table) => Array.from({ length: table.body.rows }, (_, index) => tableRowClass({ table, index })),
});

/** One value, one line and lines of values are all taken. */
function asLines(values: unknown): unknown {
  if (!isGiven(values)) return null;
  if (!Array.isArray(values)) return [[values]];
  return values.every((line) => Array.isArray(line)) ? values : [values];
}
