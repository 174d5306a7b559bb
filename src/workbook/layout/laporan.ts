import { romawiOf } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KonteksJudul } from './define-table';

const tw = ({ periode }: KonteksJudul) => `Triwulan ${romawiOf(periode.triwulan)}`;
const sd = (konteks: KonteksJudul) => `s.d. ${tw(konteks)}`;
const tahun = ({ periode }: KonteksJudul) => `Tahun ${periode.tahun}`;
const kolom = (judul: string, lebar: number, gaya: Kolom['gaya'], grup?: Kolom['grup']): Kolom => ({
  judul,
  lebar,
  peran: 'rumus',
  gaya,
  ...(grup === undefined ? {} : { grup }),
});

/**
 * The printed table, twelve columns as numbered on paper; every figure is pulled from Rekap by kode. The columns are wider than a page:
 * printed at some 80 %, one page holds the table of a usual office with its letterhead.
 */
export const tabelLaporan = defineTable({
  nomor: { judul: 'No', lebar: 32, peran: 'tetap', gaya: 'cetak.nomor' },
  indikator: kolom('Indikator Kinerja', 290, 'cetak.teks'),
  satuan: kolom('Satuan', 64, 'cetak.tengah'),
  targetTw: kolom('Target', 66, 'cetak.desimal', tw),
  realisasiTw: kolom('Realisasi', 68, 'cetak.desimal', tw),
  capaianTw: kolom('Capaian (%)', 70, 'cetak.persen', tw),
  targetSd: kolom('Target', 66, 'cetak.desimal', sd),
  realisasiSd: kolom('Realisasi', 68, 'cetak.desimal', sd),
  capaianSd: kolom('Capaian (%)', 70, 'cetakUtama.persen', sd),
  targetTahunan: kolom('Target', 68, 'cetak.desimal', tahun),
  capaianTahunan: kolom('Capaian (%)', 70, 'cetak.persen', tahun),
  predikat: kolom('Predikat', 100, 'cetak.tengah'),
  kode: { judul: 'Kode', lebar: 54, peran: 'kunci', gaya: 'bantu.teks', tersembunyi: true },
  barisRekap: { judul: 'Baris pada Rekap', lebar: 54, peran: 'bantu', gaya: 'bantu.angka' },
});

const bagian = (peran: Kolom['peran']): Kolom => ({ judul: '', lebar: 0, peran, gaya: 'cetak.teks' });
/** The budget's table inside the same grid, as merged; the last row sums it up. */
export const tabelAnggaranLaporan = defineTable({
  nomor: bagian('tetap'),
  uraian: bagian('rumus'),
  isi1: bagian('tetap'),
  bidang: bagian('rumus'),
  isi2: bagian('tetap'),
  pagu: bagian('rumus'),
  isi3: bagian('tetap'),
  realisasi: bagian('rumus'),
  isi4: bagian('tetap'),
  isi5: bagian('tetap'),
  serapan: bagian('rumus'),
  isi6: bagian('tetap'),
  kode: bagian('kunci'),
});

/** Columns that are printed. */
export const KOLOM_CETAK = 12;
/** The signature block stands under the right half. */
export const kolomTandaTangan = { col: 7, cols: 5 } as const;
/** Points that neighbouring columns take together: what a merged cell gives its text. */
export const lebarKolomLaporan = (col: number, cols: number): number =>
  tabelLaporan.urutan.slice(col, col + cols).reduce((jumlah, kunci) => jumlah + tabelLaporan.kolom[kunci].lebar, 0);
export const lebarCetak = lebarKolomLaporan(0, KOLOM_CETAK);
/** The narrative's hidden columns: its key, and the seal of the draft that tells a hand edit. */
export const kolomNarasi = { kunci: 12, sidik: 13 } as const;
