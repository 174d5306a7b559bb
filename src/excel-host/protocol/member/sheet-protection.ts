import { protect, strictOptions, unprotect } from '../../model/protection';
import type { SheetModel } from '../../model/sheet';
import { isGiven, optionalText, record } from '../args';
import { defineClass } from '../host-class';

/** What a sheet without protection answers for `options`. */
const openOptions = Object.fromEntries(
  Object.entries(strictOptions).map(([key, value]): [string, boolean | string] => [
    key,
    value === false ? true : value,
  ]),
);

export const sheetProtectionClass = defineClass<SheetModel>({
  name: 'WorksheetProtection',
  defaults: ['Protected', 'Options'],
  get: {
    Protected: (sheet) => sheet.protection !== null,
    Options: (sheet) => sheet.protection?.options ?? openOptions,
  },
  method: {
    Protect: (sheet, [options, password], { book, session }) => {
      session.beforeProtect();
      const given = isGiven(options) ? record(options, 'options') : {};
      protect(sheet, given, optionalText(password, 'password'));
      book.changed({ kind: 'protection', sheetId: sheet.id, isProtected: true });
      return null;
    },
    Unprotect: (sheet, [password], { book, session }) => {
      session.beforeUnprotect(sheet.protection !== null);
      const wasProtected = sheet.protection !== null;
      unprotect(sheet, optionalText(password, 'password'));
      if (wasProtected) book.changed({ kind: 'protection', sheetId: sheet.id, isProtected: false });
      return null;
    },
  },
});
