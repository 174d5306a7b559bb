import type { Area } from '../../workbook/plan/types';

/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(col: number): string {
  const rest = Math.floor(col / 26);
  const letter = String.fromCharCode(65 + (col % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B3:D9` of an area, without its sheet. */
export function toA1(at: Omit<Area, 'sheet'>): string {
  const first = `${columnLetters(at.col)}${at.row + 1}`;
  const last = `${columnLetters(at.col + at.cols - 1)}${at.row + at.rows}`;
  return first === last ? first : `${first}:${last}`;
}

const reference = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** What a defined name's formula points at; `null` for anything but one rectangle (`=#REF!`, a constant, several areas). */
export function parseReference(formula: string): Area | null {
  const found = reference.exec(formula);
  if (found === null) return null;
  const [, quoted, plain, fromCol = '', fromRow = '', toCol = fromCol, toRow = fromRow] = found;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
  const row = Number(fromRow) - 1;
  const col = columnIndex(fromCol);
  return { sheet, row, col, rows: Number(toRow) - row, cols: columnIndex(toCol) - col + 1 };
}
