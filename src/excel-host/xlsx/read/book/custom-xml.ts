import type { CustomXmlPartData } from '../../../model/object-types';
import type { PackageReader } from '../package/package-reader';
import { attribute } from '../xml-tree';
import { localName } from '../xml-reader';

/** Custom XML parts that the workbook leads to (LibreOffice: the package), as text. One without an id of its own gets the one that is made. */
export function readCustomXml(parts: PackageReader, workbookPath: string, newId: () => string): CustomXmlPartData[] {
  const paths = ['', workbookPath].flatMap((from) => parts.relatedAll(from, 'customXml'));
  return [...new Set(paths)].map((path) => {
    const properties = parts.related(path, 'customXmlProps');
    const node = properties === null ? null : parts.tree(properties);
    const key = [...(node?.attributes.keys() ?? [])].find((name) => localName(name) === 'itemID');
    return { id: attribute(node, key ?? '') ?? newId(), xml: parts.text(path) };
  });
}
