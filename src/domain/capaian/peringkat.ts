import { bulatkan } from '../shared/format-id';
import { DESIMAL_BERSIH } from '../predikat/predikat-for';
import type { BarisCapaian } from './hasil';
import { terhitung } from './hasil';

export type UjungPeringkat = 'tertinggi' | 'terendah';
/** Rows that a list of the best or the worst shows. */
export const JUMLAH_PERINGKAT = 5;

const tanda: Record<UjungPeringkat, 1 | -1> = { tertinggi: -1, terendah: 1 };

/** The best or worst rows by capaian s.d.; equals keep the order of the table, rows without a figure are left out. */
export function peringkatOf(
  daftar: readonly BarisCapaian[],
  ujung: UjungPeringkat,
  jumlah = JUMLAH_PERINGKAT,
): readonly BarisCapaian[] {
  return daftar
    .flatMap((baris, urut) =>
      terhitung(baris.capaianSd) ? [{ baris, urut, angka: bulatkan(baris.capaianSd.nilai, DESIMAL_BERSIH) }] : [],
    )
    .sort((a, b) => tanda[ujung] * (a.angka - b.angka) || a.urut - b.urut)
    .slice(0, jumlah)
    .map(({ baris }) => baris);
}
