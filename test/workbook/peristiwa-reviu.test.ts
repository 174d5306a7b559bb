import type { CatatanTerbawa } from '../../src/domain/reviu/peristiwa-reviu';
import type { IsiPeristiwa } from '../../src/domain/sop/peristiwa';
import { peristiwaFromJson, peristiwaToJson } from '../../src/workbook/codec/peristiwa-json';
import { toPotongan } from '../../src/workbook/codec/potongan';
import { bangunRiwayat } from '../build/peristiwa';

const sasaran = { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' } as const;
const ditulis = { jenis: 'catatan-ditulis', catatan: 'c1', sasaran, teks: 'Periksa', nilaiSaatItu: '71.5' } as const;
const tugas = { peran: 'STAF', bidang: null } as const;
const lengkap = { tingkat: 'sebaiknya', ditugaskan: tugas, tenggat: '2026-10-09' } as const;
const disunting = { jenis: 'catatan-disunting', catatan: 'c1', teks: 'Lampirkan' } as const;
const tanda = { kunci: 'IKU-01', sidik: '0123456789abcdef' } as const;
const diperiksa = { jenis: 'diperiksa', ...tanda } as const;

const dijawab = { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' } as const;
const terbawa: CatatanTerbawa = {
  ...{ kunci: 'IKU-01', kolom: 'realisasi2', teks: 'Cocokkan', tingkat: 'wajib', status: 'dijawab', oleh: 'Siti' },
  ...{ nilaiSaatItu: '71.5', jawaban: 'Sudah' },
};
const lalu = (lain: object) => ({
  ...{ jenis: 'reviu-terbawa', dari: { tahun: 2026, triwulan: 2 }, daftar: [{ ...terbawa, ...lain }] },
});

const simpan = (isi: IsiPeristiwa) => bangunRiwayat([isi])[0];
/** The stored text of an event with something else in its body. */
const teksDengan = (isi: object): string => {
  const [peristiwa] = bangunRiwayat([ditulis]);
  return JSON.stringify({ v: 1, ...peristiwa, isi });
};

test.each<[string, IsiPeristiwa]>([
  ['a note of an older version', ditulis],
  ['a note with all it may ask', { ...ditulis, ...lengkap }],
  ['an edit', { ...disunting, ...lengkap }],
  ['a mark', diperiksa],
  ['a mark that is taken back', { ...diperiksa, sidik: null }],
  ['notes of the quarter before', { jenis: 'reviu-terbawa', dari: { tahun: 2026, triwulan: 2 }, daftar: [terbawa] }],
  ['an answer in a comment', { ...dijawab, komentar: { id: '{1A}', penulis: 'Budi' } }],
  ['marks together', { jenis: 'diperiksa-banyak', daftar: [tanda, { kunci: 'IKU-02', sidik: null }] }],
])('%s is kept and read', (_, isi) => {
  const peristiwa = simpan(isi);
  if (peristiwa === undefined) throw new Error('no event was built');
  expect(peristiwaFromJson(peristiwaToJson(peristiwa))).toEqual({ jenis: 'baik', peristiwa });
});

test.each<[string, object]>([
  ['a severity of its own', { ...ditulis, tingkat: '<b>gawat</b>' }],
  ['a day that is none', { ...ditulis, tenggat: '2026-13-45' }],
  ['a day with more behind it', { ...ditulis, tenggat: '2026-10-09<script>' }],
  ['an assignee without a shape', { ...ditulis, ditugaskan: 'STAF' }],
  ['a role of its own', { ...ditulis, ditugaskan: { peran: 'ADMIN', bidang: null } }],
  ['an endless name of a division', { ...ditulis, ditugaskan: { peran: null, bidang: 'x'.repeat(301) } }],
  ['an endless text', { ...ditulis, teks: 'x'.repeat(20_001) }],
  ['an edit without a text', { jenis: 'catatan-disunting', catatan: 'c1' }],
  ['a table that nobody knows', { ...ditulis, sasaran: { ...sasaran, tabel: 'rekap2' } }],
  ['a digest that is none', { ...diperiksa, sidik: 'zzzz' }],
  ['marks together without a list', { jenis: 'diperiksa-banyak' }],
  ['no marks together', { jenis: 'diperiksa-banyak', daftar: [] }],
  ['marks together of which one is none', { jenis: 'diperiksa-banyak', daftar: [tanda, { kunci: 'IKU-02' }] }],
  ['marks together without end', { jenis: 'diperiksa-banyak', daftar: Array.from({ length: 501 }, () => tanda) }],
  ['a note of the quarter before that was never settled so', lalu({ status: 'hilang' })],
  ['a note of the quarter before with an endless text', lalu({ teks: 'x'.repeat(20_001) })],
  ['notes of a quarter that is none', { ...lalu({}), dari: { tahun: 2026, triwulan: 5 } }],
  ['an answer in a comment of nobody', { ...dijawab, komentar: { id: '{1A}' } }],
  ['an answer in a comment with an endless name', { ...dijawab, komentar: { id: '1', penulis: 'x'.repeat(301) } }],
  ['a mark on nothing', { jenis: 'diperiksa', sidik: '0123456789abcdef' }],
])('%s does not get in', (_, isi) => {
  expect(peristiwaFromJson(teksDengan(isi))).toEqual({ jenis: 'rusak' });
});

test('five hundred marks in one event fit one cell of the mirror', () => {
  const daftar = Array.from({ length: 500 }, (_, ke) => ({
    kunci: `IKU-2.1.${ke}`,
    sidik: (ke * 0x9e3779b1).toString(16).padStart(16, '0').slice(-16),
  }));
  const [peristiwa] = bangunRiwayat([{ jenis: 'diperiksa-banyak', daftar }]);
  if (peristiwa === undefined) throw new Error('no event was built');
  const potongan = toPotongan(peristiwaToJson(peristiwa));
  expect(potongan).toHaveLength(1);
  expect(potongan[0]?.length).toBeLessThan(20_000);
});
