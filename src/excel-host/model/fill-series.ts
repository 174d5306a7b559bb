import { getLocale } from 'numfmt';
import type { HostLocale } from '../text/locale';
import type { CellValue } from './types';

/** Excel.AutoFillType, without `FlashFill`. */
export const fillTypes = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
] as const;
export type FillType = (typeof fillTypes)[number];

/** The constants of one row or column in the direction of the fill; `sign` is -1 when it goes up or left. */
export interface SeriesSource {
  readonly values: readonly CellValue[];
  readonly isDate: boolean;
  readonly sign: 1 | -1;
  readonly locale: HostLocale;
}
/** What comes `index` cells behind the last one (from 0). */
export type Series = (index: number) => CellValue;

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(epoch + serial * dayMs);
const serialOf = (date: Date): number => (date.getTime() - epoch) / dayMs;

/** The end of a short month stands for a day that it does not have. */
function addMonths(serial: number, months: number): number {
  const date = dateOf(Math.floor(serial));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last)))) + (serial % 1);
}

function addWeekdays(serial: number, count: number, sign: 1 | -1): number {
  let at = serial;
  for (let left = count; left > 0;) {
    at += sign;
    const day = dateOf(Math.floor(at)).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}

/** Least squares through the given points: what Excel continues with two or more numbers. */
function trend(values: readonly number[]): (index: number) => number {
  const count = values.length;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, at) => sum + (at - meanX) ** 2, 0);
  const slope = spread === 0 ? 0 : values.reduce((sum, value, at) => sum + (at - meanX) * (value - meanY), 0) / spread;
  return (index) => Number((meanY + slope * (count + index - meanX)).toPrecision(15));
}

const cycle =
  (values: readonly CellValue[]): Series =>
  (index) =>
    values[index % values.length] ?? null;

function numbers({ values, isDate, sign }: SeriesSource, type: FillType): Series | null {
  const given = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
  const last = given.at(-1);
  if (last === undefined || given.length !== values.length) return null;
  if (type === 'FillMonths') return (index) => addMonths(last, sign * (index + 1));
  if (type === 'FillYears') return (index) => addMonths(last, sign * 12 * (index + 1));
  if (type === 'FillWeekdays') return (index) => addWeekdays(last, index + 1, sign);
  if (type === 'GrowthTrend' && given.every((value) => value > 0)) {
    const growth = trend(given.map(Math.log));
    return (index) => Number(Math.exp(growth(index)).toPrecision(12));
  }
  if (given.length > 1) return trend(given);
  const goesOn = isDate || type === 'FillSeries' || type === 'FillDays' || type === 'LinearTrend';
  return goesOn ? (index) => last + sign * (index + 1) : cycle(given);
}

/** `Langkah 1`, `Langkah 2`: the number at the end goes on. */
function numbered({ values, sign }: SeriesSource): Series | null {
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/s.exec(value) : null));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => part?.[1] !== first[1])) return null;
  const [, stem = '', digits = '0'] = last;
  const step = parts.length > 1 ? (Number(last[2]) - Number(first[2])) / (parts.length - 1) : sign;
  return (index) => `${stem}${String(Math.abs(Number(digits) + step * (index + 1))).padStart(digits.length, '0')}`;
}

/** Days and months by name, in English and in the user's language. */
function listed({ values, sign, locale }: SeriesSource): Series | null {
  const lists = [...new Set([locale, 'en-US'])].flatMap((language) => {
    const known = getLocale(language);
    return known === null ? [] : [known.mmmm, known.mmm, known.dddd, known.ddd];
  });
  const last = values.at(-1);
  if (typeof last !== 'string') return null;
  const places = (list: readonly string[]): number[] =>
    values.map((value) => list.findIndex((each) => String(value).toLowerCase() === each.toLowerCase()));
  const list = lists.find((each) => places(each).every((place) => place >= 0));
  if (!list) return null;
  const at = places(list);
  const [before, end] = [at.at(-2), at.at(-1) ?? 0];
  const step = before === undefined ? sign : end - before;
  return (index) => list[(((end + step * (index + 1)) % list.length) + list.length) % list.length] ?? null;
}

/** How a fill goes on behind constants: by their pattern, or by repeating them. */
export function seriesFor(source: SeriesSource, type: FillType): Series {
  if (type === 'FillCopy') return cycle(source.values);
  return numbers(source, type) ?? numbered(source) ?? listed(source) ?? cycle(source.values);
}
