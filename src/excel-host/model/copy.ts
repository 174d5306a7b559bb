import { invalidArgument } from '../errors';
import { keepsShape, shiftFormula } from '../text/formula-shift';
import { contentOf, emptyContent, mapCells, putContents, valueAt, type Content } from './content';
import { assertAllowed, assertCanWrite } from './protection';
import { contains, isInGrid, isUnbounded, maxCols, rect, subtractAll } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Excel.RangeCopyType, without `Link`. */
export const copyTypes = ['All', 'Formulas', 'Values', 'Formats'] as const;
export interface CopyOptions {
  readonly type: (typeof copyTypes)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}
export interface Place {
  readonly sheet: SheetModel;
  readonly area: Rect;
}

const carries = {
  All: { contents: 'formulas', formats: true },
  Formulas: { contents: 'formulas', formats: false },
  Values: { contents: 'values', formats: false },
  Formats: { contents: null, formats: true },
} as const;

/**
 * `range.copyFrom(...)`. A destination larger than the source is filled by repetition when it is a whole multiple;
 * a smaller one grows (documentation of Range.copyFrom).
 */
export function copyCells(book: WorkbookModel, from: Place, to: Place, options: CopyOptions): void {
  if (isUnbounded(from.area)) throw invalidArgument('Copying whole rows or columns is not emulated; name the cells.');
  const source = options.transpose ? { rows: from.area.cols, cols: from.area.rows } : from.area;
  const area = rect(
    to.area.row,
    to.area.col,
    to.area.rows % source.rows === 0 ? to.area.rows : source.rows,
    to.area.cols % source.cols === 0 ? to.area.cols : source.cols,
  );
  if (!isInGrid(area)) throw invalidArgument('The copy would lie outside of the sheet.');
  const carried = carries[options.type];
  if (carried.contents) assertCanWrite(to.sheet, area);
  else assertAllowed(to.sheet, 'allowFormatCells');

  const origin = (row: number, col: number): { row: number; col: number } => {
    const dRow = (row - area.row) % source.rows;
    const dCol = (col - area.col) % source.cols;
    return options.transpose
      ? { row: from.area.row + dCol, col: from.area.col + dRow }
      : { row: from.area.row + dRow, col: from.area.col + dCol };
  };
  if (carried.contents) {
    const pick = carried.contents === 'values' ? valueContent : formulaContent;
    putContents(
      book,
      to.sheet,
      area.row,
      area.col,
      mapCells(area, (row, col) => {
        const at = origin(row, col);
        const content = pick(book, from.sheet, at.row, at.col, row - at.row, col - at.col);
        return content === emptyContent && options.skipBlanks ? null : content;
      }),
    );
  }
  if (carried.formats) copyLooks(from, to.sheet, area, origin);
  if (options.type === 'All') copyExtras(from, to.sheet, area, options.transpose);
  book.changed({ kind: 'data', sheetId: to.sheet.id, area, type: 'RangeEdited' });
}

/** A copy of the formula in (`row`, `col`): all copies of one are known to the engine by its place, unless one of them reads otherwise. */
function filled(formula: string, row: number, col: number, dRow: number, dCol: number): Content {
  const shifted = shiftFormula(formula, dRow, dCol);
  const isAlike = keepsShape(formula) && (!shifted.includes('#REF!') || formula.includes('#REF!'));
  return isAlike ? { formula: shifted, fill: row * maxCols + col } : { formula: shifted };
}

type Pick = (book: WorkbookModel, sheet: SheetModel, row: number, col: number, dRow: number, dCol: number) => Content;
const valueContent: Pick = (book, sheet, row, col) => {
  const constant = valueAt(book, sheet, row, col);
  return constant === null ? emptyContent : { constant, quotePrefix: sheet.cell(row, col)?.quotePrefix ?? false };
};
const formulaContent: Pick = (_, sheet, row, col, dRow, dCol) => {
  const content = contentOf(sheet.cell(row, col));
  if ('formula' in content) return filled(content.formula, row, col, dRow, dCol);
  return content.constant === null ? emptyContent : content;
};

function copyLooks(
  from: Place,
  sheet: SheetModel,
  area: Rect,
  origin: (row: number, col: number) => { row: number; col: number },
): void {
  const looks = mapCells(area, (row, col) => {
    const at = origin(row, col);
    return from.sheet.styleAt(at.row, at.col);
  });
  looks.forEach((line, dRow) => {
    line.forEach((style, dCol) => {
      const row = area.row + dRow;
      const col = area.col + dCol;
      if (sheet.cell(row, col) || style !== sheet.backgroundStyle(row, col)) sheet.ensureCell(row, col).style = style;
    });
  });
}

/** Merged areas and validations that lie inside of the source, when the copy has the source's own shape. */
function copyExtras(from: Place, sheet: SheetModel, area: Rect, transpose: boolean): void {
  if (transpose || area.rows !== from.area.rows || area.cols !== from.area.cols) return;
  const moved = (each: Rect): Rect =>
    rect(each.row - from.area.row + area.row, each.col - from.area.col + area.col, each.rows, each.cols);
  const merges = from.sheet.merges.filter((merge) => contains(from.area, merge)).map(moved);
  sheet.merges = [...sheet.merges.filter((merge) => !contains(area, merge)), ...merges];
  const copied = from.sheet.validations.flatMap((rule) => {
    const inside = rule.ranges.filter((each) => contains(from.area, each)).map(moved);
    return inside.length > 0 ? [{ ...rule, ranges: inside }] : [];
  });
  sheet.validations = [
    ...sheet.validations
      .map((rule) => ({ ...rule, ranges: subtractAll(rule.ranges, [area]) }))
      .filter((rule) => rule.ranges.length > 0),
    ...copied,
  ];
}
