import { computeRekap } from '../../../src/domain/capaian/rekap';
import { isLolos, susunAntrean, type MasukanAntrean } from '../../../src/domain/reviu/antrean';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import { lipatPeriksa, sidikIndikator } from '../../../src/domain/reviu/tanda-periksa';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import type { Temuan, Tingkat } from '../../../src/domain/validasi/temuan';
import { bangunIndikator, bangunKantor } from '../../build/kantor';
import { bangunRiwayat } from '../../build/peristiwa';

const daftarIndikator = ['A', 'B', 'C', 'D'].map((kode) => bangunIndikator({ kode }));
const { baris } = computeRekap(bangunKantor({ daftarIndikator }));
const sidikOf = (kode: string): string => {
  const indikator = daftarIndikator.find((satu) => satu.kode === kode) ?? bangunIndikator();
  return sidikIndikator(indikator, baris.find((satu) => satu.kode === kode) ?? null);
};
const diperiksa = (kunci: string, sidik = sidikOf(kunci)): IsiPeristiwa => ({ jenis: 'diperiksa', kunci, sidik });
const catatan = (kunci: string | null, lebih: object = {}): IsiPeristiwa => ({
  ...{ jenis: 'catatan-ditulis', catatan: `c-${kunci}`, sasaran: { tabel: 'isian', kunci, kolom: 'realisasi3' } },
  ...{ teks: 'Periksa', nilaiSaatItu: null, ...lebih },
});
const temuan = (indikator: string, tingkat: Tingkat, kode = 'R07'): Temuan => ({
  ...{ kode, tingkat, indikator, data: {} },
  lokasi: { tabel: 'isian', bidang: 'B1', kunci: indikator, kolom: 'realisasi3' },
});
const antre = (riwayat: readonly IsiPeristiwa[], lebih: Partial<MasukanAntrean> = {}) => {
  const daftar = bangunRiwayat(riwayat);
  return susunAntrean({
    ...{ daftarIndikator, baris, temuan: [], kini: '2026-10-06T08:00:00+08:00' },
    ...{ daftarCatatan: lipatCatatan(daftar), tanda: lipatPeriksa(daftar) },
    ...lebih,
  }).map(({ kode, alasan }) => `${kode}: ${alasan.join(' ')}`);
};

test('what nobody looked at waits in the order of the list', () => {
  expect(antre([])).toEqual(['A: belum', 'B: belum', 'C: belum', 'D: belum']);
});

test('the most urgent stands first, and what is done last', () => {
  const riwayat = [diperiksa('A'), diperiksa('B', '0'.repeat(16)), catatan('C'), diperiksa('D')];
  expect(antre(riwayat, { temuan: [temuan('D', 'E')] })).toEqual(['D: galat', 'B: berubah', 'C: catatan belum', 'A: ']);
});

test.each<[string, readonly IsiPeristiwa[], readonly Temuan[], string]>([
  ['a note that was due yesterday', [catatan('A', { tenggat: '2026-10-05' })], [], 'A: lewat catatan belum'],
  ['a note that is due today', [catatan('A', { tenggat: '2026-10-06' })], [], 'A: catatan belum'],
  ['an accepted note', [catatan('A'), { jenis: 'catatan-diterima', catatan: 'c-A' }], [], 'A: belum'],
  ['a note on the report', [catatan(null)], [], 'A: belum'],
  ['a finding that wants a reason', [diperiksa('A')], [temuan('A', 'W')], 'A: perhatian'],
  ['a finding that only tells', [diperiksa('B')], [temuan('A', 'I')], 'A: belum'],
  ['the finding that a note is open', [], [temuan('A', 'W', 'R40')], 'A: belum'],
])('%s', (_, riwayat, semua, harap) => {
  expect(antre(riwayat, { temuan: semua })).toContain(harap);
});

test('what may be marked without a look has neither finding nor note, and was never marked before', () => {
  const riwayat = bangunRiwayat([diperiksa('A', '0'.repeat(16)), catatan('B')]);
  const antrean = susunAntrean({
    ...{ daftarIndikator, baris, temuan: [temuan('C', 'W')], kini: '2026-10-06T08:00:00+08:00' },
    ...{ daftarCatatan: lipatCatatan(riwayat), tanda: lipatPeriksa(riwayat) },
  });
  expect(antrean.filter(isLolos).map(({ kode }) => kode)).toEqual(['D']);
});
