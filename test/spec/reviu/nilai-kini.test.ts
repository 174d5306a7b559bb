import { computeRekap } from '../../../src/domain/capaian/rekap';
import { isNilaiBerubah, nilaiKini } from '../../../src/domain/reviu/nilai-kini';
import { bangunIndikator, bangunKantor } from '../../build/kantor';

const indikator = bangunIndikator({ kode: 'IKU-01', realisasi: [1, null, 71.5, null], definisi: 'Hasil bagi' });
const baris = computeRekap(bangunKantor({ daftarIndikator: [indikator] })).baris[0] ?? null;

test.each([
  ['an entry', 'realisasi3', '71.5'],
  ['an entry that is empty', 'realisasi2', null],
  ['a text', 'definisi', 'Hasil bagi'],
  ['a column that is neither entry nor figure', 'barisIku', undefined],
  ['a row as a whole', null, undefined],
])('the place of a note is %s', (_, kolom, nilai) => {
  expect(nilaiKini(kolom, indikator, baris)).toBe(nilai);
});

test('a computed figure is found too', () => {
  const capaian = baris !== null && 'nilai' in baris.capaianTw ? String(baris.capaianTw.nilai) : null;
  expect(nilaiKini('capaianTw', indikator, baris)).toBe(capaian);
});

test('nothing is told of an indicator that is gone', () => {
  expect(nilaiKini('realisasi3', undefined, null)).toBeUndefined();
});

test.each([
  ['71.5', '71.5', false],
  ['71.5', '72', true],
  ['95.33333333333333', '95.33333333333334', false],
  ['1e-7', '0.0000001', false],
  ['71.5', null, true],
  [null, '0', true],
  [null, null, false],
  ['tidak ada data', 'tidak ada data', false],
  ['71.5', undefined, false],
])('written when it was %s, now %s: changed %s', (nilaiSaatItu, kini, berubah) => {
  expect(isNilaiBerubah({ nilaiSaatItu }, kini)).toBe(berubah);
});
