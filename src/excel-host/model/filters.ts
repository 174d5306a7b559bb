import { HostError, invalidArgument } from '../errors';
import { cellAt, testFor } from './filter-match';
import { showAllRows } from './filter-rows';
import { assertAllowed } from './protection';
import { overlaps } from './rect';
import { surroundingRegion } from './regions';
import type { SheetModel } from './sheet';
import type { TableRef } from './table-ref';
import type { FilterCriteriaData, FilteredColumnData } from './table-types';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** The filter of a sheet or of a table: where its data are, and which columns are filtered how. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  /** Heading and data rows; `null` where there is no filter. */
  readonly range: Rect | null;
  readonly body: Rect | null;
  readonly columns: readonly FilteredColumnData[];
  readonly enabled: boolean;
  keep(columns: readonly FilteredColumnData[]): void;
  start(range: Rect): void;
  remove(): void;
}

export class SheetFilter implements FilterTarget {
  constructor(readonly sheet: SheetModel) {}

  get range(): Rect | null {
    return this.sheet.autoFilter?.range ?? null;
  }
  get body(): Rect | null {
    const { range } = this;
    return range && { ...range, row: range.row + 1, rows: range.rows - 1 };
  }
  get columns(): readonly FilteredColumnData[] {
    return this.sheet.autoFilter?.columns ?? [];
  }
  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  keep(columns: readonly FilteredColumnData[]): void {
    const { range } = this;
    if (range) this.sheet.autoFilter = { range, columns };
  }
  /** One cell stands for the region around it, as in Excel. */
  start(given: Rect): void {
    const range = given.rows * given.cols === 1 ? surroundingRegion(this.sheet, given) : given;
    if (this.sheet.tables.some((table) => overlaps(table.range, range))) {
      throw new HostError('InvalidOperation', 'Cells of a table are filtered through the table.');
    }
    const { range: before } = this;
    const isSame =
      before !== null && before.row === range.row && before.col === range.col && before.cols === range.cols;
    if (!isSame && this.body) showAllRows(this.sheet, this.body);
    this.sheet.autoFilter = { range, columns: isSame ? this.columns : [] };
  }
  remove(): void {
    this.sheet.autoFilter = null;
  }
}

export class TableFilter implements FilterTarget {
  constructor(readonly table: TableRef) {}

  get sheet(): SheetModel {
    return this.table.sheet;
  }
  get range(): Rect | null {
    const { range, showTotals } = this.table.data;
    return this.enabled ? { ...range, rows: range.rows - (showTotals ? 1 : 0) } : null;
  }
  get body(): Rect | null {
    return this.table.body;
  }
  get columns(): readonly FilteredColumnData[] {
    return this.table.data.filters;
  }
  get enabled(): boolean {
    return this.table.data.showFilterButton && this.table.data.showHeaders;
  }
  keep(filters: readonly FilteredColumnData[]): void {
    this.table.edit({ filters });
  }
  start(range: Rect): void {
    if (!overlaps(range, this.table.data.range)) throw invalidArgument('The range is not of this table.');
    this.table.edit({ showFilterButton: true });
  }
  remove(): void {
    this.table.edit({ filters: [], showFilterButton: false });
  }
}

/** Filters one column; `null` takes its filter away. */
export function filterColumn(
  book: WorkbookModel,
  target: FilterTarget,
  index: number,
  criteria: FilterCriteriaData | null,
): void {
  const { body } = target;
  if (!body || index < 0 || index >= body.cols) throw invalidArgument(`There is no column ${index} to filter.`);
  const others = target.columns.filter((column) => column.index !== index);
  const columns = criteria ? [...others, { index, criteria }] : others;
  target.keep([...columns].sort((a, b) => a.index - b.index));
  applyFilter(book, target);
}

export function clearFilter(book: WorkbookModel, target: FilterTarget): void {
  target.keep([]);
  applyFilter(book, target);
}

/** Throws the filter away and shows its rows. */
export function removeFilter(book: WorkbookModel, target: FilterTarget): void {
  assertAllowed(target.sheet, null);
  if (target.body) showAllRows(target.sheet, target.body);
  target.remove();
  book.changed({ kind: 'look', sheetId: target.sheet.id });
}

/** Hides each data row that one of the filtered columns does not let through, and shows the others. */
export function applyFilter(book: WorkbookModel, target: FilterTarget): void {
  const { sheet, body, columns } = target;
  assertAllowed(sheet, 'allowAutoFilter');
  if (!body) return;
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const tests = columns.map(({ index, criteria }) => {
    const cells = rows.map((row) => cellAt(book, sheet, row, body.col + index));
    const passes = testFor(criteria, cells, new Date());
    return cells.map(passes);
  });
  rows.forEach((row, at) => {
    const hidden = tests.some((passed) => passed[at] === false);
    if (hidden || sheet.rows.get(row)) sheet.rows.ensure(row).hidden = hidden;
  });
  book.changed({ kind: 'look', sheetId: sheet.id });
}
