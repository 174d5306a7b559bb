import type { Keadaan } from '../../../app/usecase/keadaan';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { penjelasanAnggaran } from './penjelasan-anggaran';
import { penjelasanBaris } from './penjelasan-baris';
import { penjelasanRata } from './penjelasan-rata';
import type { Ucapan } from './kata';

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
type Penjelas = (keadaan: Keadaan, lokasi: Lokasi, ucapan: Ucapan) => Penjelasan | null;

/** Each looks whether the cell is one of its own. */
const daftarPenjelas: readonly Penjelas[] = [penjelasanBaris, penjelasanRata, penjelasanAnggaran];

/** `null` for a cell that is entered, or is not ours. */
export function penjelasanOf(keadaan: Keadaan, lokasi: Lokasi | null, ucapan: Ucapan): Penjelasan | null {
  if (lokasi === null) return null;
  for (const jelaskan of daftarPenjelas) {
    const hasil = jelaskan(keadaan, lokasi, ucapan);
    if (hasil !== null) return hasil;
  }
  return null;
}
