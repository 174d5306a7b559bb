import { readJurnal } from '../codec/jurnal';
import { tabelJurnal } from '../layout/cermin';
import { judulLembar, namaTabel } from '../layout/nama';
import { keadaanLembar } from './keadaan-lembar';
import { areaJurnalAwal, areaPilihan, lembarCermin } from './lembar-cermin';
import { barisJurnal } from './plan-jurnal';
import { sambungCermin } from './sambung-cermin';
import { petaTempat } from './tempat';
import type { Area, Change, WorkbookSnapshot } from './types';

export interface PulihCermin {
  readonly changes: readonly Change[];
  /** Places that these changes make. */
  readonly tempat: readonly (readonly [string, Area])[];
}

/** Rows looked at where nothing says how many there were: more than a quarter has. */
const BARIS_TAK_DIKETAHUI = 5_000;

/** Names of what else stood on the sheet: marks are named again when they are written, what was kept at a return is lost. */
const namaPutus = ({ names }: WorkbookSnapshot): readonly Change[] =>
  names
    .filter(({ name, area }) => area === null && [namaTabel.potret, namaTabel.periksa].some((satu) => satu === name))
    .map(({ name }) => ({ op: 'name.delete', name }));

/** The sheet anew, and the drop-downs and marks that have pointed nowhere since it was deleted. */
function cerminBaru(snapshot: WorkbookSnapshot, hapusDahulu: boolean): PulihCermin {
  const tempat = [
    [namaTabel.jurnal, areaJurnalAwal],
    [namaTabel.pilihan, areaPilihan],
  ] as const;
  const sambungan = [...namaPutus(snapshot), ...sambungCermin(snapshot, petaTempat(snapshot, tempat))];
  return { changes: lembarCermin(hapusDahulu, sambungan), tempat };
}

/**
 * A mirror that was deleted stands again, to be written from the settings. Where the sheet is there and only its name is gone (deleted in
 * the Name Manager, or a writing that stopped between taking the name away and setting it anew), the name comes back and nothing is written
 * over the rows: the next reading sees what they hold.
 */
export function pulihCermin(snapshot: WorkbookSnapshot): PulihCermin {
  const judul = judulLembar.cermin;
  const keadaan = keadaanLembar(snapshot, 'cermin', judul, namaTabel.jurnal);
  if (snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.jurnal && area !== null))
    return { changes: [], tempat: [] };
  if (keadaan !== 'asing') return cerminBaru(snapshot, keadaan === 'setengah');
  const { peristiwa, padat } = readJurnal(snapshot);
  const rows = peristiwa.length === 0 ? BARIS_TAK_DIKETAHUI : padat.jumlah + barisJurnal(peristiwa);
  const at = { ...areaJurnalAwal, rows, cols: tabelJurnal.urutan.length };
  return { changes: [{ op: 'name.set', name: namaTabel.jurnal, at, visible: false }], tempat: [] };
}
