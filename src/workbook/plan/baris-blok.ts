import type { Area, Change, StyleId } from './types';
import type { Isi } from '../../domain/indikator/indikator';

/** Neighbouring positions with the same answer, as `[from, to)` runs: what is written together becomes one change. */
export function runsOf<T>(
  daftar: readonly T[],
): readonly { readonly dari: number; readonly sampai: number; readonly isi: T }[] {
  const hasil: { dari: number; sampai: number; isi: T }[] = [];
  daftar.forEach((isi, posisi) => {
    const akhir = hasil.at(-1);
    if (akhir && akhir.isi === isi) akhir.sampai = posisi + 1;
    else hasil.push({ dari: posisi, sampai: posisi + 1, isi });
  });
  return hasil;
}

export const areaOf = (sheet: string, row: number, col: number, rows = 1, cols = 1): Area => ({
  sheet,
  row,
  col,
  rows,
  cols,
});
export const values = (sheet: string, row: number, col: number, isi: readonly (readonly Isi[])[]): Change => ({
  op: 'values',
  at: areaOf(sheet, row, col, isi.length, isi[0]?.length ?? 0),
  values: isi,
});
export const formula = (sheet: string, row: number, col: number, teks: string): Change => ({
  op: 'formulas',
  at: areaOf(sheet, row, col),
  formulas: [[teks]],
});
export const style = (gaya: StyleId, ...at: readonly Area[]): Change => ({ op: 'style', at, style: gaya });
export const merge = (at: Area): Change => ({ op: 'merge', at });
export const rowHeight = (sheet: string, row: number, points: number, rows = 1): Change => ({
  op: 'rowHeight',
  sheet,
  row,
  rows,
  points,
});
