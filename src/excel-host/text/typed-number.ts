import type { HostLocale, LocaleSymbols } from './locale';
import { LOCALE_SYMBOLS } from './locale';

/** A number read from text, and the number format that the way of writing it brings along (`null` = General stays). */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

/** Digits that a group sign must have before the next sign. Source: Excel takes `1,234` and `1,2345` but not `1,23`, as Apache POI's VALUE records. */
const MIN_GROUP_DIGITS = 3;

/**
 * A plain number, percentage, currency amount, bracketed negative, scientific number or mixed fraction in the locale's
 * signs; `null` when the text is none of them. Dates and times are not numbers here.
 */
export function parseTypedNumber(text: string, locale: HostLocale): TypedNumber | null {
  const symbols = LOCALE_SYMBOLS[locale];
  const trimmed = text.trim();
  return parseFraction(trimmed) ?? parseMarked(trimmed, symbols);
}

function parseFraction(text: string): TypedNumber | null {
  const match = /^([+-])?(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', top = '', bottom = ''] = match;
  if (Number(bottom) === 0) return null;
  const value = Number(whole) + Number(top) / Number(bottom);
  const places = '?'.repeat(Math.min(bottom.length, 2));
  return { value: sign === '-' ? -value : value, numberFormat: `# ${places}/${places}` };
}

function parseMarked(text: string, symbols: LocaleSymbols): TypedNumber | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  let rest = bracketed?.[1]?.trim() ?? text;
  let sign = bracketed ? -1 : 1;
  const signed = /^([+-])\s*(.+)$/.exec(rest);
  if (signed?.[2] !== undefined) {
    rest = signed[2];
    sign = signed[1] === '-' ? -1 : 1;
  }
  const currency = cutMark(rest, symbols.currency);
  const percent = cutMark(currency ?? rest, '%');
  const digits = parseDigits(percent ?? currency ?? rest, symbols);
  if (digits === null || (currency !== null && percent !== null)) return null;
  if (percent !== null)
    return { value: (sign * digits.value) / 100, numberFormat: digits.hasDecimals ? '0.00%' : '0%' };
  const value = sign * digits.value;
  if (currency !== null) return { value, numberFormat: `"${symbols.currency}"#,##0${digits.hasDecimals ? '.00' : ''}` };
  return { value, numberFormat: digitsFormat(digits) };
}

function cutMark(text: string, mark: string): string | null {
  if (text.startsWith(mark)) return text.slice(mark.length).trim();
  return text.endsWith(mark) ? text.slice(0, -mark.length).trim() : null;
}

interface Digits {
  readonly value: number;
  readonly hasDecimals: boolean;
  readonly grouped: boolean;
  readonly scientific: boolean;
}

function parseDigits(text: string, { decimal, group }: LocaleSymbols): Digits | null {
  const match = new RegExp(`^(\\d[\\d${group}]*)?(?:\\${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`).exec(text);
  if (!match) return null;
  const [, whole = '', decimals, exponent] = match;
  if (whole === '' && (decimals === undefined || decimals === '')) return null;
  const groups = whole.split(group);
  if (groups.slice(1).some((digits) => digits.length < MIN_GROUP_DIGITS)) return null;
  const value = Number(`${inPrecision(groups.join('') || '0', decimals || '0')}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  return {
    value,
    hasDecimals: decimals !== undefined && decimals !== '',
    grouped: groups.length > 1,
    scientific: exponent !== undefined,
  };
}

/** Excel reads 15 digits and takes zeros for the rest. Source: support.microsoft.com "Excel specifications and limits". */
const PRECISION = 15;
function inPrecision(whole: string, decimals: string): string {
  const excess = whole.replace(/^0+/, '').length - PRECISION;
  return excess > 0 ? `${whole.slice(0, -excess)}${'0'.repeat(excess)}` : `${whole}.${decimals}`;
}

function digitsFormat({ scientific, grouped, hasDecimals }: Digits): string | null {
  if (scientific) return '0.00E+00';
  if (!grouped) return null;
  return hasDecimals ? '#,##0.00' : '#,##0';
}
