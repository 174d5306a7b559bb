import { HostError } from '../errors';
import { isEntireColumns, isEntireRows } from './rect';
import type { Axis } from './axis';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

type AxisName = 'rows' | 'columns';

/** Excel specifications and limits: column width 255 characters (1,790 px with Calibri 11), row height 409 points. */
export const maxColumnWidth = 1342.5;
export const maxRowHeight = 409.5;

export const axisSpan = (area: Rect, axis: AxisName): { first: number; count: number } =>
  axis === 'rows' ? { first: area.row, count: area.rows } : { first: area.col, count: area.cols };

export const axisOf = (sheet: SheetModel, axis: AxisName): Axis => (axis === 'rows' ? sheet.rows : sheet.columns);

const isWholeAxis = (area: Rect, axis: AxisName): boolean =>
  axis === 'rows' ? isEntireColumns(area) : isEntireRows(area);

export function setHidden(book: WorkbookModel, sheet: SheetModel, axis: AxisName, area: Rect, hidden: boolean): void {
  let isChanged = false;
  forEachIndex(sheet, axis, area, (index, sizes) => {
    if (sizes.isHidden(index) === hidden) return;
    sizes.ensure(index).hidden = hidden;
    isChanged = true;
  });
  if (isChanged && axis === 'rows') book.changed({ kind: 'rows-hidden', sheetId: sheet.id, area, hidden });
  else book.changed({ kind: 'look', sheetId: sheet.id });
}

/** Points; `null` = standard. A size of 0 hides, as in Excel. */
export function setSize(book: WorkbookModel, sheet: SheetModel, axis: AxisName, area: Rect, size: number | null): void {
  if (isWholeAxis(area, axis) && size !== null) {
    if (axis === 'rows') sheet.standardHeight = size;
    else sheet.standardWidth = size;
    axisOf(sheet, axis).resetSizes();
  } else {
    forEachIndex(sheet, axis, area, (index, sizes) => {
      const entry = sizes.ensure(index);
      entry.size = size === 0 ? entry.size : size;
      entry.hidden = size === 0;
    });
  }
  book.changed({ kind: 'look', sheetId: sheet.id });
}

/** A size or look of its own for each row to the end of the sheet would cost a million entries: refused, not swallowed. */
const maxSpan = 100_000;
export function assertSpan(count: number): void {
  if (count > maxSpan) {
    throw new HostError(
      'NotImplemented',
      `The emulated Excel changes at most ${maxSpan} rows at once, or all of them.`,
    );
  }
}

function forEachIndex(
  sheet: SheetModel,
  axis: AxisName,
  area: Rect,
  visit: (index: number, sizes: Axis) => void,
): void {
  const sizes = axisOf(sheet, axis);
  const { first, count } = axisSpan(area, axis);
  assertSpan(count);
  for (let index = first; index < first + count; index += 1) visit(index, sizes);
}

/** The size that all rows or columns of the areas share, or `null` when they differ. */
export function commonSize(sheet: SheetModel, axis: AxisName, areas: readonly Rect[]): number | null {
  const sizes = axisOf(sheet, axis);
  const standard = axis === 'rows' ? sheet.standardHeight : sheet.standardWidth;
  let found: number | null = null;
  for (const area of areas) {
    if (isWholeAxis(area, axis)) return sizes.hasSizes() ? null : standard;
    const { first, count } = axisSpan(area, axis);
    for (let index = first; index < first + count; index += 1) {
      const size = sizes.sizeOf(index, standard);
      if (found !== null && found !== size) return null;
      found = size;
    }
  }
  return found;
}
