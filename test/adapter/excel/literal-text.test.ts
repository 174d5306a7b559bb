import { literalText } from '../../../src/adapter/excel/write/literal-text';

describe('literalText', () => {
  const reinterpreted = [
    ['a number', '85'],
    ['a range of numbers, which Excel takes for a date', '85-95'],
    ['a ratio, which Excel takes for a time', '1:17,9'],
    ['a budget kode', '1.05.02'],
    ['a percentage', '85%'],
    ['an exponent', '5E3'],
    ['a fraction', '1/2'],
    ['rupiah', 'Rp 1.000'],
    ['an English date', 'Jan-5'],
    ['an Indonesian month', '24 Februari 2016'],
    ['a month with its year', 'Mei 2026'],
    ['a time of day', '5 p'],
    ['a formula', '=A1'],
    ['a plus sign', '+62812'],
    ['a lone dash', '-'],
    ['an at sign', '@nama'],
    ['an apostrophe of its own', "'dikutip"],
    ['a truth value', 'TRUE'],
    ['an error', '#N/A'],
    ['a NIP', '19700101 199503 1 001'],
  ];
  it.each(reinterpreted)('keeps %s as text by a leading apostrophe', (_, text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  const plain = [
    ['a kode with letters', 'IKU-01'],
    ['a sentence', 'Jumlah pelanggaran K3'],
    ['a sentence with a month', 'Jadwal sidang bergeser ke Oktober'],
    ['a count with its unit', '12 kali'],
    ['a comparison sign', 'kurang dari 22 menit'],
    ['nothing', ''],
    ['words for nothing', 'n/a'],
    ['a quarter', 'TW III'],
  ];
  it.each(plain)('leaves %s as it is', (_, text) => {
    expect(literalText(text)).toBe(text);
  });
});
