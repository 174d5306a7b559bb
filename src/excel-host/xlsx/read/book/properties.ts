import type { CustomPropertyData, WorkbookData } from '../../../model/types';
import type { OpenNotes } from '../notes';
import type { PackageReader } from '../package/package-reader';
import { fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, isOn, toNumber, type XmlNode } from '../xml-tree';

type Properties = Pick<WorkbookData, 'properties' | 'created' | 'revisionNumber' | 'customProperties'>;

/** Title, author and the like, and the properties that somebody defined. */
export function readProperties(parts: PackageReader, notes: OpenNotes): Properties {
  const tree = (type: string): XmlNode | null => {
    const path = parts.related('', type);
    return path === null ? null : parts.tree(path);
  };
  const core = tree('core-properties');
  const extended = tree('extended-properties');
  const text = (node: XmlNode | null, name: string): string => child(node, name)?.text ?? '';
  return {
    properties: {
      title: text(core, 'title'),
      subject: text(core, 'subject'),
      author: text(core, 'creator'),
      keywords: text(core, 'keywords'),
      comments: text(core, 'description'),
      category: text(core, 'category'),
      lastAuthor: text(core, 'lastModifiedBy'),
      manager: text(extended, 'Manager'),
      company: text(extended, 'Company'),
    },
    created: isoDate(text(core, 'created')),
    revisionNumber: toNumber(text(core, 'revision')) ?? 0,
    customProperties: childrenOf(tree('custom-properties'), 'property').flatMap((node) => readCustom(node, notes)),
  };
}

function isoDate(text: string): string | null {
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

type Value = CustomPropertyData['value'];

const number = (text: string): Value | null => toNumber(text);
const plain = (text: string): Value | null => fromXstring(text);
const date = (text: string): Value | null => {
  const iso = isoDate(text);
  return iso === null ? null : { date: iso };
};

/** Variant types (ECMA-376 part 1, 22.4) by what Office offers: text, number, yes or no, date. */
const VARIANT: Readonly<Record<string, (text: string) => Value | null>> = {
  ...{ lpwstr: plain, lpstr: plain, bstr: plain },
  ...{ i1: number, i2: number, i4: number, i8: number, int: number },
  ...{ ui1: number, ui2: number, ui4: number, ui8: number, uint: number, r4: number, r8: number, decimal: number },
  ...{ filetime: date, date },
  bool: (text) => isOn(text.trim()),
};

function readCustom(node: XmlNode, notes: OpenNotes): CustomPropertyData[] {
  const key = attribute(node, 'name') ?? '';
  const [variant] = node.children;
  const value = variant === undefined ? null : (VARIANT[variant.name]?.(variant.text) ?? null);
  if (value !== null && key !== '') return [{ key, value }];
  notes.add('entry-unreadable', `property ${key}`, `a value of type ${variant?.name ?? 'nothing'}`);
  return [];
}
