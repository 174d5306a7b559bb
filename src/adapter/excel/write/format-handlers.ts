import type { Area } from '../../../workbook/plan/types';
import { columnLetters } from '../../../workbook/formula/rujukan';
import { daftarGaya } from '../../../workbook/layout/style';
import type { HandlersOf } from './handler';
import { layLook, lookGroups } from './look-writer';
import type { Target } from './target';

/**
 * One code for the whole rectangle. The typings want a matrix, the library takes a single value for all cells
 * ("Work with cells using ... ranges": a scalar applies to every cell), which keeps the request small.
 */
function setNumberFormat(at: readonly Area[], format: string, target: Target): void {
  for (const area of at) Reflect.set(target.range(area), 'numberFormat', format);
}

export const formatHandlers: HandlersOf<
  'style' | 'numberFormat' | 'columnWidth' | 'rowHeight' | 'columnHidden' | 'outline' | 'lock'
> = {
  style: ({ at, style }, target) => {
    const look = daftarGaya.get(style);
    if (look === undefined) throw new Error(`Unknown style: ${style}`);
    const fresh = target.takeFresh(at);
    for (const group of lookGroups(at))
      for (const { format } of target.shapes(group.at)) layLook({ format, group, fresh }, look);
    if (!fresh || look.format !== 'General') setNumberFormat(at, look.format, target);
  },
  numberFormat: ({ at, format }, target) => {
    setNumberFormat(at, format, target);
  },
  columnWidth: ({ sheet, col, cols, points }, target) => {
    target.range({ sheet, row: 0, col, rows: 1, cols }).format.columnWidth = points;
  },
  rowHeight: ({ sheet, row, rows, points }, target) => {
    target.range({ sheet, row, col: 0, rows, cols: 1 }).format.rowHeight = points;
  },
  columnHidden: ({ sheet, col, cols, hidden }, target) => {
    target.range({ sheet, row: 0, col, rows: 1, cols }).columnHidden = hidden;
  },
  outline: ({ sheet, col, cols, closed }, target) => {
    const columns = target.sheet(sheet).getRange(`${columnLetters(col)}:${columnLetters(col + cols - 1)}`);
    columns.group('ByColumns');
    if (closed) columns.hideGroupDetails('ByColumns');
  },
  lock: ({ at, locked }, target) => {
    for (const shape of target.shapes(at)) shape.format.protection.locked = locked;
  },
};
