import { format } from 'numfmt';
import type { CellValue } from '../model/types';
import { roundDecimal, toExcelPrecision } from './decimal-round';
import type { FormatPlan } from './format-plan';
import { planFor } from './format-plan';
import type { HostLocale } from './locale';
import { LOCALE_SYMBOLS } from './locale';

/** Excel fills a cell with `#` when a date or time is negative or beyond the year 9999. */
const UNSHOWABLE = '##########';
const SHORT_DATE = 'm/d/yyyy';
const LAST_DATE_SERIAL = 2_958_466;

/**
 * The text that a cell shows (`range.text`), for a number format in en-US codes as `range.numberFormat` has it.
 * An unreadable format shows the value as `General`. Column width is not considered.
 * Source: support.microsoft.com "Number format codes"; ECMA-376 part 1, 18.8.31.
 */
export function formatCell(value: CellValue, numberFormat: string, locale: HostLocale): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const plan = planFor(numberFormat === SHORT_DATE ? LOCALE_SYMBOLS[locale].shortDate : numberFormat);
  return typeof value === 'string' ? format(plan.pattern, value, { locale }) : formatNumber(value, plan, locale);
}

/**
 * What `TEXT(value, pattern)` gives: the pattern is written in the locale's own decimal and group signs (Excel reads
 * `TEXT(A1,"0,00")` by the regional settings); `null` when the pattern cannot be read.
 * Source: support.microsoft.com "TEXT function", "My language settings".
 */
export function formatForText(value: number | string, pattern: string, locale: HostLocale): string | null {
  if (pattern === '') return typeof value === 'number' && value < 0 ? '-' : '';
  const plan = planFor(canonicalPattern(pattern, locale));
  if (!plan.isReadable) return null;
  return typeof value === 'string' ? format(plan.pattern, value, { locale }) : formatNumber(value, plan, locale);
}

function canonicalPattern(pattern: string, locale: HostLocale): string {
  const { decimal, group } = LOCALE_SYMBOLS[locale];
  if (decimal === '.') return pattern;
  return pattern.replace(/"[^"]*"|\\.|[.,]/g, (part) => (part === decimal ? '.' : part === group ? ',' : part));
}

/** A number as text the way `&` and the text functions see it: up to 15 digits, `1E+20` beyond, the locale's decimal sign. */
export function numberToText(value: number, locale: HostLocale): string {
  const precise = toExcelPrecision(value);
  return plainOrScientific(precise).replace('.', LOCALE_SYMBOLS[locale].decimal);
}

function plainOrScientific(value: number): string {
  const size = Math.abs(value);
  // Where Excel turns to E notation in `&` is not documented; these limits keep every number of this product plain.
  if (value === 0 || (size >= 1e-4 && size < 1e20)) return plainDigits(value);
  if (size < 1e-4 && plainDigits(value).replace('-', '').length <= 12) return plainDigits(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function plainDigits(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.replace('-', '').replace('.', '');
  const power = Number(exponent);
  return power < 0 ? `${sign}0.${'0'.repeat(-power - 1)}${bare}` : `${sign}${bare.padEnd(power + 1, '0')}`;
}

function formatNumber(value: number, plan: FormatPlan, locale: HostLocale): string {
  const { pattern, kind } = plan;
  if (kind === 'date' && (value < 0 || value >= LAST_DATE_SERIAL)) return UNSHOWABLE;
  if (kind === 'date') return format(pattern, value, { locale });
  return format(pattern, kind === 'text' ? numberToText(value, locale) : beforeFormat(value, plan), { locale });
}

/** numfmt rounds in binary (1.005 shows 1.00 under `0.00`); rounding in decimal first makes its own rounding harmless. */
function beforeFormat(value: number, plan: FormatPlan): number {
  const precise = toExcelPrecision(value);
  const places = value < 0 ? plan.negativePlaces : plan.positivePlaces;
  // A number that rounds to zero must keep its sign, which chooses the section.
  return places === null ? precise : roundDecimal(precise, places) || precise;
}
