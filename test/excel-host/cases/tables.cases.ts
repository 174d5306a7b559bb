import { addressOf, goods, valuesOf, withTable } from './table-tools';
import { active, docs, issue, types } from './tools';
import type { HostCase } from './types';

/** Tables: what they are called, where they lie, how they look. */
export const cases: readonly HostCase[] = [
  {
    title: 'a table knows its whole, its headings and its data',
    source: types('Excel.Table.getDataBodyRange', 'Gets the range object associated with the data body of the table.'),
    seed: goods,
    run: withTable((table, _, context) =>
      addressOf(context, table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()),
    ),
    expect: { result: ['B2:D5', 'B2:D2', 'B3:D5'] },
  },
  {
    title: 'a new table has the name Table1 and the medium style 2 with banded rows',
    source: {
      url: 'https://learn.microsoft.com/en-us/office/vba/api/excel.workbook.defaulttablestyle',
      rule: 'Specifies the table style from the TableStyles collection that is used as the default TableStyle.',
    },
    seed: goods,
    run: async (context) => {
      const table = active(context).tables.add('B2:D5', true);
      table.load('name,style,showBandedRows,showBandedColumns,showHeaders,showTotals,showFilterButton');
      await context.sync();
      return [
        table.name,
        table.style,
        table.showBandedRows,
        table.showBandedColumns,
        table.showHeaders,
        table.showTotals,
        table.showFilterButton,
      ];
    },
    expect: { result: ['Table1', 'TableStyleMedium2', true, false, true, false, true] },
  },
  {
    title: 'without column labels a header is made and the data shift down by one row',
    source: types(
      'Excel.TableCollection.add',
      'Excel will automatically generate a header and shift the data down by one row.',
    ),
    seed: {
      'A1:B2': [
        [1, 2],
        [3, 4],
      ],
      A3: [['bawah']],
      C1: [['di sebelah']],
    },
    run: async (context) => {
      active(context).tables.add('A1:B2', false);
      return valuesOf(context, active(context).getRange('A1:C4'));
    },
    expect: {
      result: [
        ['Column1', 'Column2', 'di sebelah'],
        [1, 2, ''],
        [3, 4, ''],
        ['bawah', '', ''],
      ],
    },
  },
  {
    title: 'a table of headings alone gets a data row, and what stood there moves down',
    source: issue(1197, 'Excel table creation pushes rows underneath by one cell (Resolution: by design)'),
    seed: { 'A1:B1': [['Nama', 'Nilai']], A2: [['bawah']] },
    run: async (context) => {
      const table = active(context).tables.add('A1:B1', true);
      const [address] = await addressOf(context, table.getRange());
      return [address, await valuesOf(context, active(context).getRange('A2:A3'))];
    },
    expect: { result: ['A1:B2', [[''], ['bawah']]] },
  },
  {
    title: 'two tables of a workbook cannot have one name, not even on two sheets',
    source: issue(551, 'The argument is invalid or missing or has an incorrect format.'),
    seed: goods,
    run: withTable(async (_, __, context) => {
      const other = context.workbook.worksheets.add('Lain').tables.add('A1:B3', true);
      other.name = 'barang';
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'the name of a table must not contain a blank',
    source: {
      url: 'https://github.com/OfficeDev/office-js-docs-reference/issues/555',
      rule: 'must start with an underscore or letter; must not include a space',
    },
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.name = 'Daftar barang';
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a table is found by name whatever the case, and a missing one is null',
    source: types('Excel.TableCollection.getItemOrNullObject', 'Gets a table by name or ID.'),
    seed: goods,
    run: withTable(async (_, sheet, context) => {
      const found = context.workbook.tables.getItem('BARANG');
      const missing = sheet.tables.getItemOrNullObject('Tidak');
      found.load('name');
      missing.load('name');
      await context.sync();
      return [found.name, missing.isNullObject];
    }),
    expect: { result: ['Barang', true] },
  },
  {
    title: 'getItem of a table that is not there fails',
    source: docs(
      'testing/application-specific-api-error-handling',
      "ItemNotFound: The requested resource doesn't exist.",
    ),
    run: async (context) => {
      active(context).tables.getItem('Tidak').load('name');
      await context.sync();
    },
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'a total row is shown below the data and its range is known',
    source: types('Excel.Table.showTotals', 'Specifies if the total row is visible.'),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load('address,values');
      await context.sync();
      const shown = [totals.address, totals.values];
      table.showTotals = false;
      return [...shown, ...(await addressOf(context, table.getRange()))];
    }),
    expect: { result: ['Sheet1!B6:D6', [['Total', '', 1225]], 'B2:D5'] },
  },
  {
    title: 'a hidden header row leaves the data where they are',
    source: types('Excel.Table.showHeaders', 'This value can be set to show or remove the header row.'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      table.showHeaders = false;
      const [address] = await addressOf(context, table.getRange());
      const without = await valuesOf(context, sheet.getRange('B2:B3'));
      table.showHeaders = true;
      return [address, without, await valuesOf(context, table.getRange().getRow(0))];
    }),
    expect: { result: ['B3:D5', [[''], ['Meja']], [['Barang', 'Jumlah', 'Harga']]] },
  },
  {
    title: 'convertToRange leaves the cells and takes the table',
    source: types(
      'Excel.Table.convertToRange',
      'Converts the table into a normal range of cells. All data is preserved.',
    ),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      const range = table.convertToRange();
      const [address] = await addressOf(context, range);
      const count = sheet.tables.getCount();
      const values = await valuesOf(context, sheet.getRange('B3'));
      return [address, count.value, values];
    }),
    expect: { result: ['B2:D5', 0, [['Meja']]] },
  },
  {
    title: 'a resized table keeps its headings in the same row',
    source: types(
      'Excel.Table.resize',
      'The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row.',
    ),
    seed: { ...goods, 'E2:E3': [['Catatan'], ['baik']] },
    run: withTable(async (table, _, context) => {
      table.resize('B2:E4');
      table.columns.load('items/name');
      const [address] = await addressOf(context, table.getRange());
      return [address, table.columns.items.map((column) => column.name)];
    }),
    expect: { result: ['B2:E4', ['Barang', 'Jumlah', 'Harga', 'Catatan']] },
  },
  {
    title: 'a style that does not exist is refused',
    source: types(
      'Excel.Table.style',
      '"TableStyleLight1" through "TableStyleLight21", "TableStyleMedium1" through "TableStyleMedium28", "TableStyleDark1" through "TableStyleDark11".',
    ),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.style = 'TableStyleDark12';
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
];
