import { HostError } from '../../errors';
import { rect } from '../../model/rect';
import { fitsHash } from '../../model/password-hash';
import type { WorkbookModel } from '../../model/workbook';
import { flag, optionalOneOf, optionalText, text } from '../args';
import { defineClass } from '../host-class';
import { applicationClass } from './application';
import { commentsClass } from './comments';
import { customXmlClass } from './custom-xml';
import { functionsClass } from './functions';
import { namesClass } from './names';
import { propertiesClass } from './properties';
import { runtimeClass } from './runtime';
import { settingsClass } from './settings';
import { stylesClass } from './styles';
import { tablesClass } from './tables';
import { workbookFiles } from './workbook-files';
import { workbookState } from './workbook-state';
import { worksheetsClass } from './worksheets';

const workbookProtectionClass = defineClass<WorkbookModel>({
  name: 'WorkbookProtection',
  defaults: ['Protected'],
  get: { Protected: (book) => book.structureProtected },
  method: {
    Protect: (book, [password], { session }) => {
      session.beforeProtect();
      if (book.structureProtected) throw new HostError('AccessDenied', 'The workbook is already protected.');
      book.structureProtected = true;
      book.structurePassword = optionalText(password, 'password');
      book.changed({ kind: 'workbook' });
      return null;
    },
    Unprotect: (book, [password], { session }) => {
      session.beforeUnprotect(book.structureProtected);
      const expected = book.structurePassword;
      const given = optionalText(password, 'password');
      const isWrong =
        book.structureHash === null ? expected !== null && expected !== given : !fitsHash(given, book.structureHash);
      if (isWrong) throw new HostError('AccessDenied', 'The password is not correct.');
      book.structureProtected = false;
      book.structurePassword = null;
      book.structureHash = null;
      book.changed({ kind: 'workbook' });
      return null;
    },
  },
});

export const workbookClass = defineClass<WorkbookModel>({
  name: 'Workbook',
  defaults: ['Name', 'IsDirty', 'ReadOnly', ...Object.keys(workbookState.get)],
  get: {
    Name: (book) => book.fileName,
    IsDirty: (book) => book.dirty,
    ReadOnly: () => false,
    ...workbookState.get,
  },
  set: {
    IsDirty: (book, value) => {
      book.dirty = flag(value, 'isDirty');
    },
    ...workbookState.set,
  },
  method: {
    GetSelectedRange: (book, _, { objects }) => {
      const sheet = book.activeSheet();
      return objects.range(sheet, book.view.selectionOn(sheet.id).area);
    },
    // A selection here is one block of cells.
    GetSelectedRanges: (book, _, { objects }) => {
      const sheet = book.activeSheet();
      return objects.areas(sheet, [book.view.selectionOn(sheet.id).area]);
    },
    GetActiveCell: (book, _, { objects }) => {
      const sheet = book.activeSheet();
      const { row, col } = book.view.selectionOn(sheet.id).active;
      return objects.range(sheet, rect(row, col, 1, 1));
    },
    Save: (book, [behavior], { session }) => {
      optionalOneOf(behavior, ['Save', 'Prompt'] as const, 'saveBehavior', 'Save');
      session.saved();
      book.dirty = false;
      book.previouslySaved = true;
      return null;
    },
    ...workbookFiles,
    ...workbookState.method,
    _RemoveReference: (_, [id], { session }) => {
      session.removeReference(text(id, 'referenceId'));
      return null;
    },
    _RemoveAllReferences: (_, __, { session }) => {
      session.removeAllReferences();
      return null;
    },
    _GetRangeForEventByReferenceId: (_, [id], { session, objects }) => {
      const range = session.eventRange(text(id, 'referenceId'));
      if (!range) throw new HostError('ItemNotFound', "The event's range is gone.");
      return objects.range(range.sheet, range.area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], { session, objects }) => {
      const range = session.eventRange(text(id, 'referenceId'));
      return range ? objects.range(range.sheet, range.area) : null;
    },
  },
  navigate: {
    Worksheets: (book) => worksheetsClass(book),
    Tables: () => tablesClass({ sheet: null }),
    Functions: (book) => functionsClass(book),
    Styles: (book) => stylesClass(book),
    Names: () => namesClass({ scope: null }),
    Settings: () => settingsClass(null),
    CustomXmlParts: (book) => customXmlClass(book),
    _Runtime: () => runtimeClass(null),
    Comments: () => commentsClass({ sheet: null }),
    Properties: (book) => propertiesClass(book),
    Application: (book) => applicationClass(book),
    Protection: (book) => workbookProtectionClass(book),
  },
});
