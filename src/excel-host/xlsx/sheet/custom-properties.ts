import type { SheetData } from '../../model/types';
import { CONTENT, RELATION } from '../package/namespaces';
import type { PackageBuilder } from '../package/package-builder';
import { element } from '../package/xml';

/** Properties of a sheet: each value is a part of its own, as UTF-16 text (ECMA-376 part 1, 12.3.3 and 18.3.1.22). */
export function sheetCustomPropertiesXml(
  sheet: SheetData,
  sheetPath: string,
  parts: PackageBuilder,
  next: () => number,
): string {
  const items = sheet.customProperties.map(({ key, value }) => {
    const path = `xl/customProperty${next()}.bin`;
    parts.add(path, CONTENT.customProperty, () => [utf16(value)]);
    return element('customPr', { name: key, 'r:id': parts.relate(sheetPath, RELATION.customProperty, path) });
  });
  return items.length === 0 ? '' : element('customProperties', {}, ...items);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]),
  );
}
