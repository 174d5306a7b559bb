import type { EnterResult } from '../grid-view';
import { contentOf, emptyContent, mapCells, putContents } from '../model/content';
import { copyCells } from '../model/copy';
import { contains, intersect, isInGrid, overlaps, rect } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import type { Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { clearValidation } from '../model/validation';
import { formulasAfterMove } from './moved-formulas';
import { cutsMerge, someLocked } from './paste';
import { accepted, refuse } from './typing';

export interface Block {
  readonly sheet: SheetModel;
  readonly area: Rect;
}

/** Where a copied block comes to lie: over the whole selection when that is a multiple of it, else in its own size. */
export function targetArea(source: Rect, selected: Rect): Rect {
  return rect(
    selected.row,
    selected.col,
    selected.rows % source.rows === 0 ? selected.rows : source.rows,
    selected.cols % source.cols === 0 ? selected.cols : source.cols,
  );
}

function refusalFor(book: WorkbookModel, sheet: SheetModel, area: Rect): EnterResult | null {
  if (!isInGrid(area)) return refuse(book, 'too-large');
  if (cutsMerge(sheet, area)) return refuse(book, 'merged');
  if (someLocked(sheet, area)) return refuse(book, 'protected');
  return null;
}

/** Ctrl+C, Ctrl+V inside of the workbook: formulas with their references shifted, looks, merged areas and validations. */
export function pasteCopy(book: WorkbookModel, from: Block, to: Block): EnterResult {
  const refusal = refusalFor(book, to.sheet, to.area);
  if (refusal !== null) return refusal;
  copyCells(book, from, to, { type: 'All', skipBlanks: false, transpose: false });
  book.changed({ kind: 'look', sheetId: to.sheet.id });
  return accepted;
}

/** Ctrl+X, Ctrl+V: the cells themselves move. Their formulas stay as they are; formulas that point at them follow. */
export function pasteCut(book: WorkbookModel, from: Block, to: Block): EnterResult {
  const refusal = refusalFor(book, to.sheet, to.area) ?? refusalFor(book, from.sheet, from.area);
  if (refusal !== null) return refusal;
  const followers = formulasAfterMove(book, from, to);
  const contents = mapCells(from.area, (row, col) => contentOf(from.sheet.cell(row, col)));
  const looks = mapCells(from.area, (row, col) => from.sheet.styleAt(row, col));
  const shift = (each: Rect): Rect =>
    rect(each.row - from.area.row + to.area.row, each.col - from.area.col + to.area.col, each.rows, each.cols);
  const merges = from.sheet.merges.filter((merge) => contains(from.area, merge));
  const rules = from.sheet.validations.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((each) => intersect(each, from.area) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges: ranges.map(shift) }] : [];
  });

  from.sheet.merges = from.sheet.merges.filter((merge) => !contains(from.area, merge));
  clearValidation(from.sheet, [from.area]);
  putContents(
    book,
    from.sheet,
    from.area.row,
    from.area.col,
    contents.map((line) => line.map(() => emptyContent)),
  );
  setLooks(
    from,
    looks.map((line) => line.map(() => from.sheet.style)),
  );
  to.sheet.merges = [...to.sheet.merges.filter((merge) => !overlaps(merge, to.area)), ...merges.map(shift)];
  clearValidation(to.sheet, [to.area]);
  to.sheet.validations.push(...rules);
  putContents(book, to.sheet, to.area.row, to.area.col, contents);
  setLooks(to, looks);
  for (const { sheet, row, col, formula } of followers) putContents(book, sheet, row, col, [[{ formula }]]);
  for (const { sheet, area } of [from, to]) {
    book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
    book.changed({ kind: 'look', sheetId: sheet.id });
  }
  return accepted;
}

function setLooks({ sheet, area }: Block, looks: readonly (readonly Block['sheet']['style'][])[]): void {
  looks.forEach((line, dRow) => {
    line.forEach((style, dCol) => {
      const [row, col] = [area.row + dRow, area.col + dCol];
      if (sheet.cell(row, col) || style !== sheet.backgroundStyle(row, col)) sheet.ensureCell(row, col).style = style;
    });
  });
}
