import type { CellValue } from '../model/types';
import type { HostLocale } from './locale';
import { parseTypedDate } from './typed-date';
import { parseTypedNumber } from './typed-number';
import { isErrorCode } from './error-codes';

/** What an entry means. For a formula `value` is its text, with the leading `=`. */
export interface TypedEntry {
  readonly value: CellValue;
  /** The format that the way of writing brings along; `null` leaves the cell's format as it is. */
  readonly numberFormat: string | null;
  readonly isFormula: boolean;
  /** Entered with a leading apostrophe: the cell shows what follows, as text. */
  readonly quotePrefix: boolean;
}

export interface EntryOptions {
  /** The day that dates without a year are read by. */
  readonly today?: Date;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/**
 * What Excel makes of an entry in a cell that is not formatted as text. Typing uses the host's locale; `range.values`
 * of the object model reads text by en-US rules whatever the locale.
 * A cell already formatted as text (`@`) keeps the entry unread, which is for the caller to decide.
 * Source: learn.microsoft.com `Excel.Range.values`; support.microsoft.com "Enter data manually in worksheet cells".
 */
export function parseTyped(text: string, locale: HostLocale, options: EntryOptions = {}): TypedEntry {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return { value: text.slice(1), numberFormat: null, isFormula: false, quotePrefix: true };
  if (text.startsWith('=') && text.length > 1)
    return { value: text, numberFormat: null, isFormula: true, quotePrefix: false };
  const word = text.trim().toUpperCase();
  const truth = BOOLEANS[word];
  if (truth !== undefined) return constant(truth);
  if (isErrorCode(word)) return constant({ error: word });
  const number = parseTypedNumber(text, locale) ?? parseTypedDate(text, locale, options.today ?? new Date());
  if (number !== null) return constant(number.value, number.numberFormat);
  // Source: `@types/office-js` Excel.Range.values: what starts with plus or minus is a formula too.
  if (/^[+-]./.test(text)) return { value: `=${text}`, numberFormat: null, isFormula: true, quotePrefix: false };
  return constant(text);
}

/** The number that a text stands for in arithmetic and in `VALUE`: the same reading as typing; `null` when it is none. */
export function textToNumber(text: string, locale: HostLocale, today: Date): number | null {
  return (parseTypedNumber(text, locale) ?? parseTypedDate(text, locale, today))?.value ?? null;
}

function constant(value: CellValue, numberFormat: string | null = null): TypedEntry {
  return { value, numberFormat, isFormula: false, quotePrefix: false };
}
