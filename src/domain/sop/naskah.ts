import type { NomorLangkah, Peran } from './peristiwa';
import type { LangkahSop, Sop } from './sop';

/** The SOP beyond its steps. Texts stand as the SOP prints them, slips included; our own labels are `ringkas` and `jabatan`. */
export interface NaskahSop extends Sop {
  readonly instansi: string;
  /** ISO dates. */
  readonly tanggalPembuatan: string;
  readonly tanggalPengesahan: string;
  readonly disahkanOleh: string;
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly kualifikasi: readonly string[];
  readonly peringatan: string;
  readonly pencatatan: string;
  readonly pelaksana: Readonly<Record<Peran, { readonly kolom: string; readonly jabatan: string }>>;
}

const FORMAT = 'Format Penyusunan Laporan Capaian Kinerja Triwulan';
const CAPAIN = 'Capain Kinerja Triwulan';
const DOKUMEN = 'Dokumen Laporan Capaian Kinerja Triwulan';
const menit = (jumlah: number) => ({ menit: jumlah, hari: null });
const hari = (jumlah: number) => ({ menit: null, hari: jumlah });

/** Rows 1 to 9 and 11: the SOP has no row 10, and none is invented. Executors are proposals, because the SOP's chart is lost. */
const langkah: readonly LangkahSop[] = [
  {
    nomor: 1,
    ringkas: 'Perintah menyusun',
    uraian: 'Memerintahkan untuk Menyusun Lakip',
    kelengkapan: 'Disposisi surat',
    waktu: '10 Menit',
    ...menit(10),
    output: 'Desposisi surat masuk',
    ket: 'SOP Surat Masuk',
    usulanPelaksana: 'KASAD',
  },
  {
    nomor: 2,
    ringkas: 'Membuat format',
    uraian: 'Membuat format pengumpulan data dan informasi kinerja dari masing-masing bidang dan sekretariat',
    kelengkapan: FORMAT,
    waktu: '2 Jam',
    ...menit(120),
    output: FORMAT,
    ket: null,
    usulanPelaksana: 'KASUBAG',
  },
  {
    nomor: 3,
    ringkas: 'Menyampaikan format',
    uraian: 'Menyampaikan format pengumpulan data dan informasi kinerja kepada masing-masing bidang dan sekretariat',
    kelengkapan: FORMAT,
    waktu: '1 Jam',
    ...menit(60),
    output: FORMAT,
    ket: null,
    usulanPelaksana: 'STAF',
  },
  {
    nomor: 4,
    ringkas: 'Menghimpun isian',
    uraian: 'Menghimpun format data dan informasi kinerja dari masing-masing bidang dan sekretariat',
    kelengkapan: FORMAT,
    waktu: '3 Jam',
    ...menit(180),
    output: FORMAT,
    ket: null,
    usulanPelaksana: 'STAF',
  },
  {
    nomor: 5,
    ringkas: 'Menganalisis dan mengevaluasi',
    uraian: 'Menganalisis dan mengevaluasi data dan informasi kinerja yang telah terkumpul',
    kelengkapan: FORMAT,
    waktu: '4 Jam',
    ...menit(240),
    output: FORMAT,
    ket: null,
    usulanPelaksana: 'KASUBAG',
  },
  {
    nomor: 6,
    ringkas: 'Membuat laporan',
    uraian: 'Membuat Dokumen Laporan Kinerja',
    kelengkapan: 'Draft Realisasi Capaian Kinerja Triwulan',
    waktu: '2 Hari',
    ...hari(2),
    output: CAPAIN,
    ket: null,
    usulanPelaksana: 'KASUBAG',
  },
  {
    nomor: 7,
    ringkas: 'Mengoreksi laporan',
    uraian: 'Mengoreksi Dokumen Laporan Capaian Kinerja',
    kelengkapan: CAPAIN,
    waktu: '1 Hari',
    ...hari(1),
    output: CAPAIN,
    ket: null,
    usulanPelaksana: 'SEKRETARIS',
  },
  {
    nomor: 8,
    ringkas: 'Menyampaikan untuk persetujuan',
    uraian: 'Menyampaikan Laporan Evaluasi Capaian Kinerja kepada Kepala Dinas untuk memintakan persetujuan',
    kelengkapan: CAPAIN,
    waktu: '1 Jam',
    ...menit(60),
    output: CAPAIN,
    ket: null,
    usulanPelaksana: 'SEKRETARIS',
  },
  {
    nomor: 9,
    ringkas: 'Penandatanganan',
    uraian:
      'Penandatanganan Laporan Capaian Kinerja Triwulan oleh Kepala Dinas kemudian diteruskan ke Kasubbag Perencanaan, Keuangan, Aset dan Akuntabilitas Kinerja',
    kelengkapan: CAPAIN,
    waktu: '10 Menit',
    ...menit(10),
    output: 'Disposisi persetujuan dokumen Capaian Kinerja',
    ket: null,
    usulanPelaksana: 'KASAD',
  },
  {
    nomor: 11,
    ringkas: 'Mengantar, menggandakan, mengarsipkan',
    uraian: 'Mengantar surat, menggandakan dan mengarsipkan',
    kelengkapan: DOKUMEN,
    waktu: '1 Jam',
    ...menit(60),
    output: DOKUMEN,
    ket: null,
    usulanPelaksana: 'STAF',
  },
];

/** SOP 003/SOP/Satpolpp-BLG/2023. The name and NIP in its signature belong to a person and stay out of the product. */
export const naskahSop: NaskahSop = {
  nomor: '003/SOP/Satpolpp-BLG/2023',
  judul: 'Evaluasi Internal Capaian Kinerja',
  instansi: 'Satuan Polisi Pamong Praja Kabupaten Balangan',
  tanggalPembuatan: '2023-01-01',
  tanggalPengesahan: '2023-01-01',
  disahkanOleh: 'Kepala Satuan Polisi Pamong Praja',
  keterkaitan: [
    'SOP Pembuatan Pelaksanaan Kegiatan',
    'SOP Penyusunan Laporan Evaluasi Kinerja',
    'SOP PENGUMPULAN DATA KINERJA',
    'SOP Usulan Promosi Jabatan',
  ],
  peralatan: ['Renja', 'Dokumen Perencanaa', 'Format Indikator Kinerja Utama', 'Perangkat Komputer'],
  kualifikasi: [
    'Memahami tentang Perencanaan dan Realisasi Kinerja',
    'Mengetahui IKU SKPD',
    'Mengetahui tugas dan fungsi dalam Penyusunan Capaian Kinerja',
    'Memahami cara Penghitungan Realisasi dan Capaian Kinerja',
  ],
  peringatan: 'Jika SOP tidak dilaksanakan maka Capaian Kinerja SKPD tidak berjalan dengan baik.',
  pencatatan: 'Disimpan sebagai dokumen kepegawaian dan dokumen pengendalian',
  pelaksana: {
    KASAD: { kolom: 'KASAD', jabatan: 'Kepala Satuan' },
    SEKRETARIS: { kolom: 'SEKRETARIS', jabatan: 'Sekretaris' },
    KASUBAG: {
      kolom: 'KASUBAG PERENCANAAN & PELAPORAN',
      jabatan: 'Kasubag Perencanaan, Keuangan, Aset dan Akuntabilitas Kinerja',
    },
    STAF: { kolom: 'Staf/Jabatan Fungsional Umum', jabatan: 'Staf/Jabatan Fungsional Umum' },
  },
  langkah,
};

export const daftarNomorLangkah: readonly NomorLangkah[] = langkah.map((baris) => baris.nomor);

/** The step after this one; 11 follows 9; `null` after the last. */
export const langkahSesudah = (nomor: NomorLangkah): NomorLangkah | null =>
  daftarNomorLangkah[daftarNomorLangkah.indexOf(nomor) + 1] ?? null;
