import { adjustRect, adjustReference, type StructureChange } from '../text/formula-adjust';
import { adjustChart, adjustConditional, adjustName, adjustValidation } from './adjust';
import { dropComments } from './comments';
import { intersect, maxCols, maxRows, rect, subtract, wholeSheet } from './rect';
import { shiftedBlock } from './shift-area';
import type { SheetModel } from './sheet';
import { moveFilter, moveTables } from './table-structure';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

const bandOf = (change: StructureChange): Rect => {
  const block = shiftedBlock(change);
  return change.axis === 'row' ? { ...block, row: 0, rows: maxRows } : { ...block, col: 0, cols: maxCols };
};

/** Merged areas, rules, links, tables, filter, print set-up and panes of the sheet itself. */
export function moveParts(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  const move = (each: Rect): Rect | null => adjustRect(each, change);
  const band = bandOf(change);
  // A rule that is wider than the band is cut: inside of the band it shifts, beside it it stays.
  const moveAll = (areas: readonly Rect[]): Rect[] =>
    areas.flatMap((each) => {
      const inside = intersect(each, band);
      if (!change.band || !inside) return move(each) ?? [];
      return [...subtract(each, band), ...[move(inside) ?? []].flat()];
    });
  sheet.merges = sheet.merges.flatMap((each) => move(each) ?? []).filter((merge) => merge.rows * merge.cols > 1);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: moveAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: moveAll(format.ranges) }))
    .filter((format) => format.ranges.length > 0);
  const follow = <T extends { readonly row: number; readonly col: number }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const to = move(rect(item.row, item.col, 1, 1));
      return to ? [{ ...item, row: to.row, col: to.col }] : [];
    });
  sheet.hyperlinks = follow(sheet.hyperlinks);
  const gone = sheet.comments.filter(({ row, col }) => move(rect(row, col, 1, 1)) === null);
  dropComments(book, sheet, gone);
  sheet.comments = follow(sheet.comments);
  sheet.notes = follow(sheet.notes);
  moveTables(book, sheet, change);
  moveFilter(sheet, change);
  movePage(sheet, change, move);
}

function movePage(sheet: SheetModel, change: StructureChange, move: (each: Rect) => Rect | null): void {
  const { page } = sheet;
  page.printArea = page.printArea.flatMap((each) => move(each) ?? []);
  if (change.band) return;
  const span = (title: { first: number; last: number } | null): { first: number; last: number } | null => {
    if (!title) return null;
    const count = title.last - title.first + 1;
    const moved = move(change.axis === 'row' ? rect(title.first, 0, count, 1) : rect(0, title.first, 1, count));
    if (!moved) return null;
    return change.axis === 'row'
      ? { first: moved.row, last: moved.row + moved.rows - 1 }
      : { first: moved.col, last: moved.col + moved.cols - 1 };
  };
  const breaks = (list: readonly number[]): number[] =>
    list.flatMap((at) => {
      const moved = move(change.axis === 'row' ? rect(at, 0, 1, 1) : rect(0, at, 1, 1));
      return moved ? [change.axis === 'row' ? moved.row : moved.col] : [];
    });
  if (change.axis === 'row') {
    page.titleRows = span(page.titleRows);
    page.rowBreaks = breaks(page.rowBreaks);
  } else {
    page.titleColumns = span(page.titleColumns);
    page.colBreaks = breaks(page.colBreaks);
  }
}

/**
 * Formulas, names, rules and chart references of the whole workbook that look at the sheet. `rewritten` learns of each
 * formula cell whose text changed.
 */
export function adjustEverywhere(
  book: WorkbookModel,
  change: StructureChange,
  rewritten: (sheet: SheetModel, row: number, col: number) => void = () => undefined,
): void {
  for (const sheet of book.sheets) {
    const adjusted = (text: string): string => adjustReference(text, sheet.name, change);
    sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
      if (cell.formula === null) return;
      const formula = adjusted(cell.formula);
      if (formula === cell.formula) return;
      cell.formula = formula;
      rewritten(sheet, row, col);
    });
    sheet.validations = sheet.validations.map((rule) => adjustValidation(rule, adjusted));
    sheet.charts = sheet.charts.map((chart) => adjustChart(chart, adjusted));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => adjustConditional(format, adjusted));
  }
  book.names = book.names.map((name) => adjustName(book, name, change));
}
