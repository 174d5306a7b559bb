import type { SheetProtectionData } from '../../model/types';
import { legacyPasswordHash } from '../../model/password-hash';
import { element } from '../package/xml';

/** Office.js says what is allowed, the file what is forbidden; these are forbidden by default once a sheet is protected. */
export const FORBIDDEN_BY_DEFAULT = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const;
/** These are allowed by the file's default, but forbidden by that of Office.js. */
export const ALLOWED_BY_DEFAULT = { objects: 'allowEditObjects', scenarios: 'allowEditScenarios' } as const;

export function sheetProtectionXml(protection: SheetProtectionData | null): string {
  if (protection === null) return '';
  const { options, password, hash } = protection;
  const allowed = (names: Readonly<Record<string, string>>, written: boolean) =>
    Object.fromEntries(
      Object.entries(names)
        .filter(([, option]) => (options[option] === true) !== written)
        .map(([name]) => [name, written]),
    );
  return element('sheetProtection', {
    ...(password === null ? hash : { password: legacyPasswordHash(password) }),
    sheet: true,
    ...allowed(ALLOWED_BY_DEFAULT, true),
    ...allowed(FORBIDDEN_BY_DEFAULT, false),
    selectLockedCells: options.selectionMode === 'Unlocked' || options.selectionMode === 'None' ? true : null,
    selectUnlockedCells: options.selectionMode === 'None' ? true : null,
  });
}
