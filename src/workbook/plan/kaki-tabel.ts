import { areaAturan, rumusKaki } from '../formula/rumus-aturan';
import { butirAturan } from '../layout/beranda';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** Lines that a table's foot takes. */
export const BARIS_KAKI = butirAturan.length;
/** Where the foot stands that begins in this row. */
export const tempatKaki = (sheet: string, row: number): Area => areaOf(sheet, row, 0, BARIS_KAKI);

/**
 * The rules of computing right under the table that they govern, following Beranda. `tertulis`: what is written where Beranda has lost
 * them; `tinggi`: points of each line; `cols`: columns that each line is merged over.
 */
export function kakiTabel(
  { sheet, row }: Area,
  peta: PetaTempat,
  {
    cols,
    tinggi,
    tertulis,
  }: { readonly cols: number; readonly tinggi: readonly number[]; readonly tertulis: readonly string[] },
): readonly Change[] {
  const aturan = areaAturan(peta);
  return tinggi.flatMap((poin, ke): Change[] => {
    const at = areaOf(sheet, row + ke, 0, 1, cols);
    const { isi = '' } = aturan ? rumusKaki({ ...aturan, row: aturan.row + ke }) : {};
    return [
      aturan ? formula(sheet, row + ke, 0, isi) : values(sheet, row + ke, 0, [[tertulis[ke] ?? null]]),
      merge(at),
      style('laporan.catatan', at),
      rowHeight(sheet, row + ke, poin),
    ];
  });
}
