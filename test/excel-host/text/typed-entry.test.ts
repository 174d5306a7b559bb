import type { CellValue } from '../../../src/excel-host/model/types';
import { parseTyped } from '../../../src/excel-host/text/typed-entry';

const today = new Date(2026, 6, 1);
type Read = readonly [value: CellValue, numberFormat: string | null];
const read = (text: string, locale: 'id-ID' | 'en-US'): Read => {
  const { value, numberFormat } = parseTyped(text, locale, { today });
  return [value, numberFormat];
};
const text = (value: string): Read => [value, null];

describe('numbers (Range.values: text is read as typed, in US notation; typing follows the regional settings)', () => {
  it.each<readonly [typed: string, id: Read, us: Read]>([
    ['5', [5, null], [5, null]],
    ['-5', [-5, null], [-5, null]],
    ['+5', [5, null], [5, null]],
    [' 5 ', [5, null], [5, null]],
    ['007', [7, null], [7, null]],
    ['(5)', [-5, null], [-5, null]],
    ['1.234,5', [1234.5, '#,##0.00'], text('1.234,5')],
    ['1,234.5', text('1,234.5'), [1234.5, '#,##0.00']],
    ['1,234', [1.234, null], [1234, '#,##0']],
    ['1.234', [1234, '#,##0'], [1.234, null]],
    ['12,5', [12.5, null], text('12,5')],
    ['1.5', text('1.5'), [1.5, null]],
    ['1,2345', [1.2345, null], [12345, '#,##0']],
    ['85%', [0.85, '0%'], [0.85, '0%']],
    ['8,5%', [0.085, '0.00%'], text('8,5%')],
    ['-5%', [-0.05, '0%'], [-0.05, '0%']],
    ['%5', [0.05, '0%'], [0.05, '0%']],
    ['1e5', [100000, '0.00E+00'], [100000, '0.00E+00']],
    ['1 1/2', [1.5, '# ?/?'], [1.5, '# ?/?']],
    ['0 3/16', [0.1875, '# ??/??'], [0.1875, '# ??/??']],
    ['Rp5.000', [5000, '"Rp"#,##0'], text('Rp5.000')],
    ['$5', text('$5'), [5, '"$"#,##0']],
    ['-', text('-'), text('-')],
    ['1,2,3', text('1,2,3'), text('1,2,3')],
    ['12 ekor', text('12 ekor'), text('12 ekor')],
    ['1e999', text('1e999'), text('1e999')],
  ])('%j', (typed, id, us) => expect([read(typed, 'id-ID'), read(typed, 'en-US')]).toEqual([id, us]));
});

describe('dates and times (Insert dates and times; two-digit years up to 29 belong to the 2000s)', () => {
  it.each<readonly [typed: string, id: Read, us: Read]>([
    ['1/2/2024', [45323, 'm/d/yyyy'], [45293, 'm/d/yyyy']],
    ['31/1/2024', [45322, 'm/d/yyyy'], text('31/1/2024')],
    ['1/31/2024', text('1/31/2024'), [45322, 'm/d/yyyy']],
    ['2024-01-31', [45322, 'm/d/yyyy'], [45322, 'm/d/yyyy']],
    ['1/2/29', [47150, 'm/d/yyyy'], [47120, 'm/d/yyyy']],
    ['1/2/30', [10990, 'm/d/yyyy'], [10960, 'm/d/yyyy']],
    ['1/2', [46054, 'd-mmm'], [46024, 'd-mmm']],
    ['2-Jan', [46024, 'd-mmm'], [46024, 'd-mmm']],
    ['31 Januari 2024', [45322, 'd-mmm-yy'], text('31 Januari 2024')],
    ['31 January 2024', [45322, 'd-mmm-yy'], [45322, 'd-mmm-yy']],
    ['January 31, 2024', [45322, 'd-mmm-yy'], [45322, 'd-mmm-yy']],
    ['Agu 2024', [45505, 'mmm-yy'], text('Agu 2024')],
    ['1/2024', [45292, 'mmm-yy'], [45292, 'mmm-yy']],
    ['1/3/1900', [61, 'm/d/yyyy'], [3, 'm/d/yyyy']],
    ['30/2/2024', text('30/2/2024'), text('30/2/2024')],
    ['10:30', [0.4375, 'h:mm'], [0.4375, 'h:mm']],
    ['10:30:30', [0.4378472222222222, 'h:mm:ss'], [0.4378472222222222, 'h:mm:ss']],
    ['10:30 PM', [0.9375, 'h:mm AM/PM'], [0.9375, 'h:mm AM/PM']],
    ['12 AM', [0, 'h:mm AM/PM'], [0, 'h:mm AM/PM']],
    ['25:00', [1.0416666666666667, '[h]:mm:ss'], [1.0416666666666667, '[h]:mm:ss']],
    ['10:75', text('10:75'), text('10:75')],
    ['2024-01-31 12:00', [45322.5, 'm/d/yyyy h:mm'], [45322.5, 'm/d/yyyy h:mm']],
    ['1.2.3', text('1.2.3'), text('1.2.3')],
    ['IKU 1', text('IKU 1'), text('IKU 1')],
  ])('%j', (typed, id, us) => expect([read(typed, 'id-ID'), read(typed, 'en-US')]).toEqual([id, us]));

  it('a date without a year takes the year of the day it is typed', () =>
    expect(parseTyped('2-Jan', 'en-US', { today: new Date(2030, 5, 1) }).value).toBe(47485));
});

describe('everything else (Enter data manually in worksheet cells)', () => {
  it.each<readonly [typed: string, expected: Partial<ReturnType<typeof parseTyped>>]>([
    ['', { value: null, isFormula: false }],
    ['true', { value: true }],
    [' FALSE ', { value: false }],
    ['#n/a', { value: { error: '#N/A' } }],
    ['#DIV/0!', { value: { error: '#DIV/0!' } }],
    ['#bukan', { value: '#bukan' }],
    ["'007", { value: '007', quotePrefix: true, numberFormat: null }],
    ["'=1+1", { value: '=1+1', quotePrefix: true, isFormula: false }],
    ["'", { value: '', quotePrefix: true }],
    ['=1+1', { value: '=1+1', isFormula: true }],
    ['=', { value: '=', isFormula: false }],
    ['baris\nbaru', { value: 'baris\nbaru' }],
  ])('%j', (typed, expected) => expect(parseTyped(typed, 'id-ID')).toMatchObject(expected));
});
