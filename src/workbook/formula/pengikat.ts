import { colOf, type TableLayout } from '../layout/define-table';
import type { Area } from '../plan/types';
import { fixedCell, fixedRange, quoteSheet, rowCell } from './rujukan';

/** References seen from the first row of a table: what the formulas of a column are written with. */
export interface Baris<K extends string> {
  /** `$H9` */
  sel(kolom: K): string;
  /** `$H9:$J9`, from one column to another of the same row. */
  rentang(dari: K, sampai: K): string;
}
export const barisPertama = <K extends string>(layout: TableLayout<K>, area: Pick<Area, 'row' | 'col'>): Baris<K> => {
  const sel = (kolom: K): string => rowCell(area.col + colOf(layout, kolom), area.row);
  return { sel, rentang: (dari, sampai) => `${sel(dari)}:${sel(sampai)}` };
};

/** Absolute references to a table on any sheet. */
export interface Tabel<K extends string> {
  /** Whole column: `'IKU'!$C$8:$C$40` */
  kolom(kolom: K): string;
  /** One cell by position: `'Beranda'!$C$20` */
  sel(baris: number, kolom: K): string;
  /** Reference to the cell at a position computed by a formula. */
  pada(kolom: K, posisi: string): string;
}
export const tabelPada = <K extends string>(layout: TableLayout<K>, area: Area): Tabel<K> => {
  const kolom = (kunci: K): string => fixedRange({ ...area, col: area.col + colOf(layout, kunci), cols: 1 });
  return {
    kolom,
    sel: (baris, kunci) => quoteSheet(area.sheet) + fixedCell(area.col + colOf(layout, kunci), area.row + baris),
    pada: (kunci, posisi) => `INDEX(${kolom(kunci)},${posisi})`,
  };
};

/** `'Rekap'!$L9`: the first row of another table whose rows stand side by side with ours, written in the same go. */
export const sebaris =
  <K extends string>(layout: TableLayout<K>, area: Area) =>
  (kolom: K): string =>
    quoteSheet(area.sheet) + rowCell(area.col + colOf(layout, kolom), area.row);

/** A looked-up text or number; a blank stays blank (INDEX of an empty cell alone would say 0), a lost row stays empty. */
export const tarik = (posisi: string, acuan: string): string => `IF(${posisi}="","",IF(${acuan}="","",${acuan}))`;
/** Position of a kode in a column, `""` where it is not found. */
export const cariBaris = (kunci: string, kolom: string): string =>
  `IF(${kunci}="","",IFERROR(MATCH(${kunci},${kolom},0),""))`;
