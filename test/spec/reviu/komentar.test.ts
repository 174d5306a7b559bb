import type { Catatan } from '../../../src/domain/reviu/catatan';
import {
  catatanDari,
  jawabanDari,
  teksKomentar,
  tulisanKomentar,
  type Komentar,
} from '../../../src/domain/reviu/komentar';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import { bangunRiwayat } from '../../build/peristiwa';

const [catatan] = lipatCatatan(
  bangunRiwayat([
    {
      ...{ jenis: 'catatan-ditulis', catatan: 'c1', teks: 'Cocokkan', nilaiSaatItu: '71.5' },
      sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
    },
  ]),
) as readonly [Catatan];
const komentar = (lebih: Partial<Komentar> = {}): Komentar => ({
  ...{ id: 'k1', teks: teksKomentar(catatan), selesai: false, balasan: [] },
  ...lebih,
});
const balasan = (teks: string, id = 'b1') => ({ id, teks, penulis: 'Budi' });

test.each([
  ['ours', teksKomentar(catatan), 'c1'],
  ['ours after somebody wrote before it', `Lihat ini\n${teksKomentar(catatan)}`, 'c1'],
  ["somebody else's", 'Mohon dicek', null],
  ['one whose mark stands in the middle', '[CKT:c1] lalu lain', null],
  ['one whose mark does not end', '[CKT:c1', null],
  ['one with an endless mark', `[CKT:${'x'.repeat(5000)}]`, null],
])('a comment that is %s', (_, teks, harap) => {
  expect(catatanDari({ teks })).toBe(harap);
});

test('a long note is cut, and its mark kept', () => {
  const teks = teksKomentar({ ...catatan, teks: 'x'.repeat(9000) });
  expect(teks.length).toBeLessThan(2200);
  expect(catatanDari({ teks })).toBe('c1');
});

test.each<[string, Komentar, readonly string[]]>([
  ['a reply', komentar({ balasan: [balasan(' Sudah ')] }), ['Sudah']],
  ['a blank reply', komentar({ balasan: [balasan('  ')] }), []],
  ['a reply of ours', komentar({ balasan: [balasan('Siti: Sudah\n[CKT]')] }), []],
  ['a reply in a comment of another note', komentar({ teks: 'x [CKT:c9]', balasan: [balasan('Sudah')] }), []],
  ["a reply in somebody else's comment", komentar({ teks: 'Mohon dicek', balasan: [balasan('Sudah')] }), []],
  ['markup', komentar({ balasan: [balasan('<script>alert(1)</script>')] }), ['<script>alert(1)</script>']],
])('%s comes in as it is, or not at all', (_, satu, harap) => {
  expect(jawabanDari([catatan], [satu])).toEqual(
    harap.map((teks) => ({ jenis: 'catatan-dijawab', catatan: 'c1', teks, komentar: { id: 'b1', penulis: 'Budi' } })),
  );
});

test('a thousand endless replies do not fill the journal', () => {
  const banyak = Array.from({ length: 1000 }, (_, ke) => balasan('y'.repeat(40_000), `b${ke}`));
  const jawaban = jawabanDari([catatan], [komentar({ balasan: banyak })]);
  expect(jawaban).toHaveLength(100);
  expect(JSON.stringify(jawaban[0]).length).toBeLessThan(2300);
});

test('a note without a comment gets one, one that has it gets none, a closed one is resolved', () => {
  expect(tulisanKomentar([catatan], [])).toEqual({ baru: [catatan], balasan: [], selesai: [] });
  expect(tulisanKomentar([catatan], [komentar()])).toEqual({ baru: [], balasan: [], selesai: [] });
  const diterima: Catatan = { ...catatan, status: 'diterima' };
  expect(tulisanKomentar([diterima], [komentar()]).selesai).toEqual([{ komentar: 'k1', selesai: true }]);
  expect(tulisanKomentar([diterima], []).baru).toEqual([]);
  expect(tulisanKomentar([catatan], [komentar({ selesai: true })]).selesai).toEqual([
    { komentar: 'k1', selesai: false },
  ]);
});
