import { active, fact, read, types } from './tools';
import type { HostCase } from './types';

type Make = (sheet: Excel.Worksheet) => OfficeExtension.ClientObject;

const made: readonly (readonly [title: string, member: string, rule: string, make: Make, address: string])[] = [
  [
    'getOffsetRange shifts both rows and columns',
    'getOffsetRange',
    'The dimension of the returned range will match this range.',
    (s) => s.getRange('B2:C3').getOffsetRange(1, 2),
    'Sheet1!D3:E4',
  ],
  [
    'getResizedRange moves the bottom right corner outwards',
    'getResizedRange',
    'with its bottom-right corner expanded (or contracted) by some number of rows and columns',
    (s) => s.getRange('B2:C3').getResizedRange(1, 2),
    'Sheet1!B2:E4',
  ],
  [
    'getResizedRange contracts with negative numbers',
    'getResizedRange',
    'Use a positive number to expand the range, or a negative number to decrease it.',
    (s) => s.getRange('B2:D5').getResizedRange(-2, -1),
    'Sheet1!B2:C3',
  ],
  [
    'getAbsoluteResizedRange keeps the top left cell',
    'getAbsoluteResizedRange',
    'with the same top-left cell as the current `Range` object, but with the specified numbers of rows and columns',
    (s) => s.getRange('C3:D4').getAbsoluteResizedRange(3, 1),
    'Sheet1!C3:C5',
  ],
  [
    'getBoundingRect encompasses both ranges',
    'getBoundingRect',
    'For example, the `GetBoundingRect` of "B2:C5" and "D10:E15" is "B2:E15".',
    (s) => s.getRange('B2:C5').getBoundingRect('D10:E15'),
    'Sheet1!B2:E15',
  ],
  [
    'getCell may lie outside of its range',
    'getCell',
    'The cell can be outside the bounds of its parent range, so long as it stays within the worksheet grid.',
    (s) => s.getRange('B2:C3').getCell(5, 5),
    'Sheet1!G7',
  ],
  [
    'getEntireColumn of a block',
    'getEntireColumn',
    'its `getEntireColumn` is a range that represents columns "B:E"',
    (s) => s.getRange('B4:E11').getEntireColumn(),
    'Sheet1!B:E',
  ],
  [
    'getEntireRow of a block',
    'getEntireRow',
    'its `GetEntireRow` is a range that represents rows "4:11"',
    (s) => s.getRange('B4:E11').getEntireRow(),
    'Sheet1!4:11',
  ],
  [
    'getColumnsAfter without a count is one column',
    'getColumnsAfter',
    'The default value is 1.',
    (s) => s.getRange('B2:C5').getColumnsAfter(),
    'Sheet1!D2:D5',
  ],
  [
    'getColumnsBefore takes columns to the left',
    'getColumnsBefore',
    'Gets a certain number of columns to the left of the current `Range` object.',
    (s) => s.getRange('D2:E5').getColumnsBefore(2),
    'Sheet1!B2:C5',
  ],
  [
    'getColumnsAfter with a negative count stays inside of the range',
    'getColumnsAfter',
    'You can also use a negative number to create a range within the current range.',
    (s) => s.getRange('B2:E5').getColumnsAfter(-1),
    'Sheet1!E2:E5',
  ],
  [
    'getRowsAbove takes rows above',
    'getRowsAbove',
    'Gets a certain number of rows above the current `Range` object.',
    (s) => s.getRange('B5:C6').getRowsAbove(2),
    'Sheet1!B3:C4',
  ],
  [
    'getRowsBelow without a count is one row',
    'getRowsBelow',
    'Gets a certain number of rows below the current `Range` object.',
    (s) => s.getRange('B5:C6').getRowsBelow(),
    'Sheet1!B7:C7',
  ],
  [
    'getIntersection is the common rectangle',
    'getIntersection',
    'Gets the range object that represents the rectangular intersection of the given ranges.',
    (s) => s.getRange('A1:C3').getIntersection('B2:D4'),
    'Sheet1!B2:C3',
  ],
  [
    'getLastCell of B2:D5',
    'getLastCell',
    'For example, the last cell of "B2:D5" is "D5".',
    (s) => s.getRange('B2:D5').getLastCell(),
    'Sheet1!D5',
  ],
  [
    'getLastColumn of B2:D5',
    'getLastColumn',
    'For example, the last column of "B2:D5" is "D2:D5".',
    (s) => s.getRange('B2:D5').getLastColumn(),
    'Sheet1!D2:D5',
  ],
  [
    'getLastRow of B2:D5',
    'getLastRow',
    'For example, the last row of "B2:D5" is "B5:D5".',
    (s) => s.getRange('B2:D5').getLastRow(),
    'Sheet1!B5:D5',
  ],
  [
    'getRow counts from 0',
    'getRow',
    'Row number of the range to be retrieved. Zero-indexed.',
    (s) => s.getRange('B2:D5').getRow(1),
    'Sheet1!B3:D3',
  ],
  [
    'getColumn counts from 0',
    'getColumn',
    'Column number of the range to be retrieved. Zero-indexed.',
    (s) => s.getRange('B2:D5').getColumn(0),
    'Sheet1!B2:B5',
  ],
];

/** Ranges made from ranges. */
export const cases: readonly HostCase[] = made.map(([title, member, rule, make, expected]) =>
  fact(
    title,
    types(`Excel.Range.${member}`, rule),
    read((context) => make(active(context)), 'address'),
    expected,
  ),
);
