import type { Triwulan } from '../periode/periode';
import type { Sel } from '../shared/sel';
import type { Berhenti, Indikator } from './indikator';

/** As the cell says it, and its drop-down offers it. */
export const teksBerhenti = {
  1: 'TW I',
  2: 'TW II',
  3: 'TW III',
  4: 'TW IV',
  'tahun-depan': 'tahun depan',
} as const satisfies Record<Berhenti, string>;
export const daftarBerhenti: readonly Berhenti[] = [1, 2, 3, 4, 'tahun-depan'];

/** Blanks as Excel's TRIM takes them away: none around, one between. */
const trim = (teks: string): string => teks.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** What a cell says, whatever its case (as Excel's `=` compares); `null` where it says nothing, or nothing known. */
export const berhentiOf = (sel: Sel): Berhenti | null =>
  typeof sel === 'string'
    ? (daftarBerhenti.find((satu) => teksBerhenti[satu].toLowerCase() === trim(sel).toLowerCase()) ?? null)
    : null;

/** Whether it is measured no more in this quarter. */
export const isBerhenti = ({ berhenti }: Pick<Indikator, 'berhenti'>, triwulan: Triwulan): boolean =>
  typeof berhenti === 'number' && berhenti <= triwulan;
