import { kelompokkan } from '../capaian/rekap';
import type { Indikator } from '../indikator/indikator';

export interface KelompokSasaran {
  readonly sasaran: string;
  readonly baris: readonly { readonly nomor: number; readonly indikator: Indikator }[];
}

/** Indicators under their sasaran, in the order of first appearance; numbers run through the whole report. */
export function kelompokSasaran(daftar: readonly Indikator[]): readonly KelompokSasaran[] {
  let nomor = 0;
  return [...kelompokkan(daftar, (indikator) => indikator.sasaran)].map(([sasaran, isi]) => ({
    sasaran,
    baris: isi.map((indikator) => {
      nomor += 1;
      return { nomor, indikator };
    }),
  }));
}
