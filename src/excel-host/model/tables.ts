import { HostError, invalidArgument } from '../errors';
import { clearArea } from './clear';
import { clearContents } from './content';
import { showAllRows } from './filter-rows';
import { checkName } from './names';
import { assertAllowed } from './protection';
import { isInGrid, overlaps, rect } from './rect';
import { hasContent, type SheetModel } from './sheet';
import { sameName } from './sheet-name';
import { insertCells } from './structure';
import { renameInFormulas } from './structured-rename';
import { readHeadings, writeHeading } from './table-columns';
import { allTables, TableRef } from './table-ref';
import type { TableData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

const defaultStyle = 'TableStyleMedium2';

/**
 * `tables.add(address, hasHeaders)`. Without headings Excel makes them and shifts the data down; a table of headings alone
 * gets an empty data row (documentation of TableCollection.add; office-js issue 1197, "by design").
 */
export function addTable(book: WorkbookModel, sheet: SheetModel, area: Rect, hasHeaders: boolean): TableRef {
  assertAllowed(sheet, null);
  const isTaken = sheet.tables.some((table) => overlaps(table.range, area));
  if (isTaken || sheet.merges.some((merge) => overlaps(merge, area))) throw new HostError('MergedRangeConflict');
  const range = withRoom(book, sheet, area, hasHeaders);
  const columns = readHeadings(book, sheet, { ...range, rows: 1 }, []);
  const taken = allTables(book).map((table) => table.data);
  const table: TableData = {
    id: book.ids.guid(),
    number: Math.max(0, ...taken.map((each) => each.number)) + 1,
    name: freeName(book),
    range,
    columns,
    showHeaders: true,
    showTotals: false,
    style: defaultStyle,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    filters: [],
  };
  sheet.tables = [...sheet.tables, table];
  if (sheet.autoFilter && overlaps(sheet.autoFilter.range, range)) sheet.autoFilter = null;
  book.changed({ kind: 'table', sheetId: sheet.id, tableId: table.id, tableName: table.name, what: 'added' });
  return new TableRef(sheet, table.id);
}

function withRoom(book: WorkbookModel, sheet: SheetModel, area: Rect, hasHeaders: boolean): Rect {
  if (hasHeaders && area.rows > 1) return area;
  makeRoom(book, sheet, hasHeaders ? { ...area, row: area.row + 1 } : { ...area, rows: 1 }, !hasHeaders);
  return { ...area, rows: area.rows + 1 };
}

/** One row of a table's width: cells that hold something move down. */
export function makeRoom(book: WorkbookModel, sheet: SheetModel, row: Rect, always = false): void {
  const line = { ...row, rows: 1 };
  if (!isInGrid(line)) throw invalidArgument('The table would reach beyond the sheet.');
  if (always || sheet.cells.usedRect(line, hasContent)) insertCells(book, sheet, line, 'Down');
}

function freeName(book: WorkbookModel): string {
  for (let number = 1; ; number += 1) if (!isNameTaken(book, `Table${number}`)) return `Table${number}`;
}

const isNameTaken = (book: WorkbookModel, name: string, except?: string): boolean =>
  book.names.some((item) => sameName(item.name, name)) ||
  allTables(book).some((table) => table.id !== except && sameName(table.data.name, name));

/** Tables and names share one set of names; a taken one is `InvalidArgument` (office-js issue 551). */
export function renameTable(book: WorkbookModel, table: TableRef, name: string): void {
  checkName(name);
  if (isNameTaken(book, name, table.id)) throw invalidArgument(`The name "${name}" is taken.`);
  renameInFormulas(book, table.data.name, { name });
  table.edit({ name });
  book.changed({ kind: 'look', sheetId: table.sheet.id });
}

/** Takes the table and its cells away; the rows below stay where they are. */
export function deleteTable(book: WorkbookModel, table: TableRef): void {
  const { range } = table.data;
  dropTable(book, table);
  clearArea(book, table.sheet, range, 'All');
}

/** Leaves the cells as a plain range. */
export function convertToRange(book: WorkbookModel, table: TableRef): Rect {
  const { range } = table.data;
  dropTable(book, table);
  return range;
}

function dropTable(book: WorkbookModel, table: TableRef): void {
  assertAllowed(table.sheet, null);
  const { name: tableName, filters } = table.data;
  if (filters.length > 0) showAllRows(table.sheet, table.body);
  table.sheet.tables = table.sheet.tables.filter((each) => each.id !== table.id);
  book.changed({ kind: 'table', sheetId: table.sheet.id, tableId: table.id, tableName, what: 'deleted' });
}

/** Source: Table.resize: the new range must overlap the old one, and the headings stay in the same row. */
export function resizeTable(book: WorkbookModel, table: TableRef, range: Rect): void {
  const before = table.data;
  assertAllowed(table.sheet, null);
  if (range.row !== before.range.row || !overlaps(range, before.range)) {
    throw invalidArgument('The new range must overlap the table and begin in the same row.');
  }
  if (range.rows < (before.showHeaders ? 2 : 1)) throw invalidArgument('A table has at least one data row.');
  const others = table.sheet.tables.filter((each) => each.id !== table.id);
  if (others.some((each) => overlaps(each.range, range))) throw new HostError('MergedRangeConflict');
  const kept = before.columns.filter((_, index) => {
    const col = before.range.col + index;
    return col >= range.col && col < range.col + range.cols;
  });
  const headings = { ...range, rows: 1 };
  const columns = before.showHeaders ? readHeadings(book, table.sheet, headings, kept) : kept;
  table.edit({ range, columns, showTotals: before.showTotals && range.rows === before.range.rows, filters: [] });
  book.changed({ kind: 'look', sheetId: table.sheet.id });
}

/** The headings go from the cells, or come back above the data. */
export function setShowHeaders(book: WorkbookModel, table: TableRef, show: boolean): void {
  const { range, showHeaders, columns } = table.data;
  assertAllowed(table.sheet, null);
  if (show === showHeaders) return;
  if (!show) {
    clearContents(book, table.sheet, table.headings);
    table.edit({ showHeaders: false, range: { ...range, row: range.row + 1, rows: range.rows - 1 } });
  } else {
    const above = rect(range.row - 1, range.col, 1, range.cols);
    const isFree = isInGrid(above) && !table.sheet.cells.usedRect(above, hasContent);
    if (!isFree) insertCells(book, table.sheet, { ...range, rows: 1 }, 'Down');
    const row = isFree ? above.row : range.row;
    table.edit({ showHeaders: true, range: { ...range, row, rows: range.rows + 1 } });
    columns.forEach((column, index) => writeHeading(book, table.sheet, row, range.col + index, column.name));
  }
  book.changed({ kind: 'data', sheetId: table.sheet.id, area: table.data.range, type: 'RangeEdited' });
}
