import type { FilterCriteriaData, FilterDateData, FilteredColumnData, FilterKind } from '../../model/table-types';
import type { Rect } from '../../model/types';
import { element, xstring } from '../package/xml';
import { rectName } from '../reference';
import type { StyleTable } from '../style/style-table';

/** Sign before a criterion -> word of the file (ECMA-376 part 1, 18.18.31). The longer signs come first. */
export const OPERATOR: readonly (readonly [sign: string, word: string])[] = [
  ['<>', 'notEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['=', 'equal'],
];

const PERIOD = 'AllDatesInPeriod';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Excel.DynamicFilterCriteria -> word of the file (18.18.26). */
export function dynamicWord(criteria: string): string {
  if (!criteria.startsWith(PERIOD)) return criteria.charAt(0).toLowerCase() + criteria.slice(1);
  const period = criteria.slice(PERIOD.length);
  return period.startsWith('Quarter') ? `Q${period.slice(-1)}` : `M${MONTHS.indexOf(period) + 1}`;
}

/** The reverse of {@link dynamicWord}. */
export function dynamicCriteria(word: string): string {
  const [, kind, number = ''] = /^([MQ])(\d+)$/.exec(word) ?? [];
  if (kind === 'Q') return `${PERIOD}Quarter${number}`;
  if (kind === 'M') return `${PERIOD}${MONTHS[Number(number) - 1] ?? ''}`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function dateXml({ date, specificity }: FilterDateData): string {
  const numbers = date.split(/\D+/).filter((part) => part !== '');
  const last = DATE_PARTS.findIndex((part) => part === specificity.toLowerCase());
  const parts = DATE_PARTS.slice(0, last + 1).map((part, at) => [part, Number(numbers[at] ?? 0)] as const);
  return element('dateGroupItem', { ...Object.fromEntries(parts), dateTimeGrouping: specificity.toLowerCase() });
}

type Writer = (criteria: FilterCriteriaData, styles: StyleTable) => string;

const topWriter =
  (top: boolean, percent: boolean): Writer =>
  ({ criterion1 }) =>
    element('top10', { top: top ? null : false, percent: percent || null, val: criterion1 });

const NO_LOOK = { fontColor: null, bold: null, italic: null, fill: null, numberFormat: null };

const WRITER = {
  Values: ({ values }) => {
    const blank = values?.includes('') === true;
    const items = (values ?? []).map((value) =>
      typeof value === 'string' ? (value === '' ? '' : element('filter', { val: xstring(value) })) : dateXml(value),
    );
    return element('filters', { blank: blank || null }, ...items);
  },
  Custom: ({ criterion1, criterion2, operator }) =>
    element(
      'customFilters',
      { and: operator === 'And' && criterion2 !== null ? true : null },
      customXml(criterion1),
      customXml(criterion2),
    ),
  Dynamic: ({ dynamicCriteria: word }) => element('dynamicFilter', { type: dynamicWord(word ?? 'Unknown') }),
  TopItems: topWriter(true, false),
  TopPercent: topWriter(true, true),
  BottomItems: topWriter(false, false),
  BottomPercent: topWriter(false, true),
  CellColor: ({ color }, styles) => element('colorFilter', { dxfId: styles.difference({ ...NO_LOOK, fill: color }) }),
  FontColor: ({ color }, styles) =>
    element('colorFilter', { dxfId: styles.difference({ ...NO_LOOK, fontColor: color }), cellColor: false }),
} as const satisfies Record<FilterKind, Writer>;

function customXml(criterion: string | null): string {
  if (criterion === null) return '';
  const [sign, word] = OPERATOR.find(([each]) => criterion.startsWith(each)) ?? ['', 'equal'];
  return element('customFilter', {
    operator: word === 'equal' ? null : word,
    val: xstring(criterion.slice(sign.length)),
  });
}

/** `<autoFilter>` of a sheet or a table (18.3.1.2). */
export function autoFilterXml(range: Rect, columns: readonly FilteredColumnData[], styles: StyleTable): string {
  const filters = columns.map(({ index, criteria }) =>
    element('filterColumn', { colId: index }, WRITER[criteria.filterOn](criteria, styles)),
  );
  return element('autoFilter', { ref: rectName(range) }, ...filters);
}
