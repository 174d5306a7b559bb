import { HostError } from '../errors';
import { assertAllowed } from './protection';
import type { SheetModel } from './sheet';
import { axisOf, axisSpan } from './sizes';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** Excel keeps eight levels, 0 to 7. */
const maxLevel = 7;

export function groupAxis(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: 'rows' | 'columns',
  area: Rect,
  change: 'group' | 'ungroup',
): void {
  assertAllowed(sheet, null);
  const { first, count } = axisSpan(area, axis);
  const sizes = axisOf(sheet, axis);
  const indexes = Array.from({ length: count }, (_, index) => first + index);
  const levels = indexes.map((index) => sizes.get(index)?.outlineLevel ?? 0);
  const isOut = change === 'group' ? levels.some((level) => level >= maxLevel) : levels.every((level) => level === 0);
  if (isOut) throw new HostError('InvalidOperation', 'The outline has no such level.');
  for (const index of indexes) {
    const entry = sizes.ensure(index);
    entry.outlineLevel = Math.max(0, entry.outlineLevel + (change === 'group' ? 1 : -1));
  }
  book.changed({ kind: 'look', sheetId: sheet.id });
}

/** Shows or hides the grouped rows or columns of the range. */
export function showDetails(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: 'rows' | 'columns',
  area: Rect,
  shown: boolean,
): void {
  assertAllowed(sheet, null);
  const { first, count } = axisSpan(area, axis);
  const sizes = axisOf(sheet, axis);
  for (let index = first; index < first + count; index += 1) {
    const entry = sizes.get(index);
    if (entry && entry.outlineLevel > 0) entry.hidden = !shown;
  }
  book.changed({ kind: 'look', sheetId: sheet.id });
}
