import type { FormulaProblem } from '../calc/types';
import { HostError, invalidArgument } from '../errors';
import { formatAddress } from '../text/address';
import { canonicalFormula } from '../text/formula-canonical';
import { fromLocalFormula } from '../text/formula-locale';
import { parseTyped } from '../text/typed-entry';
import { putContents, type Content } from './content';
import { assertCanWrite } from './protection';
import { isUnbounded, rect } from './rect';
import type { SheetModel } from './sheet';
import { checkableFormula, hasStructured } from './structured-formula';
import type { Rect } from './types';
import type { Locale, WorkbookModel } from './workbook';

/** Excel specifications and limits: characters in a cell, and in a formula. */
export const maxCellText = 32_767;
export const maxFormula = 8_192;

/** One cell's entry: what it holds, and the number format that typing it brings along. */
export interface Entry {
  readonly content: Content;
  readonly numberFormat: string | null;
}

/**
 * A value that fits the range: a scalar stands for every cell, an array must have the range's shape.
 * Source: Excel add-ins documentation, "Set and get range values, text, or formulas".
 */
export function fitShape(value: unknown, area: Rect): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const line = Array.from<unknown>({ length: area.cols }).fill(value);
    return Array.from<readonly unknown[]>({ length: area.rows }).fill(line);
  }
  const lines: readonly unknown[] = value;
  const fits = lines.length === area.rows && lines.every((line) => Array.isArray(line) && line.length === area.cols);
  if (fits) return lines.filter(isList);
  throw invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${area.rows} x ${area.cols}).`,
  );
}
const isList = (line: unknown): line is readonly unknown[] => Array.isArray(line);

/** The range is unbounded: Excel refuses to set cell-level properties of it. */
export function assertBounded(area: Rect): void {
  if (isUnbounded(area)) throw invalidArgument('Cell-level properties cannot be set on an unbounded range.');
}

/**
 * `range.values = ...` or `range.formulas = ...`: both read text as if a user of a US Excel typed it; `formulasLocal` as a
 * user of this Excel types it.
 */
export function writeValues(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  value: unknown,
  locale: Locale = 'en-US',
): void {
  assertBounded(area);
  // Source: documentation, "null input for a property": `range.values = null` is not valid; `null` in an array leaves its cell.
  if (value === null) throw invalidArgument('A range takes values, not null.');
  const lines = fitShape(value, area);
  assertCanWrite(sheet, area);
  const entries = lines.map((line, dRow) =>
    line.map((each, dCol) => {
      const row = area.row + dRow;
      const col = area.col + dCol;
      if (each === null || isInsideMerge(sheet, row, col)) return null;
      return readEntry(book, inUsNotation(each, locale), sheet.styleAt(row, col).numberFormat, locale);
    }),
  );
  putEntries(book, sheet, area, entries);
}

/** A formula in the user's signs as the object model writes it; all else is read by the rules of the locale afterwards. */
function inUsNotation(given: unknown, locale: Locale): unknown {
  if (typeof given !== 'string' || !given.startsWith('=')) return given;
  const formula = fromLocalFormula(given, locale);
  if (formula !== null) return formula;
  throw invalidArgument(`The formula ${given} separates its arguments by the decimal sign.`);
}

/** Contents first, then the formats that the entries bring to cells of General format. */
export function putEntries(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  entries: readonly (readonly (Entry | null)[])[],
): void {
  const before = book.areFormulasFollowed ? formulasIn(sheet, area) : null;
  putContents(
    book,
    sheet,
    area.row,
    area.col,
    entries.map((line) => line.map((entry) => entry?.content ?? null)),
  );
  entries.forEach((line, dRow) => {
    line.forEach((entry, dCol) => {
      if (entry?.numberFormat) bringFormat(book, sheet, area.row + dRow, area.col + dCol, entry.numberFormat);
    });
  });
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
  if (before) tellFormulas(book, sheet, before, formulasIn(sheet, area));
}

type Formulas = ReadonlyMap<string, string>;
function formulasIn(sheet: SheetModel, area: Rect): Formulas {
  const found = new Map<string, string>();
  sheet.cells.forEachIn(area, ({ formula }, row, col) => {
    if (formula !== null) found.set(formatAddress(rect(row, col, 1, 1)), formula);
  });
  return found;
}

/** A formula that is new has no previous one; one that was overwritten by a value is gone without a word (?). */
function tellFormulas(book: WorkbookModel, sheet: SheetModel, before: Formulas, after: Formulas): void {
  const cells = [...after]
    .filter(([address, formula]) => before.get(address) !== formula)
    .map(([cellAddress]) => ({ cellAddress, previousFormula: before.get(cellAddress) ?? '' }));
  if (cells.length > 0) book.changed({ kind: 'formulas', sheetId: sheet.id, cells });
}

export function bringFormat(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  numberFormat: string,
): void {
  const cell = sheet.ensureCell(row, col);
  if (cell.style.numberFormat === 'General') cell.style = book.styles.intern({ ...cell.style, numberFormat });
}

/** Of a merged area only the top left cell holds contents. */
function isInsideMerge(sheet: SheetModel, row: number, col: number): boolean {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, col) : null;
  return merge !== null && !(merge.row === row && merge.col === col);
}

const textFormat = '@';

export function readEntry(book: WorkbookModel, value: unknown, numberFormat: string, locale: Locale): Entry {
  if (typeof value === 'string') return readText(book, value, numberFormat, locale);
  if (typeof value === 'number' && numberFormat === textFormat) return plain(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  throw invalidArgument('A cell takes text, a number, true, false or null.');
}

const plain = (constant: string | number | boolean | null): Entry => ({
  content: { constant, quotePrefix: false },
  numberFormat: null,
});

function readText(book: WorkbookModel, text: string, numberFormat: string, locale: Locale): Entry {
  if (text === '') return plain(null);
  if (numberFormat === textFormat) return plain(limited(text));
  const typed = parseTyped(text, locale);
  if (!typed.isFormula) {
    if (typeof typed.value === 'string') limited(typed.value);
    return {
      content: { constant: typed.value, quotePrefix: typed.quotePrefix },
      numberFormat: typed.numberFormat,
    };
  }
  const formula = canonicalFormula(typeof typed.value === 'string' ? typed.value : text, {
    sheet: (name) => book.findSheet(name)?.name ?? null,
    name: (name) => book.names.find((known) => known.name.toLowerCase() === name.toLowerCase())?.name ?? null,
  });
  checkFormula(book, formula);
  return { content: { formula }, numberFormat: null };
}

function limited(text: string): string {
  if (text.length <= maxCellText) return text;
  throw invalidArgument(`The text has ${text.length} characters; a cell holds ${maxCellText}.`);
}

/** Throws `InvalidArgument` for a formula that Excel would not take, or that the calc engine cannot compute. */
export function checkFormula(book: WorkbookModel, formula: string): void {
  if (formula.length > maxFormula) {
    throw invalidArgument(`The formula has ${formula.length} characters; ${maxFormula} are allowed.`);
  }
  const plain = hasStructured(formula) ? checkableFormula(book, formula) : formula;
  if (plain === null) throw invalidArgument(`The formula ${formula} names a table or a column that is not there.`);
  const problem = book.engine.check(plain);
  if (problem) throw new HostError('InvalidArgument', describe(problem, formula));
}

export const describe = (problem: FormulaProblem, formula: string): string =>
  problem.kind === 'syntax'
    ? `The formula ${formula} cannot be read: ${problem.message}`
    : `The formula ${formula} uses ${problem.names.join(', ')}, which the emulated Excel does not compute.`;
