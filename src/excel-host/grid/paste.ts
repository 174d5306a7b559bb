import type { EnterResult } from '../grid-view';
import { isLockedAt } from '../model/protection';
import { contains, isInGrid, overlaps, rect } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import type { Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { putEntries, type Entry } from '../model/write-values';
import { accepted, readTyped, refuse } from './typing';

/** Lines and cells of tab-separated text; a cell in double quotes may hold tabs and line breaks. */
export function parseTsv(tsv: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = cell.exec(tsv); match; match = cell.exec(tsv)) {
    const text = match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
    lines.at(-1)?.push(text);
    if (match[3] === '') break;
    if (match[3] !== '\t') lines.push([]);
  }
  const last = lines.at(-1);
  const isTrailing = lines.length > 1 && (!last || last.length === 0 || (last.length === 1 && last[0] === ''));
  return isTrailing ? lines.slice(0, -1) : lines;
}

const widthOf = (lines: readonly (readonly string[])[]): number => Math.max(...lines.map((line) => line.length));

/** The size of a block of text, as an area in the sheet's corner. */
export const sizeOfText = (lines: readonly (readonly string[])[]): Rect => rect(0, 0, lines.length, widthOf(lines));

/** Pasting writes over data validation (Excel does not check it) but not over locked cells. */
export function paste(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  lines: readonly (readonly string[])[],
): EnterResult {
  if (!isInGrid(area)) return refuse(book, 'too-large');
  if (cutsMerge(sheet, area)) return refuse(book, 'merged');
  if (someLocked(sheet, area)) return refuse(book, 'protected');
  const entries: (Entry | null)[][] = [];
  const width = widthOf(lines);
  for (let dRow = 0; dRow < area.rows; dRow += 1) {
    const cells: (Entry | null)[] = [];
    for (let dCol = 0; dCol < area.cols; dCol += 1) {
      const text = lines[dRow % lines.length]?.[dCol % width] ?? '';
      const entry = readTyped(book, sheet, area.row + dRow, area.col + dCol, text);
      if (typeof entry === 'string') return refuse(book, entry);
      cells.push(entry);
    }
    entries.push(cells);
  }
  putEntries(book, sheet, area, entries);
  return accepted;
}

export const cutsMerge = (sheet: SheetModel, area: Rect): boolean =>
  sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge));

export function someLocked(sheet: SheetModel, area: Rect): boolean {
  if (sheet.protection === null) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let col = area.col; col < area.col + area.cols; col += 1) if (isLockedAt(sheet, row, col)) return true;
  }
  return false;
}
