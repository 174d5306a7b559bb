import type { CellValue, Rect } from '../model/types';

/**
 * What is put into a cell: a constant exactly as it stands (never parsed again), or a formula in en-US notation. Formulas of one call
 * with the same `fill` are the same one, each relative to its own cell: such a formula is parsed once.
 */
export type CalcInput =
  { readonly formula: string; readonly fill?: number } | { readonly constant: Exclude<CellValue, { error: string }> };

/** Why a formula cannot be entered. */
export type FormulaProblem =
  | { readonly kind: 'syntax'; readonly message: string }
  | { readonly kind: 'unsupported-function'; readonly names: readonly string[] };

/**
 * The calculating heart of the host behind one interface, so that the engine can be exchanged. It calculates when a
 * value is asked for, not when something is written: the client library cuts a large write into pieces of 1,500 cells
 * and names are added between writes; recalculating after each of them took most of the time.
 * Sheets are addressed by the host's own sheet id. Rows and columns count from 0.
 */
export interface CalcEngine {
  addSheet(id: string, name: string): void;
  /** Formulas that name the sheet answer #REF! until a sheet of that name comes; who wants them lost for good writes them anew. */
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  /** Cells row by row; every position is written (`{constant: null}` empties it). */
  setBlock(sheetId: string, row: number, col: number, block: readonly (readonly CalcInput[])[]): void;
  value(sheetId: string, row: number, col: number): CellValue;
  values(sheetId: string, rect: Rect): CellValue[][];
  /** The formula as it reads now (adjusted after inserts, deletes, renames), with `=`, or `null`. */
  formula(sheetId: string, row: number, col: number): string | null;
  insertRows(sheetId: string, at: number, count: number): void;
  deleteRows(sheetId: string, at: number, count: number): void;
  insertColumns(sheetId: string, at: number, count: number): void;
  deleteColumns(sheetId: string, at: number, count: number): void;
  setName(name: string, formula: string): void;
  removeName(name: string): void;
  /** `null` when the formula can be entered. */
  check(formula: string): FormulaProblem | null;
  /** Values worth of one formula without a cell (names, validation, conditional formats), seen from a cell. */
  evaluate(formula: string, from: { readonly sheetId: string; readonly row: number; readonly col: number }): CellValue;
  /** Computes every formula anew, whatever changed. */
  recalculate(): void;
  dispose(): void;
}
