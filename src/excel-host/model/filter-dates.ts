import type { FilterDateData } from './table-types';

const dayMs = 86_400_000;
/** 30 December 1899: serials count from it from March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** Days from `from` to before `to`, as serial numbers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month, day) - epoch) / dayMs;
const months = (year: number, first: number, count: number): Period => ({
  from: serial(year, first, 1),
  to: serial(year, first + count, 1),
});

type Rule = (year: number, month: number, day: number, weekday: number) => Period;
const days =
  (from: number, count = 1): Rule =>
  (year, month, day) => ({ from: serial(year, month, day + from), to: serial(year, month, day + from + count) });
/** Weeks begin on Sunday. */
const week =
  (offset: number): Rule =>
  (year, month, day, weekday) => ({
    from: serial(year, month, day - weekday + 7 * offset),
    to: serial(year, month, day - weekday + 7 * offset + 7),
  });
const month =
  (offset: number): Rule =>
  (year, now) =>
    months(year, now + offset, 1);
const quarter =
  (offset: number): Rule =>
  (year, now) =>
    months(year, Math.floor(now / 3) * 3 + 3 * offset, 3);
const year =
  (offset: number): Rule =>
  (now) =>
    months(now + offset, 0, 12);

/** The dynamic criteria that mean a period seen from today (Excel.DynamicFilterCriteria). */
const periods: Readonly<Record<string, Rule>> = {
  Today: days(0),
  Tomorrow: days(1),
  Yesterday: days(-1),
  ThisWeek: week(0),
  NextWeek: week(1),
  LastWeek: week(-1),
  ThisMonth: month(0),
  NextMonth: month(1),
  LastMonth: month(-1),
  ThisQuarter: quarter(0),
  NextQuarter: quarter(1),
  LastQuarter: quarter(-1),
  ThisYear: year(0),
  NextYear: year(1),
  LastYear: year(-1),
  YearToDate: (now, current, day) => ({ from: serial(now, 0, 1), to: serial(now, current, day + 1) }),
};

export function periodOf(criterion: string, today: Date): Period | null {
  const rule = periods[criterion];
  return rule ? rule(today.getFullYear(), today.getMonth(), today.getDate(), today.getDay()) : null;
}

/** Months of any year, from 0. `Februray` is spelt so in the enumeration. */
const monthsOf: Readonly<Record<string, readonly number[]>> = {
  AllDatesInPeriodJanuary: [0],
  AllDatesInPeriodFebruray: [1],
  AllDatesInPeriodMarch: [2],
  AllDatesInPeriodApril: [3],
  AllDatesInPeriodMay: [4],
  AllDatesInPeriodJune: [5],
  AllDatesInPeriodJuly: [6],
  AllDatesInPeriodAugust: [7],
  AllDatesInPeriodSeptember: [8],
  AllDatesInPeriodOctober: [9],
  AllDatesInPeriodNovember: [10],
  AllDatesInPeriodDecember: [11],
  AllDatesInPeriodQuarter1: [0, 1, 2],
  AllDatesInPeriodQuarter2: [3, 4, 5],
  AllDatesInPeriodQuarter3: [6, 7, 8],
  AllDatesInPeriodQuarter4: [9, 10, 11],
};

const dateOf = (value: number): Date => new Date(epoch + Math.round(value * dayMs));

export const isInMonths = (criterion: string, value: number): boolean | null =>
  monthsOf[criterion]?.includes(dateOf(value).getUTCMonth()) ?? null;

const lengths: Record<FilterDateData['specificity'], number> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

/** A date of a values filter: as much of the ISO text as the specificity says must be the same. */
export function isSameDate({ date, specificity }: FilterDateData, value: number): boolean {
  const length = lengths[specificity];
  return dateOf(value).toISOString().slice(0, length) === date.slice(0, length);
}
