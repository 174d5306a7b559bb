import { hasContent, type SheetModel } from './sheet';
import type { Rect } from './types';
import { bounding, intersect } from './rect';

/** The used part of an area: cells with contents and, unless `valuesOnly`, cells with a look of their own. */
export function usedArea(sheet: SheetModel, within: Rect, valuesOnly: boolean): Rect | null {
  if (valuesOnly) return sheet.cells.usedRect(within, hasContent);
  const cells = sheet.cells.usedRect(within, () => true);
  return sheet.merges.reduce<Rect | null>((area, merge) => {
    const part = intersect(merge, within);
    if (!part) return area;
    return area ? bounding(area, part) : part;
  }, cells);
}
