import type { Isi } from '../indikator/indikator';
import type { Lokasi } from './temuan';

/** What a computed cell may differ by before it is told, in its own unit (two decimals are printed). */
export const TOLERANSI_TAMPIL = 0.01;

/** A computed figure as it stands in the workbook, beside our own computation. */
export interface AngkaTampil {
  readonly lokasi: Lokasi;
  /** Kode of the indicator that it belongs to. */
  readonly kode: string | null;
  /** Whose figure it is, as its sheet says. */
  readonly nama: string;
  readonly isi: Isi;
  /** `null` where there is nothing to compute. */
  readonly hitung: number | null;
}

/** An average as it stands, with the number of rows that belong to it and that could be computed. */
export interface RataTampil extends AngkaTampil {
  readonly jumlah: number;
  readonly terhitung: number;
}

/** Whether the cell shows another figure; text where a figure belongs is another one. */
export const berbeda = ({ isi, hitung }: AngkaTampil): boolean => {
  const angka = typeof isi === 'number' ? isi : null;
  return angka === null || hitung === null ? angka !== hitung : Math.abs(angka - hitung) > TOLERANSI_TAMPIL;
};

/** A period that a title, a heading or the journal names; `null` where it does not say. */
export interface PeriodeTertulis {
  readonly lokasi: Lokasi;
  /** Which text says so: name of a sheet, a heading. */
  readonly tempat: string;
  readonly teks: string;
  readonly tahun: number | null;
  readonly triwulan: number | null;
}

/** A paragraph that people may edit, as it stands. */
export interface ParagrafTampil {
  readonly lokasi: Lokasi;
  readonly teks: string;
  /** Whether the figures under its draft have changed since it was drafted. */
  readonly usang: boolean;
  /** Whether people have written it anew. */
  readonly disunting: boolean;
}
