import { active, docs, types } from './tools';
import type { Batch, HostCase, SeedCells } from './types';

const goods: SeedCells = {
  'A1:C7': [
    ['Barang', 'Jumlah', 'Tanggal'],
    ['Meja', 3, '2026-01-15'],
    ['Kursi', 12, '2026-02-20'],
    ['Lemari', 1, '2026-02-28'],
    ['Meja lipat', 7, '2026-04-01'],
    ['Rak', 20, '2025-02-03'],
    ['', 5, '2026-12-31'],
  ],
};

/** Filters a column of the sheet and answers the rows that stay visible. */
const visibleAfter =
  (columnIndex: number, criteria: Excel.FilterCriteria, address = 'A1:C7'): Batch<unknown> =>
  async (context) => {
    active(context).autoFilter.apply(address, columnIndex, criteria);
    return visibleRows(context);
  };
async function visibleRows(context: Excel.RequestContext): Promise<number[]> {
  const rows = Array.from({ length: 7 }, (_, index) => active(context).getRange(`${index + 1}:${index + 1}`));
  for (const row of rows) row.load('rowHidden');
  await context.sync();
  return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 1]));
}
const withTable =
  (run: (table: Excel.Table, context: Excel.RequestContext) => unknown): Batch<unknown> =>
  async (context) =>
    run(active(context).tables.add('A1:C7', true), context);

/** Which rows a filter leaves visible, and what it tells of itself. */
export const cases: readonly HostCase[] = [
  {
    title: 'a values filter keeps the rows with one of the texts',
    source: types('Excel.FilterCriteria.values', 'The set of values to be used as part of `values` filtering.'),
    seed: goods,
    run: visibleAfter(0, { filterOn: 'Values', values: ['Meja', 'RAK'] }),
    expect: { result: [1, 2, 6] },
  },
  {
    title: 'a custom filter compares numbers',
    source: types('Excel.FilterCriteria.criterion1', 'For example ">50" for numbers greater than 50'),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'Custom', criterion1: '>5' }),
    expect: { result: [1, 3, 5, 6] },
  },
  {
    title: 'two criteria are joined by And or Or',
    source: types(
      'Excel.FilterCriteria.operator',
      'The operator used to combine criterion 1 and 2 when using `custom` filtering.',
    ),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'Custom', criterion1: '<=3', criterion2: '>=20', operator: 'Or' }),
    expect: { result: [1, 2, 4, 6] },
  },
  {
    title: 'a custom filter knows wildcards',
    source: types('Excel.FilterCriteria.criterion1', '"=*s" for values ending in "s".'),
    seed: goods,
    run: visibleAfter(0, { filterOn: 'Custom', criterion1: '=*i' }),
    expect: { result: [1, 3, 4] },
  },
  {
    title: 'an equals sign alone keeps the blank cells',
    source: {
      url: 'https://learn.microsoft.com/en-us/office/vba/api/excel.range.autofilter',
      rule: 'Use "=" to find blank fields, "<>" to find non-blank fields',
    },
    seed: goods,
    run: visibleAfter(0, { filterOn: 'Custom', criterion1: '=' }),
    expect: { result: [1, 7] },
  },
  {
    title: 'an unequal sign alone keeps what is not blank',
    source: {
      url: 'https://learn.microsoft.com/en-us/office/vba/api/excel.range.autofilter',
      rule: 'Use "=" to find blank fields, "<>" to find non-blank fields',
    },
    seed: goods,
    run: visibleAfter(0, { filterOn: 'Custom', criterion1: '<>' }),
    expect: { result: [1, 2, 3, 4, 5, 6] },
  },
  {
    title: 'the top items are the largest numbers',
    source: types('Excel.FilterCriteria.criterion1', '"5" for the top 5 items if `filterOn` is set to `topItems`'),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'TopItems', criterion1: '2' }),
    expect: { result: [1, 3, 6] },
  },
  {
    title: 'the bottom percent are a share of the items',
    source: types('Excel.Filter.applyBottomPercentFilter', 'The percentage of elements from the bottom to show.'),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'BottomPercent', criterion1: '50' }),
    expect: { result: [1, 2, 4, 7] },
  },
  {
    title: 'a dynamic filter keeps what lies above the average',
    source: types('Excel.FilterCriteria.dynamicCriteria', 'Used with `dynamic` filtering.'),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }),
    expect: { result: [1, 3, 6] },
  },
  {
    title: 'a dynamic filter keeps a month of whichever year',
    source: types('Excel.DynamicFilterCriteria', 'AllDatesInPeriodFebruray'),
    seed: goods,
    run: visibleAfter(2, { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' }),
    expect: { result: [1, 3, 4, 6] },
  },
  {
    title: 'a date of a values filter counts as far as its specificity says',
    source: types(
      'Excel.FilterDatetime.specificity',
      'the filter operation will keep all rows with a date in the month of April 2005',
    ),
    seed: goods,
    run: visibleAfter(2, { filterOn: 'Values', values: [{ date: '2026-02-11', specificity: 'Month' }] }),
    expect: { result: [1, 3, 4] },
  },
  {
    title: 'a colour filter keeps cells of that fill',
    source: types('Excel.FilterCriteria.color', 'The HTML color string used to filter cells.'),
    seed: goods,
    run: async (context) => {
      active(context).getRange('A4').format.fill.color = '#ff0000';
      active(context).autoFilter.apply('A1:C7', 0, { filterOn: 'CellColor', color: '#FF0000' });
      return visibleRows(context);
    },
    expect: { result: [1, 4] },
  },
  {
    title: 'filters of two columns both hold',
    source: types(
      'Excel.AutoFilter.apply',
      'This filters the column if column index and filter criteria are specified.',
    ),
    seed: goods,
    run: async (context) => {
      const { autoFilter } = active(context);
      autoFilter.apply('A1:C7', 1, { filterOn: 'Custom', criterion1: '>2' });
      autoFilter.apply('A1:C7', 0, { filterOn: 'Custom', criterion1: 'Meja*' });
      return visibleRows(context);
    },
    expect: { result: [1, 2, 5] },
  },
  {
    title: 'a filter tells its range, whether it is on and whether it hides anything',
    source: types('Excel.AutoFilter.isDataFiltered', 'Specifies if the AutoFilter has filter criteria.'),
    seed: goods,
    run: async (context) => {
      const { autoFilter } = active(context);
      const before = autoFilter.getRangeOrNullObject();
      before.load('address');
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const told: unknown[] = [before.isNullObject, autoFilter.enabled, autoFilter.isDataFiltered];
      autoFilter.apply('A1:C7');
      autoFilter.load('enabled,isDataFiltered');
      const range = autoFilter.getRange();
      range.load('address');
      await context.sync();
      told.push(range.address, autoFilter.enabled, autoFilter.isDataFiltered);
      autoFilter.apply('A1:C7', 1, { filterOn: 'Custom', criterion1: '>5' });
      autoFilter.load('isDataFiltered');
      await context.sync();
      return [...told, autoFilter.isDataFiltered];
    },
    expect: { result: [true, false, false, 'Sheet1!A1:C7', true, false, true] },
  },
  {
    title: 'clearCriteria shows all rows and keeps the filter, remove takes it',
    source: types('Excel.AutoFilter.remove', 'Removes the AutoFilter for the range.'),
    seed: goods,
    run: async (context) => {
      const { autoFilter } = active(context);
      autoFilter.apply('A1:C7', 1, { filterOn: 'Custom', criterion1: '>5' });
      autoFilter.clearCriteria();
      const rows = await visibleRows(context);
      autoFilter.load('enabled');
      await context.sync();
      const kept = autoFilter.enabled;
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      return [rows, kept, autoFilter.enabled];
    },
    expect: { result: [[1, 2, 3, 4, 5, 6, 7], true, false] },
  },
  {
    title: 'changed data are filtered anew only when asked',
    source: types('Excel.AutoFilter.reapply', 'Applies the specified AutoFilter object currently on the range.'),
    seed: goods,
    run: async (context) => {
      const sheet = active(context);
      sheet.autoFilter.apply('A1:C7', 1, { filterOn: 'Custom', criterion1: '>5' });
      sheet.getRange('B2').values = [[100]];
      const before = await visibleRows(context);
      sheet.autoFilter.reapply();
      return [before, await visibleRows(context)];
    },
    expect: {
      result: [
        [1, 3, 5, 6],
        [1, 2, 3, 5, 6],
      ],
    },
  },
  {
    title: 'a column that the filter does not have is refused',
    source: types('Excel.AutoFilter.apply', 'The zero-based column index to which the AutoFilter is applied.'),
    seed: goods,
    run: visibleAfter(3, { filterOn: 'Custom', criterion1: '>5' }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'filtering by icon is refused by name',
    source: types('Excel.FilterCriteria.icon', 'The icon used to filter cells. Used with `icon` filtering.'),
    seed: goods,
    run: visibleAfter(1, { filterOn: 'Icon', icon: { index: 0, set: 'ThreeArrows' } }),
    expect: { error: { code: 'ApiNotFound' } },
    refused: ['FilterCriteria.icon'],
  },
  {
    title: 'the columns of a table are filtered together and cleared together',
    source: docs(
      'excel/excel-add-ins-tables',
      'only rows where Category is one of the specified values and Amount is below the average value for all rows is shown',
    ),
    seed: goods,
    run: withTable(async (table, context) => {
      table.columns.getItem('Barang').filter.apply({ filterOn: 'Values', values: ['Meja', 'Kursi', 'Rak'] });
      table.columns.getItem('Jumlah').filter.apply({ filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' });
      const filtered = await visibleRows(context);
      table.clearFilters();
      return [filtered, await visibleRows(context)];
    }),
    expect: {
      result: [
        [1, 2],
        [1, 2, 3, 4, 5, 6, 7],
      ],
    },
  },
  {
    title: 'the filter of a table column tells its criteria and is cleared by itself',
    source: types('Excel.Filter.criteria', 'The currently applied filter on the given column.'),
    seed: goods,
    run: withTable(async (table, context) => {
      const { filter } = table.columns.getItem('Jumlah');
      filter.applyTopItemsFilter(3);
      filter.load('criteria');
      const rows = await visibleRows(context);
      const { filterOn, criterion1 } = filter.criteria;
      filter.clear();
      return [filterOn, criterion1, rows, await visibleRows(context)];
    }),
    expect: { result: ['TopItems', '3', [1, 3, 5, 6], [1, 2, 3, 4, 5, 6, 7]] },
  },
  {
    title: 'applyCustomFilter and applyValuesFilter are short for apply',
    source: types('Excel.Filter.applyValuesFilter', 'Apply a "Values" filter to the column for the given values.'),
    seed: goods,
    run: withTable(async (table, context) => {
      table.columns.getItem('Barang').filter.applyValuesFilter(['Meja', 'Meja lipat']);
      table.columns.getItem('Jumlah').filter.applyCustomFilter('>2', '<5', 'And');
      return visibleRows(context);
    }),
    expect: { result: [1, 2] },
  },
  {
    title: 'a table that goes leaves none of its rows hidden',
    source: types('Excel.Table.convertToRange', 'Converts the table into a normal range of cells.'),
    seed: goods,
    run: withTable(async (table, context) => {
      table.columns.getItem('Jumlah').filter.applyTopItemsFilter(1);
      table.convertToRange();
      return visibleRows(context);
    }),
    expect: { result: [1, 2, 3, 4, 5, 6, 7] },
  },
];
