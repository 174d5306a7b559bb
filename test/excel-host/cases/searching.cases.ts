import { active, after, docs, read, types } from './tools';
import type { Batch, HostCase, SeedCells } from './types';

const words: SeedCells = {
  'A1:C3': [
    ['kucing', 'Kuda', 'sapi'],
    ['kuda nil', '=1+4', 12.5],
    ['', 'kuda', "'005"],
  ],
};
const foundFrom = (address: string, text: string, criteria: Excel.SearchCriteria = {}): Batch<unknown> =>
  read((context) => active(context).getRange(address).find(text, criteria), 'address');
const replaced =
  (text: string, replacement: string, criteria: Excel.ReplaceCriteria = {}): Batch<unknown> =>
  async (context) => {
    const range = active(context).getRange('A1:C3');
    const count = range.replaceAll(text, replacement, criteria);
    range.load('formulas');
    await context.sync();
    return [count.value, range.formulas];
  };
const goods: SeedCells = {
  'B2:D7': [
    ['Nama', 'Jumlah', 'Grup'],
    ['Meja', 10, 1],
    ['Kursi', 20, 2],
    ['meja', 30, 3],
    ['Rak', 20, 4],
    ['Meja', 10, 5],
  ],
};
const withoutDuplicates =
  (columns: number[], includesHeader: boolean): Batch<unknown> =>
  async (context) => {
    const range = active(context).getRange('B2:D7');
    const result = range.removeDuplicates(columns, includesHeader);
    result.load('removed,uniqueRemaining');
    range.load('values');
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.values.map((line) => line.join())];
  };

/** Finding, replacing, and removing duplicates. */
export const cases: readonly HostCase[] = [
  {
    title: 'find answers the first cell that contains the text, whatever the case',
    source: docs(
      'excel/excel-add-ins-ranges-string-match',
      'It returns the range of the first cell with matching text.',
    ),
    seed: words,
    run: foundFrom('A1:C3', 'kuda'),
    expect: { result: 'Sheet1!B1' },
  },
  {
    title: 'a complete match is of the whole cell',
    source: types('Excel.SearchCriteria.completeMatch', 'A complete match matches the entire contents of the cell.'),
    seed: words,
    run: foundFrom('A2:C3', 'KUDA', { completeMatch: true }),
    expect: { result: 'Sheet1!B3' },
  },
  {
    title: 'find can tell capitals from small letters',
    source: types('Excel.SearchCriteria.matchCase', 'Specifies if the match is case-sensitive. Default is `false`'),
    seed: words,
    run: foundFrom('A1:C3', 'kuda', { matchCase: true }),
    expect: { result: 'Sheet1!A2' },
  },
  {
    title: 'find can look from the end',
    source: types('Excel.SearchCriteria.searchDirection', 'Specifies the search direction. Default is forward.'),
    seed: words,
    run: foundFrom('A1:C3', 'kuda', { searchDirection: 'Backwards' }),
    expect: { result: 'Sheet1!B3' },
  },
  {
    title: 'from a single cell the whole sheet is searched, beginning behind the cell and round its end',
    source: docs(
      'excel/excel-add-ins-ranges-string-match',
      'When the find method is called on a range representing a single cell, the entire worksheet is searched.',
    ),
    seed: words,
    run: async (context) => {
      const ranges = ['B1', 'B3', 'F9'].map((address) => active(context).getRange(address).find('kuda', {}));
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => range.address);
    },
    expect: { result: ['Sheet1!A2', 'Sheet1!B1', 'Sheet1!B1'] },
  },
  {
    title: 'find of a text that is not there fails',
    source: docs(
      'excel/excel-add-ins-ranges-string-match',
      "find throws an ItemNotFound error if the specified string doesn't exist in the range",
    ),
    seed: words,
    run: foundFrom('A1:C3', 'ayam'),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'findOrNullObject of a text that is not there is null',
    source: docs('excel/excel-add-ins-ranges-string-match', 'use the findOrNullObject method instead'),
    seed: words,
    run: read((context) => active(context).getRange('A1:C3').findOrNullObject('ayam', {}), 'isNullObject'),
    expect: { result: true },
  },
  {
    title: 'findAll answers every cell of the sheet that matches',
    source: types(
      'Excel.Worksheet.findAll',
      'Finds all occurrences of the given string based on the criteria specified',
    ),
    seed: words,
    run: read((context) => active(context).findAll('ku', {}), 'cellCount'),
    expect: { result: 4 },
  },
  {
    title: 'findAll of a text that is not there fails, findAllOrNullObject is null',
    source: types(
      'Excel.Worksheet.findAllOrNullObject',
      'returns an object with its `isNullObject` property set to `true`',
    ),
    seed: words,
    run: read((context) => active(context).findAllOrNullObject('ayam', {}), 'isNullObject'),
    expect: { result: true },
  },
  {
    title: 'replaceAll answers how much it replaced',
    source: types('Excel.Range.replaceAll', 'The number of replacements performed.'),
    seed: words,
    run: replaced('kuda', 'kerbau'),
    expect: {
      result: [
        3,
        [
          ['kucing', 'kerbau', 'sapi'],
          ['kerbau nil', '=1+4', 12.5],
          ['', 'kerbau', '005'],
        ],
      ],
    },
  },
  {
    title: 'replacing works in formulas and in numbers',
    source: types(
      'Excel.Range.replaceAll',
      'Finds and replaces the given string based on the criteria specified within the current range.',
    ),
    seed: words,
    run: replaced('4', '6'),
    expect: {
      result: [
        1,
        [
          ['kucing', 'Kuda', 'sapi'],
          ['kuda nil', '=1+6', 12.5],
          ['', 'kuda', '005'],
        ],
      ],
    },
  },
  {
    title: 'replacing whole cells leaves the others',
    source: types('Excel.ReplaceCriteria.completeMatch', 'A complete match matches the entire contents of the cell.'),
    seed: words,
    run: replaced('kuda', 'x', { completeMatch: true, matchCase: true }),
    expect: {
      result: [
        1,
        [
          ['kucing', 'Kuda', 'sapi'],
          ['kuda nil', '=1+4', 12.5],
          ['', 'x', '005'],
        ],
      ],
    },
  },
  {
    title: 'a sheet replaces everywhere',
    source: types(
      'Excel.Worksheet.replaceAll',
      'Finds and replaces the given string based on the criteria specified within the current worksheet.',
    ),
    seed: words,
    run: after((sheet) => sheet.replaceAll('ku', 'KU', { matchCase: true }), 'A1:B2', 'formulas'),
    expect: {
      result: [
        ['KUcing', 'Kuda'],
        ['KUda nil', '=1+4'],
      ],
    },
  },
  {
    title: 'removeDuplicates keeps the first of equal rows and moves the others up',
    source: docs(
      'excel/excel-add-ins-ranges-remove-duplicates',
      'A row is deleted if a value in its specified column or columns appeared earlier in the range. Rows in the range below the deleted row are shifted up.',
    ),
    seed: goods,
    run: withoutDuplicates([0], true),
    expect: { result: [2, 3, ['Nama,Jumlah,Grup', 'Meja,10,1', 'Kursi,20,2', 'Rak,20,4', ',,', ',,']] },
  },
  {
    title: 'several columns must be equal together',
    source: docs(
      'excel/excel-add-ins-ranges-remove-duplicates',
      'takes in a number[] representing the column indices which are checked for duplicates',
    ),
    seed: goods,
    run: withoutDuplicates([0, 1], true),
    expect: { result: [1, 4, ['Nama,Jumlah,Grup', 'Meja,10,1', 'Kursi,20,2', 'meja,30,3', 'Rak,20,4', ',,']] },
  },
  {
    title: 'without a header the first row counts',
    source: docs(
      'excel/excel-add-ins-ranges-remove-duplicates',
      'When true, the top row is ignored when considering duplicates.',
    ),
    seed: goods,
    run: withoutDuplicates([1], false),
    expect: { result: [2, 4, ['Nama,Jumlah,Grup', 'Meja,10,1', 'Kursi,20,2', 'meja,30,3', ',,', ',,']] },
  },
  {
    title: 'cells outside of the range stay when duplicates go',
    source: docs(
      'excel/excel-add-ins-ranges-remove-duplicates',
      'removeDuplicates does not affect the position of cells outside of the range.',
    ),
    seed: {
      'A1:B4': [
        [1, 'a'],
        [1, 'b'],
        [2, 'c'],
        ['bawah', 'd'],
      ],
    },
    run: after((sheet) => sheet.getRange('A1:A3').removeDuplicates([0], false), 'A1:B4', 'values'),
    expect: {
      result: [
        [1, 'a'],
        [2, 'b'],
        ['', 'c'],
        ['bawah', 'd'],
      ],
    },
  },
  {
    title: 'formulas are compared as they read, not by their results',
    source: docs(
      'excel/excel-add-ins-ranges-remove-duplicates',
      'If two different functions evaluate to the same result, the cell values are not considered duplicates.',
    ),
    seed: { 'A1:A3': [['=1+1'], ['=4-2'], ['=1+1']] },
    run: after((sheet) => sheet.getRange('A1:A3').removeDuplicates([0], false), 'A1:A3', 'formulas'),
    expect: { result: [['=1+1'], ['=4-2'], ['']] },
  },
  {
    title: 'empty rows are duplicates of each other',
    source: docs('excel/excel-add-ins-ranges-remove-duplicates', 'Empty cells are not ignored by removeDuplicates.'),
    seed: { 'A1:A5': [['a'], [''], ['b'], [''], ['']] },
    run: async (context) => {
      const result = active(context).getRange('A1:A5').removeDuplicates([0], false);
      result.load('removed,uniqueRemaining');
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    },
    expect: { result: [2, 3] },
  },
  {
    title: 'removeDuplicates without a column fails',
    source: types('Excel.Range.removeDuplicates', 'At least one column needs to be specified. Zero-indexed.'),
    seed: goods,
    run: withoutDuplicates([], true),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a column outside of the range fails',
    source: types('Excel.Range.removeDuplicates', 'The columns inside the range that may contain duplicates.'),
    seed: goods,
    run: withoutDuplicates([3], true),
    expect: { error: { code: 'InvalidArgument' } },
  },
];
