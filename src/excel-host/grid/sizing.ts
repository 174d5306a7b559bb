import type { EnterResult, GridAxisName } from '../grid-view';
import { autofitColumns, autofitRows } from '../model/autofit';
import { rect } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import { axisOf, maxColumnWidth, maxRowHeight, setSize } from '../model/sizes';
import type { Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { accepted, refuse } from './typing';

const most = { rows: maxRowHeight, columns: maxColumnWidth } as const;
const permission = { rows: 'allowFormatRows', columns: 'allowFormatColumns' } as const;

const areaOf = (axis: GridAxisName, first: number, count: number): Rect =>
  axis === 'rows' ? rect(first, 0, count, 1) : rect(0, first, 1, count);

const mayResize = (sheet: SheetModel, axis: GridAxisName): boolean =>
  sheet.protection === null || sheet.protection.options[permission[axis]] === true;

/** Points; `null` fits the contents. */
export function resize(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: GridAxisName,
  first: number,
  count: number,
  points: number | null,
): EnterResult {
  if (!mayResize(sheet, axis)) return refuse(book, 'format-protected');
  const area = areaOf(axis, first, count);
  if (points !== null) setSize(book, sheet, axis, area, Math.max(0, Math.min(points, most[axis])));
  else if (axis === 'rows') autofitRows(book, sheet, area);
  else autofitColumns(book, sheet, area);
  return accepted;
}

/** Shows or hides the rows or columns of a group. Excel refuses it on a protected sheet, whatever its options. */
export function showGroup(
  book: WorkbookModel,
  sheet: SheetModel,
  axis: GridAxisName,
  first: number,
  count: number,
  shown: boolean,
): EnterResult {
  if (sheet.protection !== null) return refuse(book, 'format-protected');
  const sizes = axisOf(sheet, axis);
  for (let index = first; index < first + count; index += 1) sizes.ensure(index).hidden = !shown;
  book.changed({ kind: 'look', sheetId: sheet.id });
  return accepted;
}

/** The buttons 1, 2, 3 beside the headings: shows what lies in fewer than `level` groups and hides the rest. */
export function showLevel(book: WorkbookModel, sheet: SheetModel, axis: GridAxisName, level: number): EnterResult {
  if (sheet.protection !== null) return refuse(book, 'format-protected');
  for (const entry of axisOf(sheet, axis).grouped()) entry.hidden = entry.outlineLevel >= level;
  book.changed({ kind: 'look', sheetId: sheet.id });
  return accepted;
}
