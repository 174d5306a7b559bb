import type { WorkbookData } from '../../model/types';
import { CONTENT, NS, RELATION } from '../package/namespaces';
import type { PackageBuilder } from '../package/package-builder';
import { element, XML_HEAD } from '../package/xml';

/** Custom XML parts, each with its id in a part of its own (ECMA-376 part 1, 15.2.5 and 15.2.6). */
export function addCustomXml(parts: PackageBuilder, { customXmlParts }: WorkbookData, workbookPath: string): void {
  customXmlParts.forEach(({ id, xml }, at) => {
    const item = `customXml/item${at + 1}.xml`;
    const properties = `customXml/itemProps${at + 1}.xml`;
    parts.relate(workbookPath, RELATION.customXml, item);
    parts.relate(item, RELATION.customXmlProperties, properties);
    parts.add(item, CONTENT.xml, () => [xml]);
    parts.add(properties, CONTENT.customXmlProperties, () => [
      XML_HEAD + element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': NS.customXml }),
    ]);
  });
}
