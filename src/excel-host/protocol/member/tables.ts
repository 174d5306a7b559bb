import { invalidArgument, itemNotFound } from '../../errors';
import { contains, overlaps } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import { allTables, findTable, tableByKey, TableRef } from '../../model/table-ref';
import { addTable } from '../../model/tables';
import type { Rect } from '../../model/types';
import type { WorkbookModel } from '../../model/workbook';
import { count, flag, text } from '../args';
import { defineClass } from '../host-class';
import { rangeOrAddress } from '../range-args';
import { registrations, workbookTarget } from './events';
import { tableClass } from './table';
import { tableCollectionEvents } from './table-events';

/** The tables of the workbook (`sheet: null`) or of one sheet. */
interface Scope {
  readonly sheet: SheetModel | null;
}
const tablesOf = ({ sheet }: Scope, book: WorkbookModel): TableRef[] =>
  allTables(book).filter((table) => sheet === null || table.sheet === sheet);

export const tablesClass = defineClass<Scope>({
  name: 'TableCollection',
  defaults: ['Count'],
  get: { Count: (scope, { book }) => tablesOf(scope, book).length },
  method: {
    Add: ({ sheet }, [address, hasHeaders], { book }) => {
      const found = rangeOrAddress(address, book, sheet ?? book.activeSheet(), 'address');
      if (sheet !== null && found.sheet !== sheet) throw invalidArgument('The address is on another sheet.');
      return tableClass(addTable(book, found.sheet, found.area, flag(hasHeaders, 'hasHeaders')));
    },
    GetCount: (scope, _, { book }) => tablesOf(scope, book).length,
    GetItemAt: (scope, [index], { book }) => {
      const found = tablesOf(scope, book)[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such table.');
      return tableClass(found);
    },
    GetItemOrNullObject: (scope, [key], { book }) => {
      const found = findTable(tablesOf(scope, book), text(key, 'key'));
      return found ? tableClass(found) : null;
    },
    ...registrations<Scope>(({ sheet }) => sheet?.id ?? workbookTarget, tableCollectionEvents),
  },
  items: (scope, { book }) => tablesOf(scope, book).map((table) => tableClass(table)),
  index: (scope, key, { book }) => tableClass(tableByKey(tablesOf(scope, book), text(key, 'key'))),
});

/** The tables that lie in a range, or touch it, from top to bottom and left to right. */
interface Within {
  readonly sheet: SheetModel;
  readonly areas: readonly Rect[];
  readonly fullyContained: boolean;
}
const tablesWithin = ({ sheet, areas, fullyContained }: Within): TableRef[] =>
  sheet.tables
    .filter(({ range }) => areas.some((area) => (fullyContained ? contains(area, range) : overlaps(area, range))))
    .sort((a, b) => a.range.row - b.range.row || a.range.col - b.range.col)
    .map((table) => new TableRef(sheet, table.id));

export const tableScopedClass = defineClass<Within>({
  name: 'TableScopedCollection',
  defaults: [],
  method: {
    GetCount: (within) => tablesWithin(within).length,
    GetFirst: (within) => {
      const [first] = tablesWithin(within);
      if (!first) throw itemNotFound('There is no table in the range.');
      return tableClass(first);
    },
    GetItemOrNullObject: (within, [key]) => {
      const found = findTable(tablesWithin(within), text(key, 'key'));
      return found ? tableClass(found) : null;
    },
  },
  items: (within) => tablesWithin(within).map((table) => tableClass(table)),
  index: (within, key) => tableClass(tableByKey(tablesWithin(within), text(key, 'key'))),
});
