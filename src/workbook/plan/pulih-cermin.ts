import { readJurnal } from '../codec/jurnal';
import { tabelJurnal } from '../layout/cermin';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaJurnalAwal, areaPilihan, lembarCermin } from './lembar-cermin';
import { barisJurnal } from './plan-jurnal';
import type { Area, Change, WorkbookSnapshot } from './types';

export interface PulihCermin {
  readonly changes: readonly Change[];
  /** Places that these changes make. */
  readonly tempat: readonly (readonly [string, Area])[];
}

/** Rows looked at where nothing says how many there were: more than a quarter has. */
const BARIS_TAK_DIKETAHUI = 5_000;

/**
 * A mirror that was deleted stands again, to be written from the settings. Where the sheet is there and only its name is gone (deleted in
 * the Name Manager, or a writing that stopped between taking the name away and setting it anew), the name comes back and nothing is written
 * over the rows: the next reading sees what they hold.
 */
export function pulihCermin(snapshot: WorkbookSnapshot): PulihCermin {
  if (snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.jurnal && area !== null))
    return { changes: [], tempat: [] };
  const sheet = snapshot.sheets.find(({ name }) => name.toLowerCase() === judulLembar.cermin.toLowerCase());
  if (sheet === undefined)
    return {
      changes: lembarCermin(false),
      tempat: [
        [namaTabel.jurnal, areaJurnalAwal],
        [namaTabel.pilihan, areaPilihan],
      ],
    };
  const { peristiwa, padat } = readJurnal(snapshot);
  const rows = peristiwa.length === 0 ? BARIS_TAK_DIKETAHUI : padat.jumlah + barisJurnal(peristiwa);
  const at = { ...areaJurnalAwal, sheet: sheet.name, rows, cols: tabelJurnal.urutan.length };
  return { changes: [{ op: 'name.set', name: namaTabel.jurnal, at, visible: false }], tempat: [] };
}
