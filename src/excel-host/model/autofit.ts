import { formatCell } from '../text/number-format';
import { valueAt } from './content';
import { intersect, maxCols, maxRows } from './rect';
import type { SheetModel } from './sheet';
import { maxColumnWidth, maxRowHeight, setSize } from './sizes';
import type { CellStyle, Rect } from './types';
import { usedArea } from './used';
import type { WorkbookModel } from './workbook';

/** Estimated: there is no font engine here. Width of an average character and of a line, in parts of the font size. */
const charWidth = 0.5;
const boldFactor = 1.08;
const lineHeight = 1.36;
const cellPadding = 5.25;

const widthOf = (text: string, style: CellStyle): number =>
  text.length * style.font.size * charWidth * (style.font.bold ? boldFactor : 1) + cellPadding;

function linesOf(text: string, style: CellStyle, room: number): number {
  const lines = text.split('\n');
  if (!style.wrapText) return lines.length === 1 ? 1 : lines.length;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, style) / Math.max(room, 1))), 0);
}

export function autofitColumns(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  const widths = new Map<number, number>();
  forEachText(book, sheet, { ...area, row: 0, rows: maxRows }, (text, style, _, col) => {
    const longest = Math.max(...text.split('\n').map((line) => widthOf(line, style)));
    widths.set(col, Math.max(widths.get(col) ?? 0, longest));
  });
  for (const [col, width] of widths) {
    setSize(book, sheet, 'columns', { row: 0, col, rows: 1, cols: 1 }, Math.min(width, maxColumnWidth));
  }
}

/** Merged cells do not make their row grow: so Excel does (issue 1840 of OfficeDev/office-js). */
export function autofitRows(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  const heights = new Map<number, number>();
  forEachText(book, sheet, { ...area, col: 0, cols: maxCols }, (text, style, row, col) => {
    const room = sheet.columns.sizeOf(col, sheet.standardWidth) - cellPadding;
    const height = linesOf(text, style, room) * style.font.size * lineHeight;
    heights.set(row, Math.max(heights.get(row) ?? sheet.standardHeight, height));
  });
  for (const [row, height] of heights) {
    setSize(book, sheet, 'rows', { row, col: 0, rows: 1, cols: 1 }, Math.min(height, maxRowHeight));
  }
}

function forEachText(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  visit: (text: string, style: CellStyle, row: number, col: number) => void,
): void {
  const used = usedArea(sheet, area, true);
  const within = used && intersect(used, area);
  if (!within) return;
  sheet.cells.forEachIn(within, (cell, row, col) => {
    if (sheet.mergeAt(row, col)) return;
    const text = formatCell(valueAt(book, sheet, row, col), cell.style.numberFormat, book.locale);
    if (text !== '') visit(text, cell.style, row, col);
  });
}
