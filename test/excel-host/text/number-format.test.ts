import type { CellValue } from '../../../src/excel-host/model/types';
import { roundDecimal } from '../../../src/excel-host/text/decimal-round';
import { formatCell, formatForText, numberToText } from '../../../src/excel-host/text/number-format';

type Case = readonly [value: CellValue, numberFormat: string, id: string, us: string];

describe('General shows at most 11 characters (Number format codes; Available number formats in Excel)', () => {
  it.each<Case>([
    [1234567.891, 'General', '1234567,891', '1234567.891'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [1 / 3, 'General', '0,333333333', '0.333333333'],
    [-1 / 3, 'General', '-0,333333333', '-0.333333333'],
    [12345678901, 'General', '12345678901', '12345678901'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    [123456.7890123, 'General', '123456,789', '123456.789'],
    [1e20, 'General', '1E+20', '1E+20'],
    [5, '', '5', '5'],
    [5, 'bukan [format', '5', '5'],
    [true, 'General', 'TRUE', 'TRUE'],
    [null, '0.00', '', ''],
    [{ error: '#N/A' }, '0.00', '#N/A', '#N/A'],
  ])('%j as %s is %s and %s', (value, numberFormat, id, us) =>
    expect([formatCell(value, numberFormat, 'id-ID'), formatCell(value, numberFormat, 'en-US')]).toEqual([id, us]),
  );
});

describe('number formats (Number format codes; ECMA-376 part 1, 18.8.31)', () => {
  it.each<Case>([
    [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [1234567.5, '#,##0', '1.234.568', '1,234,568'],
    [1.005, '0.00', '1,01', '1.01'],
    [-1.005, '0.00;(0.00)', '(1,01)', '(1.01)'],
    [-0.001, '0.00;(0.00)', '(0,00)', '(0.00)'],
    [0, '0.00;-0.00;"nihil"', 'nihil', 'nihil'],
    [0, '0;;;@', '', ''],
    [2, '0.0#', '2,0', '2.0'],
    [0.28545, '0.00%', '28,55%', '28.55%'],
    [0.853, '0%', '85%', '85%'],
    [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
    [1.5, '# ?/?', '1 1/2', '1 1/2'],
    [5000, '"Rp"#,##0', 'Rp5.000', 'Rp5,000'],
    [12345, '0.0,', '12,3', '12.3'],
    [70, '[>=100]"hijau";[<50]"merah";0', '70', '70'],
    ['teks', '0.00;-0.00;0;@" (teks)"', 'teks (teks)', 'teks (teks)'],
    ['teks', '#,##0.00', 'teks', 'teks'],
    ['007', '@', '007', '007'],
    [0.1 + 0.2, '@', '0,3', '0.3'],
  ])('%j as %s is %s and %s', (value, numberFormat, id, us) =>
    expect([formatCell(value, numberFormat, 'id-ID'), formatCell(value, numberFormat, 'en-US')]).toEqual([id, us]),
  );
});

describe('dates are numbers shown as days of the 1900 system', () => {
  it.each<Case>([
    [46000, 'd mmmm yyyy', '9 Desember 2025', '9 December 2025'],
    [46000, 'dddd, d mmm yy', 'Selasa, 9 Des 25', 'Tuesday, 9 Dec 25'],
    [46000, 'm/d/yyyy', '09/12/2025', '12/9/2025'],
    [46000, '[$-421]d mmmm yyyy', '9 Desember 2025', '9 Desember 2025'],
    [46000, 'yyyy-mm-dd', '2025-12-09', '2025-12-09'],
    [60, 'd mmm yyyy', '29 Feb 1900', '29 Feb 1900'],
    [0.75, 'h:mm', '18:00', '18:00'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [-1, 'd mmm', '##########', '##########'],
  ])('%j as %s is %s and %s', (value, numberFormat, id, us) =>
    expect([formatCell(value, numberFormat, 'id-ID'), formatCell(value, numberFormat, 'en-US')]).toEqual([id, us]),
  );
});

describe('rounding is decimal and half away from zero (ROUND function)', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1250, -2, 1300],
    [49, -2, 0],
    [1e21, 2, 1e21],
    [5e-324, 2, 0],
    [0.1 + 0.2, 15, 0.3],
  ])('%d to %d places is %d', (value, places, expected) => expect(roundDecimal(value, places)).toBe(expected));
});

describe('a number in text', () => {
  it.each([
    [1 / 3, '0,333333333333333'],
    [1e20, '1E+20'],
    [123456789012345678, '123456789012346000'],
    [0.00001, '0,00001'],
    [1e-12, '1E-12'],
    [-0.5, '-0,5'],
  ])('%d is %s', (value, expected) => expect(numberToText(value, 'id-ID')).toBe(expected));
});

describe('TEXT reads its pattern in the locale of the host', () => {
  it.each([
    [1234.5, '#.##0,00', 'id-ID', '1.234,50'],
    [1234.5, '#,##0.00', 'en-US', '1,234.50'],
    [1234.5, '0" x, y"', 'id-ID', '1235 x, y'],
    [5, '[bukan', 'en-US', null],
    [5, '', 'en-US', ''],
  ] as const)('%d by %s in %s', (value, pattern, locale, expected) =>
    expect(formatForText(value, pattern, locale)).toBe(expected),
  );
});
