import type { SheetModel } from './sheet';
import type { Rect } from './types';

/** A filter that goes leaves none of its rows hidden. */
export function showAllRows(sheet: SheetModel, body: Rect): void {
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const entry = sheet.rows.get(row);
    if (entry) entry.hidden = false;
  }
}
