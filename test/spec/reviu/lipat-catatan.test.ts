import { isLewatTenggat, isMenahan, isTerbuka } from '../../../src/domain/reviu/catatan';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import type { TingkatCatatan } from '../../../src/domain/reviu/peristiwa-reviu';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import { bangunRiwayat } from '../../build/peristiwa';

const sasaran = { tabel: 'isian', kunci: 'IKU-1', kolom: 'realisasi3' } as const;
const tulis = (catatan: string, lebih: object = {}): IsiPeristiwa => ({
  ...{ jenis: 'catatan-ditulis', catatan, sasaran, teks: 'Periksa', nilaiSaatItu: '75' },
  ...lebih,
});
const jawab: IsiPeristiwa = { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' };
const tolak: IsiPeristiwa = { jenis: 'catatan-ditolak', catatan: 'c1', alasan: 'Belum tepat' };
const terima: IsiPeristiwa = { jenis: 'catatan-diterima', catatan: 'c1' };
const sunting = (teks: string, lebih: object = {}): IsiPeristiwa => ({
  ...{ jenis: 'catatan-disunting', catatan: 'c1', teks },
  ...lebih,
});
const lipat = (...isi: readonly IsiPeristiwa[]) => lipatCatatan(bangunRiwayat(isi));

test.each([
  ['written', [], 'terbuka', true, []],
  ['answered', [jawab], 'dijawab', true, ['Sudah']],
  ['rejected', [jawab, tolak], 'ditolak', true, ['Sudah', 'Belum tepat']],
  ['answered again', [jawab, tolak, jawab], 'dijawab', true, ['Sudah', 'Belum tepat', 'Sudah']],
  ['accepted', [jawab, terima], 'diterima', false, ['Sudah']],
  ['answered and then asked differently', [jawab, sunting('Lampirkan')], 'terbuka', true, ['Sudah']],
  [
    'answered and then given another day',
    [jawab, sunting('Periksa', { tenggat: '2026-10-09' })],
    'dijawab',
    true,
    ['Sudah'],
  ],
] as const)('a note that was %s', (_nama, lanjutan, status, terbuka, balasan) => {
  const [catatan] = lipat(tulis('c1'), ...lanjutan);
  expect(catatan).toMatchObject({ id: 'c1', sasaran, status, nilaiSaatItu: '75', oleh: 'Petugas' });
  expect(catatan?.balasan.map(({ teks }) => teks)).toEqual(balasan);
  expect(catatan && isTerbuka(catatan)).toBe(terbuka);
});

test('a note of an older journal asks for an answer, of nobody in particular, on no day', () => {
  expect(lipat(tulis('c1'))[0]).toMatchObject({ tingkat: 'wajib', ditugaskan: null, tenggat: null, suntingan: [] });
});

test('what a note said before it was edited is kept, with who replaced it', () => {
  const ditugaskan = { peran: 'STAF', bidang: 'TRANTIB' } as const;
  const [catatan] = lipat(
    tulis('c1', { tingkat: 'wajib', tenggat: '2026-10-05' }),
    sunting('Lampirkan rekap', { tingkat: 'sebaiknya', ditugaskan }),
    sunting('Lampirkan rekap patroli', { tingkat: 'sebaiknya', ditugaskan }),
  );
  expect(catatan).toMatchObject({
    ...{ teks: 'Lampirkan rekap patroli', tingkat: 'sebaiknya', ditugaskan, tenggat: null },
    suntingan: [
      { semula: { teks: 'Periksa', tingkat: 'wajib' }, oleh: 'Petugas', waktu: '2026-10-01T08:01:00+08:00' },
      { semula: { teks: 'Lampirkan rekap', tingkat: 'sebaiknya' }, waktu: '2026-10-01T08:02:00+08:00' },
    ],
  });
});

test.each<[TingkatCatatan, boolean]>([
  ['wajib', true],
  ['sebaiknya', true],
  ['informasi', false],
])('a note that is %s keeps step 8 shut: %s', (tingkat, menahan) => {
  const [catatan] = lipat(tulis('c1', { tingkat }));
  expect(catatan && isMenahan(catatan)).toBe(menahan);
});

test.each([
  ['on its day', [], '2026-10-05T23:59:00+08:00', false],
  ['the day after', [], '2026-10-06T00:00:00+08:00', true],
  ['long after it was accepted', [jawab, terima], '2027-01-01T00:00:00+08:00', false],
] as const)('an answer that is due %s is late or not', (_nama, lanjutan, kini, lewat) => {
  const [catatan] = lipat(tulis('c1', { tenggat: '2026-10-05' }), ...lanjutan);
  expect(catatan && isLewatTenggat(catatan, kini)).toBe(lewat);
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

test('a hundred thousand notes with their answers are folded', () => {
  const banyak = Array.from({ length: 100_000 }, (_, ke) => tulis(`c${ke}`));
  const daftar = lipat(...banyak, jawab, terima);
  expect(daftar).toHaveLength(100_000);
  expect(daftar.filter(isTerbuka)).toHaveLength(99_999);
});

test('an answer out of a comment counts once, whoever took it over, under the name of its author', () => {
  const dariKomentar: IsiPeristiwa = {
    ...{ jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' },
    komentar: { id: 'k1', penulis: 'Budi' },
  };
  const [catatan] = lipat(tulis('c1'), dariKomentar, dariKomentar);
  expect(catatan).toMatchObject({ status: 'dijawab', balasan: [{ oleh: 'Budi', peran: null, komentar: 'k1' }] });
  expect(catatan?.balasan).toHaveLength(1);
});
