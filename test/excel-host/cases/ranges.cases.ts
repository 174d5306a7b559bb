import { active, docs, fact, failure, read, readRange, types } from './tools';
import type { HostCase } from './types';

type Make = (sheet: Excel.Worksheet) => OfficeExtension.ClientObject;
const addressOf = (make: Make) => read((context) => make(active(context)), 'address');
const on = (make: Make, ...properties: readonly string[]) => read((context) => make(active(context)), ...properties);
const rangeRule = (member: string, rule: string) => types(`Excel.Range.${member}`, rule);

const indexes = types(
  'Excel.Worksheet.getRangeByIndexes',
  'beginning at a particular row index and column index, and spanning a certain number of rows and columns',
);
const address = types(
  'Excel.Worksheet.getRange',
  'representing a single rectangular block of cells, specified by the address or name',
);
const grid = types(
  'Excel.Range.getOffsetRange',
  'If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
);
const unbounded = docs(
  'excel/excel-add-ins-ranges-unbounded',
  'cell-level properties such as values, text, numberFormat, and formula contain null for unbounded ranges; they cannot be set on them',
);

export const cases: readonly HostCase[] = [
  failure(
    'an offset that leaves the grid fails',
    grid,
    addressOf((s) => s.getRange('A1').getOffsetRange(-1, 0)),
    'InvalidArgument',
  ),
  failure(
    'ranges without a common cell have no intersection',
    rangeRule(
      'getIntersection',
      'Gets the range object that represents the rectangular intersection of the given ranges.',
    ),
    addressOf((s) => s.getRange('A1').getIntersection('C3')),
    'ItemNotFound',
  ),
  fact(
    'getIntersectionOrNullObject answers a null object instead',
    rangeRule(
      'getIntersectionOrNullObject',
      'If no intersection is found, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    on((s) => s.getRange('A1').getIntersectionOrNullObject('C3'), 'isNullObject'),
    true,
  ),
  fact(
    'a range by indexes counts from 0',
    indexes,
    addressOf((s) => s.getRangeByIndexes(1, 2, 3, 4)),
    'Sheet1!C2:F4',
  ),
  fact(
    'getRange without an address is the whole sheet',
    types('Excel.Worksheet.getRange', 'If not specified, the entire worksheet range is returned.'),
    on((s) => s.getRange(), 'rowCount', 'columnCount'),
    [1_048_576, 16_384],
  ),
  fact(
    'an address is answered in capitals, without dollar signs',
    address,
    addressOf((s) => s.getRange('$b$2:c3')),
    'Sheet1!B2:C3',
  ),
  fact(
    'an address whose corners are exchanged is put in order',
    address,
    addressOf((s) => s.getRange('C3:B2')),
    'Sheet1!B2:C3',
  ),
  fact(
    'an address may name its own sheet',
    address,
    addressOf((s) => s.getRange('Sheet1!B2')),
    'Sheet1!B2',
  ),
  fact(
    'whole columns',
    address,
    addressOf((s) => s.getRange('B:D')),
    'Sheet1!B:D',
  ),
  fact(
    'whole rows',
    address,
    addressOf((s) => s.getRange('2:4')),
    'Sheet1!2:4',
  ),
  failure(
    'an address that is none',
    address,
    addressOf((s) => s.getRange('B2:')),
    'InvalidArgument',
  ),
  failure(
    'a column beyond XFD',
    address,
    addressOf((s) => s.getRange('XFE1')),
    'InvalidArgument',
  ),
  failure(
    'a row beyond 1,048,576',
    address,
    addressOf((s) => s.getRange('A1048577')),
    'InvalidArgument',
  ),
  failure(
    'an address of more than 8,192 characters',
    types(
      'Excel.Worksheet.getRange',
      'If the address exceeds the character limit, this method returns an `InvalidArgument` error.',
    ),
    addressOf((s) => s.getRange('A'.repeat(8_193))),
    'InvalidArgument',
  ),
  fact(
    'several areas by comma or semicolon',
    types('Excel.Worksheet.getRanges', 'For example, "A1:B2, A5:B5" or "A1:B2; A5:B5".'),
    async (context) => {
      const sheet = active(context);
      const both = [sheet.getRanges('A1:B2, A5:B5'), sheet.getRanges('A1:B2; A5:B5')];
      for (const areas of both) areas.load(['areaCount', 'cellCount']);
      await context.sync();
      return both.map((areas) => [areas.areaCount, areas.cellCount]);
    },
    [
      [2, 6],
      [2, 6],
    ],
  ),
  fact(
    'the address of several areas names the sheet each time',
    types('Excel.RangeAreas.address', '(e.g., "Sheet1!A1:B4, Sheet1!D1:D4")'),
    on((s) => s.getRanges('A1:B4,D1:D4'), 'address'),
    'Sheet1!A1:B4, Sheet1!D1:D4',
  ),
  fact(
    'the cells of a huge range are counted as -1',
    rangeRule('cellCount', 'This API will return -1 if the cell count exceeds 2^31-1 (2,147,483,647).'),
    on((s) => s.getRange(), 'cellCount'),
    -1,
  ),
  fact(
    'indexes and counts of a block',
    rangeRule('rowIndex', 'Returns the row number of the first cell in the range. Zero-indexed.'),
    readRange('C5:D7', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount'),
    [4, 2, 3, 2],
  ),
  fact(
    'whole rows know that they are',
    rangeRule('isEntireRow', 'Represents if the current range is an entire row.'),
    readRange('2:3', 'isEntireRow', 'isEntireColumn'),
    [true, false],
  ),
  fact('the values of an unbounded range are null', unbounded, readRange('A:C', 'values', 'text', 'formulas'), [
    null,
    null,
    null,
  ]),
  failure(
    'the values of an unbounded range cannot be set',
    unbounded,
    async (context) => {
      active(context).getRange('A:A').values = [['x']];
      await context.sync();
    },
    'InvalidArgument',
  ),
  fact(
    'the used range is the smallest with values or formats',
    types(
      'Excel.Worksheet.getUsedRange',
      'The used range is the smallest range that encompasses any cells that have a value or formatting assigned to them.',
    ),
    async (context) => {
      const sheet = active(context);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'red';
      const used = [sheet.getUsedRange(), sheet.getUsedRange(true)].map((range) => range.load('address'));
      await context.sync();
      return used.map((range) => range.address);
    },
    ['Sheet1!B2:D9', 'Sheet1!B2'],
  ),
  fact(
    'the used range of a blank sheet is its top left cell',
    types(
      'Excel.Worksheet.getUsedRange',
      'If the entire worksheet is blank, this function will return the top left cell (i.e. it will *not* throw an error).',
    ),
    addressOf((s) => s.getUsedRange()),
    'Sheet1!A1',
  ),
  fact(
    'getUsedRangeOrNullObject of a blank sheet is a null object',
    types(
      'Excel.Worksheet.getUsedRangeOrNullObject',
      'If the entire worksheet is blank, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    on((s) => s.getUsedRangeOrNullObject(), 'isNullObject'),
    true,
  ),
];
