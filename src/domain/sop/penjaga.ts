import { bakuNama } from './pelaksana';
import type { TugasLangkah } from './langkah-sop';
import type { KeadaanSop } from './sop';
import { nomorTugas } from './giliran';

/** What the workbook and the person at it say when a step is about to be finished. */
export interface SyaratLangkah {
  readonly formatLengkap: boolean;
  /** Kode of indicators whose due realisation is neither filled nor stated as not available. */
  readonly belumTerisi: readonly string[];
  readonly jumlahTemuanE: number;
  readonly jumlahCatatanTerbuka: number;
  /** Office minutes that the current step has taken and that the SOP grants it, where it took more; `null` = in time. */
  readonly terlambat: { readonly menit: number; readonly baku: number } | null;
  /** Working minutes that the current step has taken; `null` where that cannot be told. */
  readonly lama: number | null;
  /** Who acts, as filled in. */
  readonly oleh: string;
}

export type KodeHalangan =
  | 'belum-disiapkan'
  | 'bukan-giliran'
  | 'sudah-selesai'
  | 'sudah-dimulai'
  | 'format-belum-disisipkan'
  | 'isian-belum-lengkap'
  | 'masih-ada-galat'
  | 'laporan-belum-disusun'
  | 'catatan-terbuka'
  | 'belum-ditandatangani'
  | 'sudah-ditandatangani'
  | 'langkah-tujuan-tidak-sebelumnya'
  | 'langkah-belum-selesai'
  | 'tidak-dapat-dilewati'
  | 'terlambat-tanpa-alasan'
  | 'pengoreksi-penyusun'
  | 'alasan-kosong';

/** Why a step cannot be begun, finished, skipped, returned or opened; the sentence comes from the catalogue. */
export interface Halangan {
  readonly kode: KodeHalangan;
  readonly langkah: number;
  readonly data: Readonly<Record<string, string | number | null>>;
}
export type HalanganTanpaLangkah = Omit<Halangan, 'langkah'>;
/** What the person says beside the finishing itself. */
export interface Pernyataan {
  readonly alasanTerlambat: string;
  readonly akuiRangkap: boolean;
}
export type Penjaga = (
  keadaan: KeadaanSop,
  syarat: SyaratLangkah,
  pernyataan: Pernyataan,
) => HalanganTanpaLangkah | null;

const SEBUT_PALING_BANYAK = 5;

const formatAda: Penjaga = (keadaan, syarat) =>
  keadaan.formatDisisipkan !== null && syarat.formatLengkap ? null : { kode: 'format-belum-disisipkan', data: {} };
const isianLengkap: Penjaga = (_keadaan, { belumTerisi }) =>
  belumTerisi.length === 0
    ? null
    : {
        kode: 'isian-belum-lengkap',
        data: { jumlah: belumTerisi.length, nama: belumTerisi.slice(0, SEBUT_PALING_BANYAK).join(', ') },
      };
const tanpaGalat: Penjaga = (_keadaan, { jumlahTemuanE }) =>
  jumlahTemuanE === 0 ? null : { kode: 'masih-ada-galat', data: { jumlah: jumlahTemuanE } };
const laporanAda: Penjaga = (keadaan) =>
  keadaan.laporanDisusun === null ? { kode: 'laporan-belum-disusun', data: {} } : null;
const catatanTuntas: Penjaga = (_keadaan, { jumlahCatatanTerbuka }) =>
  jumlahCatatanTerbuka === 0 ? null : { kode: 'catatan-terbuka', data: { jumlah: jumlahCatatanTerbuka } };
const tertanda: Penjaga = (keadaan) =>
  keadaan.ditandatangani === null ? { kode: 'belum-ditandatangani', data: {} } : null;

/** Who made the report, where a name was filled in; the correction of one's own work is no correction. */
export function penyusun({ naskah, langkah }: KeadaanSop): string | null {
  const nomor = nomorTugas(naskah, 'laporan');
  return langkah.find((satu) => satu.nomor === nomor)?.oleh ?? null;
}
export const isRangkap = (keadaan: KeadaanSop, oleh: string): boolean => {
  const nama = bakuNama(penyusun(keadaan) ?? '');
  return nama !== '' && nama === bakuNama(oleh);
};
const pengoreksiLain: Penjaga = (keadaan, { oleh }, { akuiRangkap }) =>
  isRangkap(keadaan, oleh) && !akuiRangkap ? { kode: 'pengoreksi-penyusun', data: { nama: oleh } } : null;

/** Overdue asks for a reason, at every step alike. */
export const tepatWaktu: Penjaga = (_keadaan, { terlambat }, { alasanTerlambat }) =>
  terlambat === null || alasanTerlambat.trim() !== ''
    ? null
    : { kode: 'terlambat-tanpa-alasan', data: { menit: Math.round(terlambat.menit), baku: terlambat.baku } };

/** What each task asks before it may be finished. */
export const penjagaSelesai: Readonly<Record<TugasLangkah, readonly Penjaga[]>> = {
  perintah: [],
  format: [formatAda],
  sampaikan: [formatAda],
  himpun: [formatAda, isianLengkap],
  analisis: [tanpaGalat],
  laporan: [laporanAda],
  koreksi: [pengoreksiLain],
  persetujuan: [catatanTuntas, tanpaGalat],
  'tanda-tangan': [tertanda],
  arsip: [],
  lain: [],
};
/** What signing asks: nothing open, nothing wrong. */
export const penjagaTandatangan: readonly Penjaga[] = [laporanAda, catatanTuntas, tanpaGalat];
