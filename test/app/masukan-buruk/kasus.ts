import type { Meja } from './bantuan';

/** What the issue names: done by a hand, on one of our sheets. */
export const daftarKerusakan = [
  'kode ganda',
  'kode kosong',
  'bidang tidak dikenal',
  'target bukan angka',
  'realisasi bukan angka',
  'lembar diganti nama',
  'baris diurutkan',
  'baris disisipkan',
  'baris dihapus',
  'kolom disembunyikan',
  'kolom dipindahkan',
  'sel digabungkan',
  'nilai ditempel di atas rumus',
  'skala bercelah',
] as const;
export type Kerusakan = (typeof daftarKerusakan)[number];
export const daftarLembarUji = [
  'Beranda',
  'IKU',
  'Isian',
  'Anggaran',
  'Bukti Dukung',
  'Rekap',
  'Analisis',
  'Laporan',
  'E.81',
] as const;
export type LembarUji = (typeof daftarLembarUji)[number];

export interface Kasus {
  readonly lakukan: (meja: Meja) => Promise<void>;
  readonly kode: string;
  /** The cell that the pane leads to. */
  readonly sel: string;
  /** What it says: what is wrong, and what to do next. */
  readonly kata: string;
  /** By the command that the sentence names, or by the hand that it asks for. */
  readonly perbaiki: (meja: Meja) => Promise<unknown>;
}
/** A case, or why there is none. */
export type IsiTabel = Readonly<Record<Kerusakan, Readonly<Record<LembarUji, Kasus | string>>>>;
