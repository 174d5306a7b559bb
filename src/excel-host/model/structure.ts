import { accessDenied, HostError, invalidArgument } from '../errors';
import { adjustRect, adjustReference, type StructureChange } from '../text/formula-adjust';
import { adjustChart, adjustConditional, adjustName, adjustValidation } from './adjust';
import type { DataChangeType } from './change';
import { assertAllowed, type ProtectionOption } from './protection';
import { isEntireColumns, isEntireRows, maxCols, maxRows, rect, wholeSheet } from './rect';
import { hasContent, type SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

type Axis = StructureChange['axis'];

/** What inserting or deleting along an axis needs: which permission, which event. */
const facts = {
  insert: {
    row: { option: 'allowInsertRows', event: 'RowInserted' },
    col: { option: 'allowInsertColumns', event: 'ColumnInserted' },
  },
  delete: {
    row: { option: 'allowDeleteRows', event: 'RowDeleted' },
    col: { option: 'allowDeleteColumns', event: 'ColumnDeleted' },
  },
} as const satisfies Record<string, Record<Axis, { option: ProtectionOption; event: DataChangeType }>>;

/** Rows shift down, columns shift right: only whole rows or columns, see DIFFERENCES.md. */
export function insertCells(book: WorkbookModel, sheet: SheetModel, area: Rect, shift: 'Down' | 'Right'): void {
  apply(book, sheet, changeFor(sheet, area, shift === 'Down' ? 'row' : 'col', 'insert'));
}
export function deleteCells(book: WorkbookModel, sheet: SheetModel, area: Rect, shift: 'Up' | 'Left'): void {
  apply(book, sheet, changeFor(sheet, area, shift === 'Up' ? 'row' : 'col', 'delete'));
}

function changeFor(sheet: SheetModel, area: Rect, wanted: Axis, kind: StructureChange['kind']): StructureChange {
  const isRows = isEntireRows(area);
  if (!isRows && !isEntireColumns(area)) {
    throw new HostError(
      'NotImplemented',
      `The emulated Excel ${kind}s whole rows or columns only: use getEntireRow() or getEntireColumn().`,
    );
  }
  // Whole rows can only move up or down, whatever shift was named.
  const axis = isRows ? 'row' : isEntireColumns(area) ? 'col' : wanted;
  const [at, count] = axis === 'row' ? [area.row, area.rows] : [area.col, area.cols];
  return { sheet: sheet.name, axis, kind, at, count };
}

function apply(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  const { option, event } = facts[change.kind][change.axis];
  assertAllowed(sheet, option);
  const area = areaOf(change);
  assertPossible(sheet, change, area);
  moveCells(book, sheet, change);
  moveParts(sheet, change);
  adjustEverywhere(book, change);
  book.structureMoved(sheet, (each) => adjustRect(each, change));
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: event });
}

const areaOf = ({ axis, at, count }: StructureChange): Rect =>
  axis === 'row' ? rect(at, 0, count, maxCols) : rect(0, at, maxRows, count);

function assertPossible(sheet: SheetModel, change: StructureChange, area: Rect): void {
  if (change.kind === 'insert') {
    const edge = change.axis === 'row' ? maxRows : maxCols;
    const used = sheet.cells.usedRect(wholeSheet, hasContent);
    const end = used === null ? 0 : change.axis === 'row' ? used.row + used.rows : used.col + used.cols;
    if (end + change.count > edge) throw invalidArgument('Cells would be pushed off the end of the sheet.');
    return;
  }
  if (!sheet.protection) return;
  // Source: Microsoft Support, "Lock or unlock specific areas of a protected worksheet": rows with locked cells stay.
  let hasLocked = sheet.backgroundStyle(area.row, area.col).locked;
  sheet.cells.forEachIn(area, (cell) => {
    hasLocked ||= cell.style.locked;
  });
  if (hasLocked) throw accessDenied(`The sheet "${sheet.name}" is protected and the range has locked cells.`);
}

/** What moves a sheet's cells, their sizes and the engine's cells. */
const movers = {
  insert: {
    row: (book: WorkbookModel, sheet: SheetModel, at: number, count: number) => {
      sheet.cells.insertRows(at, count);
      sheet.rows.insert(at, count);
      book.engine.insertRows(sheet.id, at, count);
    },
    col: (book: WorkbookModel, sheet: SheetModel, at: number, count: number) => {
      sheet.cells.insertColumns(at, count);
      sheet.columns.insert(at, count);
      book.engine.insertColumns(sheet.id, at, count);
    },
  },
  delete: {
    row: (book: WorkbookModel, sheet: SheetModel, at: number, count: number) => {
      sheet.cells.deleteRows(at, count);
      sheet.rows.delete(at, count);
      book.engine.deleteRows(sheet.id, at, count);
    },
    col: (book: WorkbookModel, sheet: SheetModel, at: number, count: number) => {
      sheet.cells.deleteColumns(at, count);
      sheet.columns.delete(at, count);
      book.engine.deleteColumns(sheet.id, at, count);
    },
  },
} as const;

function moveCells(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  movers[change.kind][change.axis](book, sheet, change.at, change.count);
  if (change.kind === 'insert' && change.at > 0) copyLooksOfNeighbour(sheet, change);
}

/** Excel formats inserted rows like the row above, inserted columns like the column to the left. */
function copyLooksOfNeighbour(sheet: SheetModel, change: StructureChange): void {
  const isRow = change.axis === 'row';
  const neighbour = isRow ? rect(change.at - 1, 0, 1, maxCols) : rect(0, change.at - 1, maxRows, 1);
  sheet.cells.forEachIn(neighbour, (cell, row, col) => {
    for (let step = 1; step <= change.count; step += 1) {
      const target = isRow ? sheet.ensureCell(row + step, col) : sheet.ensureCell(row, col + step);
      target.style = cell.style;
    }
  });
}

/** Merged areas, validations, conditional formats, links, print set-up and panes of the sheet itself. */
function moveParts(sheet: SheetModel, change: StructureChange): void {
  const move = (each: Rect): Rect | null => adjustRect(each, change);
  const moveAll = (areas: readonly Rect[]): Rect[] => areas.flatMap((each) => move(each) ?? []);
  sheet.merges = moveAll(sheet.merges).filter((merge) => merge.rows * merge.cols > 1);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: moveAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: moveAll(format.ranges) }))
    .filter((format) => format.ranges.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const to = move(rect(link.row, link.col, 1, 1));
    return to ? [{ ...link, row: to.row, col: to.col }] : [];
  });
  movePage(sheet, change, move);
}

function movePage(sheet: SheetModel, change: StructureChange, move: (each: Rect) => Rect | null): void {
  const { page } = sheet;
  page.printArea = page.printArea.flatMap((each) => move(each) ?? []);
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

/** Formulas, names, rules and chart references of the whole workbook that look at the sheet. */
function adjustEverywhere(book: WorkbookModel, change: StructureChange): void {
  for (const sheet of book.sheets) {
    const adjusted = (text: string): string => adjustReference(text, sheet.name, change);
    sheet.cells.forEachIn(wholeSheet, (cell) => {
      if (cell.formula !== null) cell.formula = adjusted(cell.formula);
    });
    sheet.validations = sheet.validations.map((rule) => adjustValidation(rule, adjusted));
    sheet.charts = sheet.charts.map((chart) => adjustChart(chart, adjusted));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => adjustConditional(format, adjusted));
  }
  book.names = book.names.map((name) => adjustName(book, name, change));
}
