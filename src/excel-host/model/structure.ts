import { accessDenied, HostError } from '../errors';
import { adjustRect, type StructureChange } from '../text/formula-adjust';
import type { DataChangeType, ShiftDirection } from './change';
import { followObjects } from './move-objects';
import { assertAllowed, type ProtectionOption } from './protection';
import { contains, isEntireColumns, isEntireRows, maxCols, maxRows, overlaps, rect } from './rect';
import { hasContent, type SheetModel } from './sheet';
import { changedArea, shiftedBlock } from './shift-area';
import { shiftPart } from './shift-cells';
import { adjustEverywhere, moveParts } from './structure-parts';
import { assertTablesStayWhole } from './table-structure';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

type Axis = StructureChange['axis'];

interface Facts {
  readonly option: ProtectionOption;
  readonly whole: DataChangeType;
  readonly part: DataChangeType;
  readonly shift: ShiftDirection;
}
/** What inserting or deleting along an axis needs: which permission, which event. */
const facts: Record<StructureChange['kind'], Record<Axis, Facts>> = {
  insert: {
    row: { option: 'allowInsertRows', whole: 'RowInserted', part: 'CellInserted', shift: 'ShiftCellDown' },
    col: { option: 'allowInsertColumns', whole: 'ColumnInserted', part: 'CellInserted', shift: 'ShiftCellRight' },
  },
  delete: {
    row: { option: 'allowDeleteRows', whole: 'RowDeleted', part: 'CellDeleted', shift: 'ShiftCellUp' },
    col: { option: 'allowDeleteColumns', whole: 'ColumnDeleted', part: 'CellDeleted', shift: 'ShiftCellLeft' },
  },
};

/** Cells shift down or right; whole rows only down and whole columns only right, whatever was named. */
export function insertCells(book: WorkbookModel, sheet: SheetModel, area: Rect, shift: 'Down' | 'Right'): void {
  apply(book, sheet, changeFor(sheet, area, shift === 'Down' ? 'row' : 'col', 'insert'));
}
export function deleteCells(book: WorkbookModel, sheet: SheetModel, area: Rect, shift: 'Up' | 'Left'): void {
  apply(book, sheet, changeFor(sheet, area, shift === 'Up' ? 'row' : 'col', 'delete'));
}

function changeFor(sheet: SheetModel, area: Rect, wanted: Axis, kind: StructureChange['kind']): StructureChange {
  const isRows = isEntireRows(area);
  const isColumns = isEntireColumns(area);
  const axis = isRows ? 'row' : isColumns ? 'col' : wanted;
  const base = { sheet: sheet.name, axis, kind } as const;
  const isWhole = isRows || isColumns;
  if (axis === 'row') {
    const band = isWhole ? {} : { band: { first: area.col, last: area.col + area.cols - 1 } };
    return { ...base, at: area.row, count: area.rows, ...band };
  }
  const band = isWhole ? {} : { band: { first: area.row, last: area.row + area.rows - 1 } };
  return { ...base, at: area.col, count: area.cols, ...band };
}

function apply(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  const { option, whole, part, shift } = facts[change.kind][change.axis];
  assertAllowed(sheet, change.band ? null : option);
  const area = changedArea(change);
  assertPossible(sheet, change, area);
  if (change.band) shiftPart(book, sheet, change);
  else {
    const follow = followObjects(sheet, change);
    moveCells(book, sheet, change);
    follow();
    moveParts(book, sheet, change);
    adjustEverywhere(book, change);
  }
  book.structureMoved(sheet, (each) => adjustRect(each, change));
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: change.band ? part : whole, shift });
}

function assertPossible(sheet: SheetModel, change: StructureChange, area: Rect): void {
  if (change.kind === 'insert') assertRoom(sheet, change);
  assertTablesStayWhole(sheet, change);
  if (change.band) assertMergesStayWhole(sheet, change, area);
  if (change.kind === 'insert' || !sheet.protection) return;
  // Source: Microsoft Support, "Lock or unlock specific areas of a protected worksheet": rows with locked cells stay.
  let hasLocked = sheet.backgroundStyle(area.row, area.col).locked;
  sheet.cells.forEachIn(area, (cell) => {
    hasLocked ||= cell.style.locked;
  });
  if (hasLocked) throw accessDenied(`The sheet "${sheet.name}" is protected and the range has locked cells.`);
}

function assertRoom(sheet: SheetModel, change: StructureChange): void {
  const edge = change.axis === 'row' ? maxRows : maxCols;
  const used = sheet.cells.usedRect(shiftedBlock(change), hasContent);
  const end = used === null ? 0 : change.axis === 'row' ? used.row + used.rows : used.col + used.cols;
  if (end + change.count > edge) throw new HostError('NonBlankCellOffSheet');
}

/** Excel shifts no part of a merged area. */
function assertMergesStayWhole(sheet: SheetModel, change: StructureChange, area: Rect): void {
  const block = shiftedBlock(change);
  const cut = sheet.merges.find(
    (merge) =>
      (overlaps(merge, block) && !contains(block, merge)) ||
      (change.kind === 'delete' && overlaps(merge, area) && !contains(area, merge)),
  );
  if (cut) throw new HostError('InsertDeleteConflict', 'A merged area would be cut.');
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
