import { invalidArgument } from '../../errors';
import type { SortKey } from '../../model/table-sorts';
import { color, flag, integer, isGiven, optionalOneOf, record } from '../args';
import type { CallContext } from '../call-context';

const sortOns = ['Value', 'CellColor', 'FontColor', 'Icon'] as const;
const dataOptions = ['Normal', 'TextAsNumber'] as const;
export const sortMethods = ['PinYin', 'StrokeCount'] as const;

/** An array of Excel.SortField. */
export function sortKeys(given: unknown, context: CallContext): SortKey[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument('"fields" is an array of sort fields.');
  return given.map((each: unknown) => sortKey(record(each, 'fields'), context));
}

function sortKey(field: Readonly<Record<string, unknown>>, context: CallContext): SortKey {
  const sortOn = optionalOneOf(field['sortOn'], sortOns, 'sortOn', 'Value');
  if (sortOn === 'Icon') throw context.refuse('SortField.icon');
  if (isGiven(field['subField'])) throw context.refuse('SortField.subField');
  return {
    key: integer(field['key'], 'key'),
    ascending: isGiven(field['ascending']) ? flag(field['ascending'], 'ascending') : true,
    sortOn,
    color: isGiven(field['color']) ? color(field['color'], 'color') : null,
    textAsNumber: optionalOneOf(field['dataOption'], dataOptions, 'dataOption', 'Normal') === 'TextAsNumber',
  };
}

export const toSortField = ({
  key,
  ascending,
  sortOn,
  color: shade,
  textAsNumber,
}: SortKey): Record<string, unknown> => ({
  key,
  ascending,
  sortOn,
  dataOption: textAsNumber ? 'TextAsNumber' : 'Normal',
  ...(shade === null ? {} : { color: shade }),
});
