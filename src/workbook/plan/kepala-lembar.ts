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
/** First heading row below that block and a blank row. */
export const BARIS_KEPALA = 4;
