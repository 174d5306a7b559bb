/** Why a figure cannot be computed. The row is counted and named, never taken as 0. */
export type Alasan =
  | 'belum-diisi'
  | 'belum-diukur'
  | 'tidak-ada-data'
  | 'target-kosong'
  | 'target-nol'
  | 'polaritas-kosong'
  | 'konsolidasi-kosong'
  | 'tidak-ada-baris'
  | 'berhenti';

/** A computed figure with its full precision, or the reason why there is none. */
export type Hasil = { readonly nilai: number } | { readonly alasan: Alasan };

export const nilai = (angka: number): Hasil => ({ nilai: angka });
export const takTerdefinisi = (alasan: Alasan): Hasil => ({ alasan });
export const terhitung = (hasil: Hasil): hasil is { readonly nilai: number } => 'nilai' in hasil;
/** The number or `null`. */
export const angkaAtauNull = (hasil: Hasil): number | null => (terhitung(hasil) ? hasil.nilai : null);

/** A target as a closed interval; a single number is an interval of one point. */
export interface TargetTerbaca {
  readonly bawah: number;
  readonly atas: number;
}
export type HasilTarget = { readonly target: TargetTerbaca } | { readonly alasan: Alasan };

/** The three capaian, percent points. */
export interface TigaCapaian {
  readonly capaianTw: Hasil;
  readonly capaianSd: Hasil;
  readonly capaianTahunan: Hasil;
}

/** One computed row. `mentah` holds capaian before the floor at 0 and the cap (for "why this number"). */
export interface BarisCapaian extends TigaCapaian {
  readonly kode: string;
  readonly bidang: string;
  readonly sasaran: string;
  readonly targetTw: HasilTarget;
  readonly realisasiTw: Hasil;
  readonly targetSd: HasilTarget;
  readonly realisasiSd: Hasil;
  readonly targetTahunan: HasilTarget;
  readonly mentah: TigaCapaian;
  /** Band of the scale, or `null` where the basis is not computable. */
  readonly predikat: string | null;
}

/** Averages of one group (all, a sasaran, a bidang). */
export interface RataRata extends TigaCapaian {
  readonly predikat: string | null;
  readonly jumlah: number;
  /** Rows that enter the s.d. average. */
  readonly terhitung: number;
  readonly tidakTerhitung: readonly string[];
}
export interface HasilAnggaran {
  readonly pagu: number;
  readonly realisasi: number;
  readonly serapan: Hasil;
}
export interface RekapCapaian {
  readonly baris: readonly BarisCapaian[];
  readonly rataRata: RataRata;
  readonly perSasaran: readonly (RataRata & { readonly sasaran: string })[];
  readonly perBidang: readonly (RataRata & { readonly bidang: string })[];
  readonly anggaran: HasilAnggaran;
}
