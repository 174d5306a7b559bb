import { addressOf, goods, valuesOf, withTable } from './table-tools';
import { active, docs, types } from './tools';
import type { HostCase } from './types';

/** Tables and the cells around them. */
export const cases: readonly HostCase[] = [
  {
    title: 'a table cannot overlap another table',
    source: docs(
      'testing/application-specific-api-error-handling',
      "MergedRangeConflict: Cannot complete the operation. A table can't overlap with another table",
    ),
    seed: goods,
    run: withTable(async (_, sheet, context) => {
      sheet.tables.add('D4:F6', true);
      await context.sync();
    }),
    expect: { error: { code: 'MergedRangeConflict', message: /can't overlap with another table/ } },
  },
  {
    title: 'a table cannot lie over merged cells',
    source: docs(
      'testing/application-specific-api-error-handling',
      "MergedRangeConflict: A table can't overlap with another table, a PivotTable report, query results, merged cells",
    ),
    run: async (context) => {
      active(context).getRange('A1:B1').merge();
      active(context).tables.add('A1:C3', true);
      await context.sync();
    },
    expect: { error: { code: 'MergedRangeConflict' } },
  },
  {
    title: 'a table cannot be resized to another row',
    source: types('Excel.Table.resize', 'must be in the same row'),
    seed: goods,
    run: withTable(async (table, _, context) => {
      table.resize('B3:D6');
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'cells of a table cannot be shifted in part',
    source: {
      url: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/4392',
      rule: 'InsertDeleteConflict: this operation would shift cells in a table of the worksheet',
    },
    seed: goods,
    run: withTable(async (_, sheet, context) => {
      sheet.getRange('C3').insert('Down');
      await context.sync();
    }),
    expect: { error: { code: 'InsertDeleteConflict' } },
  },
  {
    title: 'a table above moves with the rows that are inserted over it',
    source: docs('excel/excel-add-ins-ranges-insert', 'shifts the other cells to make space'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('6:6').insert('Down');
      return addressOf(context, table.getRange(), table.getDataBodyRange());
    }),
    expect: { result: ['B4:D8', 'B5:D8'] },
  },
  {
    title: 'a column inserted through a table becomes a column of it',
    source: docs('excel/excel-add-ins-ranges-insert', 'shifts the other cells to make space'),
    seed: goods,
    run: withTable(async (table, sheet, context) => {
      sheet.getRange('C:C').insert('Right');
      return valuesOf(context, table.getHeaderRowRange());
    }),
    expect: { result: [['Barang', 'Column1', 'Jumlah', 'Harga']] },
  },
  {
    title: 'a deleted table takes its cells along',
    source: types('Excel.Table.delete', 'Deletes the table.'),
    seed: { ...goods, B7: [['bawah']] },
    run: withTable(async (table, sheet, context) => {
      table.delete();
      return valuesOf(context, sheet.getRange('B2:B7'));
    }),
    expect: { result: [[''], [''], [''], [''], [''], ['bawah']] },
  },
  {
    title: 'the tables of a range come from top to bottom, whole or touched',
    source: types(
      'Excel.TableScopedCollection.getFirst',
      'The tables in the collection are sorted top-to-bottom and left-to-right',
    ),
    seed: goods,
    run: withTable(async (_, sheet, context) => {
      sheet.tables.add('F1:G2', true).name = 'Lain';
      const touched = sheet.getRange('A1:F3').getTables();
      const whole = sheet.getRange('A1:F9').getTables(true);
      touched.load('items/name');
      whole.load('items/name');
      await context.sync();
      return [touched.items.map((table) => table.name), whole.items.map((table) => table.name)];
    }),
    expect: { result: [['Lain', 'Barang'], ['Barang']] },
  },
  {
    title: 'a range may be named by a table and its column',
    source: {
      url: 'https://support.microsoft.com/en-us/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e',
      rule: 'DeptSales[Sales Amount] is the data of one column',
    },
    seed: goods,
    run: withTable((_, sheet, context) =>
      addressOf(context, sheet.getRange('Barang'), sheet.getRange('Barang[Harga]'), sheet.getRange('Barang[#All]')),
    ),
    expect: { result: ['B3:D5', 'D3:D5', 'B2:D5'] },
  },
];
