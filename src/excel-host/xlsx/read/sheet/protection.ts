import { strictOptions } from '../../../model/protection';
import type { SheetProtectionData } from '../../../model/types';
import { ALLOWED_BY_DEFAULT, FORBIDDEN_BY_DEFAULT } from '../../sheet/protection';
import { attribute, flag, type XmlNode } from '../xml-tree';

/** `<sheetProtection>`: the file says what is forbidden, Office.js what is allowed. */
export function readProtection(node: XmlNode | null): SheetProtectionData | null {
  if (node === null || !flag(node, 'sheet')) return null;
  const allowed = (names: Readonly<Record<string, string>>, without: boolean): Record<string, boolean> =>
    Object.fromEntries(Object.entries(names).map(([name, option]) => [option, !flag(node, name, without)]));
  const hash = passwordHash(node);
  return {
    options: {
      ...strictOptions,
      ...allowed(FORBIDDEN_BY_DEFAULT, true),
      ...allowed(ALLOWED_BY_DEFAULT, false),
      selectionMode: flag(node, 'selectUnlockedCells')
        ? 'None'
        : flag(node, 'selectLockedCells')
          ? 'Unlocked'
          : 'Normal',
    },
    password: null,
    ...(hash === null ? {} : { hash }),
  };
}

const HASH = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'] as const;

/** The verifier as the file has it: a password cannot be read back. */
function passwordHash(node: XmlNode): Readonly<Record<string, string>> | null {
  const found = HASH.flatMap((name) => {
    const value = attribute(node, name);
    return value === null ? [] : [[name, value] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}
