import type { Isi } from '../../domain/indikator/indikator';

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export type StyleId = string;

/** Constraint of an entry cell. `list` points at a range (`=Beranda!$H$4:$H$6`), because inline lists are comma-only. */
export type Validation =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'any' };

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'Folio' | 'A3';
  readonly fitWide: number;
  readonly fitTall: number | null;
  /** Percent; where it is given nothing is fitted: Excel passes over page breaks on a sheet that is fitted to pages. */
  readonly scale: number | null;
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleCols: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** A page break stands before these rows. */
  readonly breaks: readonly number[];
  /** A page break stands before these columns; the pages then follow each other from left to right first. */
  readonly breaksCol: readonly number[];
}

/**
 * One change of the workbook; the adapter has one handler per `op`. Applied in order inside one batch (split only by size), sheets named by title.
 * A plan is safe to repeat: it is planned anew from a fresh reading, and every op sets a state rather than adding to it.
 */
export type Change =
  /** New sheet at the end; the plan has made sure that the title is free (or deletes our unfinished one just before). */
  | { readonly op: 'sheet.add'; readonly sheet: string; readonly tabColor: string | null }
  | { readonly op: 'sheet.delete'; readonly sheet: string }
  | { readonly op: 'sheet.rename'; readonly sheet: string; readonly to: string }
  | {
      readonly op: 'sheet.visibility';
      readonly sheet: string;
      readonly visibility: 'visible' | 'hidden' | 'veryHidden';
    }
  | {
      readonly op: 'sheet.view';
      readonly sheet: string;
      readonly gridlines: boolean;
      readonly freeze: { readonly rows: number; readonly cols: number } | null;
    }
  /** These titles first, in this order; other sheets keep their order after them. */
  | { readonly op: 'sheet.order'; readonly sheets: readonly string[] }
  /** Constants. A string is always literal text (leading apostrophe where Excel would read it otherwise), `null` empties the cell. */
  | { readonly op: 'values'; readonly at: Area; readonly values: readonly (readonly Isi[])[] }
  /** One formula per cell of the area (en-US, with `=`). */
  | { readonly op: 'formulas'; readonly at: Area; readonly formulas: readonly (readonly string[])[] }
  /** Copies formulas only (`copyFrom`, type formulas) of the one-row area `from` over `to`: requests stay small whatever the number of rows. */
  | { readonly op: 'fill'; readonly from: Area; readonly to: Area }
  /** Look of `layout/style.ts` (`daftarGaya`), number format and lock included. All areas on one sheet. */
  | { readonly op: 'style'; readonly at: readonly Area[]; readonly style: StyleId }
  | { readonly op: 'numberFormat'; readonly at: readonly Area[]; readonly format: string }
  | { readonly op: 'merge'; readonly at: Area }
  | { readonly op: 'unmerge'; readonly at: Area }
  /** Cuts the first `rows` cells of a column out and puts them in as a column further left; references follow them. */
  | {
      readonly op: 'column.move';
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      readonly rows: number;
    }
  | {
      readonly op: 'columnWidth';
      readonly sheet: string;
      readonly col: number;
      readonly cols: number;
      readonly points: number;
    }
  | {
      readonly op: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly points: number;
    }
  | {
      readonly op: 'columnHidden';
      readonly sheet: string;
      readonly col: number;
      readonly cols: number;
      readonly hidden: boolean;
    }
  /** Makes one group of whole columns that can be opened and closed; for new sheets (a second grouping would nest in the first). */
  | {
      readonly op: 'outline';
      readonly sheet: string;
      readonly col: number;
      readonly cols: number;
      readonly closed: boolean;
    }
  | {
      readonly op: 'validation';
      readonly at: Area;
      readonly rule: Validation;
      readonly prompt: { readonly title: string; readonly message: string } | null;
      readonly error: { readonly title: string; readonly message: string } | null;
    }
  /** Custom rule; `formula` with `=`, seen from the area's first cell. `null` = leave that part of the look alone. */
  | {
      readonly op: 'conditionalFormat';
      readonly at: Area;
      readonly formula: string;
      readonly fill: string | null;
      readonly font: string | null;
      readonly bold: boolean;
      readonly numberFormat: string | null;
    }
  /** Removes every conditional format of the area (ours are written anew after it). */
  | { readonly op: 'conditionalFormat.clear'; readonly at: Area }
  /** Buttons for filtering on the first row of the area; on a protected sheet they must stand before it is protected. */
  | { readonly op: 'filter'; readonly at: Area }
  | { readonly op: 'clear'; readonly at: Area; readonly what: 'all' | 'contents' }
  /** Whole rows, pushed down; the new rows take the look of the row above. */
  | { readonly op: 'rows.insert'; readonly sheet: string; readonly row: number; readonly count: number }
  | {
      readonly op: 'rows.delete';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      /** What brings their content back once rows were put in again at this place; without it the deletion cannot be taken back. */
      readonly kembali?: readonly Change[];
    }
  | { readonly op: 'lock'; readonly at: readonly Area[]; readonly locked: boolean }
  /** No password; rows and columns may be resized and filtered by the user. Left alone when already protected. */
  | { readonly op: 'protect'; readonly sheet: string }
  | { readonly op: 'unprotect'; readonly sheet: string }
  /** Workbook-scoped name; set anew when it exists. */
  | { readonly op: 'name.set'; readonly name: string; readonly at: Area; readonly visible: boolean }
  /** Nothing happens when the name is not there. */
  | { readonly op: 'name.delete'; readonly name: string }
  | { readonly op: 'setting.put'; readonly key: string; readonly value: string }
  | { readonly op: 'setting.delete'; readonly key: string }
  | { readonly op: 'page'; readonly sheet: string; readonly setup: PageSetup }
  /** Replaces the chart of that name on the sheet. */
  | { readonly op: 'chart.put'; readonly sheet: string; readonly name: string; readonly chart: ChartSpec }
  /** Link to a place inside the workbook; `target` as `'Sheet'!A1`; writes `text` into the cell. */
  | { readonly op: 'link'; readonly at: Area; readonly target: string; readonly text: string }
  | { readonly op: 'activate'; readonly at: Area };
export type Op = Change['op'];
export type ChangeOf<O extends Op> = Extract<Change, { readonly op: O }>;

export interface ChartSpec {
  readonly type: 'ColumnClustered' | 'BarClustered' | 'Line';
  readonly title: string;
  /** `reversed`: first category on top of a bar chart. */
  readonly reversed: boolean;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** The cells that the chart covers. */
  readonly place: Area;
  readonly axisMax: number | null;
}

export interface WritePlan {
  readonly changes: readonly Change[];
}

/** Everything read in one go before a use case thinks. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Whether the sheet has no content at all; absent = not looked at. An empty `Sheet1` gives way to our sheets. */
  readonly empty?: boolean;
}
export interface NameInfo {
  readonly name: string;
  /** `null` when the name points nowhere any more (#REF!). */
  readonly area: Area | null;
}
export interface TableRead {
  readonly name: string;
  readonly area: Area;
  readonly values: readonly (readonly (Isi | boolean)[])[];
  /** Cells inside the requested formula columns that hold a constant (row, col on the sheet). */
  readonly overwritten: readonly { readonly row: number; readonly col: number }[];
  /** The rows directly above, at most six: among them stand the row of column keys and the sheet's period. */
  readonly above?: readonly (readonly (Isi | boolean)[])[];
  /** Offsets of the columns asked about that are not shown. */
  readonly hidden?: readonly number[];
  /** Addresses of merged cells; absent where the host cannot tell. */
  readonly merged?: readonly string[];
}
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly NameInfo[];
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly tables: ReadonlyMap<string, TableRead>;
}
