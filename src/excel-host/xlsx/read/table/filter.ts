import type { FilterCriteriaData, FilterDateData, FilteredColumnData } from '../../../model/table-types';
import { dynamicCriteria, OPERATOR } from '../../table/filter';
import type { SheetContext } from '../sheet/context';
import { fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';

const NOTHING: Omit<FilterCriteriaData, 'filterOn'> = {
  criterion1: null,
  criterion2: null,
  operator: null,
  values: null,
  dynamicCriteria: null,
  color: null,
};

type Reader = (node: XmlNode, context: SheetContext) => FilterCriteriaData;

const READER: Readonly<Record<string, Reader>> = {
  filters: (node) => ({
    ...NOTHING,
    filterOn: 'Values',
    values: [
      ...childrenOf(node, 'filter').map((each) => fromXstring(attribute(each, 'val') ?? '')),
      ...(flag(node, 'blank') ? [''] : []),
      ...childrenOf(node, 'dateGroupItem').map(readDate),
    ],
  }),
  customFilters: (node) => {
    const [criterion1 = null, criterion2 = null] = childrenOf(node, 'customFilter').map(readCustom);
    const operator = criterion2 === null ? null : flag(node, 'and') ? 'And' : 'Or';
    return { ...NOTHING, filterOn: 'Custom', criterion1, criterion2, operator };
  },
  top10: (node) => {
    const isTop = flag(node, 'top', true);
    const isPercent = flag(node, 'percent');
    return {
      ...NOTHING,
      filterOn: isTop ? (isPercent ? 'TopPercent' : 'TopItems') : isPercent ? 'BottomPercent' : 'BottomItems',
      criterion1: attribute(node, 'val'),
    };
  },
  dynamicFilter: (node) => ({
    ...NOTHING,
    filterOn: 'Dynamic',
    dynamicCriteria: dynamicCriteria(attribute(node, 'type') ?? 'unknown'),
  }),
  colorFilter: (node, { styles }) => {
    const look = styles.difference(numeric(node, 'dxfId'));
    const isFill = flag(node, 'cellColor', true);
    return { ...NOTHING, filterOn: isFill ? 'CellColor' : 'FontColor', color: isFill ? look.fill : look.fontColor };
  },
};

const SPECIFICITY: Readonly<Record<string, FilterDateData['specificity']>> = {
  year: 'Year',
  month: 'Month',
  day: 'Day',
  hour: 'Hour',
  minute: 'Minute',
  second: 'Second',
};

function readDate(node: XmlNode): FilterDateData {
  const two = (name: string): string => String(numeric(node, name) ?? 0).padStart(2, '0');
  const specificity = SPECIFICITY[attribute(node, 'dateTimeGrouping') ?? ''] ?? 'Day';
  const pieces = [
    attribute(node, 'year') ?? '',
    `-${two('month')}`,
    `-${two('day')}`,
    `T${two('hour')}`,
    `:${two('minute')}`,
    `:${two('second')}`,
  ];
  return { date: pieces.slice(0, Object.values(SPECIFICITY).indexOf(specificity) + 1).join(''), specificity };
}

function readCustom(node: XmlNode): string {
  const word = attribute(node, 'operator') ?? 'equal';
  const sign = OPERATOR.find(([, each]) => each === word)?.[0] ?? '=';
  return sign + fromXstring(attribute(node, 'val') ?? '');
}

/** `<filterColumn>`s of an `<autoFilter>`; filters by icon have no place in the model and are named. */
export function readFilterColumns(node: XmlNode | null, context: SheetContext): FilteredColumnData[] {
  return childrenOf(node, 'filterColumn').flatMap((column) => {
    const content = column.children.find(({ name }) => READER[name] !== undefined);
    const criteria = content === undefined ? null : (READER[content.name]?.(content, context) ?? null);
    if (criteria !== null) return [{ index: numeric(column, 'colId') ?? 0, criteria }];
    if (child(column, 'iconFilter') !== null)
      context.notes.add('entry-unreadable', context.sheetName, 'a filter by icon');
    return [];
  });
}
