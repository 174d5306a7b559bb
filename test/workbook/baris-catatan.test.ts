import type { SasaranCatatan } from '../../src/domain/reviu/peristiwa-reviu';
import { lipatCatatan } from '../../src/domain/reviu/lipat-catatan';
import type { IsiPeristiwa } from '../../src/domain/sop/peristiwa';
import { CATATAN_TERTULIS, tabelCatatan } from '../../src/workbook/layout/catatan';
import { barisCatatan } from '../../src/workbook/plan/baris-catatan';
import { bangunKantor } from '../build/kantor';
import { bangunRiwayat } from '../build/peristiwa';

const tulis = (sasaran: Partial<SasaranCatatan>, nilaiSaatItu: string | null, catatan = 'c1'): IsiPeristiwa => ({
  ...{ jenis: 'catatan-ditulis', catatan, teks: 'Periksa', nilaiSaatItu },
  sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3', ...sasaran },
});
const baris = (...isi: readonly IsiPeristiwa[]) => barisCatatan(lipatCatatan(bangunRiwayat(isi)), bangunKantor());

test.each<[string, Partial<SasaranCatatan>, string | null, string | number | null]>([
  ['a figure as a figure', {}, '71.5', 71.5],
  ['a word as a word', {}, 'tidak ada data', 'tidak ada data'],
  ['an empty cell as empty', {}, null, '(kosong)'],
  ['nothing for a whole row', { kolom: null }, null, null],
  ['nothing for the report', { tabel: 'laporan', kunci: null, kolom: 'narasi' }, null, null],
])('the correction sheet says what was read when the note was written: %s', (_, sasaran, nilai, harap) => {
  expect(baris(tulis(sasaran, nilai))[0]?.isi.nilai).toBe(harap);
});

test('an answer out of an Excel comment is told as such', () => {
  const jawaban: IsiPeristiwa = {
    ...{ jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' },
    komentar: { id: 'k1', penulis: 'Budi' },
  };
  expect(baris(tulis({}, '71.5'), jawaban)[0]?.isi.jawaban).toBe('Budi (dari komentar Excel): Sudah');
});

test('a date with its time fits its column: 16 signs of about 4.5 points', () => {
  expect(tabelCatatan.kolom.waktu.lebar).toBeGreaterThanOrEqual(16 * 4.5);
});

test('more notes than paper holds are told: the waiting ones stay, the rest is counted', () => {
  const banyak = Array.from({ length: CATATAN_TERTULIS + 40 }, (_, ke) => tulis({}, '71.5', `c${ke}`));
  const diterima: IsiPeristiwa = { jenis: 'catatan-diterima', catatan: 'c1039' };
  const tampil = baris(...banyak, diterima);
  expect(tampil).toHaveLength(CATATAN_TERTULIS + 1);
  expect(tampil.at(-1)?.isi.teks).toContain('40 catatan lain');
  expect(tampil.some(({ catatan }) => catatan?.id === 'c1039')).toBe(false);
});
