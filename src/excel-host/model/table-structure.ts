import { HostError } from '../errors';
import { adjustRect, type StructureChange } from '../text/formula-adjust';
import { contains, overlaps } from './rect';
import type { SheetModel } from './sheet';
import { changedArea, shiftedBlock } from './shift-area';
import { bodyOf, headingsOf } from './table-areas';
import { freeColumnName, writeHeading } from './table-columns';
import type { FilteredColumnData, TableColumnData, TableData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/**
 * Excel shifts no part of a table, and no table loses its headings or all of its data rows.
 * Source of the code: microsoftgraph/microsoft-graph-docs issue 4392, `InsertDeleteConflict` for cells of a table.
 */
export function assertTablesStayWhole(sheet: SheetModel, change: StructureChange): void {
  const area = changedArea(change);
  for (const table of sheet.tables) {
    if (change.kind === 'delete' && contains(area, table.range)) continue;
    if (isCut(table, change) || (change.kind === 'delete' && losesFrame(table, area, change))) {
      throw new HostError('InsertDeleteConflict', `Cells of the table ${table.name} would be shifted.`);
    }
  }
}

function isCut({ range }: TableData, change: StructureChange): boolean {
  const block = shiftedBlock(change);
  if (!change.band || !overlaps(range, block)) return false;
  if (contains(block, range) && !overlaps(range, changedArea(change))) return false;
  const isInsertBefore = change.kind === 'insert' && contains(block, range);
  const across = change.axis === 'row' ? [range.col, range.cols] : [range.row, range.rows];
  const [first = 0, size = 0] = across;
  const isExact = change.band.first === first && change.band.last === first + size - 1;
  return !(isExact || isInsertBefore);
}

function losesFrame(table: TableData, area: Rect, { axis }: StructureChange): boolean {
  if (axis === 'col' || !overlaps(table.range, area)) return false;
  const headings = headingsOf(table);
  if (headings && overlaps(headings, area)) return true;
  const body = bodyOf(table);
  return area.row <= body.row && area.row + area.rows >= body.row + body.rows;
}

/** After the cells moved: tables follow, grow and shrink with them. */
export function moveTables(book: WorkbookModel, sheet: SheetModel, change: StructureChange): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = adjustRect(table.range, change);
    if (!range) return [];
    const totals = table.range.row + table.range.rows - 1;
    const losesTotals =
      change.kind === 'delete' &&
      change.axis === 'row' &&
      totals >= change.at &&
      totals < change.at + change.count &&
      range.rows !== table.range.rows;
    const moved = { ...table, range, showTotals: table.showTotals && !losesTotals };
    return range.cols === table.range.cols ? [moved] : [reColumned(book, sheet, moved, table, change)];
  });
}

function reColumned(
  book: WorkbookModel,
  sheet: SheetModel,
  moved: TableData,
  before: TableData,
  change: StructureChange,
): TableData {
  const at = Math.max(0, change.at - before.range.col);
  if (change.kind === 'delete') {
    const count = before.range.cols - moved.range.cols;
    return {
      ...moved,
      columns: before.columns.filter((_, index) => index < at || index >= at + count),
      filters: shiftFilters(before.filters, at, -count),
    };
  }
  const columns: TableColumnData[] = [...before.columns];
  for (let step = 0; step < change.count; step += 1) {
    const name = freeColumnName(columns.map((column) => column.name));
    columns.splice(at + step, 0, { id: Math.max(0, ...columns.map((column) => column.id)) + 1, name });
    if (moved.showHeaders) writeHeading(book, sheet, moved.range.row, moved.range.col + at + step, name);
  }
  return { ...moved, columns, filters: shiftFilters(before.filters, at, change.count) };
}

function shiftFilters(filters: readonly FilteredColumnData[], at: number, count: number): FilteredColumnData[] {
  return filters.flatMap((filter) => {
    if (filter.index < at) return [filter];
    if (filter.index < at - count) return [];
    return [{ ...filter, index: filter.index + count }];
  });
}

/** The sheet's own filter follows its cells, too. */
export function moveFilter(sheet: SheetModel, change: StructureChange): void {
  const { autoFilter } = sheet;
  if (!autoFilter) return;
  const range = adjustRect(autoFilter.range, change);
  const step = range ? range.cols - autoFilter.range.cols : 0;
  const at = Math.max(0, change.at - autoFilter.range.col);
  const columns = step === 0 ? autoFilter.columns : shiftFilters(autoFilter.columns, at, step);
  sheet.autoFilter = range ? { range, columns } : null;
}
