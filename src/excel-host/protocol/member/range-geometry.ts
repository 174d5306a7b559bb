import { HostError, invalidArgument, itemNotFound } from '../../errors';
import { assertAllowed } from '../../model/protection';
import {
  bounding,
  cellCount,
  intersect,
  isEntireColumns,
  isEntireRows,
  isInGrid,
  maxCols,
  maxRows,
  rect,
} from '../../model/rect';
import { setHidden } from '../../model/sizes';
import { usedArea } from '../../model/used';
import type { Rect } from '../../model/types';

import { count, flag, integer, isGiven, optionalFlag } from '../args';
import type { CallContext, HostObject } from '../call-context';
import type { Getter, Method, Setter } from '../host-class';
import { rangeOrAddress } from '../range-args';
import type { RangeRef } from '../range-ref';

/** `cellCount` answers -1 beyond 2^31-1 cells (documentation of Range.cellCount). */
const maxCellCount = 2_147_483_647;

function allHidden(range: RangeRef, axis: 'rows' | 'cols'): boolean | null {
  const { row, col, rows, cols } = range.rect;
  const [sizes, first, total] = axis === 'rows' ? [range.sheet.rows, row, rows] : [range.sheet.columns, col, cols];
  let hidden = 0;
  for (let index = first; index < first + total; index += 1) if (sizes.isHidden(index)) hidden += 1;
  if (hidden === 0) return false;
  return hidden === total ? true : null;
}

const get: Record<string, Getter<RangeRef>> = {
  Address: (range) => range.address,
  AddressLocal: (range) => range.address,
  RowIndex: (range) => range.rect.row,
  ColumnIndex: (range) => range.rect.col,
  RowCount: (range) => range.rect.rows,
  ColumnCount: (range) => range.rect.cols,
  CellCount: (range) => (cellCount(range.rect) > maxCellCount ? -1 : cellCount(range.rect)),
  IsEntireRow: (range) => isEntireRows(range.rect),
  IsEntireColumn: (range) => isEntireColumns(range.rect),
  RowHidden: (range) => allHidden(range, 'rows'),
  ColumnHidden: (range) => allHidden(range, 'cols'),
  Hidden: (range) => {
    const both = [allHidden(range, 'rows'), allHidden(range, 'cols')];
    if (both.includes(true)) return true;
    return both.every((each) => each === false) ? false : null;
  },
};

const set: Record<string, Setter<RangeRef>> = {
  RowHidden: (range, value, { book }) => {
    assertAllowed(range.sheet, 'allowFormatRows');
    setHidden(book, range.sheet, 'rows', range.rect, flag(value, 'rowHidden'));
  },
  ColumnHidden: (range, value, { book }) => {
    assertAllowed(range.sheet, 'allowFormatColumns');
    setHidden(book, range.sheet, 'columns', range.rect, flag(value, 'columnHidden'));
  },
};

const make = (range: RangeRef, area: Rect, context: CallContext): HostObject => {
  if (!isInGrid(area)) throw invalidArgument('The range would lie outside of the sheet.');
  return context.objects.range(range.sheet, area);
};

const resized = (area: Rect, dRows: number, dCols: number): Rect =>
  rect(area.row, area.col, area.rows + dRows, area.cols + dCols);

/** `getRowsAbove(3)` is the three rows above, `getRowsAbove(-3)` the first three of the range itself. */
function beside(kind: 'above' | 'below' | 'before' | 'after'): Method<RangeRef> {
  return (range, [given], context) => {
    const n = isGiven(given) ? integer(given, 'count') : 1;
    if (n === 0) throw invalidArgument('"count" must not be 0.');
    const { row, col, rows, cols } = range.rect;
    const size = Math.abs(n);
    const areas: Record<typeof kind, Rect> = {
      above: rect(n > 0 ? row - size : row, col, size, cols),
      below: rect(n > 0 ? row + rows : row + rows - size, col, size, cols),
      before: rect(row, n > 0 ? col - size : col, rows, size),
      after: rect(row, n > 0 ? col + cols : col + cols - size, rows, size),
    };
    return make(range, areas[kind], context);
  };
}

const used =
  (orNull: boolean): Method<RangeRef> =>
  (range, [valuesOnly], context) => {
    const area = usedArea(range.sheet, range.rect, optionalFlag(valuesOnly, 'valuesOnly'));
    if (area) return make(range, area, context);
    // Source: Range.getUsedRange: without used cells it "will return the top left cell" for a worksheet, an error for a range.
    if (orNull) return null;
    throw itemNotFound('The range has no used cells.');
  };

const intersection =
  (orNull: boolean): Method<RangeRef> =>
  (range, [other], context) => {
    const { sheet, area } = rangeOrAddress(other, context.book, range.sheet, 'anotherRange');
    const common = sheet === range.sheet ? intersect(range.rect, area) : null;
    if (common) return make(range, common, context);
    if (orNull) return null;
    throw itemNotFound('The ranges do not intersect.');
  };

const method: Record<string, Method<RangeRef>> = {
  // Source: Range.getCell: the cell may lie outside of its parent range.
  GetCell: (range, [row, col], context) =>
    make(range, rect(range.rect.row + integer(row, 'row'), range.rect.col + integer(col, 'column'), 1, 1), context),
  GetRow: (range, [row], context) => {
    const at = count(row, 'row');
    if (at >= range.rect.rows) throw invalidArgument('"row" lies outside of the range.');
    return make(range, rect(range.rect.row + at, range.rect.col, 1, range.rect.cols), context);
  },
  GetColumn: (range, [column], context) => {
    const at = count(column, 'column');
    if (at >= range.rect.cols) throw invalidArgument('"column" lies outside of the range.');
    return make(range, rect(range.rect.row, range.rect.col + at, range.rect.rows, 1), context);
  },
  GetOffsetRange: (range, [rows, cols], context) => {
    const { row, col } = range.rect;
    const area = { ...range.rect, row: row + integer(rows, 'rowOffset'), col: col + integer(cols, 'columnOffset') };
    return make(range, area, context);
  },
  GetResizedRange: (range, [rows, cols], context) =>
    make(range, resized(range.rect, integer(rows, 'deltaRows'), integer(cols, 'deltaColumns')), context),
  GetAbsoluteResizedRange: (range, [rows, cols], context) =>
    make(range, { ...range.rect, rows: count(rows, 'numRows', 1), cols: count(cols, 'numColumns', 1) }, context),
  GetEntireRow: (range, _, context) => make(range, rect(range.rect.row, 0, range.rect.rows, maxCols), context),
  GetEntireColumn: (range, _, context) => make(range, rect(0, range.rect.col, maxRows, range.rect.cols), context),
  GetLastCell: (range, _, context) =>
    make(range, rect(range.rect.row + range.rect.rows - 1, range.rect.col + range.rect.cols - 1, 1, 1), context),
  GetLastRow: (range, _, context) =>
    make(range, rect(range.rect.row + range.rect.rows - 1, range.rect.col, 1, range.rect.cols), context),
  GetLastColumn: (range, _, context) =>
    make(range, rect(range.rect.row, range.rect.col + range.rect.cols - 1, range.rect.rows, 1), context),
  GetBoundingRect: (range, [other], context) => {
    const { sheet, area } = rangeOrAddress(other, context.book, range.sheet, 'anotherRange');
    if (sheet !== range.sheet) throw invalidArgument('Both ranges must be on one sheet.');
    return make(range, bounding(range.rect, area), context);
  },
  GetRowsAbove: beside('above'),
  GetRowsBelow: beside('below'),
  GetColumnsBefore: beside('before'),
  GetColumnsAfter: beside('after'),
  GetUsedRange: used(false),
  GetUsedRangeOrNullObject: used(true),
  GetIntersection: intersection(false),
  GetIntersectionOrNullObject: intersection(true),
  _ValidateArraySize: (range, [rows, cols]) => {
    if (rows === range.rect.rows && cols === range.rect.cols) return null;
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
  _KeepReference: (range, _, { session }) => {
    session.keepReference(range);
    return null;
  },
};

export const rangeGeometry = { get, set, method };
