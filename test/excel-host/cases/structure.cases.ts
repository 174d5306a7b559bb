import { active, after, fact, failure, help, read, readRange, types } from './tools';
import type { HostCase } from './types';

const insert = types(
  'Excel.Range.insert',
  'Inserts a cell or a range of cells into the worksheet in place of this range, and shifts the other cells to make space.',
);
const remove = types('Excel.Range.delete', 'Deletes the cells associated with the range.');
const adjust = help(
  'Overview of formulas in Excel',
  'references of formulas follow when cells are inserted, deleted or moved',
);
const copy = types(
  'Excel.Range.copyFrom',
  'Copies cell data or formatting from the source range or `RangeAreas` to the current range.',
);
const merge = types('Excel.Range.merge', 'Merge the range cells into one region in the worksheet.');
const relative = help(
  'Switch between relative, absolute, and mixed references',
  'When you copy the formula, relative references change; absolute references stay',
);

const numbers = { 'A1:A4': [[1], [2], [3], [4]], C1: [['=SUM(A1:A4)']], C2: [['=A3']], C3: [['=$A$4']] };

export const cases: readonly HostCase[] = [
  fact(
    'a row inserted inside of a sum widens it',
    adjust,
    after((s) => s.getRange('2:2').insert('Down'), 'C1', 'formulas'),
    [['=SUM(A1:A5)']],
    numbers,
  ),
  fact(
    'a row inserted above moves references',
    adjust,
    after((s) => s.getRange('1:1').insert('Down'), 'C2:C4', 'formulas'),
    [['=SUM(A2:A5)'], ['=A4'], ['=$A$5']],
    numbers,
  ),
  fact(
    'a row inserted right below a sum leaves it',
    adjust,
    after((s) => s.getRange('5:5').insert('Down'), 'C1', 'formulas'),
    [['=SUM(A1:A4)']],
    numbers,
  ),
  fact(
    'a row deleted inside of a sum narrows it',
    adjust,
    after((s) => s.getRange('2:2').delete('Up'), 'C1', 'formulas', 'values'),
    [[['=SUM(A1:A3)']], [[8]]],
    { ...numbers, C2: [['']] },
  ),
  fact(
    'a reference to a deleted cell is #REF!',
    help('How to correct a #REF! error', 'most often because the cells were deleted or pasted over'),
    after((s) => s.getRange('3:3').delete('Up'), 'C2', 'formulas', 'values'),
    [[['=#REF!']], [['#REF!']]],
    numbers,
  ),
  fact(
    'a column inserted moves references to the right',
    adjust,
    after((s) => s.getRange('A:A').insert('Right'), 'D1:D3', 'formulas'),
    [['=SUM(B1:B4)'], ['=B3'], ['=$B$4']],
    numbers,
  ),
  fact(
    'references of another sheet follow too',
    adjust,
    async (context) => {
      active(context).getRange('1:2').insert('Down');
      return read((c) => c.workbook.worksheets.getItem('Lain').getRange('A1'), 'formulas')(context);
    },
    [['=Sheet1!A5']],
    { ...numbers, 'Lain!A1': [['=Sheet1!A3']] },
  ),
  fact(
    'insert answers the new empty range, and the old one has moved',
    insert,
    async (context) => {
      const old = active(context).getRange('2:2');
      const fresh = old.insert('Down');
      old.load('address');
      fresh.load('address');
      await context.sync();
      return [fresh.address, old.address];
    },
    ['Sheet1!2:2', 'Sheet1!3:3'],
    numbers,
  ),
  fact(
    'cells inserted in a block push only the cells below',
    insert,
    after((s) => s.getRange('A2:A3').insert('Down'), 'A1:B6', 'values'),
    [
      [1, 'a'],
      ['', 'b'],
      ['', 'c'],
      [2, 'd'],
      [3, ''],
      [4, ''],
    ],
    {
      'A1:B4': [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    },
  ),
  fact(
    'cells deleted in a block pull the cells to the right',
    remove,
    after((s) => s.getRange('A1').delete('Left'), 'A1:C2', 'values'),
    [
      [2, 3, ''],
      [4, 5, 6],
    ],
    {
      'A1:C2': [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
  ),
  failure(
    'a direction of insertion that is none',
    insert,
    after((s) => s.getRange('A1').insert('Up' as Excel.InsertShiftDirection), 'A1', 'values'),
    'InvalidArgument',
  ),
  failure(
    'a direction of deletion that is none',
    remove,
    after((s) => s.getRange('A1').delete('Down' as Excel.DeleteShiftDirection), 'A1', 'values'),
    'InvalidArgument',
  ),
  fact(
    'a copied formula moves its relative references',
    relative,
    after((s) => s.getRange('B3').copyFrom('B1'), 'B3', 'formulas'),
    [['=A3+$A$1']],
    { 'A1:B1': [[1, '=A1+$A$1']] },
  ),
  fact(
    'a small source is repeated in a larger destination',
    types(
      'Excel.Range.copyFrom',
      'if the destination range is an exact multiple greater than the source range in either rows or columns, then the source content is replicated multiple times.',
    ),
    after((s) => s.getRange('B1:B4').copyFrom('A1:A2'), 'B1:B4', 'values'),
    [[1], [2], [1], [2]],
    { 'A1:A2': [[1], [2]] },
  ),
  fact(
    'a single destination cell is expanded',
    types('Excel.Range.copyFrom', "The destination is expanded automatically if it's smaller than the source."),
    after((s) => s.getRange('C1').copyFrom('A1:A2'), 'C1:C2', 'values'),
    [[1], [2]],
    { 'A1:A2': [[1], [2]] },
  ),
  fact(
    'only values are copied when asked so',
    copy,
    after((s) => s.getRange('C1').copyFrom('B1', 'Values'), 'C1', 'formulas'),
    [[2]],
    { 'A1:B1': [[1, '=A1+1']] },
  ),
  fact(
    'only formats are copied when asked so',
    copy,
    after(
      (s) => {
        s.getRange('A1').numberFormat = [['0.00']];
        s.getRange('C1').copyFrom('A1', 'Formats');
      },
      'C1',
      'values',
      'numberFormat',
    ),
    [[['']], [['0.00']]],
    { A1: [[1]] },
  ),
  fact(
    'blanks of the source are skipped when asked so',
    types('Excel.Range.copyFrom', 'True if to skip blank cells in the source range. Default is false.'),
    after((s) => s.getRange('C1').copyFrom('A1:A3', 'All', true), 'C1:C3', 'values'),
    [[1], [8], [3]],
    { 'A1:A3': [[1], [''], [3]], 'C1:C3': [[7], [8], [9]] },
  ),
  fact(
    'rows become columns when transposed',
    types('Excel.Range.copyFrom', 'True if to transpose the cells in the destination range. Default is false.'),
    after((s) => s.getRange('C1').copyFrom('A1:A3', 'All', false, true), 'C1:E1', 'values'),
    [[1, 2, 3]],
    { 'A1:A3': [[1], [2], [3]] },
  ),
  fact(
    'a merge keeps only the upper left value',
    help(
      'Merge and unmerge cells',
      'only the contents of one cell—the upper-left cell—will appear in the merged cell; the others are deleted',
    ),
    after((s) => s.getRange('A1:B2').merge(), 'A1:B2', 'values'),
    [
      [1, ''],
      ['', ''],
    ],
    {
      'A1:B2': [
        [1, 2],
        [3, 4],
      ],
    },
  ),
  fact(
    'a merge across keeps one value a row',
    types(
      'Excel.Range.merge',
      'Set `true` to merge cells in each row of the specified range as separate merged cells.',
    ),
    after((s) => s.getRange('A1:B2').merge(true), 'A1:B2', 'values'),
    [
      [1, ''],
      [3, ''],
    ],
    {
      'A1:B2': [
        [1, 2],
        [3, 4],
      ],
    },
  ),
  fact(
    'unmerge gives separate cells again',
    types('Excel.Range.unmerge', 'Unmerge the range cells into separate cells.'),
    async (context) => {
      const range = active(context).getRange('A1:B2');
      range.merge();
      range.unmerge();
      range.getCell(1, 1).values = [['x']];
      return readRange('A1:B2', 'values')(context);
    },
    [
      ['', ''],
      ['', 'x'],
    ],
  ),
  fact(
    'clear of contents keeps the format',
    types('Excel.Range.clear', 'Clear range values and formatting, such as fill and border.'),
    after(
      (s) => {
        s.getRange('A1').numberFormat = [['0.00']];
        s.getRange('A1').clear('Contents');
      },
      'A1',
      'values',
      'numberFormat',
    ),
    [[['']], [['0.00']]],
    { A1: [[1]] },
  ),
  fact(
    'clear of formats keeps the value',
    types('Excel.Range.clear', 'Optional. Determines the type of clear action.'),
    after(
      (s) => {
        s.getRange('A1').numberFormat = [['0.00']];
        s.getRange('A1').clear('Formats');
      },
      'A1',
      'values',
      'numberFormat',
    ),
    [[[1]], [['General']]],
    { A1: [[1]] },
  ),
  fact(
    'merged cells keep together when a row is inserted inside',
    merge,
    async (context) => {
      const sheet = active(context);
      sheet.getRange('A1:A3').merge();
      sheet.getRange('2:2').insert('Down');
      const areas = sheet.getRange('A1:A6').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return areas.address;
    },
    'Sheet1!A1:A4',
  ),
];
