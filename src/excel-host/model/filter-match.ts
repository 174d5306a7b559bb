import { formatCell } from '../text/number-format';
import { parseTypedNumber } from '../text/typed-number';
import { valueAt } from './content';
import { isInMonths, isSameDate, periodOf } from './filter-dates';
import type { SheetModel } from './sheet';
import type { FilterCriteriaData, FilterKind } from './table-types';
import type { CellStyle, CellValue } from './types';
import type { WorkbookModel } from './workbook';

/** A data cell of a filtered column. */
export interface FilterCell {
  readonly value: CellValue;
  readonly text: string;
  readonly style: CellStyle;
}

type Test = (cell: FilterCell) => boolean;
/** What a column's data say about which of its cells stay visible. */
type MakeTest = (criteria: FilterCriteriaData, cells: readonly FilterCell[], today: Date) => Test;

export function cellAt(book: WorkbookModel, sheet: SheetModel, row: number, col: number): FilterCell {
  const style = sheet.styleAt(row, col);
  const value = valueAt(book, sheet, row, col);
  return { value, style, text: formatCell(value, style.numberFormat, book.locale) };
}

const ranked =
  (sign: 1 | -1, countOf: (asked: number, total: number) => number): MakeTest =>
  ({ criterion1 }, cells) => {
    const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const sorted = numbers.sort((a, b) => sign * (b - a));
    const limit = sorted[Math.min(sorted.length, countOf(Number(criterion1), sorted.length)) - 1];
    return ({ value }) => typeof value === 'number' && limit !== undefined && sign * (value - limit) >= 0;
  };
const asMany = (asked: number): number => asked;
const asPercent = (asked: number, total: number): number => Math.max(1, Math.floor((asked * total) / 100));

const makers: Record<FilterKind, MakeTest> = {
  TopItems: ranked(1, asMany),
  BottomItems: ranked(-1, asMany),
  TopPercent: ranked(1, asPercent),
  BottomPercent: ranked(-1, asPercent),
  CellColor:
    ({ color }) =>
    ({ style }) =>
      (style.fill ?? '#FFFFFF') === color,
  FontColor:
    ({ color }) =>
    ({ style }) =>
      style.font.color === color,
  Values: ({ values }) => {
    const texts = new Set((values ?? []).flatMap((each) => (typeof each === 'string' ? [each.toLowerCase()] : [])));
    const dates = (values ?? []).flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return ({ text, value }) =>
      texts.has(text.toLowerCase()) || (typeof value === 'number' && dates.some((date) => isSameDate(date, value)));
  },
  Custom: ({ criterion1, criterion2, operator }) => {
    const first = comparison(criterion1 ?? '');
    if (criterion2 === null) return first;
    const second = comparison(criterion2);
    return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
  },
  Dynamic: ({ dynamicCriteria }, cells, today) => {
    const criterion = dynamicCriteria ?? '';
    const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const average = numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
    const period = periodOf(criterion, today);
    return ({ value }) => {
      if (typeof value !== 'number') return false;
      if (criterion === 'AboveAverage') return value > average;
      if (criterion === 'BelowAverage') return value < average;
      return period ? value >= period.from && value < period.to : (isInMonths(criterion, value) ?? false);
    };
  },
};

const comparators: Readonly<Record<string, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** `>50`, `=*s`, `<>teks`; `=` alone is blank, `<>` alone is not blank; a bare text is an equality. */
function comparison(criterion: string): Test {
  const [, sign = '=', wanted = ''] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = parseTypedNumber(wanted, 'en-US')?.value ?? null;
  const compare = comparators[sign];
  if (compare) {
    return ({ value }) => {
      if (typeof value === 'number' && number !== null) return compare(value - number);
      if (typeof value !== 'string' || number !== null) return false;
      return compare(value.localeCompare(wanted, undefined, { sensitivity: 'accent' }));
    };
  }
  const pattern = wildcard(wanted, true);
  const equals: Test = ({ value, text }) => (number !== null && value === number) || pattern.test(text);
  return sign === '<>' ? (cell) => !equals(cell) : equals;
}

/** Excel's wildcards: `*` any text, `?` one character, `~` takes the next character as it is. */
export function wildcard(text: string, whole: boolean, matchCase = false): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\s\S]/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length > 1 ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(whole ? `^${source}$` : source, matchCase ? 'u' : 'iu');
}

export const testFor = (criteria: FilterCriteriaData, cells: readonly FilterCell[], today: Date): Test =>
  makers[criteria.filterOn](criteria, cells, today);
