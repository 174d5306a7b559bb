import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { WorkbookSnapshot } from '../plan/types';
import { kunciPadat } from './setelan';

/**
 * Where a long journal was cut: its older part stands in the mirror alone, because settings fail at about a megabyte (office-js #3957)
 * and cells do not.
 */
export interface Padat {
  /** Clock of the newest event that left the settings. */
  readonly jam: number;
  /** How many events there were up to then; fewer now means that some are lost. */
  readonly jumlah: number;
}
export const tidakPadat: Padat = { jam: 0, jumlah: 0 };

/** Most characters of keys and values that the journal takes in the settings; others need room there too. */
export const BATAS_SETELAN = 600_000;
/** What is left after a cut, so that the next event does not cut again. */
const SISA_SETELAN = 400_000;

const isJumlah = (isi: unknown): isi is number => typeof isi === 'number' && Number.isInteger(isi) && isi >= 0;

/** What cannot be read counts as no cut: everything that the mirror holds goes back into the settings as far as there is room. */
export function readPadat({ settings }: WorkbookSnapshot): Padat {
  const nilai = settings.find(({ key }) => key === kunciPadat)?.value;
  if (typeof nilai !== 'string') return tidakPadat;
  const [jam, jumlah] = nilai.split(' ').map(Number);
  return isJumlah(jam) && isJumlah(jumlah) ? { jam, jumlah } : tidakPadat;
}
export const padatToTeks = ({ jam, jumlah }: Padat): string => `${jam} ${jumlah}`;

/**
 * Clock up to which events leave the settings, so that the rest fits; `null` = everything fits. `daftar`: in their order;
 * `ukuran`: characters that one takes.
 */
export function batasPadat(daftar: readonly Peristiwa[], ukuran: (peristiwa: Peristiwa) => number): number | null {
  const semua = daftar.map(ukuran);
  let jumlah = semua.reduce((total, satu) => total + satu, 0);
  if (jumlah <= BATAS_SETELAN) return null;
  let jam = 0;
  for (const [ke, peristiwa] of daftar.entries()) {
    if (jumlah <= SISA_SETELAN) break;
    jumlah -= semua[ke] ?? 0;
    jam = peristiwa.jam;
  }
  return jam;
}
