import { active, after, read, types } from './tools';
import type { Batch, HostCase, SeedCells } from './types';

const fillPage =
  'https://support.microsoft.com/en-us/office/fill-data-automatically-in-worksheet-cells-74e31bdd-d993-45da-aa82-35a236c5b5db';
const fillRule = {
  url: fillPage,
  rule: 'Extended series: 1, 2, 3 -> 4, 5, 6...; Mon -> Tue, Wed, Thu...; Product 1 -> Product 2, Product 3...',
};
const filled = (from: string, to: string, type?: Excel.AutoFillType | 'FillDefault'): Batch<unknown> =>
  after((sheet) => sheet.getRange(from).autoFill(to, type as 'FillDefault'), to, 'formulas');
const down = (...values: (string | number)[]): SeedCells => ({
  [`A1:A${values.length}`]: values.map((value) => [value]),
});
const column = (...values: (string | number)[]): (string | number)[][] => values.map((value) => [value]);

/** AutoFill, and several areas at once. */
export const cases: readonly HostCase[] = [
  {
    title: 'two numbers go on by their step',
    source: fillRule,
    seed: down(1, 3),
    run: filled('A1:A2', 'A1:A5'),
    expect: { result: column(1, 3, 5, 7, 9) },
  },
  {
    title: 'one number is repeated by default',
    source: { url: fillPage, rule: 'for a series like 2, 2, 2, 2..., type 2 and 2' },
    seed: down(2),
    run: filled('A1', 'A1:A3'),
    expect: { result: column(2, 2, 2) },
  },
  {
    title: 'one number goes on as a series when asked',
    source: types(
      'Excel.AutoFillType',
      'Populates the adjacent cells with data that follows a pattern in the copied cells.',
    ),
    seed: down(2),
    run: filled('A1', 'A1:A3', 'FillSeries' as Excel.AutoFillType),
    expect: { result: column(2, 3, 4) },
  },
  {
    title: 'formulas are filled as if copied',
    source: { url: fillPage, rule: 'fill a formula into adjacent cells' },
    seed: {
      'A1:B3': [
        [1, '=A1*2'],
        [2, ''],
        [3, ''],
      ],
    },
    run: filled('B1', 'B1:B3'),
    expect: { result: column('=A1*2', '=A2*2', '=A3*2') },
  },
  {
    title: 'the number at the end of a text goes on',
    source: fillRule,
    seed: down('Langkah 1'),
    run: filled('A1', 'A1:A3'),
    expect: { result: column('Langkah 1', 'Langkah 2', 'Langkah 3') },
  },
  {
    title: 'months go on by name',
    source: { url: fillPage, rule: 'Jan, Apr -> Jul, Oct, Jan, ...' },
    seed: down("'Jan", "'Apr"),
    run: filled('A1:A2', 'A1:A5'),
    expect: { result: column('Jan', 'Apr', 'Jul', 'Oct', 'Jan') },
  },
  {
    title: 'a date goes on by days, weekdays or months',
    source: types('Excel.AutoFillType', 'A version of "FillSeries" for dates that bases the pattern on the month.'),
    seed: { 'A1:C1': [['2026-01-30', '2026-01-30', '2026-01-30']] },
    run: after(
      (sheet) => {
        sheet.getRange('A1').autoFill('A1:A3', 'FillDays');
        sheet.getRange('B1').autoFill('B1:B3', 'FillWeekdays');
        sheet.getRange('C1').autoFill('C1:C3', 'FillMonths');
        sheet.getRange('A1:C3').numberFormat = Array.from({ length: 3 }, () => ['d/m', 'd/m', 'd/m']);
      },
      'A1:C3',
      'text',
    ),
    expect: {
      result: [
        ['30/1', '30/1', '30/1'],
        ['31/1', '2/2', '28/2'],
        ['1/2', '3/2', '30/3'],
      ],
    },
  },
  {
    title: 'FillCopy repeats whatever there is',
    source: types('Excel.AutoFillType', 'Populates the adjacent cells with data based on the selected data.'),
    seed: down(1, 2),
    run: filled('A1:A2', 'A1:A5', 'FillCopy' as Excel.AutoFillType),
    expect: { result: column(1, 2, 1, 2, 1) },
  },
  {
    title: 'a fill goes up as well',
    source: types('Excel.Range.autoFill', 'can extend the source range either horizontally or vertically.'),
    seed: { 'A4:A5': [[10], [20]] },
    run: filled('A4:A5', 'A2:A5'),
    expect: { result: column(-10, 0, 10, 20) },
  },
  {
    title: 'a destination without the source fails',
    source: types('Excel.Range.autoFill', 'can extend the source range either horizontally or vertically.'),
    seed: down(1),
    run: filled('A1', 'A2:A5'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a destination in two directions fails',
    source: types('Excel.Range.autoFill', 'can extend the source range either horizontally or vertically.'),
    seed: down(1),
    run: filled('A1', 'A1:B2'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'flash fill is refused by name',
    source: types('Excel.AutoFillType', "Populates the adjacent cells by using Excel's Flash Fill feature."),
    seed: down('a'),
    run: filled('A1', 'A1:A3', 'FlashFill' as Excel.AutoFillType),
    expect: { error: { code: 'ApiNotFound' } },
    refused: ['AutoFillType.flashFill'],
  },
  {
    title: 'several areas are told apart by their commas and loaded as one',
    source: types(
      'Excel.RangeAreas.areaCount',
      'Returns the number of rectangular ranges that comprise this `RangeAreas` object.',
    ),
    run: read((context) => active(context).getRanges('A1:B2, D4'), 'areaCount', 'cellCount', 'isEntireRow'),
    expect: { result: [2, 5, false] },
  },
  {
    title: 'several areas move together by an offset',
    source: types(
      'Excel.RangeAreas.getOffsetRangeAreas',
      'Returns a `RangeAreas` object that is shifted by the specific row and column offset.',
    ),
    run: async (context) => {
      const moved = active(context).getRanges('A1:B2,D4').getOffsetRangeAreas(1, 2);
      moved.areas.load('items/address');
      await context.sync();
      return moved.areas.items.map((range) => range.address);
    },
    expect: { result: ['Sheet1!C2:D3', 'Sheet1!F5'] },
  },
  {
    title: 'several areas have the special cells of each of them',
    source: types(
      'Excel.RangeAreas.getSpecialCells',
      'Returns a `RangeAreas` object that represents all the cells that match the specified type and value.',
    ),
    seed: { 'A1:C1': [[1, '=A1', 'x']] },
    run: async (context) => {
      const formulas = active(context).getRanges('A1:B1,C1').getSpecialCells('Formulas');
      const none = active(context).getRanges('A1,C1').getSpecialCellsOrNullObject('Formulas');
      formulas.load('address');
      none.load('address');
      await context.sync();
      return [formulas.address, none.isNullObject];
    },
    expect: { result: ['Sheet1!B1', true] },
  },
  {
    title: 'one source is copied into each of several areas',
    source: types(
      'Excel.RangeAreas.copyFrom',
      'Copies cell data or formatting from the source range or `RangeAreas` to the current `RangeAreas`.',
    ),
    seed: { A1: [[7]] },
    run: after((sheet) => sheet.getRanges('B1,B3').copyFrom('A1'), 'B1:B3', 'values'),
    expect: { result: [[7], [''], [7]] },
  },
  {
    title: 'the visible cells leave out hidden rows',
    source: {
      url: 'https://learn.microsoft.com/en-us/office/vba/api/excel.xlcelltype',
      rule: 'xlCellTypeVisible: All visible cells.',
    },
    seed: down(1, 2, 3),
    run: async (context) => {
      const sheet = active(context);
      sheet.getRange('2:2').rowHidden = true;
      const visible = sheet.getRange('A1:A3').getSpecialCells('Visible');
      visible.areas.load('items/address');
      await context.sync();
      return visible.areas.items.map((range) => range.address);
    },
    expect: { result: ['Sheet1!A1', 'Sheet1!A3'] },
  },
  {
    title: 'cells with data validation are special cells',
    source: types('Excel.SpecialCellType', 'Cells with validation criteria.'),
    run: async (context) => {
      const sheet = active(context);
      sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const cells = sheet.getRange('A1:C5').getSpecialCells('DataValidations');
      cells.load('address');
      await context.sync();
      return cells.address;
    },
    expect: { result: 'Sheet1!B2:B3' },
  },
];
