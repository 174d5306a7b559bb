import { active, docs, fact, failure, read } from './tools';
import type { HostCase } from './types';

type Change = (sheet: Excel.Worksheet) => unknown;
type Pick = (sheet: Excel.Worksheet) => OfficeExtension.ClientObject;

/** Changes the active sheet, then reads properties of one of its objects. */
const look =
  (change: Change, pick: Pick, ...properties: readonly string[]) =>
  async (context: Excel.RequestContext) => {
    change(active(context));
    await context.sync();
    return read((c) => pick(active(c)), ...properties)(context);
  };
const mixed = docs(
  'excel/excel-add-ins-blank-null-values',
  'formatting properties such as size and color contain null values in the response if different values exist in the range specified',
);
const noNull = docs('excel/excel-add-ins-blank-null-values', 'null is not a valid input for single property');
const nullInArray = docs('excel/excel-add-ins-blank-null-values', 'specify null for all other cells in the 2-D array');
const blank = docs(
  'excel/excel-add-ins-blank-null-values',
  'If you specify a blank value for the numberFormat property, the number format is reset to General.',
);
const fill: Pick = (s) => s.getRange('A1').format.fill;

/** What null, blanks, single values and arrays of the wrong shape mean. */
export const cases: readonly HostCase[] = [
  fact(
    'a mixed font size is null',
    mixed,
    look(
      (s) => (s.getRange('A1').format.font.size = 20),
      (s) => s.getRange('A1:A2').format.font,
      'size',
    ),
    null,
  ),
  fact(
    'a mixed fill colour is null',
    mixed,
    look(
      (s) => (s.getRange('A1').format.fill.color = 'red'),
      (s) => s.getRange('A1:A2').format.fill,
      'color',
    ),
    null,
  ),
  fact(
    'a mixed bold is null',
    mixed,
    look(
      (s) => (s.getRange('A1').format.font.bold = true),
      (s) => s.getRange('A1:A2').format.font,
      'bold',
    ),
    null,
  ),
  fact(
    'a number format of null leaves its cell',
    nullInArray,
    look(
      (s) => {
        s.getRange('A1:B1').numberFormat = [['0.00', '0%']];
        s.getRange('A1:B1').numberFormat = [[null, '0.0%']];
      },
      (s) => s.getRange('A1:B1'),
      'numberFormat',
    ),
    [['0.00', '0.0%']],
  ),
  fact(
    'values of null leave their cells',
    nullInArray,
    look(
      (s) => {
        s.getRange('A1:B1').values = [[1, 2]];
        s.getRange('A1:B1').values = [[null, 3]];
      },
      (s) => s.getRange('A1:B1'),
      'values',
    ),
    [[1, 3]],
  ),
  fact(
    'an empty number format resets to General',
    blank,
    look(
      (s) => {
        s.getRange('A1').numberFormat = [['0.00']];
        s.getRange('A1').numberFormat = [['']];
      },
      (s) => s.getRange('A1'),
      'numberFormat',
    ),
    [['General']],
  ),
  failure(
    'a fill colour of null',
    noNull,
    look((s) => s.getRange('A1').format.fill.set({ color: null as never }), fill, 'color'),
    'InvalidArgument',
  ),
  fact(
    'one number format in an array stands for all cells',
    {
      url: 'https://github.com/OfficeDev/office-js-docs-reference/issues/578',
      rule: 'you need to set the "single value" like the following: range.numberFormat = [["MM/DD/YYY"]];',
    },
    look(
      (s) => (s.getRange('A1:B2').numberFormat = [['0.00']]),
      (s) => s.getRange('A1:B2'),
      'numberFormat',
    ),
    [
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ],
  ),
  failure(
    'one value in an array does not stand for all cells',
    {
      url: 'https://github.com/OfficeDev/office-js-docs-reference/issues/578',
      rule: "I've only been able to set `numberFormat` like this",
    },
    look(
      (s) => (s.getRange('A1:B2').values = [['x']]),
      (s) => s.getRange('A1'),
      'values',
    ),
    'InvalidArgument',
  ),
  fact(
    'a single value stands for all cells',
    {
      url: 'https://github.com/OfficeDev/office-js-docs-pr/issues/2013',
      rule: "So that sample code actually works as is: range.values = '3/11/2015'",
    },
    look(
      (s) => s.getRange('A1:B2').set({ values: 7 as never }),
      (s) => s.getRange('A1:B2'),
      'values',
    ),
    [
      [7, 7],
      [7, 7],
    ],
  ),
  fact(
    'a text of two rows in three is refused with the documented words',
    {
      url: 'https://github.com/OfficeDev/office-js/issues/1025',
      rule: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    },
    async (context) => {
      active(context).getRange('A1:A3').values = [['a'], ['b']];
      try {
        await context.sync();
        return 'ok';
      } catch (error) {
        return (
          error instanceof Error &&
          error.message.includes(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range",
          )
        );
      }
    },
    true,
  ),
];
