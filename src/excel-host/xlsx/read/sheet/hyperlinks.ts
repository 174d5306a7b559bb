import type { SheetData } from '../../../model/types';
import { fromReference } from '../reference-from-file';
import { attribute, child, childrenOf, relationId, type XmlNode } from '../xml-tree';
import type { SheetContext } from './context';

type Hyperlink = SheetData['hyperlinks'][number];

/** Linked cells of a sheet: a link over a whole column is none that the model holds cell by cell. */
const MOST_CELLS = 50_000;

export function readHyperlinks(sheet: XmlNode, { parts, path, notes, sheetName }: SheetContext): Hyperlink[] {
  let room = MOST_CELLS;
  return childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const area = fromReference(attribute(node, 'ref'));
    const target = parts.byId(path, relationId(node))?.target ?? null;
    const location = attribute(node, 'location');
    if (area === null || (target === null && location === null) || area.rows * area.cols > room) {
      notes.add('entry-unreadable', sheetName, `a link on ${attribute(node, 'ref') ?? 'no cell'}`);
      return [];
    }
    room -= area.rows * area.cols;
    const link = {
      address: target !== null && location !== null ? `${target}#${location}` : target,
      documentReference: target === null ? location : null,
      screenTip: attribute(node, 'tooltip'),
    };
    return Array.from({ length: area.rows * area.cols }, (_, at) => ({
      row: area.row + Math.floor(at / area.cols),
      col: area.col + (at % area.cols),
      ...link,
    }));
  });
}
