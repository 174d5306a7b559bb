import { active, help } from './tools';
import type { HostCase } from './types';

type Shown = readonly [value: number | string, format: string, text: string];

const codes = (rule: string) => help('Number format codes', rule);
const groups: readonly (readonly [ReturnType<typeof codes>, readonly Shown[]])[] = [
  [
    codes('0 (zero): displays insignificant zeros if a number has fewer digits than there are zeros in the format'),
    [
      [8.9, '#.000', '8.900'],
      [0.631, '0.#', '0.6'],
      [12, '0.#', '12.'],
      [1234.568, '0.00', '1234.57'],
      [5, '000', '005'],
    ],
  ],
  [
    codes('# follows the same rules as the 0 (zero), but Excel does not display extra zeros'),
    [
      [1234.59, '####.#', '1234.6'],
      [0, '#', ''],
      [0.5, '#.##', '.5'],
    ],
  ],
  [
    codes('? adds a space for insignificant zeros on either side of the decimal point'),
    [
      [44.398, '???.???', ' 44.398'],
      [2.8, '???.???', '  2.8  '],
      [5.25, '# ???/???', '5   1/4  '],
    ],
  ],
  [
    codes(
      'a comma that follows a digit placeholder scales the number by 1,000; between placeholders it separates thousands',
    ),
    [
      [12000, '#,###', '12,000'],
      [12000, '#,', '12'],
      [12200000, '0.0,,', '12.2'],
      [0, '#,##0', '0'],
    ],
  ],
  [
    codes('to display numbers as a percentage of 100, include the percent sign (%)'),
    [
      [0.08, '0%', '8%'],
      [2.8, '0%', '280%'],
      [0.2855, '0.0%', '28.6%'],
    ],
  ],
  [
    codes('E (E-, E+, e-, e+): displays a number in scientific (exponential) format'),
    [
      [12200000, '0.00E+00', '1.22E+07'],
      [12200000, '#0.0E+0', '12.2E+6'],
    ],
  ],
  [
    codes('a format can have up to four sections: positive numbers, negative numbers, zero values, and text'),
    [
      [-5, '0;(0)', '(5)'],
      [0, '0;-0;"nol"', 'nol'],
      ['teks', '0;-0;0;"isi: "@', 'isi: teks'],
      [-5, '0', '-5'],
      [7, ';;;', ''],
      [-1234.5, '#,##0.00_);(#,##0.00)', '(1,234.50)'],
    ],
  ],
  [
    codes('to display both text and numbers in a cell, enclose the text characters in double quotation marks (" ")'),
    [
      [5, '0" kg"', '5 kg'],
      [5, '0\\k', '5k'],
      [1234.5, '"Rp"#,##0', 'Rp1,235'],
    ],
  ],
  [
    codes(
      'to specify number formats that will be applied only if a number meets a condition, enclose the condition in square brackets',
    ),
    [
      [50, '[<=100]"kecil";"besar"', 'kecil'],
      [150, '[<=100]"kecil";"besar"', 'besar'],
    ],
  ],
  [
    codes('m, mm, mmm, mmmm, d, dd, ddd, dddd, yy, yyyy display months, days and years'),
    [
      [39448, 'd/m/yyyy', '1/1/2008'],
      [39448, 'dd-mmm-yy', '01-Jan-08'],
      [39448, 'dddd, mmmm d', 'Tuesday, January 1'],
      [39448, 'mmmmm', 'J'],
      [39448, 'yyyy-mm-dd', '2008-01-01'],
    ],
  ],
  [
    codes('h, hh, m, mm, s, ss, [h], AM/PM display hours, minutes, seconds, elapsed time'),
    [
      [0.75, 'h:mm', '18:00'],
      [0.75, 'h AM/PM', '6 PM'],
      [1.5, '[h]:mm', '36:00'],
      [0.5001157407, 'h:mm:ss', '12:00:10'],
    ],
  ],
  [
    codes('General: numbers that are too long are shown rounded or in scientific notation; up to 11 digits'),
    [
      [0.1 + 0.2, 'General', '0.3'],
      [123456789012, 'General', '1.23457E+11'],
      [1 / 3, 'General', '0.333333333'],
      [1e-10, 'General', '1E-10'],
      [12345678901, 'General', '12345678901'],
    ],
  ],
  [codes('@: text is displayed exactly as typed'), [['a b', '@', 'a b']]],
];

/** What a cell shows: value and format are set, the text is read. */
export const cases: readonly HostCase[] = groups.flatMap(([source, rows]) =>
  rows.map(([value, format, text]): HostCase => ({
    title: `${value} in the format ${format} shows "${text}"`,
    source,
    run: async (context) => {
      const cell = active(context).getRange('C3');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      return cell.text[0]?.[0];
    },
    expect: { result: text },
  })),
);
