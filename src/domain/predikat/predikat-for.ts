import type { PerlakuanCelah, Pita, Skala } from '../shared/pengaturan';

/** Whether a value stays below a band, so that a lower band is asked. */
type TakMencapai = (capaian: number, pita: Pick<Pita, 'bawah' | 'minimal'>) => boolean;

/**
 * What happens between two printed bounds (90,5). Three schools found in running systems: `lebih-dari` (Enrekang, Bengkulu Utara),
 * `minimal` (Bintan), `bulat-ke-bawah` then `lebih-dari` (Sumedang). The default keeps every printed upper bound inclusive and leaves no gap.
 */
const takMencapai = {
  'lebih-dari': (capaian, { bawah }) => bawah !== null && bawah >= capaian,
  minimal: (capaian, { minimal }) => minimal !== null && minimal > capaian,
  'bulat-ke-bawah': (capaian, { bawah }) => bawah !== null && bawah >= Math.floor(capaian),
} as const satisfies Record<PerlakuanCelah, TakMencapai>;

/** Takes the machine's noise off (0,091/0,1 x 100 is 90,99999999999999 there), never a digit that a person could see. */
export const DESIMAL_BERSIH = 9;
const SKALA_BERSIH = 1e9;

/** How many bands a value falls short of, counted from the best one. */
export const hitungTerlewati = (
  capaian: number,
  batas: readonly Pick<Pita, 'bawah' | 'minimal'>[],
  perlakuan: PerlakuanCelah,
): number => {
  const bersih = Math.round(capaian * SKALA_BERSIH) / SKALA_BERSIH;
  return batas.filter((pita) => takMencapai[perlakuan](bersih, pita)).length;
};

/** Label of the band in which an unrounded capaian (percent points) falls; the last band takes whatever is left. `null`: the scale has no band. */
export function predikatFor(capaian: number, skala: Skala, perlakuan: PerlakuanCelah): string | null {
  const terlewati = hitungTerlewati(capaian, skala.pita, perlakuan);
  return skala.pita[Math.min(terlewati, skala.pita.length - 1)]?.label ?? null;
}
