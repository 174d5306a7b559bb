import type { SheetProtectionData } from '../../model/types';
import { element } from '../package/xml';

/** Office.js says what is allowed, the file what is forbidden; these are forbidden by default once a sheet is protected. */
const FORBIDDEN_BY_DEFAULT = {
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
const ALLOWED_BY_DEFAULT = { objects: 'allowEditObjects', scenarios: 'allowEditScenarios' } as const;

export function sheetProtectionXml(protection: SheetProtectionData | null): string {
  if (protection === null) return '';
  const { options, password } = protection;
  const allowed = (names: Readonly<Record<string, string>>, written: boolean) =>
    Object.fromEntries(
      Object.entries(names)
        .filter(([, option]) => (options[option] === true) !== written)
        .map(([name]) => [name, written]),
    );
  return element('sheetProtection', {
    password: password === null ? null : legacyPasswordHash(password),
    sheet: true,
    ...allowed(ALLOWED_BY_DEFAULT, true),
    ...allowed(FORBIDDEN_BY_DEFAULT, false),
    selectLockedCells: options.selectionMode === 'Unlocked' || options.selectionMode === 'None' ? true : null,
    selectUnlockedCells: options.selectionMode === 'None' ? true : null,
  });
}

/**
 * The 16-bit password verifier that every Excel, LibreOffice and WPS reads (ECMA-376 part 4, 14.7.1). It keeps nobody out who wants in,
 * and neither does the newer salted form: sheet protection guards against slips.
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  for (const char of [...password].reverse()) hash = rotate(hash) ^ (char.codePointAt(0) ?? 0);
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}

/** One step to the left within 15 bits. */
function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
