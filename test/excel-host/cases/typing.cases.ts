import { active, docs, help, types } from './tools';
import type { CaseSource, HostCase, Json } from './types';

/** What is written, the value, the text and the number format that come of it. */
type Typed = readonly [written: string | number | boolean, value: Json, text: string, numberFormat: string];

const enter = help(
  'Enter data manually in worksheet cells',
  'enter numbers, text, dates, times: Excel reads what is typed',
);
const dates = help(
  'Stop automatically changing numbers to dates',
  'Excel is preprogrammed to make it easier to enter dates. For example, 12/2 changes to 2-Dec.',
);
const percent = help(
  'Format numbers as percentages',
  'Numbers equal to and larger than 1 are converted to percentages by default; typing 10% gives 0.1 shown as 10%',
);
const fractions = help(
  'Fix text-formatted numbers and fractions',
  'to enter a fraction, type a zero and a space before it: 0 1/2; otherwise it becomes a date',
);
const apostrophe = help(
  'Keeping leading zeros and large numbers',
  "type an apostrophe (') in front of the number, and Excel will treat it as text",
);
const leadingZeros = help('Keeping leading zeros and large numbers', 'Excel automatically removes leading zeros');
const precision = help(
  'Excel specifications and limits',
  'Number precision: 15 digits; smaller digits of a longer number are read as zeros',
);
const usDates = docs('excel/excel-add-ins-workbooks', 'Excel returns and accepts values in the en-US locale');

const groups: readonly (readonly [CaseSource, readonly Typed[]])[] = [
  [
    enter,
    [
      ['12', 12, '12', 'General'],
      ['  12  ', 12, '12', 'General'],
      ['-5', -5, '-5', 'General'],
      ['(5)', -5, '-5', 'General'],
      ['1,234', 1234, '1,234', '#,##0'],
      ['1,234.5', 1234.5, '1,234.50', '#,##0.00'],
      ['.5', 0.5, '0.5', 'General'],
      ['1e3', 1000, '1.00E+03', '0.00E+00'],
      ['TRUE', true, 'TRUE', 'General'],
      ['false', false, 'FALSE', 'General'],
      ['#N/A', '#N/A', '#N/A', 'General'],
      ['1:30', 0.0625, '1:30', 'h:mm'],
      ['1:30 PM', 0.5625, '1:30 PM', 'h:mm AM/PM'],
      ['satu', 'satu', 'satu', 'General'],
      ['1 2', '1 2', '1 2', 'General'],
      ['12a', '12a', '12a', 'General'],
      [true, true, 'TRUE', 'General'],
      [0.1, 0.1, '0.1', 'General'],
    ],
  ],
  [
    percent,
    [
      ['10%', 0.1, '10%', '0%'],
      ['12.5%', 0.125, '12.50%', '0.00%'],
    ],
  ],
  [
    dates,
    [
      ['3/11/2015', 42074, '3/11/2015', 'm/d/yyyy'],
      ['2015-03-11', 42074, '3/11/2015', 'm/d/yyyy'],
      ['11-Mar-2015', 42074, '11-Mar-15', 'd-mmm-yy'],
      ['13/13/2015', '13/13/2015', '13/13/2015', 'General'],
    ],
  ],
  [
    fractions,
    [
      ['0 1/2', 0.5, ' 1/2', '# ?/?'],
      ['1 3/4', 1.75, '1 3/4', '# ?/?'],
    ],
  ],
  [
    apostrophe,
    [
      ["'007", '007', '007', 'General'],
      ["'=1+1", '=1+1', '=1+1', 'General'],
      ["'", '', '', 'General'],
    ],
  ],
  [leadingZeros, [['007', 7, '7', 'General']]],
  [precision, [['12345678901234567', 12345678901234500, '1.23457E+16', 'General']]],
];

const typed = groups.flatMap(([source, rows]) =>
  rows.map(([written, value, text, numberFormat]): HostCase => ({
    title: `writing ${JSON.stringify(written)} gives ${JSON.stringify(value)}, shown as "${text}" in ${numberFormat}`,
    source,
    run: async (context) => {
      const cell = active(context).getRange('B2');
      cell.values = [[written]];
      cell.load(['values', 'text', 'numberFormat']);
      await context.sync();
      return [cell.values[0]?.[0], cell.text[0]?.[0], cell.numberFormat[0]?.[0]];
    },
    expect: { result: [value, text, numberFormat] },
  })),
);

/** Formulas as they are read back. */
const formulaRule = types(
  'Excel.Range.values',
  'If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a formula.',
);
const formulas = (
  [
    ['=1+1', '=1+1', 2],
    ['+A1', '=+A1', 4],
    ['-A1', '=-A1', -4],
    ['=a1', '=A1', 4],
    ['=sum(a1:a1)', '=SUM(A1:A1)', 4],
    ['=', '=', '='],
  ] as const
).map(([written, formula, value]): HostCase => ({
  title: `writing ${written} into values stands in formulas as ${formula}`,
  source: formulaRule,
  seed: { A1: [[4]] },
  run: async (context) => {
    const cell = active(context).getRange('B2');
    cell.values = [[written]];
    cell.load(['values', 'formulas']);
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
  },
  expect: { result: [formula, value] },
}));

export const cases: readonly HostCase[] = [
  ...typed,
  ...formulas,
  {
    title: 'a date written in the order of another country stays text, whatever the user has set',
    locale: 'id-ID',
    source: types(
      'Excel.Range.values',
      'Locale-shaped strings (such as the date "19-8-2025" in nl-NL or fr-FR, format DD-MM-YYYY) are stored as text instead of as dates.',
    ),
    run: async (context) => {
      const cell = active(context).getRange('B2');
      cell.values = [['19-8-2025']];
      cell.load('valueTypes');
      await context.sync();
      return cell.valueTypes[0]?.[0];
    },
    expect: { result: 'String' },
  },
  {
    title: 'values are read by US signs in an Indonesian Excel too',
    locale: 'id-ID',
    source: usDates,
    run: async (context) => {
      const cells = active(context).getRange('B2:B3');
      cells.values = [['1.5'], ['1,234']];
      cells.load(['values', 'text']);
      await context.sync();
      return [cells.values, cells.text];
    },
    expect: {
      result: [
        [[1.5], [1234]],
        [['1,5'], ['1.234']],
      ],
    },
  },
];
