import { invalidArgument } from '../errors';
import type { FilterCriteriaData, FilterDateData, FilterKind } from './table-types';

/** Excel.FilterOn. `Icon` needs icon sets, which this host does not draw. */
const kinds: readonly FilterKind[] = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Custom',
];
const specificities: readonly FilterDateData['specificity'][] = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];

/** What each kind cannot do without. */
const needs: Record<FilterKind, (criteria: FilterCriteriaData) => boolean> = {
  BottomItems: hasNumber,
  BottomPercent: hasNumber,
  TopItems: hasNumber,
  TopPercent: hasNumber,
  CellColor: ({ color }) => color !== null,
  FontColor: ({ color }) => color !== null,
  Dynamic: ({ dynamicCriteria }) => dynamicCriteria !== null,
  Values: ({ values }) => values !== null,
  Custom: ({ criterion1 }) => criterion1 !== null,
};

function hasNumber({ criterion1 }: FilterCriteriaData): boolean {
  return criterion1 !== null && Number(criterion1) > 0;
}

/** An Excel.FilterCriteria object as it comes from the client. Throws `InvalidArgument`. */
export function readCriteria(given: Readonly<Record<string, unknown>>): FilterCriteriaData {
  const filterOn = kinds.find((kind) => kind === given['filterOn']);
  if (!filterOn) throw invalidArgument(`"filterOn" must be one of ${kinds.join(', ')}.`);
  const criteria: FilterCriteriaData = {
    filterOn,
    criterion1: plainText(given['criterion1']),
    criterion2: plainText(given['criterion2']),
    operator: readOperator(given['operator']),
    values: Array.isArray(given['values']) ? given['values'].map(readValue) : null,
    dynamicCriteria: plainText(given['dynamicCriteria']),
    color: plainText(given['color'])?.toUpperCase() ?? null,
  };
  if (!needs[filterOn](criteria)) throw invalidArgument(`A filter on ${filterOn} lacks its criterion.`);
  return criteria;
}

function plainText(given: unknown): string | null {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : null;
}

function readOperator(given: unknown): 'And' | 'Or' | null {
  if (given === null || given === undefined) return null;
  if (given === 'And' || given === 'Or') return given;
  throw invalidArgument('"operator" must be And or Or.');
}

function readValue(given: unknown): string | FilterDateData {
  if (typeof given === 'string') return given;
  if (typeof given === 'object' && given !== null && 'date' in given && 'specificity' in given) {
    const specificity = specificities.find((each) => each === given.specificity);
    if (specificity && typeof given.date === 'string') return { date: given.date, specificity };
  }
  throw invalidArgument('"values" are texts or dates with a specificity.');
}

/** Only the parts that the kind uses, as `filter.criteria` answers them. */
export function toCriteria(criteria: FilterCriteriaData): Record<string, unknown> {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null));
}
