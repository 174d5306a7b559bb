import { isTerbuka, lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import { bangunRiwayat } from '../../build/peristiwa';

const sasaran = { tabel: 'isian', kunci: 'IKU-1', kolom: 'realisasi3' } as const;
const tulis = (catatan: string): IsiPeristiwa => ({
  ...{ jenis: 'catatan-ditulis', catatan, sasaran, teks: 'Periksa', nilaiSaatItu: '75' },
});
const jawab: IsiPeristiwa = { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' };
const tolak: IsiPeristiwa = { jenis: 'catatan-ditolak', catatan: 'c1', alasan: 'Belum tepat' };
const terima: IsiPeristiwa = { jenis: 'catatan-diterima', catatan: 'c1' };
const lipat = (...isi: readonly IsiPeristiwa[]) => lipatCatatan(bangunRiwayat(isi));

test.each([
  ['written', [], 'terbuka', true, []],
  ['answered', [jawab], 'dijawab', true, ['Sudah']],
  ['rejected', [jawab, tolak], 'ditolak', true, ['Sudah', 'Belum tepat']],
  ['answered again', [jawab, tolak, jawab], 'dijawab', true, ['Sudah', 'Belum tepat', 'Sudah']],
  ['accepted', [jawab, terima], 'diterima', false, ['Sudah']],
] as const)('a note that was %s', (_nama, lanjutan, status, terbuka, balasan) => {
  const [catatan] = lipat(tulis('c1'), ...lanjutan);
  expect(catatan).toMatchObject({ id: 'c1', sasaran, status, nilaiSaatItu: '75', oleh: 'Petugas' });
  expect(catatan?.balasan.map(({ teks }) => teks)).toEqual(balasan);
  expect(catatan && isTerbuka(catatan)).toBe(terbuka);
});

test('notes stand in the order of writing; other events and answers to unknown notes change nothing', () => {
  const daftar = lipat(tulis('c2'), { jenis: 'laporan-disusun' }, jawab, tulis('c3'), tulis('c2'));
  expect(daftar.map(({ id, status }) => [id, status])).toEqual([
    ['c2', 'terbuka'],
    ['c3', 'terbuka'],
  ]);
});

test('doubles of one event count once', () => {
  const riwayat = bangunRiwayat([tulis('c1'), jawab]);
  expect(lipatCatatan([...riwayat, ...riwayat])[0]?.balasan).toHaveLength(1);
});
