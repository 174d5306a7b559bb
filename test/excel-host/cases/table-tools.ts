import { active } from './tools';
import type { Batch, SeedCells } from './types';

export const goods: SeedCells = {
  'B2:D5': [
    ['Barang', 'Jumlah', 'Harga'],
    ['Meja', 3, 250],
    ['Kursi', 12, 75],
    ['Lemari', 1, 900],
  ],
};

/** Makes the table `Barang` of the goods, does something with it, and answers what is asked afterwards. */
export const withTable =
  (run: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    const table = sheet.tables.add('B2:D5', true);
    table.name = 'Barang';
    return run(table, sheet, context);
  };
export const addressOf = async (context: Excel.RequestContext, ...ranges: Excel.Range[]): Promise<string[]> => {
  for (const range of ranges) range.load('address');
  await context.sync();
  return ranges.map((range) => range.address.replace('Sheet1!', ''));
};
export const valuesOf = async (context: Excel.RequestContext, range: Excel.Range): Promise<unknown> => {
  range.load('values');
  await context.sync();
  return range.values;
};
