import type { Sel } from '../shared/sel';
import type { Frekuensi, Konsolidasi, Polaritas } from './indikator';

export const daftarPolaritas: readonly Polaritas[] = ['positif', 'negatif', 'rentang'];
export const daftarKonsolidasi: readonly Konsolidasi[] = ['jumlah', 'akhir', 'rata-rata'];
export const daftarFrekuensi: readonly Frekuensi[] = ['triwulan', 'semester', 'tahun'];

/** The member that a cell names, whatever its case (as Excel's `=` compares), else `null`. */
const pilih =
  <T extends string>(daftar: readonly T[]) =>
  (sel: Sel): T | null =>
    typeof sel === 'string' ? (daftar.find((anggota) => anggota === sel.toLowerCase()) ?? null) : null;

export const polaritasOf = pilih(daftarPolaritas);
export const konsolidasiOf = pilih(daftarKonsolidasi);
export const frekuensiOf = pilih(daftarFrekuensi);
