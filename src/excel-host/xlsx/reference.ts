import type { Rect } from '../model/types';

const columnNames: string[] = [];

/** Column letters for an index from 0: 0 -> A, 26 -> AA. */
export function columnName(col: number): string {
  const known = columnNames[col];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  columnNames[col] = name;
  return name;
}

export function cellName(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.col);
  return rect.rows === 1 && rect.cols === 1
    ? first
    : `${first}:${cellName(rect.row + rect.rows - 1, rect.col + rect.cols - 1)}`;
}

/** The `sqref` notation: ranges with a space between. */
export function sqref(ranges: readonly Rect[]): string {
  return ranges.map(rectName).join(' ');
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function absoluteRect(sheet: string, rect: Rect): string {
  const corner = (row: number, col: number) => `$${columnName(col)}$${row + 1}`;
  return `${quoteSheet(sheet)}!${corner(rect.row, rect.col)}:${corner(rect.row + rect.rows - 1, rect.col + rect.cols - 1)}`;
}

const AREA = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads one sheet-qualified area (`'Rekap'!$K$8:$K$28`); `null` when the text is something else. */
export function parseArea(text: string): { readonly sheet: string; readonly rect: Rect } | null {
  const match = AREA.exec(text.replace(/^=/, '').trim());
  if (match === null) return null;
  const [, quoted, plain, firstCol = '', firstRow = '', lastCol = firstCol, lastRow = firstRow] = match;
  const left = columnIndex(firstCol);
  const right = columnIndex(lastCol);
  const top = Number(firstRow) - 1;
  const bottom = Number(lastRow) - 1;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    rect: {
      row: Math.min(top, bottom),
      col: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      cols: Math.abs(right - left) + 1,
    },
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
