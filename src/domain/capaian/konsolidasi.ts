import type { Konsolidasi } from '../indikator/indikator';
import { jumlahkan } from '../shared/sel';

/**
 * How quarters become one year-to-date figure. Source: Kemenkeu "konsolidasi periode" Sum / Take Last Known / Average (Buku Pintar
 * Pengelolaan Kinerja KPPN Denpasar); blanks are skipped, never 0 (domain decision: no source says more).
 */
export interface PerilakuKonsolidasi {
  /** `filled` holds the readable realisations of quarters 1..n in order, at least one. */
  realisasi(filled: readonly number[]): number;
  /** Quarters (positions) whose targets count, given the positions of the filled realisations. */
  triwulanTarget(terisi: readonly number[], sampai: number): readonly number[];
  /** `targets` holds the readable targets of those quarters, at least one. */
  target(targets: readonly number[]): number;
}

const rataRata = (daftar: readonly number[]): number => jumlahkan(daftar) / daftar.length;
const terakhir = (daftar: readonly number[]): number => daftar[daftar.length - 1] ?? Number.NaN;

export const perilakuKonsolidasi = {
  jumlah: {
    realisasi: jumlahkan,
    triwulanTarget: (_terisi, sampai) => Array.from({ length: sampai }, (_, posisi) => posisi),
    target: jumlahkan,
  },
  akhir: { realisasi: terakhir, triwulanTarget: (terisi) => terisi.slice(-1), target: terakhir },
  'rata-rata': { realisasi: rataRata, triwulanTarget: (terisi) => terisi, target: rataRata },
} as const satisfies Record<Konsolidasi, PerilakuKonsolidasi>;

/** Year-to-date realisation of quarters 1..n, or `null` where no quarter is filled. */
export function consolidateRealisasi(konsolidasi: Konsolidasi, realisasi: readonly (number | null)[]): number | null {
  const terisi = realisasi.filter((angka) => angka !== null);
  return terisi.length === 0 ? null : perilakuKonsolidasi[konsolidasi].realisasi(terisi);
}

/** Year-to-date value of one bound of the target (ranges bound by bound), or `null` where no target counts. */
export function consolidateTarget(
  konsolidasi: Konsolidasi,
  batas: readonly (number | null)[],
  realisasi: readonly (number | null)[],
): number | null {
  const perilaku: PerilakuKonsolidasi = perilakuKonsolidasi[konsolidasi];
  const terisi = realisasi.flatMap((angka, posisi) => (angka === null ? [] : [posisi]));
  const targets = perilaku
    .triwulanTarget(terisi, batas.length)
    .map((posisi) => batas[posisi] ?? null)
    .filter((angka) => angka !== null);
  return targets.length === 0 ? null : perilaku.target(targets);
}
