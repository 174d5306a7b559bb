import { active, after, docs, help, types } from './tools';
import type { HostCase, SeedCells } from './types';

const orderPage = 'sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4b72';
const column = (...values: (string | number | boolean)[]): SeedCells => ({
  [`A1:A${values.length}`]: values.map((value) => [value]),
});
const sorted = (rows: number, ...rest: Parameters<Excel.RangeSort['apply']>): HostCase['run'] =>
  after((sheet) => sheet.getRange(`A1:A${rows}`).sort.apply(...rest), `A1:A${rows}`, 'values');
const ascending = [{ key: 0, ascending: true }];

/** What sorting does with values, formulas and the cells around. */
export const cases: readonly HostCase[] = [
  {
    title: 'numbers come before text, text before FALSE and TRUE, and blank cells last',
    source: help(
      orderPage,
      'Numbers are sorted from the smallest negative number to the largest positive number; FALSE is placed before TRUE; blank cells are always placed last.',
    ),
    seed: column('teks', true, '', 5, false, -3, 'Alfa'),
    run: sorted(7, ascending),
    expect: { result: [[-3], [5], ['Alfa'], ['teks'], [false], [true], ['']] },
  },
  {
    title: 'descending order turns everything round but the blank cells',
    source: help(orderPage, 'Blank cells are always placed last, in ascending and descending order.'),
    seed: column('teks', true, '', 5, false, -3, 'Alfa'),
    run: sorted(7, [{ key: 0, ascending: false }]),
    expect: { result: [[true], [false], ['teks'], ['Alfa'], [5], [-3], ['']] },
  },
  {
    title: 'errors come behind logical values',
    source: help(orderPage, 'All error values are equal.'),
    seed: column('=1/0', true, 'b', 1),
    run: sorted(4, ascending),
    expect: { result: [[1], ['b'], [true], ['#DIV/0!']] },
  },
  {
    title: 'text is compared without regard to case unless asked',
    source: types('Excel.RangeSort.apply', 'Optional. Whether to have the casing impact string ordering.'),
    seed: column('b', 'A', 'a', 'B'),
    run: sorted(4, ascending),
    expect: { result: [['A'], ['a'], ['b'], ['B']] },
  },
  {
    title: 'with matchCase small letters come before capitals',
    source: help(
      orderPage,
      'In a case-sensitive sort, the default order for alphabetic characters is as follows: a A b B c C d D',
    ),
    seed: column('b', 'A', 'a', 'B'),
    run: sorted(4, ascending, true),
    expect: { result: [['a'], ['A'], ['b'], ['B']] },
  },
  {
    title: 'hyphens do not count, but of two equal texts the one with a hyphen is last',
    source: help(
      orderPage,
      "Apostrophes (') and hyphens (-) are ignored, with one exception: if two text strings are the same except for a hyphen, the text with the hyphen is sorted last.",
    ),
    seed: column('co-op', 'coop', 'coal', 'coz'),
    run: sorted(4, ascending),
    expect: { result: [['coal'], ['coop'], ['co-op'], ['coz']] },
  },
  {
    title: 'digits as text come before letters',
    source: help(orderPage, '0 1 2 3 4 5 6 7 8 9 (space) ! " # $ % & ( ) * , . / : ; ? @ ... A B C'),
    seed: column("'b10", "'_x", "'10", "'2"),
    run: sorted(4, ascending),
    expect: { result: [['10'], ['2'], ['_x'], ['b10']] },
  },
  {
    title: 'text that looks like numbers is sorted as numbers when asked',
    source: types('Excel.SortField.dataOption', 'Represents additional sorting options for this field.'),
    seed: column("'10", 5, "'2"),
    run: sorted(3, [{ key: 0, dataOption: 'TextAsNumber' }]),
    expect: { result: [['2'], [5], ['10']] },
  },
  {
    title: 'the header stays when the range has one',
    source: types('Excel.RangeSort.apply', 'Optional. Whether the range has a header.'),
    seed: column('Zaman', 'b', 'a'),
    run: sorted(3, ascending, false, true),
    expect: { result: [['Zaman'], ['a'], ['b']] },
  },
  {
    title: 'a further key decides between equal rows, and the order is stable',
    source: types('Excel.RangeSort.apply', 'The list of conditions to sort on.'),
    seed: {
      'A1:C4': [
        ['b', 2, 'x'],
        ['a', 1, 'y'],
        ['b', 1, 'z'],
        ['a', 1, 'w'],
      ],
    },
    run: after(
      (sheet) => sheet.getRange('A1:C4').sort.apply([{ key: 0 }, { key: 1, ascending: false }]),
      'A1:C4',
      'values',
    ),
    expect: {
      result: [
        ['a', 1, 'y'],
        ['a', 1, 'w'],
        ['b', 2, 'x'],
        ['b', 1, 'z'],
      ],
    },
  },
  {
    title: 'only the range is sorted, what stands beside it stays',
    source: docs('excel/excel-add-ins-tables', 'sortRange.sort.apply sorts the data of the range'),
    seed: {
      'A1:B3': [
        [3, 'satu'],
        [1, 'dua'],
        [2, 'tiga'],
      ],
    },
    run: after((sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 0 }]), 'A1:B3', 'values'),
    expect: {
      result: [
        [1, 'satu'],
        [2, 'dua'],
        [3, 'tiga'],
      ],
    },
  },
  {
    title: 'formulas move with their rows: references to the own row follow',
    source: help(
      orderPage,
      'If the data that you have sorted contains one or more formulas, the return values of those formulas might change when the worksheet is recalculated.',
    ),
    seed: {
      'A1:B3': [
        [3, '=A1*10'],
        [1, '=A2*10'],
        [2, '=A3*10'],
      ],
    },
    run: after((sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0 }]), 'A1:B3', 'formulas', 'values'),
    expect: {
      result: [
        [
          [1, '=A1*10'],
          [2, '=A2*10'],
          [3, '=A3*10'],
        ],
        [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
      ],
    },
  },
  {
    title: 'columns are sorted by a row',
    source: types('Excel.RangeSort.apply', 'Optional. Whether the operation is sorting rows or columns.'),
    seed: {
      'A1:C2': [
        [3, 1, 2],
        ['c', 'a', 'b'],
      ],
    },
    run: after((sheet) => sheet.getRange('A1:C2').sort.apply([{ key: 0 }], false, false, 'Columns'), 'A1:C2', 'values'),
    expect: {
      result: [
        [1, 2, 3],
        ['a', 'b', 'c'],
      ],
    },
  },
  {
    title: 'hidden rows are not moved',
    source: help(
      orderPage,
      'Hidden columns are not moved when you sort columns, and hidden rows are not moved when you sort rows.',
    ),
    seed: column(4, 3, 2, 1),
    run: after(
      (sheet) => {
        sheet.getRange('2:2').rowHidden = true;
        sheet.getRange('A1:A4').sort.apply([{ key: 0 }]);
      },
      'A1:A4',
      'values',
    ),
    expect: { result: [[1], [3], [2], [4]] },
  },
  {
    title: 'cells of a colour come first',
    source: types('Excel.SortField.sortOn', 'Specifies the type of sorting of this condition.'),
    seed: column('a', 'b', 'c'),
    run: after(
      (sheet) => {
        sheet.getRange('A3').format.fill.color = '#FFFF00';
        sheet.getRange('A1:A3').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FFFF00' }]);
      },
      'A1:A3',
      'values',
    ),
    expect: { result: [['c'], ['a'], ['b']] },
  },
  {
    title: 'a key outside of the range fails',
    source: types('Excel.SortField.key', 'Represented as an offset from the first column (or row).'),
    seed: column(2, 1),
    run: sorted(2, [{ key: 1 }]),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a sort without any field fails',
    source: types('Excel.RangeSort.apply', 'The list of conditions to sort on.'),
    seed: column(2, 1),
    run: sorted(2, []),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a table remembers how it was sorted, until that is cleared',
    source: types('Excel.TableSort.fields', 'Specifies the current conditions used to last sort the table.'),
    seed: { 'A1:A4': [['Nilai'], [2], [3], [1]] },
    run: async (context) => {
      const table = active(context).tables.add('A1:A4', true);
      table.sort.apply([{ key: 0, ascending: false }], true);
      table.sort.load('fields,matchCase');
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      const [field] = table.sort.fields;
      const before = [field?.key, field?.ascending, table.sort.matchCase, body.values];
      table.sort.clear();
      table.sort.load('fields');
      body.load('values');
      await context.sync();
      return [...before, table.sort.fields, body.values];
    },
    expect: { result: [0, false, true, [[3], [2], [1]], [], [[3], [2], [1]]] },
  },
  {
    title: 'sorting tells of the sorted rows',
    source: types('Excel.Worksheet.onRowSorted', 'Occurs when one or more rows have been sorted.'),
    seed: column(2, 1),
    run: async (context) => {
      const told: unknown[] = [];
      const sheet = active(context);
      sheet.onRowSorted.add((event) => {
        told.push(event.type, event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return told;
    },
    expect: { result: ['WorksheetRowSorted', 'A1:A2'] },
  },
];
