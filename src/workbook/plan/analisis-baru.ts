import { judulLembar, namaMulai, namaTabel } from '../layout/nama';
import { areaOf } from './baris-blok';
import type { KeadaanLembar } from './keadaan-lembar';
import { lembarAnalisis } from './lembar-analisis';
import { pratinjau, type Pratinjau } from './pratinjau';
import type { Lingkungan } from './sumber';
import type { SusunanRekap } from './susunan-rekap';
import { tempatAnalisis } from './tempat-analisis';
import type { Area, Change, WorkbookSnapshot } from './types';

const areaOfNama = (snapshot: WorkbookSnapshot, nama: string): Area | null =>
  snapshot.names.find(({ name }) => name.toUpperCase() === nama)?.area ?? null;
const sama = (a: Area | null, b: Area): boolean =>
  a !== null && a.sheet === b.sheet && a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;

/** Title of the sheet that stands, or of the one to be made. */
export const lembarAnalisisOf = (snapshot: WorkbookSnapshot): string =>
  areaOfNama(snapshot, namaTabel.analisis)?.sheet ?? judulLembar.analisis;

export interface AnalisisBaru {
  /** Comes before anything is written to Rekap: cut off after that, the sheet is known to be out of step. */
  readonly tanda: readonly Change[];
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
}
const takPerlu: AnalisisBaru = { tanda: [], changes: [], pratinjau: [] };

/**
 * Its rows stand side by side with Rekap's, so it is written anew whenever Rekap is, and where it is missing or does not fit. Nothing is
 * entered on it.
 */
export function analisisBaru(
  snapshot: WorkbookSnapshot,
  susunan: SusunanRekap,
  lingkungan: Lingkungan,
  keadaan: KeadaanLembar,
  rekapDitulis: boolean,
): AnalisisBaru {
  const sheet = lembarAnalisisOf(snapshot);
  const tempat = tempatAnalisis(susunan, sheet);
  const ada = keadaan === 'ada';
  if (ada && !rekapDitulis && tempat.every(({ nama, area }) => sama(areaOfNama(snapshot, nama), area))) return takPerlu;
  return {
    tanda: ada ? [{ op: 'name.set', name: namaMulai('analisis'), at: areaOf(sheet, 0, 0), visible: false }] : [],
    changes: lembarAnalisis(susunan, lingkungan, sheet, keadaan !== 'tidak-ada'),
    pratinjau: pratinjau(ada ? 'lembar-ditulis-ulang' : 'lembar-baru', [sheet]),
  };
}
