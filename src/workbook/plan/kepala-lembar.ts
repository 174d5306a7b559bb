import type { TableLayout } from '../layout/define-table';
import { areaOf, rowHeight, style, values } from './baris-blok';
import type { Change } from './types';

/** Title, subtitle and hint in the first three rows of a working sheet. */
export const kepalaLembar = (sheet: string, judul: string, sub: string, petunjuk: string): Change[] => [
  values(sheet, 0, 0, [[judul], [sub], [petunjuk]]),
  style('judul.lembar', areaOf(sheet, 0, 0)),
  style('judul.sub', areaOf(sheet, 1, 0)),
  style('judul.petunjuk', areaOf(sheet, 2, 0)),
  rowHeight(sheet, 0, 22),
];
/**
 * The columns' stable keys in the blank row above the headings, in a format that shows nothing: whoever moves a column moves its key along,
 * and the column is still known.
 */
export const barisKunci = (sheet: string, layout: TableLayout): Change[] => [
  values(sheet, BARIS_KEPALA - 1, 0, [layout.urutan]),
  { op: 'numberFormat', at: [areaOf(sheet, BARIS_KEPALA - 1, 0, 1, layout.urutan.length)], format: ';;;' },
];
/** First heading row below that block and a blank row. */
export const BARIS_KEPALA = 4;
