import { itemNotFound } from '../../errors';
import { isVisible, type WorkbookModel } from '../../model/workbook';
import { isGiven, optionalFlag, text } from '../args';
import { defineClass, type Method } from '../host-class';
import { eventMethods, registrations, workbookTarget } from './events';
import { sortEvents } from './table-events';
import { worksheetClass } from './worksheet';

const atEnd =
  (end: 'first' | 'last'): Method<WorkbookModel> =>
  (book, [visibleOnly]) => {
    const sheets = optionalFlag(visibleOnly, 'visibleOnly') ? book.visibleSheets() : book.sheets;
    const found = end === 'first' ? sheets[0] : sheets.at(-1);
    if (!found) throw itemNotFound('There is no worksheet.');
    return worksheetClass(found);
  };

export const worksheetsClass = defineClass<WorkbookModel>({
  name: 'WorksheetCollection',
  defaults: [],
  method: {
    // Source: WorksheetCollection.add: the new sheet is last and is not activated.
    Add: (book, [name]) => worksheetClass(book.addSheet(isGiven(name) ? text(name, 'name') : undefined)),
    GetActiveWorksheet: (book) => worksheetClass(book.activeSheet()),
    GetCount: (book, [visibleOnly]) =>
      optionalFlag(visibleOnly, 'visibleOnly') ? book.sheets.filter(isVisible).length : book.sheets.length,
    GetFirst: atEnd('first'),
    GetLast: atEnd('last'),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.findSheet(text(key, 'key'));
      return sheet ? worksheetClass(sheet) : null;
    },
    ...registrations<WorkbookModel>(() => workbookTarget, sortEvents),
    ...eventMethods<WorkbookModel>(
      () => workbookTarget,
      [
        'DataChanged',
        'SelectionChanged',
        'Activated',
        'Deactivated',
        'Added',
        'Deleted',
        'FormatChanged',
        'RowHiddenChanged',
        'ProtectionChanged',
        'Calculated',
        'FormulaChanged',
        'SingleClicked',
      ],
    ),
  },
  items: (book) => book.sheets.map((sheet) => worksheetClass(sheet)),
  index: (book, key) => worksheetClass(book.sheet(text(key, 'key'))),
});
