import type { Lokasi } from '../../../domain/validasi/temuan';

/** A cell to which the reader can go on. */
export interface SumberSel {
  readonly label: string;
  readonly lokasi: Lokasi;
}
/** Why a computed cell shows what it shows, in words. */
export interface Penjelasan {
  /** What the figure is and of whom. */
  readonly besaran: string;
  readonly tentang: string;
  readonly angka: string;
  readonly kalimat: readonly string[];
  readonly sumber: readonly SumberSel[];
  /** `null`: evidence does not belong to one row. */
  readonly bukti: string | null;
  /** Indicator whose notes and findings belong to the figure. */
  readonly kode: string | null;
}
