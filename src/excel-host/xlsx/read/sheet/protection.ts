import { strictOptions } from '../../../model/protection';
import type { SheetProtectionData } from '../../../model/types';
import { ALLOWED_BY_DEFAULT, FORBIDDEN_BY_DEFAULT } from '../../sheet/protection';
import { readHash } from '../book/protection';
import { flag, type XmlNode } from '../xml-tree';

const HASH = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** `<sheetProtection>`: the file says what is forbidden, Office.js what is allowed. */
export function readProtection(node: XmlNode | null): SheetProtectionData | null {
  if (node === null || !flag(node, 'sheet')) return null;
  const allowed = (names: Readonly<Record<string, string>>, without: boolean): Record<string, boolean> =>
    Object.fromEntries(Object.entries(names).map(([name, option]) => [option, !flag(node, name, without)]));
  const hash = readHash(node, HASH);
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
