import { judulLembar, namaMulai, type IdLuwes } from '../layout/nama';
import type { WorkbookSnapshot } from './types';

/** Where a sheet is made that takes another title when its own is in use. */
export interface TempatLuwes {
  readonly sheet: string;
  /** What an insertion that was cut off has left under this title goes first. */
  readonly hapusDahulu: boolean;
}

/** Identity of the sheet's insertion. */
export const idLuwes = (id: IdLuwes): string => id.toLowerCase();

/** The sheet that an unfinished insertion has left, or the first title that nobody uses. */
export function judulLuwes({ sheets, names }: WorkbookSnapshot, id: IdLuwes): TempatLuwes {
  const judul = judulLembar[id];
  const ada = (nama: string) => sheets.find(({ name }) => name.toLowerCase() === nama.toLowerCase());
  const tanda = names.find(({ name }) => name.toUpperCase() === namaMulai(idLuwes(id)).toUpperCase())?.area?.sheet;
  if (tanda !== undefined && ada(tanda)) return { sheet: tanda, hapusDahulu: true };
  // Cut off right after it was added, before its marker stood.
  if (ada(judul)?.empty === true) return { sheet: judul, hapusDahulu: true };
  for (let ke = 1; ; ke += 1) {
    const calon = ke === 1 ? judul : `${judul} (${ke})`;
    if (!ada(calon)) return { sheet: calon, hapusDahulu: false };
  }
}
