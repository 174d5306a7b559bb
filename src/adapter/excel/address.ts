import type { Area } from '../../workbook/plan/types';

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

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
