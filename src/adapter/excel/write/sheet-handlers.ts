import type { HandlersOf } from './handler';

const visibilityName = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Columns and rows may be resized and filtered; everything else stays as locked says. */
export const sheetProtection: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

export const sheetHandlers: HandlersOf<
  | 'sheet.add'
  | 'sheet.delete'
  | 'sheet.rename'
  | 'sheet.visibility'
  | 'sheet.view'
  | 'sheet.order'
  | 'protect'
  | 'unprotect'
  | 'activate'
> = {
  'sheet.add': ({ sheet: name, tabColor }, target) => {
    const sheet = target.workbook.worksheets.add(name);
    if (tabColor !== null) sheet.tabColor = tabColor;
    target.rememberNew(name, sheet);
  },
  // On a missing sheet the host skips both, which makes a second run harmless; a very hidden sheet cannot be deleted.
  'sheet.delete': ({ sheet: name }, target) => {
    const sheet = target.workbook.worksheets.getItemOrNullObject(name);
    sheet.visibility = 'Visible';
    sheet.delete();
    target.forget(name);
  },
  'sheet.rename': ({ sheet: from, to }, target) => {
    const sheet = target.sheet(from);
    sheet.name = to;
    target.forget(from);
    target.remember(to, sheet);
  },
  'sheet.visibility': ({ sheet, visibility }, target) => {
    target.sheet(sheet).visibility = visibilityName[visibility];
  },
  'sheet.view': ({ sheet: name, gridlines, freeze }, target) => {
    const sheet = target.sheet(name);
    sheet.showGridlines = gridlines;
    sheet.freezePanes.unfreeze();
    if (freeze === null) return;
    const { rows, cols } = freeze;
    if (rows > 0 && cols > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, cols));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
  },
  'sheet.order': ({ sheets }, target) => {
    sheets.forEach((name, position) => {
      target.sheet(name).position = position;
    });
  },
  // `protect` fails on a protected sheet, and in builds of 2026 `unprotect` on an open one (office-js #6784).
  protect: ({ sheet: name }, target) => {
    const sheet = target.sheet(name);
    if (target.protection.get(name) !== false) sheet.protection.unprotect();
    sheet.protection.protect(sheetProtection);
  },
  unprotect: ({ sheet }, target) => {
    if (target.protection.get(sheet) !== false) target.sheet(sheet).protection.unprotect();
  },
  activate: ({ at }, target) => {
    target.sheet(at.sheet).activate();
    target.range(at).select();
  },
};
