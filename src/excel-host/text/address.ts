import type { Rect } from '../model/types';

/**
 * A1 addresses as Excel writes and reads them.
 * Source: support.microsoft.com "Excel specifications and limits" (1,048,576 rows by 16,384 columns) and
 * learn.microsoft.com `Excel.Range.address` ("Sheet1!A1:B4", whole rows "1:3", whole columns "A:C").
 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** One area, with the sheet it names (`null` when the address does not name one). Rows and columns count from 0. */
export interface SheetRect {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const A_CODE = 'A'.charCodeAt(0);
const LETTERS = 26;

/** `0` -> `A`, `16383` -> `XFD`. */
export function columnName(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(A_CODE + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** `A` -> `0`; `null` beyond column XFD. Case does not matter. */
export function columnIndex(letters: string): number | null {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + (letter.charCodeAt(0) - A_CODE + 1);
  return index >= 1 && index <= MAX_COLS ? index - 1 : null;
}

/** `'5'` -> `4`; `null` outside of the sheet. */
export function rowIndex(digits: string): number | null {
  const row = Number(digits);
  return row >= 1 && row <= MAX_ROWS ? row - 1 : null;
}

/** A sheet name is written bare only when nothing in it could be read otherwise: `Rekap`, but `'Isian 1'`, `'A1'`, `'R1C1'`, `'2026'`. */
export function quoteSheetName(name: string): string {
  const bare =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(?:R\d*)?(?:C\d*)?$/i.test(name) &&
    !/^(?:TRUE|FALSE)$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The reverse of {@link quoteSheetName}. */
export function unquoteSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!,]+))!/;
const CELLS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** One area, e.g. `B2`, `$A$1:C3`, `A:C`, `1:3`, `'Isian 1'!B2`; `null` when the text is not an address. */
export function parseAddress(text: string): SheetRect | null {
  const trimmed = text.trim().replace(/^=/, '');
  const prefix = SHEET_PREFIX.exec(trimmed);
  const sheet = prefix === null ? null : (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? null);
  const rect = parseArea(prefix === null ? trimmed : trimmed.slice(prefix[0].length));
  return rect === null ? null : { sheet, rect };
}

/** Several areas separated by commas, as `RangeAreas.address` has them; `null` when one of them is not an address. */
export function parseAreas(text: string): SheetRect[] | null {
  const areas: SheetRect[] = [];
  for (const part of splitOutsideQuotes(text)) {
    const area = parseAddress(part);
    if (area === null) return null;
    areas.push(area);
  }
  return areas;
}

/** `Rekap!A1:B2`; whole columns as `A:C`, whole rows as `1:3`; without the sheet when none is given. */
export function formatAddress(rect: Rect, sheet: string | null = null): string {
  return `${sheet === null ? '' : `${quoteSheetName(sheet)}!`}${formatArea(rect, '')}`;
}

/** As {@link formatAddress}, with every part absolute: `Rekap!$A$1:$B$2`. */
export function formatAbsoluteAddress(rect: Rect, sheet: string | null = null): string {
  return `${sheet === null ? '' : `${quoteSheetName(sheet)}!`}${formatArea(rect, '$')}`;
}

function formatArea(rect: Rect, mark: '' | '$'): string {
  const lastRow = rect.row + rect.rows - 1;
  const lastCol = rect.col + rect.cols - 1;
  if (rect.rows === MAX_ROWS) return `${mark}${columnName(rect.col)}:${mark}${columnName(lastCol)}`;
  if (rect.cols === MAX_COLS) return `${mark}${rect.row + 1}:${mark}${lastRow + 1}`;
  const first = `${mark}${columnName(rect.col)}${mark}${rect.row + 1}`;
  return rect.rows === 1 && rect.cols === 1 ? first : `${first}:${mark}${columnName(lastCol)}${mark}${lastRow + 1}`;
}

function parseArea(text: string): Rect | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, col1 = '', row1 = '', col2 = col1, row2 = row1] = cells;
    return spanRect(rowIndex(row1), rowIndex(row2), columnIndex(col1), columnIndex(col2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return spanRect(0, MAX_ROWS - 1, columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return spanRect(rowIndex(rows[1] ?? ''), rowIndex(rows[2] ?? ''), 0, MAX_COLS - 1);
  return null;
}

function spanRect(row1: number | null, row2: number | null, col1: number | null, col2: number | null): Rect | null {
  if (row1 === null || row2 === null || col1 === null || col2 === null) return null;
  return {
    row: Math.min(row1, row2),
    col: Math.min(col1, col2),
    rows: Math.abs(row2 - row1) + 1,
    cols: Math.abs(col2 - col1) + 1,
  };
}

function splitOutsideQuotes(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
}
