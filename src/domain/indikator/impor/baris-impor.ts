import type { CatatanTarget } from './baca-target';
import type { MedanIku, NilaiIku } from './medan';

/** Why a row of the source is no indicator. */
export type SebabLewat = 'kaki' | 'kepala-ulang' | 'nomor-kolom' | 'tanpa-indikator' | 'judul-kelompok' | 'ganda';
export interface BarisLewat {
  /** Row of the source, counted from 1 as people see it. */
  readonly nomor: number;
  readonly sebab: SebabLewat;
  readonly teks: string;
}

export type KodeTemuanImpor = CatatanTarget | 'bidang-tak-dikenal' | 'pilihan-tak-dikenal';
/** What should be looked at in a value that was read. */
export interface TemuanImpor {
  readonly kode: KodeTemuanImpor;
  readonly nomor: number;
  readonly medan: MedanIku;
  /** As written in the source. */
  readonly tertulis: string;
}

export interface BarisImpor {
  readonly nomor: number;
  readonly nilai: NilaiIku;
  /** Fields that the source does not say: our proposal. */
  readonly usulan: readonly MedanIku[];
}
