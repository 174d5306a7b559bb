import { ringkasCatatan, susunTerbawa, terbawaOf } from '../../../src/domain/reviu/catatan-terbawa';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import { bangunRiwayat } from '../../build/peristiwa';

const dari = { tahun: 2026, triwulan: 2 } as const;
const tulis = (catatan: string, kunci: string | null = 'IKU-01', teks = 'Cocokkan'): IsiPeristiwa => ({
  ...{ jenis: 'catatan-ditulis', catatan, teks, nilaiSaatItu: '71.5' },
  sasaran: { tabel: 'isian', kunci, kolom: 'realisasi2' },
});
const ringkas = (...isi: readonly IsiPeristiwa[]) => ringkasCatatan(lipatCatatan(bangunRiwayat(isi)), dari);

test('a quarter without notes on indicators leaves nothing behind', () => {
  expect(ringkas()).toBeNull();
  expect(ringkas(tulis('c1', null))).toBeNull();
});

test('a note goes along with its value, its state and the last word on it', () => {
  const lalu = ringkas(
    tulis('c1'),
    { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah' },
    { jenis: 'catatan-ditolak', catatan: 'c1', alasan: 'Belum sama' },
  );
  expect(lalu).toEqual({
    dari,
    daftar: [
      {
        ...{ kunci: 'IKU-01', kolom: 'realisasi2', teks: 'Cocokkan', tingkat: 'wajib', status: 'ditolak' },
        ...{ oleh: 'Petugas', nilaiSaatItu: '71.5', jawaban: 'Belum sama' },
      },
    ],
  });
});

test('what waits comes first, then the newest; long texts and too many notes are cut', () => {
  const lalu = ringkas(
    tulis('c1', 'A', 'lama'),
    tulis('c2', 'B', 'baru'),
    tulis('c3', 'C', 'x'.repeat(5000)),
    { jenis: 'catatan-diterima', catatan: 'c1' },
    { jenis: 'catatan-diterima', catatan: 'c2' },
  );
  expect(lalu?.daftar.map(({ kunci }) => kunci)).toEqual(['C', 'B', 'A']);
  expect(lalu?.daftar[0]?.teks).toHaveLength(400);
  const banyak = ringkas(...Array.from({ length: 900 }, (_, ke) => tulis(`c${ke}`)));
  expect(banyak?.daftar).toHaveLength(200);
});

test('the new quarter keeps those of its own indicators, fifty in an event, and finds them by kode', () => {
  const lalu = ringkas(tulis('c0', 'HILANG'), ...Array.from({ length: 120 }, (_, ke) => tulis(`c${ke + 1}`)));
  if (lalu === null) throw new Error('nothing went along');
  const isi = susunTerbawa(lalu, new Set(['IKU-01']));
  expect(isi.map((satu) => satu.jenis === 'reviu-terbawa' && satu.daftar.length)).toEqual([50, 50, 20]);
  const riwayat = bangunRiwayat(isi);
  expect(terbawaOf(riwayat, 'iku-01')).toHaveLength(120);
  expect(terbawaOf(riwayat, 'iku-01')[0]).toMatchObject({ dari, teks: 'Cocokkan' });
  expect(terbawaOf(riwayat, 'HILANG')).toEqual([]);
  // They ask for nothing in the new quarter.
  expect(lipatCatatan(riwayat)).toEqual([]);
});
