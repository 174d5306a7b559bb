import type { Area } from '../plan/types';

/** `A` for 0, `AA` for 26. */
export const columnLetters = (col: number): string => {
  let sisa = col + 1;
  let huruf = '';
  while (sisa > 0) {
    const digit = (sisa - 1) % 26;
    huruf = String.fromCharCode(65 + digit) + huruf;
    sisa = (sisa - digit - 1) / 26;
  }
  return huruf;
};

/** Sheet titles are always quoted: `'Kendali SOP'!`; an apostrophe inside is doubled. */
export const quoteSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** `B9` without sheet and dollar signs: an address for people and for `Worksheet.getRange`. */
export const addressOf = (area: Pick<Area, 'row' | 'col' | 'rows' | 'cols'>): string => {
  const awal = `${columnLetters(area.col)}${area.row + 1}`;
  return area.rows === 1 && area.cols === 1
    ? awal
    : `${awal}:${columnLetters(area.col + area.cols - 1)}${area.row + area.rows}`;
};

/** `$H9`: same row, fixed column; copied down, the row goes along. */
export const rowCell = (col: number, row: number): string => `$${columnLetters(col)}${row + 1}`;
export const fixedCell = (col: number, row: number): string => `$${columnLetters(col)}$${row + 1}`;
/** `'Beranda'!$D$20` */
export const sheetCell = (sheet: string, col: number, row: number): string => quoteSheet(sheet) + fixedCell(col, row);
/** `'IKU'!$C$8:$C$40` */
export const fixedRange = (area: Area): string =>
  `${quoteSheet(area.sheet)}${fixedCell(area.col, area.row)}:${fixedCell(area.col + area.cols - 1, area.row + area.rows - 1)}`;

/** A text constant inside a formula. */
export const textLiteral = (teks: string): string => `"${teks.replace(/"/g, '""')}"`;

/** First cell of an address without sheet, as Excel writes it; `null` for anything else. */
export function firstCellOf(alamat: string): Pick<Area, 'row' | 'col'> | null {
  const [, huruf, nomor] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::|$)/.exec(alamat) ?? [];
  if (huruf === undefined || nomor === undefined) return null;
  const col = [...huruf].reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(nomor) - 1, col };
}
