import { renameSheetInFormula } from '../text/formula-adjust';
import { loadCells } from './load-cells';
import { loadSheet } from './load-data';
import { checkSheetName, sameName } from './sheet-name';
import { adjustChart, adjustConditional, adjustValidation } from './adjust';
import type { SheetModel } from './sheet';
import type { NameData, SheetData } from './types';
import type { WorkbookModel } from './workbook';

/** Excel.WorksheetPositionType with what it is relative to. */
export interface SheetPlace {
  readonly type: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  readonly relativeTo: SheetModel | null;
}

const maxName = 31;

/** `Isian`, then `Isian (2)`, `Isian (3)`: as Excel names a copy; a long name is cut so that the number fits. */
export function freeCopyName(taken: readonly string[], name: string): string {
  const isFree = (wanted: string): boolean => !taken.some((other) => sameName(other, wanted));
  if (isFree(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = `${name.slice(0, maxName - suffix.length)}${suffix}`;
    if (isFree(candidate)) return candidate;
  }
}

/** Sheets that come together under new names: a formula that named one by its old name names it by the new one. */
export function renamer(names: readonly (readonly [from: string, to: string])[]): (formula: string) => string {
  const changed = names.filter(([from, to]) => from !== to);
  // Over names that no sheet has, so that a new name that was another sheet's old one is not renamed again.
  const between = changed.map((_, at) => `\u{E000}${at}`);
  return (formula) => {
    const halfway = changed.reduce(
      (text, [from], at) => renameSheetInFormula(text, from, between[at] ?? from),
      formula,
    );
    return changed.reduce((text, [from, to], at) => renameSheetInFormula(text, between[at] ?? from, to), halfway);
  };
}

export interface Adopted {
  readonly source: SheetData;
  readonly name: string;
  readonly place: SheetPlace;
  /** Names that come along as the sheet's own. */
  readonly scoped: readonly NameData[];
  /** Turns formulas that name sheets by their old names. */
  readonly rewrite: (formula: string) => string;
}

/** Puts another sheet's picture into the workbook as a sheet of its own, with new ids and its tables under free names. */
export function adoptSheet(book: WorkbookModel, { source, name, place, scoped, rewrite }: Adopted): SheetModel {
  book.assertStructureOpen();
  checkSheetName(
    name,
    book.sheets.map((sheet) => sheet.name),
  );
  const intern = book.styles.editor((style) => style);
  const data = withNewIds(book, { ...source, id: book.ids.guid(), name });
  const sheet = loadSheet(book, data, intern);
  sheet.validations = sheet.validations.map((rule) => adjustValidation(rule, rewrite));
  sheet.charts = sheet.charts.map((chart) => adjustChart(chart, rewrite));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => adjustConditional(format, rewrite));
  book.sheets.splice(positionOf(book, place), 0, sheet);
  for (const item of scoped) book.names.push({ ...item, formula: rewrite(item.formula), scope: sheet.id });
  const cells = data.cells.map((cell) =>
    cell.formula?.includes('!') ? { ...cell, formula: rewrite(cell.formula) } : cell,
  );
  loadCells(book, sheet, cells, intern);
  book.changed({ kind: 'sheet-added', sheetId: sheet.id });
  return sheet;
}

function positionOf(book: WorkbookModel, { type, relativeTo }: SheetPlace): number {
  const at = relativeTo ? book.sheets.indexOf(relativeTo) : -1;
  if (type === 'Before' && at >= 0) return at;
  if (type === 'After' && at >= 0) return at + 1;
  return type === 'End' || type === 'After' ? book.sheets.length : 0;
}

function withNewIds(book: WorkbookModel, data: SheetData): SheetData {
  const renew = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, id: book.ids.guid() }));
  const present = book.sheets.flatMap((sheet) => sheet.tables);
  const tables = new Set(present.map((table) => table.name.toLowerCase()));
  const highest = Math.max(0, ...present.map((table) => table.number));
  return {
    ...data,
    charts: renew(data.charts),
    shapes: renew(data.shapes),
    conditionalFormats: renew(data.conditionalFormats),
    comments: renew(data.comments).map((comment) => ({ ...comment, replies: renew(comment.replies) })),
    tables: renew(data.tables).map((table, index) => {
      const name = freeTableName(tables, table.name);
      tables.add(name.toLowerCase());
      return { ...table, name, number: highest + 1 + index };
    }),
  };
}

function freeTableName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${name}_${number}`.toLowerCase())) return `${name}_${number}`;
  }
}

/** Names of the whole workbook that look at the sheet: Excel gives a copy of the sheet names of its own for them. */
export const namesOn = (names: readonly NameData[], sheetName: string): NameData[] =>
  names.filter(({ formula }) => renameSheetInFormula(formula, sheetName, `${sheetName}_`) !== formula);

export const hasName = (names: readonly NameData[], wanted: NameData): boolean =>
  names.some((item) => item.scope === null && sameName(item.name, wanted.name));
