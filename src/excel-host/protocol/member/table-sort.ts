import { sortRange } from '../../model/sort';
import type { TableRef } from '../../model/table-ref';
import type { TableSortState } from '../../model/table-sorts';
import { optionalFlag, optionalOneOf } from '../args';
import type { CallContext } from '../call-context';
import { defineClass } from '../host-class';
import { sortKeys, sortMethods, toSortField } from './sort-fields';

const none: TableSortState = { keys: [], matchCase: false, method: 'PinYin' };
const stateOf = (table: TableRef, { book }: CallContext): TableSortState => book.tableSorts.get(table.id) ?? none;

function apply(table: TableRef, { keys, matchCase }: TableSortState, { book }: CallContext): void {
  sortRange(book, table.sheet, table.body, { keys, matchCase, hasHeaders: false, axis: 'row' });
}

export const tableSortClass = defineClass<TableRef>({
  name: 'TableSort',
  defaults: ['Fields', 'MatchCase', 'Method'],
  get: {
    Fields: (table, context) => stateOf(table, context).keys.map(toSortField),
    MatchCase: (table, context) => stateOf(table, context).matchCase,
    Method: (table, context) => stateOf(table, context).method,
  },
  method: {
    Apply: (table, [fields, matchCase, method], context) => {
      const state: TableSortState = {
        keys: sortKeys(fields, context),
        matchCase: optionalFlag(matchCase, 'matchCase'),
        method: optionalOneOf(method, sortMethods, 'method', 'PinYin'),
      };
      apply(table, state, context);
      context.book.tableSorts.set(table.id, state);
      return null;
    },
    // The order of the rows stays; only the heading buttons forget it.
    Clear: (table, _, { book }) => {
      book.tableSorts.delete(table.id);
      return null;
    },
    Reapply: (table, _, context) => {
      const state = stateOf(table, context);
      if (state.keys.length > 0) apply(table, state, context);
      return null;
    },
  },
});
