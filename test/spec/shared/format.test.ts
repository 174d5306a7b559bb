import {
  bulatkan,
  formatAngka,
  formatNip,
  formatPersen,
  formatRupiah,
  formatTanggal,
} from '../../../src/domain/shared/format-id';
import { periksaNip } from '../../../src/domain/shared/nip';

test.each([
  [1234.5, 2, true, '1.234,50'],
  [1234.5, 2, false, '1.234,5'],
  [75, 2, false, '75'],
  [22275313470, 0, true, '22.275.313.470'],
  [-1234567.891, 1, true, '-1.234.567,9'],
  [0, 2, true, '0,00'],
  [-0.001, 2, true, '0,00'],
  [1.005, 2, true, '1,01'],
  [139.738, 2, true, '139,74'],
  [999.995, 2, true, '1.000,00'],
])('%d with %d decimals (fixed: %p) is written %s', (angka, desimal, tetap, teks) => {
  expect(formatAngka(angka, desimal, tetap)).toBe(teks);
});

test('percent and rupiah', () => {
  expect(formatPersen(96.2879)).toBe('96,29%');
  expect(formatRupiah(22275313470)).toBe('Rp22.275.313.470');
  expect(formatRupiah(-5000)).toBe('-Rp5.000');
});

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [1e-7, 6, 0],
  [1e21, 2, 1e21],
])('%d rounds to %d decimals as %d', (angka, desimal, hasil) => {
  expect(bulatkan(angka, desimal)).toBe(hasil);
});

test.each([
  ['2016-02-24', '24 Februari 2016'],
  ['2026-10-01T08:10:00+08:00', '1 Oktober 2026'],
  ['2026-02-30', '2026-02-30'],
  ['kemarin', 'kemarin'],
])('date %s is written %s', (iso, teks) => {
  expect(formatTanggal(iso)).toBe(teks);
});

test.each([
  ['197001011995031001', '19700101 199503 1 001'],
  ['19700101 199503 1 001', '19700101 199503 1 001'],
  ['12345', '12345'],
])('NIP %s is written %s', (nip, teks) => {
  expect(formatNip(nip)).toBe(teks);
});

test.each([
  ['19700101 199503 1 001', []],
  ['NIP. 19700101 199503 2 001', []],
  ['19700101 199503 1 01', ['panjang']],
  ['19701301 199503 1 001', ['tanggal-lahir']],
  ['19700101 199503 3 001', ['jenis-kelamin']],
  ['19700101 199503 1 000', ['urut']],
  ['19700101 202321 1 001', ['cpns']],
  ['19700101 198003 1 001', ['usia-cpns']],
])('NIP %s: %j', (nip, masalah) => {
  expect(periksaNip(nip)).toEqual(masalah);
});
