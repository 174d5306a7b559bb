import type { Keadaan } from '../../../app/usecase/keadaan';
import type { Lokasi } from '../../../domain/validasi/temuan';
import type { Penjelasan } from './bentuk';
import { penjelasanAnalisis } from './penjelasan-analisis';
import { penjelasanAnggaran } from './penjelasan-anggaran';
import { penjelasanBaris } from './penjelasan-baris';
import { penjelasanE81 } from './penjelasan-e81';
import { penjelasanRata } from './penjelasan-rata';
import { penjelasanSalin } from './penjelasan-salin';
import type { Ucapan } from './kata';

type Penjelas = (keadaan: Keadaan, lokasi: Lokasi, ucapan: Ucapan) => Penjelasan | null;

/** Each looks whether the cell is one of its own. */
const daftarPenjelas: readonly Penjelas[] = [
  penjelasanBaris,
  penjelasanRata,
  penjelasanAnggaran,
  penjelasanAnalisis,
  penjelasanE81,
  penjelasanSalin,
];

/** `null` for a cell that is entered, or is not ours. */
export function penjelasanOf(keadaan: Keadaan, lokasi: Lokasi | null, ucapan: Ucapan): Penjelasan | null {
  if (lokasi === null) return null;
  for (const jelaskan of daftarPenjelas) {
    const hasil = jelaskan(keadaan, lokasi, ucapan);
    if (hasil !== null) return hasil;
  }
  return null;
}
