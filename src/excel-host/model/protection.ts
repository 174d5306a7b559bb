import { accessDenied, HostError } from '../errors';
import { fitsHash } from './password-hash';
import { isUnbounded } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';

/** Excel.WorksheetProtectionOptions, all off, and selection of every cell allowed. */
export const strictOptions: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export type ProtectionOption =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

/** `null`: no option of sheet protection permits it. */
export function assertAllowed(sheet: SheetModel, option: ProtectionOption | null): void {
  if (!sheet.protection) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw accessDenied(`The sheet "${sheet.name}" is protected.`);
}

/** On a protected sheet only unlocked cells take contents. */
export function assertCanWrite(sheet: SheetModel, area: Rect): void {
  if (sheet.protection && hasLocked(sheet, area)) {
    throw accessDenied(`The sheet "${sheet.name}" is protected and the range has locked cells.`);
  }
}

export function isLockedAt(sheet: SheetModel, row: number, col: number): boolean {
  return sheet.protection !== null && sheet.styleAt(row, col).locked;
}

function hasLocked(sheet: SheetModel, area: Rect): boolean {
  if (isUnbounded(area)) return sheet.style.locked;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      if (sheet.styleAt(row, col).locked) return true;
    }
  }
  return false;
}

/**
 * Source: `Excel.WorksheetProtection.protect`: "Fails if the worksheet has already been protected"; the code is the one of
 * issue 6784 of OfficeDev/office-js.
 */
export function protect(sheet: SheetModel, options: Readonly<Record<string, unknown>>, password: string | null): void {
  if (sheet.protection) throw accessDenied(`The sheet "${sheet.name}" is already protected.`);
  const known: Record<string, boolean | string> = { ...strictOptions };
  for (const [key, value] of Object.entries(options)) {
    if (!(key in strictOptions)) throw new HostError('InvalidArgument', `"${key}" is no protection option.`);
    if (typeof value === 'boolean' || typeof value === 'string') known[key] = value;
  }
  sheet.protection = { options: known, password };
}

export function unprotect(sheet: SheetModel, password: string | null): void {
  const expected = sheet.protection?.password ?? null;
  const hash = sheet.protection?.hash;
  if (hash !== undefined && !fitsHash(password, hash)) throw accessDenied('The password is not correct.');
  if (expected !== null && expected !== password) throw accessDenied('The password is not correct.');
  sheet.protection = null;
}
