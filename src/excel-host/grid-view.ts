import type { ShapeData } from './model/object-types';
import type { ChartData } from './model/chart-data';
import type { CellStyle, CellValue, PageSetupData, Rect } from './model/types';
import type { HostLocale } from './text/locale';

/**
 * The emulated workbook as a spreadsheet page sees it: the same model that the add-in reaches through Office.js, but without
 * Office.js. Rows and columns count from 0; sizes are points (1 pt = 4/3 CSS px). Get one with `createGridView(host)` from `./grid/create-grid-view`.
 */
export interface GridView {
  /** All sheets in tab order, hidden ones included. */
  sheets(): readonly GridSheet[];
  /** Shows a sheet, as a click on its tab does. A hidden or unknown sheet is left alone (`false`). */
  activate(sheetId: string): boolean;
  /** What a viewport shows. Empty, unformatted cells are left out; `cells` is in row-major order. */
  snapshot(sheetId: string, viewport: Rect): GridSnapshot;
  /** Merged areas that touch an area. */
  merges(sheetId: string, area: Rect): readonly Rect[];
  /** Column or row sizes from `first` on; a hidden one has size 0. */
  columns(sheetId: string, first: number, count: number): readonly GridAxis[];
  rows(sheetId: string, first: number, count: number): readonly GridAxis[];
  /** The last row and column that hold anything (0, 0 on an empty sheet). */
  extent(sheetId: string): { readonly rows: number; readonly cols: number };
  frozen(sheetId: string): { readonly rows: number; readonly cols: number };
  selection(): GridSelection;
  /** `active` is a cell of the area; the top left one when left out. */
  select(sheetId: string, rect: Rect, active?: { readonly row: number; readonly col: number }): void;
  /** What the formula bar shows: the formula, or the constant as it would be typed; `''` for a hidden formula on a protected sheet. */
  formulaBarText(sheetId: string, row: number, col: number): string;
  /**
   * Commits what a user typed. Protection and validation are enforced here, as Excel does for typing. `insist` enters what a
   * warning or an information (`alert` of the refusal) was told about.
   */
  enter(sheetId: string, row: number, col: number, typedText: string, insist?: boolean): EnterResult;
  /** The Delete key: contents only. */
  clear(sheetId: string, rect: Rect): EnterResult;
  /**
   * Pastes tab-separated text; a selection that is a multiple of the block is filled with it. Protection is enforced, data
   * validation is not: so Excel does.
   */
  pasteText(sheetId: string, selected: Rect, tsv: string): EnterResult;
  /** Pastes cells of this workbook: copied with shifted formulas and looks, or moved when they were cut. */
  pasteBlock(block: GridBlock, sheetId: string, selected: Rect): EnterResult;
  /** The selection as tab-separated text, as copied to another program. */
  copyText(sheetId: string, rect: Rect): string;
  /** The cell's validation, for the input message and the drop-down; `null` when there is none. */
  validationAt(sheetId: string, row: number, col: number): GridValidation | null;
  charts(sheetId: string): readonly GridChart[];
  /** Images and drawings over the cells, from bottom to top. */
  shapes(sheetId: string): readonly ShapeData[];
  /** Threaded comments and notes. */
  comments(sheetId: string): readonly GridComment[];
  /** Does the cell hold a value or a formula? Cheaper than a snapshot. */
  isFilled(sheetId: string, row: number, col: number): boolean;
  isProtected(sheetId: string): boolean;
  /** How the sheet is printed. */
  page(sheetId: string): PageSetupData;
  /** Sets the size of rows or columns in points; `null` fits it to the contents. */
  resize(sheetId: string, axis: GridAxisName, first: number, count: number, points: number | null): EnterResult;
  /** Opens or closes a group of rows or columns. */
  showGroup(sheetId: string, axis: GridAxisName, first: number, count: number, shown: boolean): EnterResult;
  /** Shows what lies in fewer than `level` groups, hides the rest. */
  showLevel(sheetId: string, axis: GridAxisName, level: number): EnterResult;
  /** Undoes the last change made through this view; `false` when there is nothing to undo. */
  undo(): boolean;
  /** Does again what was undone last. */
  redo(): boolean;
  /** Called after every change of the workbook, whoever made it, at most once per micro-task. Returns the unsubscriber. */
  subscribe(listener: (change: GridChange) => void): () => void;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or `''`. */
  readonly tabColor: string;
  readonly active: boolean;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly protected: boolean;
}

export type GridAxisName = 'rows' | 'columns';

/** Cells that were copied or cut in the page. */
export interface GridBlock {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly mode: 'copy' | 'cut';
}

export interface GridAxis {
  readonly index: number;
  /** Points; 0 when hidden. */
  readonly size: number;
  readonly hidden: boolean;
  readonly outlineLevel: number;
}

export interface GridCell {
  readonly row: number;
  readonly col: number;
  /** As Excel would show it in the host's locale (`####` for too narrow columns is the page's affair). */
  readonly text: string;
  readonly value: CellValue;
  readonly valueType: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  readonly hasFormula: boolean;
  readonly style: CellStyle;
  /** What the conditional formats that are true here add to the style. */
  readonly conditional: GridConditional | null;
  readonly link: {
    readonly address: string | null;
    readonly documentReference: string | null;
    readonly screenTip: string | null;
  } | null;
}

export interface GridConditional {
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly fill: string | null;
  /** 0..1 of the cell's width, for a data bar. */
  readonly bar: { readonly length: number; readonly color: string } | null;
  readonly icon: GridIcon | null;
}
/** An icon of a set of `Excel.IconSet`, 0 the one of the lowest values; `only`: it stands for the value. */
export interface GridIcon {
  readonly set: string;
  readonly index: number;
  readonly only: boolean;
}

export interface GridSnapshot {
  readonly cells: readonly GridCell[];
  /** Merged areas that touch the viewport; the top left cell carries text and style. */
  readonly merges: readonly Rect[];
}

export interface GridSelection {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly active: { readonly row: number; readonly col: number };
}

/** `area`: where pasted cells lie now. */
export type EnterResult = { readonly ok: true; readonly area?: Rect } | GridRefusal;
export interface GridRefusal extends GridMessage {
  readonly ok: false;
  readonly reason: EnterRefusal;
  /** Of a validation: with `Warning` and `Information` the user may insist. */
  readonly alert?: 'Stop' | 'Warning' | 'Information';
}
export type EnterRefusal =
  'protected' | 'format-protected' | 'validation' | 'formula' | 'too-long' | 'merged' | 'too-large';
export interface GridMessage {
  readonly title: string;
  readonly message: string;
}

export interface GridValidation {
  readonly type: string;
  readonly prompt: GridMessage | null;
  /** The choices of a list, as shown; `null` for other kinds or a list without drop-down. */
  readonly items: readonly string[] | null;
}

export interface GridChart extends ChartData {
  readonly locale: HostLocale;
  readonly computed: readonly GridSeries[];
}
export interface GridSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  readonly categories: readonly string[];
  /** Categories that are numbers: places on the horizontal axis of dots. */
  readonly places: readonly (number | null)[];
  readonly sizes: readonly number[];
  /** Of the first value: that of an axis which follows the cells. */
  readonly numberFormat: string;
}

export interface GridComment {
  readonly row: number;
  readonly col: number;
  readonly kind: 'comment' | 'note';
  readonly resolved: boolean;
  /** The comment and its replies, oldest first. */
  readonly entries: readonly {
    readonly author: string;
    readonly text: string;
    /** ISO 8601 in UTC; `null` where it is not known. */
    readonly date: string | null;
  }[];
}

/** `structure`: sheets, sizes, merges or anything else but cell contents; then a page redraws all. */
export interface GridChange {
  readonly sheetIds: readonly string[];
  readonly kind: 'cells' | 'selection' | 'structure';
}
