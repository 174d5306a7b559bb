import type { Bidang } from '../../domain/indikator/indikator';

/** Everything of ours is found by a defined name: names survive renamed sheets and inserted rows, and reach the file. */
export const AWALAN_NAMA = 'CKT_';
export const AWALAN_MULAI = 'CKT_MULAI_';

export const namaTabel = {
  judul: 'CKT_JUDUL',
  identitas: 'CKT_IDENTITAS',
  pengaturan: 'CKT_PENGATURAN',
  skala: 'CKT_SKALA',
  aturan: 'CKT_ATURAN',
  bidang: 'CKT_BIDANG',
  daftarLembar: 'CKT_LEMBAR',
  keadaan: 'CKT_KEADAAN',
  iku: 'CKT_IKU',
  anggaran: 'CKT_ANGGARAN',
  bukti: 'CKT_BUKTI',
  rekap: 'CKT_REKAP',
  rekapRata: 'CKT_REKAP_RATA',
  rekapSasaran: 'CKT_REKAP_SASARAN',
  rekapBidang: 'CKT_REKAP_BIDANG',
  rekapAnggaran: 'CKT_REKAP_ANGGARAN',
  rekapKaki: 'CKT_REKAP_KAKI',
  analisis: 'CKT_ANALISIS',
  analisisSasaran: 'CKT_ANALISIS_SASARAN',
  analisisBidang: 'CKT_ANALISIS_BIDANG',
  analisisTren: 'CKT_ANALISIS_TREN',
  analisisEfisiensi: 'CKT_ANALISIS_EFISIENSI',
  analisisTertinggi: 'CKT_ANALISIS_TERTINGGI',
  analisisTerendah: 'CKT_ANALISIS_TERENDAH',
  analisisBelum: 'CKT_ANALISIS_BELUM',
  /** Lines of Analisis outside its tables: how many cannot be computed, and the rules. */
  kalimatBelum: 'CKT_KALIMAT_BELUM',
  kakiAnalisis: 'CKT_KAKI_ANALISIS',
  kendali: 'CKT_KENDALI',
  catatan: 'CKT_CATATAN',
  /** The hidden column of ids on Riwayat: what was told there is known without reading its sentences. */
  riwayat: 'CKT_RIWAYAT',
  disposisi: 'CKT_DISPOSISI',
  disposisiSetuju: 'CKT_DISPOSISI_SETUJU',
  serahTerima: 'CKT_SERAH_TERIMA',
  laporan: 'CKT_LAPORAN',
  laporanKaki: 'CKT_LAPORAN_KAKI',
  laporanAnggaran: 'CKT_LAPORAN_ANGGARAN',
  narasi: 'CKT_NARASI',
  e81: 'CKT_E81',
  e81Kaki: 'CKT_E81_KAKI',
  e81Rata: 'CKT_E81_RATA',
  e81Aturan: 'CKT_E81_ATURAN',
  salin: 'CKT_SALIN',
  jurnal: 'CKT_JURNAL',
  pilihan: 'CKT_PILIHAN',
  potret: 'CKT_POTRET',
  periksa: 'CKT_PERIKSA',
} as const;

const AWALAN_ISIAN = 'CKT_ISIAN_';

/** Names compare without case and know few signs: any other sign becomes `.` and its hex code, so that two kode never share a name. */
export const namaIsian = (kodeBidang: string): string =>
  AWALAN_ISIAN +
  [...kodeBidang.trim().toUpperCase()]
    .map((huruf) => (/[A-Z0-9]/.test(huruf) ? huruf : `.${(huruf.codePointAt(0) ?? 0).toString(16).toUpperCase()}`))
    .join('');
/** Identity of a form's insertion; no division can take the identity of a fixed sheet. */
export const idIsian = (kodeBidang: string): string => `isian ${kodeBidang}`;
export const isNamaIsian = (nama: string): boolean => nama.toUpperCase().startsWith(AWALAN_ISIAN);
/** Computed and never read back: everything on it is made from other sheets. */
export const isNamaAnalisis = (nama: string): boolean => nama.toUpperCase().startsWith(namaTabel.analisis);
export const isNamaKita = (nama: string): boolean => nama.toUpperCase().startsWith(AWALAN_NAMA);

export type IdLembar =
  | 'cermin'
  | 'beranda'
  | 'iku'
  | 'isian'
  | 'anggaran'
  | 'bukti'
  | 'rekap'
  | 'analisis'
  | 'kendali'
  | 'catatan'
  | 'riwayat'
  | 'disposisi'
  | 'disposisiSetuju'
  | 'serahTerima'
  | 'laporan'
  | 'e81'
  | 'salin';

/** Sheet titles as the product uses them; `Isian` gets its division's short name. */
export const judulLembar = {
  cermin: '_CKT',
  beranda: 'Beranda',
  iku: 'IKU',
  isian: 'Isian',
  anggaran: 'Anggaran',
  bukti: 'Bukti Dukung',
  rekap: 'Rekap',
  analisis: 'Analisis',
  kendali: 'Kendali SOP',
  catatan: 'Catatan Reviu',
  riwayat: 'Riwayat',
  disposisi: 'Disposisi',
  disposisiSetuju: 'Disposisi Persetujuan',
  serahTerima: 'Serah Terima',
  laporan: 'Laporan',
  e81: 'E.81',
  salin: 'Salin e-SAKIP',
} as const satisfies Record<IdLembar, string>;

/** Sheets that take another title where theirs is in use: offices have sheets called "Disposisi" of their own. */
export const lembarLuwes = ['riwayat', 'disposisi', 'disposisiSetuju', 'serahTerima'] as const satisfies IdLembar[];
export type IdLuwes = (typeof lembarLuwes)[number];
/** Titles that must be free for us. */
export const judulMengikat: readonly string[] = Object.entries(judulLembar).flatMap(([id, judul]) =>
  lembarLuwes.some((luwes) => luwes === id) ? [] : [judul],
);

/** Marker of an unfinished insertion of ours: there from the first change of a sheet until its last. */
export const namaMulai = (id: string): string => `${AWALAN_MULAI}${namaIsian(id).slice(AWALAN_ISIAN.length)}`;

const PANJANG_JUDUL = 31;
/** Excel refuses `[ ] : * ? / \`, a leading or trailing apostrophe and more than 31 characters. */
const bersihkanJudul = (teks: string): string =>
  teks
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');

/** One title per division, in the given order; two divisions that would share one get a number. */
export const judulIsian = (
  daftarBidang: readonly Bidang[],
  terpakai: readonly string[] = [],
): ReadonlyMap<string, string> => {
  const dipakai = new Set(terpakai.map((judul) => judul.toLowerCase()));
  const hasil = new Map<string, string>();
  for (const bidang of daftarBidang) {
    const dasar = bersihkanJudul(`${judulLembar.isian} ${bidang.singkatan.trim() || bidang.kode}`);
    let judul = dasar.slice(0, PANJANG_JUDUL).trim();
    for (let ke = 2; dipakai.has(judul.toLowerCase()); ke += 1) {
      const akhiran = ` (${ke})`;
      judul = `${dasar.slice(0, PANJANG_JUDUL - akhiran.length).trim()}${akhiran}`;
    }
    dipakai.add(judul.toLowerCase());
    hasil.set(bidang.kode, judul);
  }
  return hasil;
};
