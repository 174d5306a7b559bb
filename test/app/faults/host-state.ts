import type { CalcInput } from '../../../src/excel-host/calc/types';
import type { ExcelHost } from '../../../src/excel-host/host';
import type { Cell } from '../../../src/excel-host/model/cell-store';
import { contentOf, emptyContent, type Content } from '../../../src/excel-host/model/content';
import { hasContent, type SheetModel } from '../../../src/excel-host/model/sheet';
import { wholeSheet } from '../../../src/excel-host/model/rect';
import type { NameData } from '../../../src/excel-host/model/types';

/** A workbook kept aside, so that a host can stand again as it stood then. */
export interface HostState {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameData[];
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly activeSheetId: string;
}

/** Immutable and compared by identity: shared between the copies. */
const shared: ReadonlySet<PropertyKey> = new Set(['style', 'protection']);

/** A deep copy that keeps classes, whatever further fields the model is given. */
function deepCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map)
    return new Map([...value].map(([key, each]: [unknown, unknown]) => [key, deepCopy(each)])) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => deepCopy(each)) as T;
  // Cells are by far the most: they are flat, and copied in one go.
  const copy = Object.assign(Object.create(Object.getPrototypeOf(value) as object) as T & object, value);
  for (const key in copy) {
    const each: unknown = copy[key];
    if (typeof each === 'object' && each !== null && !shared.has(key)) Reflect.set(copy, key, deepCopy(each));
  }
  return copy;
}

export const takeState = ({ book }: ExcelHost): HostState => ({
  sheets: deepCopy(book.sheets),
  names: [...book.names],
  settings: book.settings.entries(),
  activeSheetId: book.view.activeSheetId,
});

function toInput(cell: Cell | undefined): CalcInput {
  const content: Content = cell !== undefined && hasContent(cell) ? contentOf(cell) : emptyContent;
  if ('formula' in content) return content;
  const { constant } = content;
  return typeof constant === 'object' && constant !== null ? { formula: `=${constant.error}` } : { constant };
}
const sameContent = (a: Cell | undefined, b: Cell | undefined): boolean =>
  (a?.formula ?? null) === (b?.formula ?? null) && (a?.constant ?? null) === (b?.constant ?? null);

/** Tells the engine what differs between a sheet as it is and as it was. */
function writeDifferences(host: ExcelHost, now: SheetModel | undefined, then: SheetModel): void {
  const write = (row: number, col: number): void => {
    host.book.engine.setBlock(then.id, row, col, [[toInput(then.cell(row, col))]]);
  };
  then.cells.forEachIn(wholeSheet, (cell, row, col) => {
    if (!sameContent(cell, now?.cell(row, col))) write(row, col);
  });
  now?.cells.forEachIn(wholeSheet, (cell, row, col) => {
    if (hasContent(cell) && then.cell(row, col) === undefined) write(row, col);
  });
}

function restoreNames({ book }: ExcelHost, names: readonly NameData[]): void {
  const key = ({ name, scope, formula }: NameData): string => `${name}/${scope ?? ''}/${formula}`;
  const [was, wanted] = [new Set(book.names.map(key)), new Set(names.map(key))];
  for (const item of book.names) if (item.scope === null && !wanted.has(key(item))) book.engine.removeName(item.name);
  for (const item of names)
    if (item.scope === null && !was.has(key(item))) book.engine.setName(item.name, item.formula);
  book.names = [...names];
}

/**
 * Puts a host back to where it stood. Only what differs goes through the calc engine: a workbook made anew would cost half a
 * second, most of it for formulas that nobody touched.
 */
export function restoreState(host: ExcelHost, state: HostState): void {
  const { book } = host;
  const now = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = new Set(state.sheets.map(({ id }) => id));
  for (const { id } of book.sheets) if (!kept.has(id)) book.engine.removeSheet(id);
  for (const { id, name } of state.sheets) {
    const was = now.get(id);
    if (was === undefined) book.engine.addSheet(id, name);
    else if (was.name !== name) book.engine.renameSheet(id, name);
  }
  restoreNames(host, state.names);
  for (const sheet of state.sheets) writeDifferences(host, now.get(sheet.id), sheet);
  book.sheets = deepCopy([...state.sheets]);
  book.settings.clear();
  for (const { key, value } of state.settings) book.settings.set(key, value);
  book.view.activeSheetId = state.activeSheetId;
}
