import { romawiOf, type Triwulan } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KonteksJudul } from './define-table';

/** The columns of the sheet, shared by all its tables: who, then seven figures, then a word. */
const lebar = { nomor: 26, kode: 52, bidang: 62, nama: 250, angka: 62, kata: 92 } as const;
const kolom = (judul: Kolom['judul'], ukuran: number, gaya: Kolom['gaya']): Kolom => ({
  judul,
  lebar: ukuran,
  peran: 'rumus',
  gaya,
});
const angka = (judul: Kolom['judul'], gaya: Kolom['gaya'] = 'rumus.persen'): Kolom => kolom(judul, lebar.angka, gaya);
const kata = (judul: string): Kolom => kolom(judul, lebar.kata, 'rumus.tengah');
const tetap = (judul: string, ukuran: number, gaya: Kolom['gaya']): Kolom => ({
  judul,
  lebar: ukuran,
  peran: 'tetap',
  gaya,
});
const kosong = (ukuran: number, gaya: Kolom['gaya'] = 'tarikan.teks'): Kolom => tetap('', ukuran, gaya);
const nomor = tetap('No', lebar.nomor, 'tetap.nomor');
const bantu = (judul: string): Kolom => ({ judul, lebar: 44, peran: 'bantu', gaya: 'bantu.angka' });
const tw = (satu: Triwulan) => `TW ${romawiOf(satu)}`;
const judulTw = ({ periode }: KonteksJudul) => `Capaian ${tw(periode.triwulan)} (%)`;
const judulSd = ({ periode }: KonteksJudul) => `Capaian s.d. ${tw(periode.triwulan)} (%)`;
const judulTahun = 'Capaian thd target tahun (%)';
/** A name over the columns of kode, division and wording. */
const namaGabung = (judul: string) => ({
  nama: kolom(judul, lebar.kode, 'tarikan.teks'),
  isi1: kosong(lebar.bidang),
  isi2: kosong(lebar.nama),
});
const kolomTw = (gaya: Kolom['gaya']) => ({
  tw1: angka(`${tw(1)} (%)`, gaya),
  tw2: angka(`${tw(2)} (%)`, gaya),
  tw3: angka(`${tw(3)} (%)`, gaya),
  tw4: angka(`${tw(4)} (%)`, gaya),
  perubahan: angka('Perubahan (poin)'),
  arah: angka('Arah', 'rumus.tengah'),
  capaianSd: angka(judulSd, 'utama.persen'),
  predikat: kata('Predikat'),
});

/**
 * Every indicator through the quarters, in the order of Rekap. Earlier quarters are computed here from the form's own cells, the reported one
 * is Rekap's. `angka1..4` are the realisations read, for this sheet and E.81; `belum` counts down the rows without a figure.
 */
export const tabelTren = defineTable({
  nomor,
  kode: tetap('Kode', lebar.kode, 'tetap.tengah'),
  bidang: tetap('Bidang', lebar.bidang, 'tetap.tengah'),
  nama: kolom('Indikator Kinerja', lebar.nama, 'tarikan.teks'),
  ...kolomTw('tarikan.persen'),
  polaritas: bantu('Polaritas'),
  bawah1: bantu('Target TW I: bawah'),
  bawah2: bantu('Target TW II: bawah'),
  bawah3: bantu('Target TW III: bawah'),
  atas1: bantu('Target TW I: atas'),
  atas2: bantu('Target TW II: atas'),
  atas3: bantu('Target TW III: atas'),
  angka1: bantu('Realisasi TW I'),
  angka2: bantu('Realisasi TW II'),
  angka3: bantu('Realisasi TW III'),
  angka4: bantu('Realisasi TW IV'),
  mentah1: bantu('Capaian TW I sebelum batas'),
  mentah2: bantu('Capaian TW II sebelum batas'),
  mentah3: bantu('Capaian TW III sebelum batas'),
  rata1: bantu('Masuk rata-rata: TW I'),
  rata2: bantu('Masuk rata-rata: TW II'),
  rata3: bantu('Masuk rata-rata: TW III'),
  rata4: bantu('Masuk rata-rata: TW IV'),
  belum: bantu('Urutan belum dapat dihitung'),
  urut: bantu('Capaian s.d. untuk peringkat'),
});

/** Averages through the quarters: all indicators, then each division. */
export const tabelTrenBidang = defineTable({
  nomor,
  ...namaGabung('Bidang'),
  ...kolomTw('rumus.persen'),
  kunciBantu: bantu('Kelompok bidang'),
});

/** Averages of the reported quarter: all indicators, per sasaran, per division. */
export const tabelKelompok = defineTable({
  nomor,
  ...namaGabung('Rata-rata'),
  jumlah: angka('Indikator', 'rumus.nomor'),
  terhitung: angka('Dapat dihitung', 'rumus.nomor'),
  belum: angka('Belum dapat dihitung', 'rumus.nomor'),
  mencapai: angka('Mencapai target s.d.', 'rumus.nomor'),
  capaianTw: angka(judulTw),
  capaianSd: angka(judulSd, 'utama.persen'),
  capaianTahunan: angka(judulTahun),
  predikat: kata('Predikat'),
});

/** Rupiah takes two of the figures' columns. */
export const tabelEfisiensi = defineTable({
  nomor,
  ...namaGabung('Bidang'),
  pagu: angka('Pagu (Rp)', 'rumus.rupiah'),
  isi3: kosong(lebar.angka, 'rumus.rupiah'),
  realisasi: angka('Realisasi s.d. (Rp)', 'rumus.rupiah'),
  isi4: kosong(lebar.angka, 'rumus.rupiah'),
  serapan: angka('Serapan (%)'),
  capaianTahunan: angka(judulTahun),
  selisih: angka('Selisih (poin)', 'utama.persen'),
  keterangan: kata('Keterangan'),
  kodeBidang: { ...bantu('Kode bidang'), peran: 'tetap', tersembunyi: true },
});

/** The five best or worst by capaian s.d. */
export const tabelPeringkat = defineTable({
  nomor,
  kode: kolom('Kode', lebar.kode, 'tarikan.tengah'),
  bidang: kolom('Bidang', lebar.bidang, 'tarikan.tengah'),
  nama: kolom('Indikator Kinerja', lebar.nama, 'tarikan.teks'),
  satuan: angka('Satuan', 'tarikan.tengah'),
  targetSd: angka('Target s.d.', 'tarikan.desimal'),
  realisasiSd: angka('Realisasi s.d.', 'tarikan.desimal'),
  perubahan: angka('Perubahan (poin)'),
  capaianTw: angka(judulTw),
  capaianSd: angka(judulSd, 'utama.persen'),
  capaianTahunan: angka(judulTahun),
  predikat: kata('Predikat'),
  nilai: bantu('Nilai peringkat'),
  posisi: bantu('Baris peringkat'),
});

/** Rows without a figure by name; blank where there are fewer. */
export const tabelBelum = defineTable({
  nomor: kolom('No', lebar.nomor, 'polos.nomor'),
  kode: kolom('Kode', lebar.kode, 'polos.tengah'),
  bidang: kolom('Bidang', lebar.bidang, 'polos.tengah'),
  nama: kolom('Indikator Kinerja', lebar.nama, 'polos.teks'),
  sebab: kolom('Sebab', lebar.angka, 'polos.teks'),
  isi1: kosong(lebar.angka, 'polos.teks'),
  isi2: kosong(lebar.angka, 'polos.teks'),
  isi3: kosong(lebar.angka, 'polos.teks'),
  isi4: kosong(lebar.angka, 'polos.teks'),
  isi5: kosong(lebar.angka, 'polos.teks'),
  isi6: kosong(lebar.angka, 'polos.teks'),
  isi7: kosong(lebar.kata, 'polos.teks'),
  ke: { ...bantu('Urutan pada daftar'), peran: 'tetap', tersembunyi: true },
  posisi: bantu('Baris pada tabel tren'),
});
/** Rows that the list has room for; a sentence tells how many more there are. */
export const BELUM_TERBANYAK = 8;

/** Columns that are printed. */
export const KOLOM_ANALISIS = 12;
/** Points that neighbouring columns take together. */
export const lebarAnalisis = (col: number, cols: number): number =>
  tabelTren.urutan.slice(col, col + cols).reduce((jumlah, kunci) => jumlah + tabelTren.kolom[kunci].lebar, 0);
