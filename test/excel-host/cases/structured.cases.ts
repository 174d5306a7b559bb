import { active, docs } from './tools';
import type { Batch, HostCase, SeedCells } from './types';

const page = {
  url: 'https://support.microsoft.com/en-us/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e',
};
const goods: SeedCells = {
  'A1:C4': [
    ['Barang', 'Jumlah', 'Harga satuan'],
    ['Meja', 3, 250],
    ['Kursi', 12, 75],
    ['Lemari', 1, 900],
  ],
};
/** Writes formulas beside the table `Barang` and answers their values after a change of the table. */
const computed =
  (formulas: string[], change: (table: Excel.Table, sheet: Excel.Worksheet) => unknown = () => null): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Barang';
    const cells = sheet.getRange('F1').getAbsoluteResizedRange(formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    await change(table, sheet);
    cells.load('values');
    await context.sync();
    return cells.values.map(([value]: unknown[]) => value);
  };
const formulasAfter =
  (formula: string, change: (table: Excel.Table, sheet: Excel.Worksheet) => unknown): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Barang';
    sheet.getRange('F1').formulas = [[formula]];
    await context.sync();
    await change(table, sheet);
    const cell = sheet.getRange('F1');
    cell.load('formulas,values');
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
  };

/** Formulas that name tables and columns. */
export const cases: readonly HostCase[] = [
  {
    title: 'a column of a table is its data without headings',
    source: { ...page, rule: 'DeptSales[Sales Amount] is the data of one column' },
    seed: goods,
    run: computed(['=SUM(Barang[Jumlah])', '=COUNTA(Barang[Barang])', '=SUM(Barang[[Jumlah]:[Harga satuan]])']),
    expect: { result: [16, 3, 1241] },
  },
  {
    title: 'special items name headings, data, totals or all of them',
    source: { ...page, rule: '#All, #Data, #Headers, #Totals' },
    seed: goods,
    run: computed([
      '=COUNTA(Barang[#All])',
      '=COUNTA(Barang[#Data])',
      '=INDEX(Barang[[#Headers],[Harga satuan]],1)',
      '=ROWS(Barang[[#Headers],[#Data],[Jumlah]])',
    ]),
    expect: { result: [12, 9, 'Harga satuan', 4] },
  },
  {
    title: 'the at sign means the same row',
    source: { ...page, rule: '@ or #This Row: just the cells in the same row as the formula' },
    seed: goods,
    run: async (context) => {
      const table = active(context).tables.add('A1:C4', true);
      table.columns.add(undefined, [
        ['Total'],
        ['=[@Jumlah]*[@[Harga satuan]]'],
        ['=[@Jumlah]*[@[Harga satuan]]'],
        ['=Table1[[#This Row],[Jumlah]]*Table1[[#This Row],[Harga satuan]]'],
      ]);
      const column = table.columns.getItem('Total').getDataBodyRange();
      column.load('values');
      await context.sync();
      return column.values;
    },
    expect: { result: [[750], [900], [900]] },
  },
  {
    title: 'a bare column in its own table means the cell of the row where one value is asked for',
    source: docs(
      'excel/excel-add-ins-tables',
      '=IF(OR((TEXT([DATE], "dddd") = "Saturday"), (TEXT([DATE], "dddd") = "Sunday")), "Weekend", "Weekday")',
    ),
    seed: { 'A1:A3': [['Date'], ['2026-11-21'], ['2026-11-23']] },
    run: async (context) => {
      const table = active(context).tables.add('A1:A3', true);
      const formula =
        '=IF(OR((TEXT([DATE], "dddd") = "Saturday"), (TEXT([DATE], "dddd") = "Sunday")), "Weekend", "Weekday")';
      table.columns.add(undefined, [['Type of the Day'], [formula], [formula]]);
      const column = table.columns.getItemAt(1).getDataBodyRange();
      column.load('values');
      await context.sync();
      return column.values;
    },
    expect: { result: [['Weekend'], ['Weekday']] },
  },
  {
    title: 'a formula follows the rows that come to a table',
    source: { ...page, rule: 'structured references adjust automatically as the table range changes' },
    seed: goods,
    run: computed(['=SUM(Barang[Jumlah])'], (table) => table.rows.add(undefined, [['Rak', 4, 60]])),
    expect: { result: [20] },
  },
  {
    title: 'a formula follows a renamed table and a renamed column',
    source: {
      ...page,
      rule: 'If you rename a table or a column, Excel changes the use of that name in all structured references.',
    },
    seed: goods,
    run: formulasAfter('=SUM(Barang[Jumlah])', (table, sheet) => {
      table.name = 'Gudang';
      sheet.getRange('B1').values = [['Banyak']];
    }),
    expect: { result: ['=SUM(Gudang[Banyak])', 16] },
  },
  {
    title: 'a formula keeps its text and value when rows and columns are inserted before the table',
    source: { ...page, rule: 'structured references adjust automatically as the table range changes' },
    seed: goods,
    run: async (context) => {
      const sheet = active(context);
      sheet.tables.add('A1:C4', true).name = 'Barang';
      sheet.getRange('F9').formulas = [['=SUM(Barang[Jumlah])']];
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const cell = sheet.getRange('G11');
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    },
    expect: { result: [[['=SUM(Barang[Jumlah])']], [[16]]] },
  },
  {
    title: 'a column named like a cell is a column',
    source: { ...page, rule: 'column specifiers use the column header as name' },
    seed: {
      'A1:B2': [
        ['Q1', 'Q2'],
        [5, 6],
      ],
      Q1: [['lain']],
    },
    run: async (context) => {
      const sheet = active(context);
      sheet.tables.add('A1:B2', true).name = 'Triwulan';
      sheet.getRange('D1').formulas = [['=SUM(Triwulan[Q1])']];
      sheet.getRange('1:1').insert('Down');
      const cell = sheet.getRange('D2');
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    },
    expect: { result: [[['=SUM(Triwulan[Q1])']], [[5]]] },
  },
  {
    title: 'a table or column that is not there is refused',
    source: docs(
      'testing/application-specific-api-error-handling',
      'InvalidArgument: The argument is invalid or missing or has an incorrect format.',
    ),
    seed: goods,
    run: computed(['=SUM(Barang[Berat])']),
    expect: { error: { code: 'InvalidArgument' } },
  },
];
