/** What a cell holds, seen from a formula: a number, a text (`''` is what a formula shows where it has no figure), or nothing. */
export type Sel = number | string | null;

export const isAngka = (sel: Sel): sel is number => typeof sel === 'number';

/** Excel's `=` between texts ignores case; a blank cell equals `""`. */
export const samaTeks = (sel: Sel, teks: string): boolean =>
  typeof sel === 'string' ? sel.toLowerCase() === teks.toLowerCase() : sel === null && teks === '';

export const angkaDari = (daftar: readonly Sel[]): number[] => daftar.filter(isAngka);
export const jumlahkan = (daftar: readonly number[]): number => daftar.reduce((jumlah, angka) => jumlah + angka, 0);
