import { dateToSerial, getLocale } from 'numfmt';
import type { HostLocale } from './locale';
import { LOCALE_SYMBOLS } from './locale';
import type { TypedNumber } from './typed-number';

/** Two-digit years up to this one belong to the 2000s. Source: learn.microsoft.com "How Excel works with two-digit year numbers". */
const LAST_SHORT_YEAR_OF_2000S = 29;

interface DateParts {
  readonly day?: string | undefined;
  readonly month: string;
  readonly year?: string | undefined;
}

/**
 * A date, a time, or both, as Excel takes them while typing; `null` otherwise. A date without a year gets the year of
 * `today`. Number formats are the ones that Excel puts on the cell.
 * Source: support.microsoft.com "Insert dates and times"; learn.microsoft.com "Two-digit year numbers in Excel".
 */
export function parseTypedDate(text: string, locale: HostLocale, today: Date): TypedNumber | null {
  const trimmed = text.trim();
  const whole = parseDate(trimmed, locale, today) ?? parseTime(trimmed);
  if (whole) return whole;
  const parts = /^(.+?)[ T]+(\d{1,2}:\d.*|\d{1,2}\s+[AaPp][Mm]?)$/.exec(trimmed);
  const date = parts?.[1] === undefined ? null : parseDate(parts[1], locale, today);
  const time = parts?.[2] === undefined ? null : parseTime(parts[2]);
  return date && time ? { value: date.value + time.value, numberFormat: 'm/d/yyyy h:mm' } : null;
}

interface DateShape {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  /** Only in this typing order; left out = in both. */
  readonly order?: 'day-first' | 'month-first';
}

const NUMERIC_SEPARATOR = String.raw`\s*[/-]\s*`;
const NAME_SEPARATOR = String.raw`(?:\s*[/-]\s*|\s+|,\s*)`;
const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const NAME = String.raw`(?<month>\p{L}{3,})`;
const YEAR = String.raw`(?<year>\d{4}|\d{1,2})`;
const LONG_YEAR = String.raw`(?<year>\d{4})`;

const DATE_SHAPES: readonly DateShape[] = [
  { pattern: shape([LONG_YEAR, MONTH, DAY], NUMERIC_SEPARATOR), numberFormat: 'm/d/yyyy' },
  { pattern: shape([DAY, MONTH, YEAR], NUMERIC_SEPARATOR), numberFormat: 'm/d/yyyy', order: 'day-first' },
  { pattern: shape([MONTH, DAY, YEAR], NUMERIC_SEPARATOR), numberFormat: 'm/d/yyyy', order: 'month-first' },
  { pattern: shape([DAY, NAME, YEAR], NAME_SEPARATOR), numberFormat: 'd-mmm-yy' },
  { pattern: shape([NAME, DAY, LONG_YEAR], NAME_SEPARATOR), numberFormat: 'd-mmm-yy' },
  { pattern: shape([DAY, MONTH], NUMERIC_SEPARATOR), numberFormat: 'd-mmm', order: 'day-first' },
  { pattern: shape([MONTH, DAY], NUMERIC_SEPARATOR), numberFormat: 'd-mmm', order: 'month-first' },
  { pattern: shape([MONTH, LONG_YEAR], NUMERIC_SEPARATOR), numberFormat: 'mmm-yy' },
  { pattern: shape([DAY, NAME], NAME_SEPARATOR), numberFormat: 'd-mmm' },
  { pattern: shape([NAME, LONG_YEAR], NAME_SEPARATOR), numberFormat: 'mmm-yy' },
  { pattern: shape([NAME, DAY], NAME_SEPARATOR), numberFormat: 'd-mmm' },
];

function shape(parts: readonly string[], separator: string): RegExp {
  return new RegExp(`^${parts.join(separator)}$`, 'u');
}

function parseDate(text: string, locale: HostLocale, today: Date): TypedNumber | null {
  for (const { pattern, numberFormat, order } of DATE_SHAPES) {
    if (order !== undefined && order !== LOCALE_SYMBOLS[locale].dateOrder) continue;
    const groups = pattern.exec(text)?.groups;
    if (!groups?.['month']) continue;
    const value = serialOf({ day: groups['day'], month: groups['month'], year: groups['year'] }, locale, today);
    if (value !== null) return { value, numberFormat };
  }
  return null;
}

function serialOf({ day = '1', month, year }: DateParts, locale: HostLocale, today: Date): number | null {
  const monthNumber = /^\d/.test(month) ? Number(month) : monthByName(month, locale);
  const yearNumber = year === undefined ? today.getFullYear() : fullYear(year);
  const days = monthNumber === null ? 0 : new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
  if (
    monthNumber === null ||
    monthNumber < 1 ||
    monthNumber > 12 ||
    Number(day) < 1 ||
    Number(day) > days ||
    yearNumber < 1900
  )
    return null;
  return dateToSerial([yearNumber, monthNumber, Number(day)]);
}

function fullYear(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) <= LAST_SHORT_YEAR_OF_2000S ? 2000 : 1900);
}

/** English month names are understood everywhere, the locale's own ones too. */
function monthByName(name: string, locale: HostLocale): number | null {
  const wanted = name.toLowerCase();
  for (const language of [locale, 'en-US']) {
    const known = getLocale(language);
    const lists = known === null ? [] : [known.mmmm, known.mmm];
    for (const months of lists) {
      const index = months.findIndex((month) => month.toLowerCase() === wanted);
      if (index >= 0) return index + 1;
    }
  }
  return null;
}

/** Source: support.microsoft.com "Insert or format dates and times": a space stands before `a` or `p`; without it the entry is text. */
function parseTime(text: string): TypedNumber | null {
  const match = /^(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2})([.,]\d{1,3})?)?(?:\s+([AaPp])[Mm]?)?$/.exec(text);
  if (!match) return null;
  const [, hourText = '', minuteText, secondText, fraction, half] = match;
  if (minuteText === undefined && half === undefined) return null;
  const hours = Number(hourText);
  const minutes = Number(minuteText ?? 0);
  const seconds = Number(secondText ?? 0) + Number(fraction?.replace(',', '.') ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours < 1))) return null;
  const afternoon = half !== undefined && half.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? hours : (hours % 12) + afternoon;
  return {
    value: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: timeFormat(hours, secondText !== undefined, half !== undefined),
  };
}

function timeFormat(hours: number, withSeconds: boolean, withHalf: boolean): string {
  if (hours > 23) return '[h]:mm:ss';
  return `h:mm${withSeconds ? ':ss' : ''}${withHalf ? ' AM/PM' : ''}`;
}
