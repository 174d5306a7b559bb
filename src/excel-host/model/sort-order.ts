import { parseTypedNumber } from '../text/typed-number';
import type { CellValue } from './types';

/**
 * Characters before the letters, in Excel's order.
 * Source: Microsoft Support, "Sort data in a range or table" and "Default sort orders": numbers, then text (digits, blank,
 * signs, letters), then FALSE and TRUE, then errors; blank cells always last; apostrophes and hyphens are ignored, but of
 * two texts that are else the same the one with a hyphen comes last.
 */
const signs = '0123456789 !"#$%&()*,./:;?@[\\]^_`{|}~+<=>';
const ignored = /['-]/g;

interface Settings {
  readonly matchCase: boolean;
  readonly textAsNumber: boolean;
}

/** Blank cells have no rank: they stay at the end in both directions. */
export const isBlankValue = (value: CellValue): boolean => value === null;

const rankOf = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
};

/** Ascending order of two values that are not blank. */
export function compareValues(left: CellValue, right: CellValue, { matchCase, textAsNumber }: Settings): number {
  const [a, b] = textAsNumber ? [asNumber(left), asNumber(right)] : [left, right];
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b, matchCase);
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : 0;
}

const asNumber = (value: CellValue): CellValue =>
  typeof value === 'string' ? (parseTypedNumber(value, 'en-US')?.value ?? value) : value;

function compareTexts(left: string, right: string, matchCase: boolean): number {
  const order = compareBare(left.replace(ignored, ''), right.replace(ignored, ''));
  if (order !== 0) return order;
  const byHyphen = Number(left.includes('-')) - Number(right.includes('-'));
  if (byHyphen !== 0) return byHyphen;
  // Case-sensitive sorting puts lower case first.
  return matchCase ? left.localeCompare(right, 'en', { sensitivity: 'variant', caseFirst: 'lower' }) : 0;
}

function compareBare(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const order = compareCharacters(left.charAt(at), right.charAt(at));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareCharacters(left: string, right: string): number {
  const [a, b] = [signs.indexOf(left), signs.indexOf(right)];
  if (a >= 0 && b >= 0) return a - b;
  if (a >= 0 || b >= 0) return a >= 0 ? -1 : 1;
  return left.localeCompare(right, 'en', { sensitivity: 'accent' });
}
