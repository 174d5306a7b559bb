import { maxCols, maxRows, rect } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import { count, isGiven } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass } from '../host-class';
import { rangeOrAddress } from '../range-args';
import { itemNotFound } from '../../errors';

function freeze(sheet: SheetModel, { book }: CallContext, rows: number, cols: number): null {
  sheet.frozen = { rows, cols };
  book.changed({ kind: 'look', sheetId: sheet.id });
  return null;
}

function location(sheet: SheetModel, { objects }: CallContext): HostObject | null {
  const { rows, cols } = sheet.frozen;
  if (rows === 0 && cols === 0) return null;
  return objects.range(sheet, rect(0, 0, rows === 0 ? maxRows : rows, cols === 0 ? maxCols : cols));
}

export const freezePanesClass = defineClass<SheetModel>({
  name: 'WorksheetFreezePanes',
  defaults: [],
  method: {
    FreezeRows: (sheet, [rows], context) => freeze(sheet, context, isGiven(rows) ? count(rows, 'count') : 1, 0),
    FreezeColumns: (sheet, [cols], context) => freeze(sheet, context, 0, isGiven(cols) ? count(cols, 'count') : 1),
    /** The range is the frozen top left part: whole rows freeze rows only, whole columns columns only. */
    FreezeAt: (sheet, [frozen], context) => {
      const { area } = rangeOrAddress(frozen, context.book, sheet, 'frozenRange');
      const rows = area.rows === maxRows ? 0 : area.row + area.rows;
      const cols = area.cols === maxCols ? 0 : area.col + area.cols;
      return freeze(sheet, context, rows, cols);
    },
    Unfreeze: (sheet, _, context) => freeze(sheet, context, 0, 0),
    GetLocationOrNullObject: (sheet, _, context) => location(sheet, context),
    GetLocation: (sheet, _, context) => {
      const found = location(sheet, context);
      if (!found) throw itemNotFound('No pane is frozen.');
      return found;
    },
  },
});
