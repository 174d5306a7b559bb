import type { NomorLangkah, Peran } from './peristiwa';

/** One row of the SOP. `menit` XOR `hari` says the standard time; days become minutes by the working-time setting. */
export interface LangkahSop {
  readonly nomor: NomorLangkah;
  readonly uraian: string;
  /** Short label of ours for the pane ("Menghimpun format"). */
  readonly ringkas: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly menit: number | null;
  readonly hari: number | null;
  readonly output: string;
  readonly ket: string | null;
  /** A proposal ("usulan"): the SOP's own executor chart is lost. */
  readonly usulanPelaksana: Peran;
}
export interface Sop {
  readonly nomor: string;
  readonly judul: string;
  readonly langkah: readonly LangkahSop[];
}

export type StatusLangkah = 'belum' | 'berjalan' | 'selesai' | 'dikembalikan';
export interface KeadaanLangkah {
  readonly nomor: NomorLangkah;
  readonly status: StatusLangkah;
  readonly mulai: string | null;
  readonly selesai: string | null;
  readonly oleh: string | null;
  readonly keterangan: string;
}
/** Fold of the SOP events. */
export interface KeadaanSop {
  readonly siap: { readonly tahun: number; readonly triwulan: 1 | 2 | 3 | 4 } | null;
  readonly langkah: readonly KeadaanLangkah[];
  /** Step whose turn it is; `null` before the start and after the end. */
  readonly kini: NomorLangkah | null;
  readonly formatDisisipkan: number | null;
  /** After a return only what was noted stands open for entry. */
  readonly isianTerbatas: boolean;
  readonly laporanDisusun: string | null;
  readonly ditandatangani: {
    readonly sidik: string;
    readonly tanggal: string;
    readonly oleh: string;
    readonly waktu: string;
  } | null;
}
