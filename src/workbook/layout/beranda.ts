import { defineTable, type Kolom } from './define-table';
import type { IdLembar } from './nama';
import type { PilihanTetap } from './pilihan';
import type { GayaId } from './style';

/** Beranda's columns are shared by all its tables: a hidden key, then label, value and remarks. */
export const lebarBeranda = [20, 132, 214, 92, 106] as const;
const kunci: Kolom = { judul: 'Kunci', lebar: lebarBeranda[0], peran: 'kunci', gaya: 'bantu.teks', tersembunyi: true };
const kolom = (ke: 1 | 2 | 3 | 4, judul: string, peran: Kolom['peran'], gaya: GayaId): Kolom => ({
  judul,
  lebar: lebarBeranda[ke],
  peran,
  gaya,
});

/** Identity, settings: `keterangan` goes on over the last column. */
export const tabelButir = defineTable({
  kunci,
  label: kolom(1, 'Butir', 'tetap', 'tetap.teks'),
  nilai: kolom(2, 'Isian', 'isian', 'isian.teks'),
  keterangan: kolom(3, 'Keterangan', 'tetap', 'keterangan'),
  lanjutan: kolom(4, '', 'tetap', 'keterangan'),
});
export const tabelSkala = defineTable({
  kunci,
  label: kolom(1, 'Predikat', 'isian', 'isian.teks'),
  bawah: kolom(2, 'Lebih dari (%)', 'isian', 'isian.angka'),
  minimal: kolom(3, 'Batas tercetak (%)', 'isian', 'isian.angka'),
  keterangan: kolom(4, 'Keterangan', 'rumus', 'keterangan'),
});
export const tabelBidang = defineTable({
  nomor: { ...kunci, peran: 'tetap' },
  kode: kolom(1, 'Kode', 'isian', 'isian.teks'),
  nama: kolom(2, 'Nama bidang', 'isian', 'isian.teks'),
  singkatan: kolom(3, 'Singkatan', 'isian', 'isian.teks'),
  lembar: kolom(4, 'Lembar isian', 'tetap', 'tautan'),
});
export const tabelLembar = defineTable({
  kunci,
  lembar: kolom(1, 'Lembar', 'tetap', 'tautan'),
  isi: kolom(2, 'Isi', 'tetap', 'tetap.teks'),
  keterangan: kolom(3, 'Diisi oleh', 'tetap', 'keterangan'),
  lanjutan: kolom(4, '', 'tetap', 'keterangan'),
});

export interface Butir {
  readonly kunci: string;
  readonly label: string;
  readonly keterangan: string;
  readonly pilihan?: PilihanTetap;
  /** Number cells are right-aligned and keep their number. */
  readonly angka?: boolean;
  /** Fixed for the workbook once the quarter has begun. */
  readonly terkunci?: boolean;
}

export const butirIdentitas: readonly Butir[] = [
  { kunci: 'instansi', label: 'Perangkat daerah', keterangan: 'Baris kedua kop laporan.' },
  { kunci: 'daerah', label: 'Kabupaten/Kota', keterangan: 'Misalnya "Kabupaten ...". Baris pertama kop laporan.' },
  { kunci: 'alamat', label: 'Alamat kantor', keterangan: 'Jalan, kode pos, telepon: baris ketiga kop laporan.' },
  { kunci: 'tempat', label: 'Tempat penandatanganan', keterangan: 'Ditulis di depan tanggal laporan.' },
  { kunci: 'jabatan', label: 'Jabatan penanda tangan', keterangan: 'Seperti tertulis di atas nama.' },
  { kunci: 'nama', label: 'Nama penanda tangan', keterangan: 'Nama lengkap dengan gelar.' },
  { kunci: 'pangkat', label: 'Pangkat', keterangan: 'Misalnya Pembina Tk. I.' },
  { kunci: 'nip', label: 'NIP', keterangan: '18 angka; spasi boleh.' },
  { kunci: 'tahun', label: 'Tahun', keterangan: 'Satu buku kerja untuk satu triwulan.', angka: true, terkunci: true },
  { kunci: 'triwulan', label: 'Triwulan', keterangan: '1 sampai 4.', angka: true, terkunci: true },
];

export const butirPengaturan: readonly Butir[] = [
  {
    kunci: 'rumusNegatif',
    label: 'Rumus polaritas negatif',
    keterangan:
      '2T-R: (2T-R)/T x 100, menurut LAN SK 239/IX/6/8/2003 (bawaan). T/R: T/R x 100, dipakai sebagian aplikasi daerah.',
    pilihan: 'rumusNegatif',
  },
  {
    kunci: 'batasBaris',
    label: 'Batas capaian per baris (%)',
    keterangan: 'Kosong: tanpa batas. Misalnya 120: baris tercetak paling tinggi 120.',
    angka: true,
  },
  {
    kunci: 'batasRataRata',
    label: 'Batas capaian dalam rata-rata (%)',
    keterangan: 'Kosong: tanpa batas. Hanya membatasi nilai yang masuk rata-rata.',
    angka: true,
  },
  {
    kunci: 'dasarPredikat',
    label: 'Dasar predikat',
    keterangan: 'sd: capaian s.d. triwulan (bawaan); tw: capaian triwulan; tahunan: terhadap target tahun.',
    pilihan: 'dasarPredikat',
  },
  {
    kunci: 'perlakuanCelah',
    label: 'Nilai di antara dua rentang',
    keterangan:
      'lebih-dari: 90,5 masuk pita di atas 90 (bawaan); minimal: pita mulai batas tercetak (91); bulat-ke-bawah: pecahan dibuang dahulu.',
    pilihan: 'perlakuanCelah',
  },
  {
    kunci: 'menitKerjaPerHari',
    label: 'Menit kerja per hari',
    keterangan: 'Mengubah "hari" pada SOP menjadi menit; bawaan 450 (7,5 jam).',
    angka: true,
  },
  {
    kunci: 'skala',
    label: 'Kode skala predikat',
    keterangan: 'Pengenal skala; isi "kustom" bila tabel di bawah diubah sendiri.',
  },
  { kunci: 'skalaNama', label: 'Nama skala predikat', keterangan: 'Dicetak pada laporan.' },
  {
    kunci: 'skalaDasar',
    label: 'Dasar skala predikat',
    keterangan: 'Peraturan atau dokumen sumber; dicetak di bawah tabel laporan.',
  },
];
/** Bands that the scale table can hold; spare rows stay empty. */
export const PITA_TERBANYAK = 8;
export const BARIS_CADANGAN_BIDANG = 3;

export const daftarIsiLembar: readonly {
  readonly id: Exclude<IdLembar, 'cermin' | 'isian' | 'beranda'>;
  readonly isi: string;
  readonly keterangan: string;
}[] = [
  { id: 'iku', isi: 'Definisi indikator dan target', keterangan: 'Kasubag Perencanaan' },
  { id: 'anggaran', isi: 'Pagu dan realisasi program, kegiatan, sub kegiatan', keterangan: 'Kasubag Perencanaan' },
  { id: 'rekap', isi: 'Draft Realisasi Capaian Kinerja Triwulan', keterangan: 'Dihitung' },
  {
    id: 'laporan',
    isi: 'Capaian Kinerja Triwulan, siap ditandatangani',
    keterangan: 'Dihitung; narasi dapat disunting',
  },
  { id: 'kendali', isi: 'Langkah SOP: siapa, kapan, berapa lama', keterangan: 'Dari riwayat' },
  { id: 'catatan', isi: 'Lembar koreksi: catatan pemeriksa dan jawabannya', keterangan: 'Dari riwayat' },
];
