import type { WorkbookData } from '../../../model/types';
import type { OpenNotes } from '../notes';
import type { PackageReader } from '../package/package-reader';
import { attribute, child, childrenOf, type XmlNode } from '../xml-tree';

type Setting = WorkbookData['settings'][number];

/**
 * The settings that an add-in keeps in the document ([MS-OWEXML] 2.2.12). A file may carry those of several add-ins: `addinId` says whose are
 * wanted, without it the first that has any. Later entries of a key win, as in a map.
 */
export function readAddinSettings(parts: PackageReader, addinId: string | null, notes: OpenNotes): Setting[] {
  const panes = parts.relatedAll('', 'webextensiontaskpanes');
  const extensions = [...new Set(panes.flatMap((pane) => read(parts, pane)))].map((path) => parts.tree(path));
  const wanted = extensions.filter((node) => addinId === null || idOf(node) === addinId.toLowerCase());
  const chosen = wanted.find((node) => propertiesOf(node).length > 0) ?? null;
  for (const node of extensions) {
    if (node !== chosen && propertiesOf(node).length > 0)
      notes.add('other-addin-settings', idOf(node), `${propertiesOf(node).length} settings`);
  }
  const settings = new Map<string, unknown>();
  for (const node of chosen === null ? [] : propertiesOf(chosen)) {
    const key = attribute(node, 'name') ?? '';
    settings.set(key, valueOf(attribute(node, 'value') ?? '', key, notes));
  }
  return [...settings].map(([key, value]) => ({ key, value }));
}

function read(parts: PackageReader, pane: string): readonly string[] {
  parts.part(pane);
  return parts.relatedAll(pane, 'webextension');
}

function idOf(node: XmlNode): string {
  return (attribute(child(node, 'reference'), 'id') ?? '').toLowerCase();
}

function propertiesOf(node: XmlNode): readonly XmlNode[] {
  return childrenOf(child(node, 'properties'), 'property');
}

/** A value is JSON text; one that is not is taken as the text that it is. */
function valueOf(text: string, key: string, notes: OpenNotes): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    notes.add('entry-unreadable', `setting ${key}`, 'a value that is not JSON');
    return text;
  }
}
