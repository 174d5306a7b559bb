import type { LangkahSop, Pejabat, PelaksanaLangkah, RevisiSop, SebutanPejabat, TugasLangkah } from './langkah-sop';
import { daftarPeran } from './langkah-sop';
import { isTanggalIso } from './tanggal';

/** What is read from a workbook may be anything: shape and length are held here before a word of it is used. */
export const PANJANG_TEKS = 1000;
export const LANGKAH_TERBANYAK = 40;
export const NOMOR_TERBESAR = 99;
export const DAFTAR_TERBANYAK = 40;
/** A step that takes longer than a working year is a slip of the pen. */
export const MENIT_TERBANYAK = 100_000;

type Objek = Readonly<Record<string, unknown>>;
type Penguji = (isi: unknown) => boolean;
const daftarTugas: readonly TugasLangkah[] = [
  ...(['perintah', 'format', 'sampaikan', 'himpun', 'analisis', 'laporan'] as const),
  ...(['koreksi', 'persetujuan', 'tanda-tangan', 'arsip', 'lain'] as const),
];
/** Digits with the blanks that people put between them; the length is left to the office, whose honorary staff have other numbers. */
const NIP_TERPANJANG = 30;
export const isNip = (isi: unknown): boolean =>
  typeof isi === 'string' && isi.length <= NIP_TERPANJANG && /^\d[\d ./-]*$/.test(isi);
const daftarSebutan: readonly SebutanPejabat[] = ['definitif', 'plt', 'plh'];

const isObjek = (isi: unknown): isi is Objek => typeof isi === 'object' && isi !== null && !Array.isArray(isi);
const isTeks: Penguji = (isi) => typeof isi === 'string' && isi.length <= PANJANG_TEKS;
const atauNull =
  (uji: Penguji): Penguji =>
  (isi) =>
    isi === null || uji(isi);
const salahSatu =
  (daftar: readonly string[]): Penguji =>
  (isi) =>
    typeof isi === 'string' && daftar.includes(isi);
const larik =
  (uji: Penguji, terbanyak: number): Penguji =>
  (isi) =>
    Array.isArray(isi) && isi.length <= terbanyak && isi.every(uji);
const antara =
  (sampai: number): Penguji =>
  (isi) =>
    typeof isi === 'number' && Number.isInteger(isi) && isi >= 1 && isi <= sampai;
const bentuk =
  (medan: Readonly<Record<string, Penguji>>): Penguji =>
  (isi) =>
    isObjek(isi) && Object.entries(medan).every(([kunci, uji]) => uji(isi[kunci]));

export const isNomorLangkah: Penguji = antara(NOMOR_TERBESAR);
const isPeran = salahSatu(daftarPeran);
const medanLangkah: Readonly<Record<keyof LangkahSop, Penguji>> = {
  nomor: isNomorLangkah,
  tugas: salahSatu(daftarTugas),
  ...{ uraian: isTeks, ringkas: isTeks, kelengkapan: isTeks, waktu: isTeks, output: isTeks, ket: atauNull(isTeks) },
  menit: atauNull(antara(MENIT_TERBANYAK)),
  hari: atauNull(antara(366)),
  usulanPelaksana: isPeran,
};
const medanRevisi: Readonly<Record<keyof RevisiSop, Penguji>> = {
  ...{ nomor: isTeks, tanggal: isTanggalIso, alasan: isTeks },
  keterkaitan: larik(isTeks, DAFTAR_TERBANYAK),
  peralatan: larik(isTeks, DAFTAR_TERBANYAK),
  langkah: larik(bentuk(medanLangkah), LANGKAH_TERBANYAK),
};
const medanPelaksana: Readonly<Record<keyof PelaksanaLangkah, Penguji>> = { langkah: isNomorLangkah, peran: isPeran };
const medanPejabat: Readonly<Record<keyof Pejabat, Penguji>> = {
  ...{ peran: isPeran, nama: isTeks, sebutan: salahSatu(daftarSebutan) },
  nip: (isi) => isi === undefined || isNip(isi),
  ...{ dari: atauNull(isTanggalIso), sampai: atauNull(isTanggalIso) },
};

export const isRevisiSop: Penguji = bentuk(medanRevisi);
export const isDaftarPelaksana: Penguji = larik(bentuk(medanPelaksana), LANGKAH_TERBANYAK);
export const isPejabat: Penguji = bentuk(medanPejabat);
