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
  label: kolom(1, 'Predikat', 'tetap', 'tetap.teks'),
  bawah: kolom(2, 'Lebih dari (%)', 'tetap', 'tetap.angka'),
  minimal: kolom(3, 'Batas tercetak (%)', 'tetap', 'tetap.angka'),
  keterangan: kolom(4, 'Keterangan', 'rumus', 'keterangan'),
});
/** The rules in words, as they are printed under the tables that they govern: live, so that they agree with the figures whoever changes a setting. */
export const tabelAturan = defineTable({
  kunci,
  label: kolom(1, 'Aturan', 'tetap', 'tetap.teks'),
  isi: kolom(2, 'Tercetak di bawah tabel', 'rumus', 'keterangan'),
  lanjutan: kolom(3, '', 'tetap', 'keterangan'),
  lanjutan2: kolom(4, '', 'tetap', 'keterangan'),
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
  /** Look of a value that is not typed here: fixed once the quarter has begun, or changed in the pane, where it is journalled. */
  readonly terkunci?: GayaId;
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
  { kunci: 'tahun', label: 'Tahun', keterangan: 'Satu buku kerja untuk satu triwulan.', terkunci: 'tetap.nomor' },
  { kunci: 'triwulan', label: 'Triwulan', keterangan: '1 sampai 4.', terkunci: 'tetap.nomor' },
];

export const butirPengaturan: readonly Butir[] = [
  {
    kunci: 'rumusNegatif',
    label: 'Rumus polaritas negatif',
    keterangan:
      '2T-R: (2T-R)/T x 100, menurut LAN SK 239/IX/6/8/2003 (bawaan). T/R: T/R x 100, dipakai sebagian aplikasi daerah.',
    pilihan: 'rumusNegatif',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'batasBaris',
    label: 'Batas capaian per baris (%)',
    keterangan: 'Kosong: tanpa batas. Misalnya 120: baris tercetak paling tinggi 120.',
    terkunci: 'tetap.angka',
  },
  {
    kunci: 'batasRataRata',
    label: 'Batas capaian dalam rata-rata (%)',
    keterangan: 'Kosong: tanpa batas. Hanya membatasi nilai yang masuk rata-rata.',
    terkunci: 'tetap.angka',
  },
  {
    kunci: 'dasarPredikat',
    label: 'Dasar predikat',
    keterangan: 'sd: capaian s.d. triwulan (bawaan); tw: capaian triwulan; tahunan: terhadap target tahun.',
    pilihan: 'dasarPredikat',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'perlakuanCelah',
    label: 'Nilai di antara dua rentang',
    keterangan:
      'lebih-dari: 90,5 masuk pita di atas 90 (bawaan); minimal: pita mulai batas tercetak (91); bulat-ke-bawah: pecahan dibuang dahulu.',
    pilihan: 'perlakuanCelah',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'menitKerjaPerHari',
    label: 'Menit kerja per hari',
    keterangan: 'Lamanya satu "hari" pada SOP; bawaan 450 (7,5 jam).',
    terkunci: 'tetap.angka',
  },
  {
    kunci: 'skala',
    label: 'Kode skala predikat',
    keterangan: 'Pengenal skala; "kustom" bila tabel di bawah disusun kantor sendiri.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'skalaNama',
    label: 'Nama skala predikat',
    keterangan: 'Nama skala di bawah ini.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'skalaDasar',
    label: 'Dasar skala predikat',
    keterangan: 'Peraturan atau dokumen sumber; dicetak di bawah tabel laporan.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'kertas',
    label: 'Kertas laporan',
    keterangan: 'Folio (F4, bawaan), A4, atau A3: ditawarkan lebih dahulu saat laporan disusun.',
    pilihan: 'kertas',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'daftarSatuan',
    label: 'Satuan milik kantor',
    keterangan: 'Satuan selain yang lazim, dipisah titik koma; pemeriksaan ejaan satuan membiarkannya.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'jamKerja',
    label: 'Jam kerja',
    keterangan: 'Untuk lama langkah SOP. Bawaan menurut Perpres 21/2023; awal istirahat anggapan.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'masaKhusus',
    label: 'Masa dengan jam kerja lain',
    keterangan: 'Misalnya Ramadan, dengan tanggal dan jamnya.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'hariLibur',
    label: 'Hari libur dan cuti bersama',
    keterangan: 'Menurut keputusan bersama menteri; kosong: belum diisi.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'batasTerima',
    label: 'Batas jam penerimaan',
    keterangan: 'Yang tiba sesudahnya dihitung mulai hari kerja berikutnya.',
    terkunci: 'tetap.teks',
  },
  {
    kunci: 'zonaWaktu',
    label: 'Zona waktu kantor',
    keterangan: 'perangkat: zona perangkat pemulai langkah.',
    terkunci: 'tetap.teks',
  },
];
/** The printed rules, in the order in which they stand. */
export const butirAturan: readonly { readonly kunci: string; readonly label: string }[] = [
  { kunci: 'capaian', label: 'Rumus capaian' },
  { kunci: 'predikat', label: 'Predikat' },
  { kunci: 'batas', label: 'Batas dan rata-rata' },
];
/** Bands that the scale table can hold; spare rows stay empty. */
export const PITA_TERBANYAK = 8;
export const BARIS_CADANGAN_BIDANG = 3;
/** Stands where a division's form is linked, once the division was retired. */
export const BIDANG_BERHENTI = 'Berhenti';

export const daftarIsiLembar: readonly {
  readonly id: Exclude<IdLembar, 'cermin' | 'isian' | 'beranda'>;
  readonly isi: string;
  readonly keterangan: string;
}[] = [
  { id: 'iku', isi: 'Definisi indikator dan target', keterangan: 'Kasubag Perencanaan' },
  { id: 'anggaran', isi: 'Pagu dan realisasi program, kegiatan, sub kegiatan', keterangan: 'Kasubag Perencanaan' },
  { id: 'bukti', isi: 'Daftar bukti dukung: nama, letak, halaman, sidik berkas', keterangan: 'Bidang dan Staf' },
  { id: 'rekap', isi: 'Draft Realisasi Capaian Kinerja Triwulan', keterangan: 'Dihitung' },
  { id: 'analisis', isi: 'Per bidang, sasaran, triwulan; serapan; yang belum dapat dihitung', keterangan: 'Dihitung' },
  {
    id: 'laporan',
    isi: 'Capaian Kinerja Triwulan, siap ditandatangani',
    keterangan: 'Dihitung; narasi dapat disunting',
  },
  {
    id: 'e81',
    isi: 'Formulir E.81: evaluasi terhadap hasil Renja',
    keterangan: 'Dihitung; kolom Renstra dan faktor diisi Kasubag',
  },
  { id: 'salin', isi: 'Nilai untuk disalin ke e-SAKIP atau e-Monev', keterangan: 'Salinan pada suatu saat' },
  { id: 'kendali', isi: 'Langkah SOP: siapa, kapan, berapa lama', keterangan: 'Dari riwayat' },
  { id: 'catatan', isi: 'Lembar koreksi: catatan pemeriksa dan jawabannya', keterangan: 'Dari riwayat' },
  { id: 'riwayat', isi: 'Semua kejadian menurut urutannya', keterangan: 'Dari riwayat' },
  { id: 'disposisi', isi: 'Lembar disposisi perintah menyusun laporan', keterangan: 'Kepala Satuan' },
  { id: 'disposisiSetuju', isi: 'Lembar disposisi persetujuan dokumen', keterangan: 'Kepala Satuan' },
  { id: 'serahTerima', isi: 'Yang masih terbuka, letak, dan tenggat, untuk pengganti', keterangan: 'Atas permintaan' },
];
