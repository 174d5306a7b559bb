import type { SheetData } from '../../../model/types';
import { attribute, child, flag, numeric, type XmlNode } from '../xml-tree';

type View = Pick<SheetData, 'showGridlines' | 'showHeadings' | 'frozen'>;

/** `<sheetViews>`: the first view counts, others belong to further windows. A split that is not frozen has no place in Office.js. */
export function readView(node: XmlNode | null): View {
  const view = child(node, 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = (attribute(pane, 'state') ?? '').startsWith('frozen');
  return {
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
    frozen: isFrozen
      ? { rows: numeric(pane, 'ySplit') ?? 0, cols: numeric(pane, 'xSplit') ?? 0 }
      : { rows: 0, cols: 0 },
  };
}
