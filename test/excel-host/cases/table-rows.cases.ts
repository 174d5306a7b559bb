import { addressOf, goods, valuesOf, withTable } from './table-tools';
import { active, docs, issue, types } from './tools';
import type { HostCase } from './types';

/** Rows and columns of tables. */
export const cases: readonly HostCase[] = [
  {
    title: 'rows are added at the end when the index is null',
    source: types(
      'Excel.TableRowCollection.add',
      'If null or -1, the addition happens at the end. Any rows below the inserted row are shifted downwards.',
    ),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.rows.add(undefined, [
        ['Rak', 2, 150],
        ['Papan', 4, 60],
      ]);
      const [address] = await addressOf(context, table.getRange());
      return [address, await valuesOf(context, table.getDataBodyRange().getLastRow())];
    }),
    expect: { result: ['B2:D7', [['Papan', 4, 60]]] },
  },
  {
    title: 'a row added in the middle moves the rows below it, within the width of the table only',
    source: types('Excel.TableRowCollection.add', 'Any rows below the inserted row are shifted downwards.'),
    seed: { ...goods, 'A4:E4': [['kiri', 'Kursi', 12, 75, 'kanan']], B8: [['bawah']] },
    run: withTable(async (table, sheet, context) => {
      table.rows.add(1, [['Rak', 2, 150]]);
      return valuesOf(context, sheet.getRange('A3:E9'));
    }),
    expect: {
      result: [
        ['', 'Meja', 3, 250, ''],
        ['kiri', 'Rak', 2, 150, 'kanan'],
        ['', 'Kursi', 12, 75, ''],
        ['', 'Lemari', 1, 900, ''],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
        ['', 'bawah', '', '', ''],
      ],
    },
  },
  {
    title: 'what stands below a table moves down when rows are added at its end',
    source: docs('excel/excel-add-ins-tables', 'The new rows are added to the end of the table.'),
    seed: { ...goods, B6: [['bawah']] },
    run: withTable(async (table, sheet, context) => {
      table.rows.add(undefined, [['Rak', 2, 150]]);
      return valuesOf(context, sheet.getRange('B5:B8'));
    }),
    expect: { result: [['Lemari'], ['Rak'], ['bawah'], ['']] },
  },
  {
    title: 'rows of another width are refused',
    source: issue(2429, 'InvalidArgument, errorLocation TableRowCollection.add'),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.rows.add(undefined, [['Rak', 2]]);
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'the items of rows are in order and carry their values',
    source: types(
      'Excel.TableRow.index',
      'Returns the index number of the row within the rows collection of the table.',
    ),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.rows.load('items/index,items/values,count');
      await context.sync();
      return [table.rows.count, table.rows.items.map((row) => [row.index, row.values[0]?.[0]])];
    }),
    expect: {
      result: [
        3,
        [
          [0, 'Meja'],
          [1, 'Kursi'],
          [2, 'Lemari'],
        ],
      ],
    },
  },
  {
    title: 'a deleted row closes its gap',
    source: types('Excel.TableRow.delete', 'Deletes the row from the table.'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      table.rows.getItemAt(1).delete();
      const [address] = await addressOf(context, table.getRange());
      return [address, await valuesOf(context, sheet.getRange('B3:B5'))];
    }),
    expect: { result: ['B2:D4', [['Meja'], ['Lemari'], ['']]] },
  },
  {
    title: 'a row that is not there fails',
    source: types('Excel.TableRowCollection.getItemAt', 'Gets a row based on its position in the collection.'),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.rows.getItemAt(3).load('values');
      await context.sync();
    }),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'columns are known by name, id and place',
    source: types('Excel.TableColumnCollection.getItem', 'Gets a column object by name or ID.'),
    seed: goods,
    run: withTable(async (table, _, context) => {
      const byName = table.columns.getItem('jumlah');
      const byPlace = table.columns.getItemAt(2);
      byName.load('id,index,name,values');
      byPlace.load('name');
      await context.sync();
      const byId = table.columns.getItem(byName.id);
      byId.load('name');
      await context.sync();
      return [byName.index, byName.name, byName.values, byPlace.name, byId.name];
    }),
    expect: { result: [1, 'Jumlah', [['Jumlah'], [3], [12], [1]], 'Harga', 'Jumlah'] },
  },
  {
    title: 'a column is added at the end with its heading as first value',
    source: docs(
      'excel/excel-add-ins-tables',
      'The new column is added after all existing columns in the table and contains a header ("Day of the Week")',
    ),
    seed: { ...goods, E3: [['kanan']] },
    run: withTable(async (table, sheet, context) => {
      table.columns.add(undefined, [['Total'], ['=C3*D3'], ['=C4*D4'], ['=C5*D5']]);
      const [address] = await addressOf(context, table.getRange());
      return [address, await valuesOf(context, sheet.getRange('E2:F4'))];
    }),
    expect: {
      result: [
        'B2:E5',
        [
          ['Total', ''],
          [750, 'kanan'],
          [900, ''],
        ],
      ],
    },
  },
  {
    title: 'a column added in between moves the columns of the table and formulas follow',
    source: types('Excel.TableColumnCollection.add', 'Columns with a higher index will be shifted to the side.'),
    seed: { ...goods, H1: [['=SUM(D3:D5)']] },
    run: withTable(async (table, sheet, context) => {
      table.columns.add(1);
      const total = sheet.getRange('H1');
      total.load('formulas');
      const headings = await valuesOf(context, table.getHeaderRowRange());
      return [headings, total.formulas];
    }),
    expect: { result: [[['Barang', 'Column1', 'Jumlah', 'Harga']], [['=SUM(E3:E5)']]] },
  },
  {
    title: 'the name of a column is its heading',
    source: types('Excel.TableColumn.name', 'Specifies the name of the table column.'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      table.columns.getItemAt(1).name = 'Banyak';
      sheet.getRange('D2').values = [['Nilai']];
      table.columns.load('items/name');
      const headings = await valuesOf(context, table.getHeaderRowRange());
      return [headings, table.columns.items.map((column) => column.name)];
    }),
    expect: { result: [[['Barang', 'Banyak', 'Nilai']], ['Barang', 'Banyak', 'Nilai']] },
  },
  {
    title: 'headings that are the same get a number',
    source: {
      url: 'https://support.microsoft.com/en-us/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c',
      rule: 'every table column has a unique heading in the header row',
    },
    seed: {
      'A1:C2': [
        ['Nilai', 'Nilai', ''],
        [1, 2, 3],
      ],
    },
    run: async (context) => {
      const table = active(context).tables.add('A1:C2', true);
      return valuesOf(context, table.getHeaderRowRange());
    },
    expect: { result: [['Nilai', 'Nilai2', 'Column1']] },
  },
  {
    title: 'a deleted column closes its gap',
    source: types('Excel.TableColumn.delete', 'Deletes the column from the table.'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      table.columns.getItem('Jumlah').delete();
      const [address] = await addressOf(context, table.getRange());
      return [address, await valuesOf(context, sheet.getRange('B2:D3'))];
    }),
    expect: {
      result: [
        'B2:C5',
        [
          ['Barang', 'Harga', ''],
          ['Meja', 250, ''],
        ],
      ],
    },
  },
];
