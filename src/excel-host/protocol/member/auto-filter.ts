import { itemNotFound } from '../../errors';
import { readCriteria, toCriteria } from '../../model/filter-criteria';
import { applyFilter, clearFilter, filterColumn, removeFilter, type FilterTarget } from '../../model/filters';
import { assertAllowed } from '../../model/protection';
import { integer, isGiven, record } from '../args';
import type { CallContext } from '../call-context';
import { defineClass } from '../host-class';
import { rangeOrAddress } from '../range-args';
import type { FilterCriteriaData } from '../../model/table-types';

/** A criteria object; filtering by icon is refused by name. */
export function criteriaArg(given: unknown, context: CallContext): FilterCriteriaData {
  const criteria = record(given, 'criteria');
  if (criteria['filterOn'] === 'Icon') throw context.refuse('FilterCriteria.icon');
  if (isGiven(criteria['subField'])) throw context.refuse('FilterCriteria.subField');
  return readCriteria(criteria);
}

export const autoFilterClass = defineClass<FilterTarget>({
  name: 'AutoFilter',
  defaults: ['Enabled', 'IsDataFiltered', 'Criteria'],
  get: {
    Enabled: (target) => target.enabled,
    IsDataFiltered: (target) => target.columns.length > 0,
    // One for each column, as VBA's Filters has it; nothing for a column that is not filtered.
    Criteria: (target) =>
      Array.from({ length: target.range?.cols ?? 0 }, (_, index) => {
        const found = target.columns.find((column) => column.index === index);
        return found ? toCriteria(found.criteria) : null;
      }),
  },
  method: {
    Apply: (target, [range, columnIndex, criteria], context) => {
      assertAllowed(target.sheet, target.enabled ? 'allowAutoFilter' : null);
      const given = isGiven(criteria) ? criteriaArg(criteria, context) : null;
      target.start(rangeOrAddress(range, context.book, target.sheet, 'range').area);
      if (isGiven(columnIndex)) filterColumn(context.book, target, integer(columnIndex, 'columnIndex'), given);
      else context.book.changed({ kind: 'look', sheetId: target.sheet.id });
      return null;
    },
    ClearColumnCriteria: (target, [columnIndex], { book }) => {
      filterColumn(book, target, integer(columnIndex, 'columnIndex'), null);
      return null;
    },
    ClearCriteria: (target, _, { book }) => {
      clearFilter(book, target);
      return null;
    },
    GetRange: (target, _, { objects }) => {
      if (!target.range) throw itemNotFound('There is no filter.');
      return objects.range(target.sheet, target.range);
    },
    GetRangeOrNullObject: (target, _, { objects }) => (target.range ? objects.range(target.sheet, target.range) : null),
    Reapply: (target, _, { book }) => {
      applyFilter(book, target);
      return null;
    },
    Remove: (target, _, { book }) => {
      removeFilter(book, target);
      return null;
    },
  },
});
