import { romawiOf, type Triwulan } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KonteksJudul } from './define-table';

const K = 46;
const RP = 76;
const tahun = ({ periode }: KonteksJudul): string => String(periode.tahun);
type Grup = NonNullable<Kolom['grup']>;
const rumusK = (isi: Grup, gaya: Kolom['gaya'] = 'cetak.desimal'): Kolom => ({
  judul: 'K',
  grup: isi,
  lebar: K,
  peran: 'rumus',
  gaya,
});
const rumusRp = (isi: Grup, gaya: Kolom['gaya'] = 'cetak.rupiah', lebar = RP): Kolom => ({
  judul: 'Rp',
  grup: isi,
  lebar,
  peran: 'rumus',
  gaya,
});
const petunjuk = (judul: string, isi: string) => ({ petunjuk: { judul, isi } });
const isianK = (isi: Grup, judul: string, teks: string): Kolom => ({
  judul: 'K',
  grup: isi,
  lebar: K,
  peran: 'isian',
  gaya: 'isian.angka',
  ...petunjuk(judul, teks),
});
const isianRp = (isi: Grup, judul: string, teks: string): Kolom => ({
  ...isianK(isi, judul, teks),
  judul: 'Rp',
  lebar: RP,
  gaya: 'isian.rupiah',
});
const teks = (judul: Kolom['judul'], lebar: number): Kolom => ({ judul, lebar, peran: 'rumus', gaya: 'cetak.teks' });
const bantu = (judul: string, gaya: Kolom['gaya'] = 'bantu.angka'): Kolom => ({
  judul,
  lebar: 44,
  peran: 'bantu',
  gaya,
});
const tetapBantu = (judul: string): Kolom => ({
  judul,
  lebar: 44,
  peran: 'tetap',
  gaya: 'bantu.teks',
  tersembunyi: true,
});

const renstra: Grup = 'Target Renstra PD pada Akhir Periode Renstra PD';
const lalu: Grup = 'Realisasi Capaian Kinerja Renstra PD s.d. Renja PD Tahun Lalu';
const targetTahun: Grup = (k) => `Target Kinerja dan Anggaran Renja PD Tahun Berjalan (${tahun(k)}) yang Dievaluasi`;
const tw = (nomor: Triwulan): Grup => `Realisasi Kinerja pada Triwulan ${romawiOf(nomor)}`;
const dievaluasi: Grup = 'Realisasi Capaian Kinerja dan Anggaran Renja PD yang Dievaluasi';
const sampai: Grup = (k) => `Realisasi Kinerja dan Anggaran Renstra PD s.d. Tahun ${tahun(k)}`;
const tingkat: Grup = (k) => `Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s.d. Tahun ${tahun(k)} (%)`;
const tambahan: Grup = (k) => `Tambahan: % terhadap Target Tahun ${tahun(k)}`;
const angkaSaja =
  'Angka saja, dalam satuan indikator; persen dalam poin persen. Tetap ada bila formulir disusun ulang.';
const rupiahSaja = 'Rupiah penuh tanpa desimal. Tetap ada bila formulir disusun ulang.';

/**
 * Formulir E.81 (Permendagri 86/2017): the form's own columns A-Y, then what this product adds. Rows of IKU draw everything but the Renstra
 * columns; rows of the budget have their performance entered here.
 */
export const tabelE81 = defineTable({
  nomor: { judul: 'No', lebar: 24, peran: 'tetap', gaya: 'cetak.nomor' },
  sasaran: teks('Sasaran', 100),
  program: teks('Program/Kegiatan', 120),
  indikator: teks('Indikator Kinerja Program (Outcome)/Kegiatan (Output)', 130),
  renstraK: isianK(renstra, 'Target akhir Renstra', angkaSaja),
  renstraRp: isianRp(renstra, 'Target akhir Renstra', rupiahSaja),
  laluK: isianK(lalu, 'Realisasi s.d. tahun lalu', `${angkaSaja} Tulis 0 bila belum ada realisasi.`),
  laluRp: isianRp(lalu, 'Realisasi s.d. tahun lalu', `${rupiahSaja} Tulis 0 bila belum ada realisasi.`),
  targetK: rumusK(targetTahun),
  targetRp: rumusRp(targetTahun),
  k1: rumusK(tw(1)),
  rp1: rumusRp(tw(1)),
  k2: rumusK(tw(2)),
  rp2: rumusRp(tw(2)),
  k3: rumusK(tw(3)),
  rp3: rumusRp(tw(3)),
  k4: rumusK(tw(4)),
  rp4: rumusRp(tw(4)),
  k12: rumusK(dievaluasi),
  rp12: rumusRp(dievaluasi),
  k13: rumusK(sampai),
  rp13: rumusRp(sampai),
  k14: rumusK(tingkat, 'cetak.persen'),
  rp14: rumusRp(tingkat, 'cetak.persen', 54),
  unit: { judul: 'Unit PD Penanggung Jawab', lebar: 66, peran: 'rumus', gaya: 'cetak.tengah' },
  persenK: rumusK(tambahan, 'cetakUtama.persen'),
  persenRp: rumusRp(tambahan, 'cetakUtama.persen', 54),
  keterangan: teks('Keterangan', 90),
  konsolidasi: {
    judul: 'Konsolidasi K (tidak dicetak)',
    lebar: 66,
    peran: 'isian',
    gaya: 'isian.tengah',
    pilihan: 'konsolidasi',
  },
  kunci: { judul: 'Kunci baris', lebar: 60, peran: 'kunci', gaya: 'bantu.teks', tersembunyi: true },
  kode: tetapBantu('Kode'),
  kodeAnggaran: tetapBantu('Kode anggaran'),
  kelompok: tetapBantu('Kelompok sasaran'),
  posisi: bantu('Baris sumber'),
  polaritas: bantu('Polaritas', 'bantu.teks'),
  daun: bantu('Baris daun (1)'),
  mentah14: bantu('Kolom 14 K sebelum batas'),
  mentahTahun: bantu('Tambahan K sebelum batas'),
});

/** Averages of the form's footer and their bands, each below the column that it sums up. */
export const tabelRataE81 = defineTable({
  k14: tabelE81.kolom.k14,
  rp14: tabelE81.kolom.rp14,
  unit: { ...tabelE81.kolom.unit, peran: 'tetap' },
  persenK: tabelE81.kolom.persenK,
  persenRp: tabelE81.kolom.persenRp,
});

/** The form's columns and the three that are added and printed. */
export const KOLOM_FORMULIR_E81 = 25;
export const KOLOM_CETAK_E81 = 28;
/** Numbers under the headings: one per form column, K and Rp share theirs. */
export const nomorKolomE81: readonly (readonly [string, number])[] = [
  ['1', 1],
  ['2', 1],
  ['3', 1],
  ['4', 1],
  ['5', 2],
  ['6', 2],
  ['7', 2],
  ['8', 2],
  ['9', 2],
  ['10', 2],
  ['11', 2],
  ['12 = 8+9+10+11', 2],
  ['13 = 6+12', 2],
  ['14 = 13/5x100', 2],
  ['15', 1],
  ['12/7x100', 2],
  ['', 1],
];
export const lebarE81 = (col: number, cols: number): number =>
  tabelE81.urutan.slice(col, col + cols).reduce((jumlah, kunci) => jumlah + tabelE81.kolom[kunci].lebar, 0);

/** Entry columns of each kind of row; what the office writes there is kept by the row's key. */
export const isianE81 = {
  indikator: ['renstraK', 'laluK'],
  anggaran: ['indikator', 'renstraK', 'renstraRp', 'laluK', 'laluRp', 'targetK', 'k1', 'k2', 'k3', 'k4', 'konsolidasi'],
} as const;
/** The footer's entry rows: their text, their key, and the seal of the draft that tells a hand edit. */
export const kolomKakiE81 = { label: 0, teks: 4, bappeda: 18, kunci: 29, sidik: 30 } as const;
