import type { SheetData } from '../../../model/types';
import { attribute, child, childrenOf, relationId, type XmlNode } from '../xml-tree';
import type { SheetContext } from './context';

export function readSheetCustomProperties(
  sheet: XmlNode,
  { parts, path }: SheetContext,
): SheetData['customProperties'] {
  return childrenOf(child(sheet, 'customProperties'), 'customPr').flatMap((node) => {
    const part = parts.byId(path, relationId(node))?.target ?? '';
    const key = attribute(node, 'name') ?? '';
    return key === '' || !parts.has(part) ? [] : [{ key, value: new TextDecoder('utf-16le').decode(parts.part(part)) }];
  });
}
