import type { KomentarGateway } from './komentar';
import type { Area, WorkbookSnapshot, WritePlan } from '../../workbook/plan/types';

/** How a named table is read. `formulaColumns`: column offsets in which a constant is an overwritten formula. */
export interface TableRequest {
  readonly formulaColumns: readonly number[];
  /** Every cell of these columns holds a formula of ours: an empty one has lost it as well. */
  readonly filled?: boolean;
  /** Columns that must be in view: those that are hidden are told. */
  readonly shownColumns?: readonly number[];
  /** Read the rows above too: the row of column keys stands there. */
  readonly columnKeys?: boolean;
  /** `false`: only where constants stand is asked, which costs a large table nothing. */
  readonly values?: boolean;
}
/** Which named tables to read: all of ours, none (sheets, names and settings only), or those for which the chooser answers. */
export interface ReadRequest {
  readonly tables: 'all' | 'none' | ((name: string) => TableRequest | null);
}
export interface ApplyReport {
  readonly roundTrips: number;
  readonly bytesOut: number;
  /** Keys that the plan put and that were not there when read back at the end of the same request. */
  readonly lostSettings: readonly string[];
}
/** `done` and `total` count requests. */
export type Progress = (done: number, total: number) => void;

export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
  readonly remote: boolean;
}

/** The workbook as the use cases see it. Host failures reject with `KegagalanHost` (app/port/kegagalan.ts). */
export interface WorkbookGateway {
  /** At most 2 round trips (sheets, names, settings; then the tables), more only where the 5 MB limit forces it. */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** In order, in as few requests as the size allows; `batal` is looked at between two requests (failure `dibatalkan`). */
  apply(plan: WritePlan, progress?: Progress, batal?: AbortSignal): Promise<ApplyReport>;
  select(area: Area): Promise<void>;
  save(): Promise<void>;
  readonly komentar: KomentarGateway;
  /** Local and remote edits of cells; returns the way to stop listening. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Where the user stands, told at each move (the first rectangle of a selection of several); returns the way to stop. */
  watchSelection(listener: (area: Area) => void): Promise<() => Promise<void>>;
}
