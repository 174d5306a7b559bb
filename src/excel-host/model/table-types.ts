/** Tables and filters as plain data. */

/** A `Rect` of types.ts, which imports this file. */
interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A date that a filter shows: `2026-11` with `Month` is the whole November (Excel.FilterDatetime). */
export interface FilterDateData {
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

/** Excel.FilterOn, without `Icon`. */
export type FilterKind =
  | 'BottomItems'
  | 'BottomPercent'
  | 'CellColor'
  | 'Dynamic'
  | 'FontColor'
  | 'Values'
  | 'TopItems'
  | 'TopPercent'
  | 'Custom';

/** The condition of one filtered column, as Excel.FilterCriteria has it; `null` where a kind does not use a part. */
export interface FilterCriteriaData {
  readonly filterOn: FilterKind;
  /** `>5`, `=*teks*`, or a number of items or percent as text. */
  readonly criterion1: string | null;
  readonly criterion2: string | null;
  /** Between the two criteria. */
  readonly operator: 'And' | 'Or' | null;
  readonly values: readonly (string | FilterDateData)[] | null;
  /** Excel.DynamicFilterCriteria, e.g. `AboveAverage`. */
  readonly dynamicCriteria: string | null;
  /** `#RRGGBB`. */
  readonly color: string | null;
}

export interface FilteredColumnData {
  /** From the filter's first column, from 0. */
  readonly index: number;
  readonly criteria: FilterCriteriaData;
}

/** The filter of a sheet. The rows that it hides are hidden in `SheetData.rows`. */
export interface AutoFilterData {
  /** Heading row and data rows. */
  readonly range: Area;
  readonly columns: readonly FilteredColumnData[];
}

export interface TableColumnData {
  /** Unique within the table, from 1; stays when columns are added or deleted. */
  readonly id: number;
  readonly name: string;
}

/** A table (list object). Its cells lie in the sheet; this is what makes them a table. */
export interface TableData {
  /** As Office.js has it, e.g. `{00000000-...}`. */
  readonly id: string;
  /** Unique in the workbook, from 1: the `id` in an .xlsx and `legacyId` of Office.js. */
  readonly number: number;
  /** Unique among tables and names of the workbook. */
  readonly name: string;
  /** Heading and total rows included, when they are shown. */
  readonly range: Area;
  readonly columns: readonly TableColumnData[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** `TableStyleMedium2`; empty for none. */
  readonly style: string;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  /** Filtered columns; the range is that of the table without its total row. */
  readonly filters: readonly FilteredColumnData[];
}
