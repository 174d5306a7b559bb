import { HostError, invalidArgument } from '../errors';
import { moveInFormula, type CellMove } from '../text/formula-move';
import { adjustChart, adjustConditional, adjustValidation } from './adjust';
import type { Cell } from './cell-store';
import type { Place } from './copy';
import { assertCanWrite } from './protection';
import { contains, intersect, isInGrid, isUnbounded, overlaps, rect, subtractAll, wholeSheet } from './rect';
import { hasContent, type SheetModel } from './sheet';
import { TouchedCells } from './touched-cells';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** `range.moveTo(...)`: cut and paste. The destination grows to the size of what is moved. */
export function moveCells(book: WorkbookModel, from: Place, destination: Place): void {
  const { area } = from;
  if (isUnbounded(area)) throw invalidArgument('Moving whole rows or columns is not emulated; name the cells.');
  const to: Place = {
    sheet: destination.sheet,
    area: { ...area, row: destination.area.row, col: destination.area.col },
  };
  if (!isInGrid(to.area)) throw invalidArgument('The cells would lie outside of the sheet.');
  assertCanWrite(from.sheet, area);
  assertCanWrite(to.sheet, to.area);
  assertUncut(from, to);
  const move: CellMove = {
    fromSheet: from.sheet.name,
    toSheet: to.sheet.name,
    area,
    dRow: to.area.row - area.row,
    dCol: to.area.col - area.col,
  };
  if (from.sheet === to.sheet && move.dRow === 0 && move.dCol === 0) return;
  const touched = new TouchedCells();
  const moved = takeCells(from, to, touched.touch);
  moveParts(from, to, move);
  adjustTexts(book, from, to, move, moved, touched.touch);
  touched.tell(book);
  for (const place of [from, to]) {
    book.changed({ kind: 'data', sheetId: place.sheet.id, area: place.area, type: 'RangeEdited' });
  }
}

/** Neither the moved cells nor those that are pasted over may hold a part of a merged area or of a table's headings. */
function assertUncut(from: Place, to: Place): void {
  for (const { sheet, area } of [from, to]) {
    if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) {
      throw new HostError('InvalidOperation', 'A merged area would be cut.');
    }
    for (const { range, name } of sheet.tables) {
      const isOwn = sheet === from.sheet && contains(from.area, range);
      if (!isOwn && overlaps({ ...range, rows: 1 }, area)) {
        throw new HostError('InvalidOperation', `The headings of the table ${name} would be moved or lost.`);
      }
    }
  }
}

type Touch = TouchedCells['touch'];

/** Answers the cells that moved, so that their formulas are told from those that stayed. */
function takeCells(from: Place, to: Place, touch: Touch): Set<Cell> {
  const taken: [Cell, number, number][] = [];
  for (let row = from.area.row; row < from.area.row + from.area.rows; row += 1) {
    for (let col = from.area.col; col < from.area.col + from.area.cols; col += 1) {
      taken.push([from.sheet.ensureCell(row, col), row - from.area.row, col - from.area.col]);
      touch(from.sheet, row, col);
    }
  }
  from.sheet.cells.removeAll(from.area);
  to.sheet.cells.forEachIn(to.area, (_, row, col) => touch(to.sheet, row, col));
  to.sheet.cells.removeAll(to.area);
  for (const [cell, dRow, dCol] of taken) {
    const [row, col] = [to.area.row + dRow, to.area.col + dCol];
    if (!hasContent(cell) && cell.style === to.sheet.backgroundStyle(row, col)) continue;
    to.sheet.cells.put(row, col, cell);
    touch(to.sheet, row, col);
  }
  return new Set(taken.map(([cell]) => cell));
}

function moveParts(from: Place, to: Place, { dRow, dCol }: CellMove): void {
  const shift = (each: Rect): Rect => rect(each.row + dRow, each.col + dCol, each.rows, each.cols);
  const inside = (area: Rect, { row, col }: { row: number; col: number }): boolean =>
    overlaps(area, rect(row, col, 1, 1));
  const taken = {
    merges: from.sheet.merges.filter((merge) => contains(from.area, merge)).map(shift),
    tables: from.sheet.tables.filter(({ range }) => contains(from.area, range)),
    rules: from.sheet.validations.flatMap((rule) => cut(rule, from.area, shift)),
    formats: from.sheet.conditionalFormats.flatMap((format) => cut(format, from.area, shift)),
  };
  const marks = <T extends { readonly row: number; readonly col: number }>(pick: (sheet: SheetModel) => T[]): T[] =>
    pick(from.sheet)
      .filter((mark) => inside(from.area, mark))
      .map((mark) => ({ ...mark, row: mark.row + dRow, col: mark.col + dCol }));
  const links = marks((sheet) => sheet.hyperlinks);
  const comments = marks((sheet) => sheet.comments);
  const notes = marks((sheet) => sheet.notes);
  for (const { sheet, area } of [from, to]) {
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.tables = sheet.tables.filter((table) => !taken.tables.includes(table));
    sheet.validations = without(sheet.validations, area);
    sheet.conditionalFormats = without(sheet.conditionalFormats, area);
    sheet.hyperlinks = sheet.hyperlinks.filter((mark) => !inside(area, mark));
    sheet.comments = sheet.comments.filter((mark) => !inside(area, mark));
    sheet.notes = sheet.notes.filter((mark) => !inside(area, mark));
  }
  to.sheet.merges.push(...taken.merges);
  to.sheet.tables = [...to.sheet.tables, ...taken.tables.map((table) => ({ ...table, range: shift(table.range) }))];
  to.sheet.validations.push(...taken.rules);
  to.sheet.conditionalFormats.push(...taken.formats);
  to.sheet.hyperlinks.push(...links);
  to.sheet.comments.push(...comments);
  to.sheet.notes.push(...notes);
}

interface Ruled {
  readonly ranges: readonly Rect[];
}
function cut<T extends Ruled>(rule: T, area: Rect, shift: (each: Rect) => Rect): T[] {
  const ranges = rule.ranges.flatMap((each) => intersect(each, area) ?? []).map(shift);
  return ranges.length > 0 ? [{ ...rule, ranges }] : [];
}
const without = <T extends Ruled>(rules: readonly T[], area: Rect): T[] =>
  rules.map((rule) => ({ ...rule, ranges: subtractAll(rule.ranges, [area]) })).filter((rule) => rule.ranges.length > 0);

function adjustTexts(
  book: WorkbookModel,
  from: Place,
  to: Place,
  move: CellMove,
  moved: ReadonlySet<Cell>,
  touch: Touch,
): void {
  for (const sheet of book.sheets) {
    const adjusted = (text: string): string => moveInFormula(text, sheet.name, sheet.name, move);
    sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
      if (cell.formula === null) return;
      const home = moved.has(cell) ? from.sheet.name : sheet.name;
      const formula = moveInFormula(cell.formula, home, sheet.name, move);
      if (formula === cell.formula) return;
      cell.formula = formula;
      touch(sheet, row, col);
    });
    sheet.validations = sheet.validations.map((rule) => adjustValidation(rule, adjusted));
    sheet.charts = sheet.charts.map((chart) => adjustChart(chart, adjusted));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => adjustConditional(format, adjusted));
  }
  book.names = book.names.map((name) => {
    const formula = moveInFormula(name.formula, to.sheet.name, to.sheet.name, move);
    if (formula === name.formula) return name;
    if (name.scope === null) book.engine.setName(name.name, formula);
    return { ...name, formula };
  });
}
