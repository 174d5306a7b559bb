import type { EnterRefusal, EnterResult, GridMessage } from '../grid-view';
import { contentOf, putContents, valueAt, type Content } from '../model/content';
import { isLockedAt } from '../model/protection';
import type { SheetModel } from '../model/sheet';
import { isValid } from '../model/validate-cell';
import { validationAt } from '../model/validation';
import type { WorkbookModel } from '../model/workbook';
import { bringFormat, maxCellText, readEntry, type Entry } from '../model/write-values';
import { fromLocalFormula } from '../text/formula-locale';
import { HostError } from '../errors';
import { refusalMessage } from './messages';

export const accepted: EnterResult = { ok: true };
export const refuse = (book: WorkbookModel, reason: EnterRefusal, message?: GridMessage): EnterResult => ({
  ok: false,
  reason,
  ...(message ?? refusalMessage(book.locale, reason)),
});

/** What a user's typing means, or why it cannot be entered. */
export function readTyped(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  text: string,
): Entry | EnterRefusal {
  if (text.length > maxCellText) return 'too-long';
  const typed = text.startsWith('=') ? fromLocalFormula(text, book.locale) : text;
  if (typed === null) return 'formula';
  try {
    return readEntry(book, typed, sheet.styleAt(row, col).numberFormat, book.locale);
  } catch (error) {
    if (error instanceof HostError) return 'formula';
    throw error;
  }
}

/**
 * Typing into one cell: sheet protection and data validation hold, as in Excel. `insist`: the user was shown a warning or an
 * information and enters the value all the same.
 */
export function typeInto(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  text: string,
  insist: boolean,
): EnterResult {
  const anchor = sheet.mergeAt(row, col) ?? { row, col };
  if (isLockedAt(sheet, anchor.row, anchor.col)) return refuse(book, 'protected');
  const entry = readTyped(book, sheet, anchor.row, anchor.col, text);
  if (typeof entry === 'string') return refuse(book, entry);
  const before = contentOf(sheet.cell(anchor.row, anchor.col));
  put(book, sheet, anchor.row, anchor.col, entry.content);
  const verdict = judge(book, sheet, anchor.row, anchor.col, insist);
  if (!verdict.ok) {
    put(book, sheet, anchor.row, anchor.col, before);
    return verdict;
  }
  if (entry.numberFormat) bringFormat(book, sheet, anchor.row, anchor.col, entry.numberFormat);
  return verdict;
}

const put = (book: WorkbookModel, sheet: SheetModel, row: number, col: number, content: Content): void =>
  putContents(book, sheet, row, col, [[content]]);

/** The value stands in the cell already, because custom rules look at it there. */
function judge(book: WorkbookModel, sheet: SheetModel, row: number, col: number, insist: boolean): EnterResult {
  const rule = validationAt(sheet, row, col);
  const isFine = !rule?.errorAlert.show || isValid(book, rule, valueAt(book, sheet, row, col), { sheet, row, col });
  if (isFine || (insist && rule.errorAlert.style !== 'Stop')) return accepted;
  const standard = refusalMessage(book.locale, 'validation');
  const message: GridMessage = {
    title: rule.errorAlert.title || standard.title,
    message: rule.errorAlert.message || standard.message,
  };
  return { ok: false, reason: 'validation', ...message, alert: rule.errorAlert.style };
}
