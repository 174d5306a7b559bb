import { HostError, itemNotFound } from '../errors';
import { rect } from './rect';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import { bodyOf, headingsOf } from './table-areas';
import type { TableColumnData, TableData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** A table by its id: its data is looked up anew, for it is replaced with every change. */
export class TableRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get data(): TableData {
    const found = this.sheet.deleted ? undefined : this.sheet.tables.find((table) => table.id === this.id);
    if (!found) throw itemNotFound('The table is gone.');
    return found;
  }

  edit(change: Partial<TableData>): void {
    const before = this.data;
    this.sheet.tables = this.sheet.tables.map((table) => (table === before ? { ...table, ...change } : table));
  }

  get body(): Rect {
    return bodyOf(this.data);
  }

  /** Throws where the row is not shown. */
  get headings(): Rect {
    const found = headingsOf(this.data);
    if (!found) throw itemNotFound(`The table ${this.data.name} shows no header row.`);
    return found;
  }
  get totals(): Rect {
    const { range, showTotals, name } = this.data;
    if (!showTotals) throw itemNotFound(`The table ${name} shows no total row.`);
    return rect(range.row + range.rows - 1, range.col, 1, range.cols);
  }
}

/** A column by its id within the table, which stays when columns come and go. */
export class TableColumnRef {
  constructor(
    readonly table: TableRef,
    readonly id: number,
  ) {}

  get index(): number {
    const at = this.table.data.columns.findIndex((column) => column.id === this.id);
    if (at < 0) throw itemNotFound('The column is gone.');
    return at;
  }
  get data(): TableColumnData {
    const found = this.table.data.columns[this.index];
    if (!found) throw itemNotFound('The column is gone.');
    return found;
  }
  /** The column's part of an area of the table. */
  part(area: Rect): Rect {
    return rect(area.row, area.col + this.index, area.rows, 1);
  }
}

export const allTables = (book: WorkbookModel): TableRef[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => new TableRef(sheet, table.id)));

export const findTable = (tables: readonly TableRef[], key: string): TableRef | undefined =>
  tables.find((table) => table.id === key || table.data.number.toString() === key) ??
  tables.find((table) => sameName(table.data.name, key));

export function tableByKey(tables: readonly TableRef[], key: string): TableRef {
  const found = findTable(tables, key);
  if (!found) throw new HostError('ItemNotFound', `There is no table "${key}".`);
  return found;
}
