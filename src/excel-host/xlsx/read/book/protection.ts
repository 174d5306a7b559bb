import type { WorkbookData } from '../../../model/types';
import { attribute, flag, type XmlNode } from '../xml-tree';

const HASH = [
  'workbookPassword',
  'workbookAlgorithmName',
  'workbookHashValue',
  'workbookSaltValue',
  'workbookSpinCount',
];

type Protection = Pick<WorkbookData, 'structureProtected' | 'structurePassword' | 'structureHash'>;

/** `<workbookProtection>`: that of windows has no place in Office.js. */
export function readStructureProtection(node: XmlNode | null): Protection {
  const hash = node === null ? null : readHash(node, HASH);
  const structureProtected = flag(node, 'lockStructure');
  return {
    structureProtected,
    structurePassword: null,
    ...(structureProtected && hash !== null ? { structureHash: hash } : {}),
  };
}

/** The verifier as the file has it: a password cannot be read back. */
export function readHash(node: XmlNode, names: readonly string[]): Readonly<Record<string, string>> | null {
  const found = names.flatMap((name) => {
    const value = attribute(node, name);
    return value === null ? [] : [[name, value] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}
