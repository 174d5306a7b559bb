import type { Frekuensi, Konsolidasi, Polaritas } from '../indikator';
import { polos } from './medan';

/** A word of ours that an office's wording stands for; `pasti` is false where the wording is used both ways. */
export interface PilihanTerbaca<T> {
  readonly nilai: T;
  readonly pasti: boolean;
}
type Pola<T> = readonly (readonly [RegExp, T, boolean])[];

const baca =
  <T>(daftar: Pola<T>) =>
  (teks: string): PilihanTerbaca<T> | null => {
    const kata = polos(teks.replace(/\+/g, ' plus ').replace(/^\s*-\s*$/, ' minus '));
    const cocok = daftar.find(([pola]) => pola.test(kata));
    return cocok ? { nilai: cocok[1], pasti: cocok[2] } : null;
  };

/** Wordings of domain.md, section 1: the regulations', those of running systems, and the English ones of performance scorecards. */
export const bacaPolaritas = baca<Polaritas>([
  [/\b(rentang|range|stabil\w*|stabilize)\b/, 'rentang', true],
  [/\b(positif|maks\w*|max\w*|naik|meningkat|tinggi|plus|higher)\b/, 'positif', true],
  [/\b(negatif|min\w*|turun|menurun|rendah|minus|lower)\b/, 'negatif', true],
]);

/**
 * "Kumulatif" means the running total in one office (its last value counts) and adding the quarters up in another; the source that
 * defines the pair (domain.md, section 2) puts sums under "non-kumulatif".
 */
export const bacaKonsolidasi = baca<Konsolidasi>([
  [/\b(rata|rerata|average|mean)\b/, 'rata-rata', true],
  [/\b(akhir|terakhir|last|tlk|posisi)\b/, 'akhir', true],
  [/\bnon ?(k|c)umulati[fv]e?\b|\btidak kumulatif\b/, 'jumlah', false],
  [/\b(k|c)umulati[fv]e?\b/, 'akhir', false],
  [/\b(jumlah|sum|penjumlahan|dijumlahkan|akumulasi|total)\b/, 'jumlah', true],
]);

export const bacaFrekuensi = baca<Frekuensi>([
  [/\b(triwulan\w*|tribulan\w*|tw|3 bulan\w*|tiga bulan\w*|quarter\w*)\b/, 'triwulan', true],
  [/\b(semester\w*|smt|6 bulan\w*|enam bulan\w*|tengah tahun\w*)\b/, 'semester', true],
  [/\b(tahun\w*|annual\w*|year\w*)\b/, 'tahun', true],
  [/\b(bulan\w*|month\w*)\b/, 'triwulan', false],
]);
