import { HostError, invalidArgument } from '../errors';
import { formatAbsoluteAddress, parseAddress } from '../text/address';
import { isInGrid } from './rect';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import type { NameData, Rect } from './types';
import type { WorkbookModel } from './workbook';
import { checkFormula } from './write-values';

const maxName = 255;

/**
 * Source: Microsoft Support, "Names in formulas": a letter, underscore or backslash first; letters, digits, full stops and
 * underscores after it; not a cell reference such as A1 or R1C1, nor the letters C and R; at most 255 characters.
 */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= maxName;
  const isReference = parseAddress(name) !== null || /^r\d*(c\d*)?$/i.test(name) || /^c\d*$/i.test(name);
  if (!isWord || isReference) throw invalidArgument(`"${name}" is no valid name.`);
}

export const findName = (book: WorkbookModel, name: string, scope: string | null): NameData | undefined =>
  book.names.find((each) => each.scope === scope && sameName(each.name, name));

export function addName(
  book: WorkbookModel,
  name: string,
  formula: string,
  comment: string,
  scope: string | null,
): NameData {
  checkName(name);
  if (findName(book, name, scope)) throw new HostError('ItemAlreadyExists', `The name "${name}" exists.`);
  checkFormula(book, formula);
  const added: NameData = { name, formula, visible: true, comment, scope };
  book.names.push(added);
  if (scope === null) book.engine.setName(name, formula);
  book.changed({ kind: 'workbook' });
  return added;
}

/** Replaces an item by an edited one. */
export function editName(book: WorkbookModel, item: NameData, change: Partial<NameData>): void {
  const before = findName(book, item.name, item.scope);
  if (!before) throw new HostError('ItemNotFound', `There is no name "${item.name}".`);
  const after = { ...before, ...change };
  if (change.formula !== undefined) {
    checkFormula(book, change.formula);
    if (after.scope === null) book.engine.setName(after.name, change.formula);
  }
  book.names = book.names.map((each) => (each === before ? after : each));
  book.changed({ kind: 'workbook' });
}

export function deleteName(book: WorkbookModel, item: NameData): void {
  book.names = book.names.filter((each) => !(each.scope === item.scope && sameName(each.name, item.name)));
  if (item.scope === null) book.engine.removeName(item.name);
  book.changed({ kind: 'workbook' });
}

export const referenceTo = (sheet: SheetModel, area: Rect): string => `=${formatAbsoluteAddress(area, sheet.name)}`;

/** The range that a name stands for; `null` when it is a formula, a constant or a lost reference. */
export function rangeOfName(book: WorkbookModel, item: NameData): { sheet: SheetModel; area: Rect } | null {
  const parsed = parseAddress(item.formula);
  if (!parsed || !isInGrid(parsed.rect)) return null;
  const sheet = parsed.sheet === null ? undefined : book.findSheet(parsed.sheet);
  return sheet ? { sheet, area: parsed.rect } : null;
}
