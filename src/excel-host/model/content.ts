import type { CalcInput } from '../calc/types';
import type { Cell } from './cell-store';
import { hasContent, type SheetModel } from './sheet';
import { hasStructured, plainFormula, type FormulaPlace } from './structured-formula';
import type { CellValue, Rect } from './types';
import type { WorkbookModel } from './workbook';

/** What is put into a cell. */
export type Content =
  Extract<CalcInput, { readonly formula: string }> | { readonly constant: CellValue; readonly quotePrefix: boolean };
export const emptyContent: Content = { constant: null, quotePrefix: false };

const isError = (value: CellValue): value is Exclude<CellValue, string | number | boolean | null> =>
  typeof value === 'object' && value !== null;

/** The engine has no error constants; a formula of the bare error code has the same value. */
export function toInput(book: WorkbookModel, place: FormulaPlace, content: Content): CalcInput {
  if ('formula' in content) {
    if (!content.formula.includes('[') || !hasStructured(content.formula)) return content;
    book.hasStructuredFormulas = true;
    return { formula: plainFormula(book, place, content.formula) ?? '=#REF!' };
  }
  return isError(content.constant) ? { formula: `=${content.constant.error}` } : { constant: content.constant };
}

export const contentOf = (cell: Cell | undefined): Content => {
  if (!cell) return emptyContent;
  return cell.formula === null ? { constant: cell.constant, quotePrefix: cell.quotePrefix } : { formula: cell.formula };
};

/** Puts contents into a block, cell by cell; `null` leaves a cell as it is. Keeps the cells' looks. */
export function putContents(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  block: readonly (readonly (Content | null)[])[],
): void {
  rememberEdit(book, sheet, row, col, block);
  putBlock(book, sheet, row, col, block);
}

function putBlock(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  block: readonly (readonly (Content | null)[])[],
): void {
  const inputs = block.map((line, dRow) =>
    line.map((content, dCol) => {
      const place = { sheet, row: row + dRow, col: col + dCol };
      if (content === null) return toInput(book, place, contentOf(sheet.cell(place.row, place.col)));
      putOne(sheet, place.row, place.col, content);
      return toInput(book, place, content);
    }),
  );
  book.engine.setBlock(sheet.id, row, col, inputs);
}

/** `onChanged` tells the value before and after of a single cell; asked for, because it makes the engine calculate. */
function rememberEdit(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  block: readonly (readonly (Content | null)[])[],
): void {
  if (!book.areEditsFollowed || block.length !== 1 || block[0]?.length !== 1) return;
  book.lastEdit = { sheetId: sheet.id, row, col, before: valueAt(book, sheet, row, col) };
}

/** Puts a content into the model's cell alone: the engine has to be told. */
export function putOne(sheet: SheetModel, row: number, col: number, content: Content): void {
  const isEmpty = 'constant' in content && content.constant === null;
  const cell = isEmpty ? sheet.cell(row, col) : sheet.ensureCell(row, col);
  if (!cell) return;
  cell.formula = 'formula' in content ? content.formula : null;
  cell.constant = 'formula' in content ? null : content.constant;
  cell.quotePrefix = 'formula' in content ? false : content.quotePrefix;
  if (isEmpty && cell.style === sheet.backgroundStyle(row, col)) sheet.cells.remove(row, col);
}

/** Empties the contents of all cells in an area, and of nothing else. */
export function clearContents(book: WorkbookModel, sheet: SheetModel, area: Rect): void {
  const filled: { row: number; col: number }[] = [];
  sheet.cells.forEachIn(area, (cell, row, col) => {
    if (hasContent(cell)) filled.push({ row, col });
  });
  // A cell by itself is an edit that is told with its value before; asking each of many would calculate after each.
  const put = filled.length === 1 ? putContents : putBlock;
  for (const { row, col } of filled) put(book, sheet, row, col, [[emptyContent]]);
}

/** A cell's computed value. */
export function valueAt(book: WorkbookModel, sheet: SheetModel, row: number, col: number): CellValue {
  const cell = sheet.cell(row, col);
  if (!cell) return null;
  return cell.formula === null ? cell.constant : book.engine.value(sheet.id, row, col);
}

/** Computed values of a block, row by row. */
export function valuesOf(book: WorkbookModel, sheet: SheetModel, area: Rect): CellValue[][] {
  return mapCells(area, (row, col) => valueAt(book, sheet, row, col));
}

export function mapCells<T>(area: Rect, pick: (row: number, col: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, dRow) =>
    Array.from({ length: area.cols }, (__, dCol) => pick(area.row + dRow, area.col + dCol)),
  );
}
