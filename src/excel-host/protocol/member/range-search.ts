import { invalidArgument, itemNotFound } from '../../errors';
import { removeDuplicates, type DuplicatesResult } from '../../model/duplicates';
import { findCell, replaceAll } from '../../model/find';
import { integer, optionalFlag, text } from '../args';
import { defineClass, type Method } from '../host-class';
import type { RangeRef } from '../range-ref';
import { searchCriteria } from './search-criteria';
import { tableScopedClass } from './tables';

const find =
  (orNull: boolean): Method<RangeRef> =>
  (range, [wanted, given], { book, objects }) => {
    const criteria = searchCriteria(given);
    const at = findCell(book, range.sheet, range.rect, text(wanted, 'text'), criteria, criteria.backwards);
    if (at) return objects.range(range.sheet, at);
    if (orNull) return null;
    throw itemNotFound('The text was not found.');
  };

const removeDuplicatesResultClass = defineClass<DuplicatesResult>({
  name: 'RemoveDuplicatesResult',
  defaults: ['Removed', 'UniqueRemaining'],
  get: { Removed: (result) => result.removed, UniqueRemaining: (result) => result.uniqueRemaining },
});

export const rangeSearch: Record<string, Method<RangeRef>> = {
  Find: find(false),
  FindOrNullObject: find(true),
  ReplaceAll: (range, [wanted, replacement, criteria], { book }) =>
    replaceAll(
      book,
      range.sheet,
      range.rect,
      text(wanted, 'text'),
      text(replacement, 'replacement'),
      searchCriteria(criteria),
    ),
  RemoveDuplicates: (range, [columns, includesHeader], { book }) => {
    if (!Array.isArray(columns)) throw invalidArgument('"columns" is an array of column numbers.');
    const numbers = columns.map((column: unknown) => integer(column, 'columns'));
    const header = optionalFlag(includesHeader, 'includesHeader');
    return removeDuplicatesResultClass(removeDuplicates(book, range.sheet, range.rect, numbers, header));
  },
  GetTables: (range, [fullyContained]) =>
    tableScopedClass({
      sheet: range.sheet,
      areas: range.rects,
      fullyContained: optionalFlag(fullyContained, 'fullyContained'),
    }),
};
