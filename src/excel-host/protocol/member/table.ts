import { invalidArgument } from '../../errors';
import { applyFilter, clearFilter, TableFilter } from '../../model/filters';
import { assertAllowed } from '../../model/protection';
import type { TableRef } from '../../model/table-ref';
import { setShowTotals } from '../../model/table-rows';
import type { TableData } from '../../model/table-types';
import { convertToRange, deleteTable, renameTable, resizeTable, setShowHeaders } from '../../model/tables';
import { flag, text } from '../args';
import { defineClass, type Setter } from '../host-class';
import { rangeOrAddress } from '../range-args';
import { autoFilterClass } from './auto-filter';
import { registrations } from './events';
import { tableEvents } from './table-events';
import { tableColumnsClass, tableRowsClass } from './table-parts';
import { tableSortClass } from './table-sort';

/** Source: Table.style: Light 1 to 21, Medium 1 to 28, Dark 1 to 11; empty for none. */
const isStyle = (name: string): boolean => {
  const [, shade = '', number = '0'] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name) ?? [];
  const most = { Light: 21, Medium: 28, Dark: 11 }[shade] ?? 0;
  return name === '' || (Number(number) >= 1 && Number(number) <= most);
};

const look =
  (edit: (value: unknown, table: TableRef) => Partial<TableData>): Setter<TableRef> =>
  (table, value, { book }) => {
    assertAllowed(table.sheet, null);
    table.edit(edit(value, table));
    book.changed({ kind: 'look', sheetId: table.sheet.id });
  };

export const tableClass = defineClass<TableRef>({
  name: 'Table',
  defaults: [
    'HighlightFirstColumn',
    'HighlightLastColumn',
    'Id',
    'LegacyId',
    'Name',
    'ShowBandedColumns',
    'ShowBandedRows',
    'ShowFilterButton',
    'ShowHeaders',
    'ShowTotals',
    'Style',
  ],
  identity: ({ id }) => ({ Id: id }),
  get: {
    HighlightFirstColumn: (table) => table.data.highlightFirstColumn,
    HighlightLastColumn: (table) => table.data.highlightLastColumn,
    Id: (table) => table.id,
    LegacyId: (table) => String(table.data.number),
    Name: (table) => table.data.name,
    ShowBandedColumns: (table) => table.data.showBandedColumns,
    ShowBandedRows: (table) => table.data.showBandedRows,
    ShowFilterButton: (table) => table.data.showFilterButton,
    ShowHeaders: (table) => table.data.showHeaders,
    ShowTotals: (table) => table.data.showTotals,
    Style: (table) => table.data.style,
  },
  set: {
    HighlightFirstColumn: look((value) => ({ highlightFirstColumn: flag(value, 'highlightFirstColumn') })),
    HighlightLastColumn: look((value) => ({ highlightLastColumn: flag(value, 'highlightLastColumn') })),
    Name: (table, value, { book }) => renameTable(book, table, text(value, 'name')),
    ShowBandedColumns: look((value) => ({ showBandedColumns: flag(value, 'showBandedColumns') })),
    ShowBandedRows: look((value) => ({ showBandedRows: flag(value, 'showBandedRows') })),
    ShowFilterButton: look((value, { data }) => {
      if (!data.showHeaders) throw invalidArgument('Filter buttons need a header row.');
      return { showFilterButton: flag(value, 'showFilterButton') };
    }),
    ShowHeaders: (table, value, { book }) => setShowHeaders(book, table, flag(value, 'showHeaders')),
    ShowTotals: (table, value, { book }) => setShowTotals(book, table, flag(value, 'showTotals')),
    Style: look((value) => {
      const style = text(value, 'style');
      if (!isStyle(style)) throw invalidArgument(`There is no table style "${style}".`);
      return { style };
    }),
  },
  method: {
    ClearFilters: (table, _, { book }) => {
      clearFilter(book, new TableFilter(table));
      return null;
    },
    ReapplyFilters: (table, _, { book }) => {
      applyFilter(book, new TableFilter(table));
      return null;
    },
    ConvertToRange: (table, _, { book, objects }) => objects.range(table.sheet, convertToRange(book, table)),
    Delete: (table, _, { book }) => {
      deleteTable(book, table);
      return null;
    },
    GetRange: (table, _, { objects }) => objects.range(table.sheet, table.data.range),
    GetDataBodyRange: (table, _, { objects }) => objects.range(table.sheet, table.body),
    GetHeaderRowRange: (table, _, { objects }) => objects.range(table.sheet, table.headings),
    GetTotalRowRange: (table, _, { objects }) => objects.range(table.sheet, table.totals),
    Resize: (table, [newRange], { book }) => {
      const { sheet, area } = rangeOrAddress(newRange, book, table.sheet, 'newRange');
      if (sheet !== table.sheet) throw invalidArgument('A table stays on its sheet.');
      resizeTable(book, table, area);
      return null;
    },
    ...registrations<TableRef>((table) => table.id, tableEvents),
  },
  navigate: {
    AutoFilter: (table) => autoFilterClass(new TableFilter(table)),
    Columns: (table) => tableColumnsClass(table),
    Rows: (table) => tableRowsClass(table),
    Sort: (table) => tableSortClass(table),
    Worksheet: (table, { objects }) => objects.worksheet(table.sheet),
  },
});
