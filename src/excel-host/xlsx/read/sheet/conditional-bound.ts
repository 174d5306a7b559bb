import { BAR_BOUND } from '../../sheet/conditional-parts';
import { fromFileFormula } from '../text-from-file';
import { attribute, child, type XmlNode } from '../xml-tree';

/** Key of a word in one of the writer's tables. */
export const nameOf = (table: Readonly<Record<string, string>>, word: string | null): string | null =>
  Object.entries(table).find(([, each]) => each === word)?.[0] ?? null;

/** A bound of bars, scales and icons; in the extension of Excel 2010 its value is an element. */
export const bound = (node: XmlNode | undefined): Readonly<Record<string, unknown>> => {
  const value = attribute(node, 'val') ?? child(node, 'f')?.text ?? null;
  const type = nameOf(BAR_BOUND, attribute(node, 'type')) ?? 'Automatic';
  const isBare = type === 'LowestValue' || type === 'HighestValue' || type === 'Automatic' || value === null;
  return isBare ? { type } : { type, formula: fromFileFormula(value) };
};
