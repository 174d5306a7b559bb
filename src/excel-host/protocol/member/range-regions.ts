import { invalidArgument } from '../../errors';
import { bounding, contains, overlaps, rect } from '../../model/rect';
import { directions, edgeFrom, surroundingRegion } from '../../model/regions';
import type { Rect } from '../../model/types';
import { isGiven, oneOf } from '../args';
import type { CallContext } from '../call-context';
import type { Getter, Method } from '../host-class';
import { rangeOrAddress } from '../range-args';
import type { RangeRef } from '../range-ref';

/** Excel gives up listing merged areas beyond this number (Range.getMergedAreasOrNullObject). */
const maxMergedAreas = 512;

/** By default the top left cell; another one must lie in the range. */
function activeCellOf(range: RangeRef, given: unknown, { book }: CallContext): Rect {
  const own = range.rect;
  if (!isGiven(given)) return rect(own.row, own.col, 1, 1);
  const { sheet, area } = rangeOrAddress(given, book, range.sheet, 'activeCell');
  if (sheet !== range.sheet || !contains(own, area)) throw invalidArgument('"activeCell" must lie in the range.');
  return rect(area.row, area.col, 1, 1);
}

const method: Record<string, Method<RangeRef>> = {
  GetSurroundingRegion: (range, _, { objects }) =>
    objects.range(range.sheet, surroundingRegion(range.sheet, range.rect)),
  GetRangeEdge: (range, [direction, activeCell], context) => {
    const wanted = oneOf(direction, directions, 'direction');
    const at = edgeFrom(range.sheet, activeCellOf(range, activeCell, context), wanted);
    return context.objects.range(range.sheet, rect(at.row, at.col, 1, 1));
  },
  GetExtendedRange: (range, [direction, activeCell], context) => {
    const wanted = oneOf(direction, directions, 'direction');
    const { row, col } = activeCellOf(range, activeCell, context);
    const own = range.rect;
    const [bottom, right] = [own.row + own.rows - 1, own.col + own.cols - 1];
    const starts: Record<typeof wanted, { row: number; col: number }> = {
      Left: { row, col: own.col },
      Right: { row, col: right },
      Up: { row: own.row, col },
      Down: { row: bottom, col },
    };
    const at = edgeFrom(range.sheet, starts[wanted], wanted);
    return context.objects.range(range.sheet, bounding(own, rect(at.row, at.col, 1, 1)));
  },
  GetMergedAreasOrNullObject: (range, _, { objects }) => {
    const merges = range.sheet.merges.filter((merge) => overlaps(merge, range.rect));
    if (merges.length > maxMergedAreas) throw invalidArgument(`There are more than ${maxMergedAreas} merged areas.`);
    const sorted = [...merges].sort((a, b) => a.row - b.row || a.col - b.col);
    return sorted.length > 0 ? objects.areas(range.sheet, sorted) : null;
  },
};

const offsets = ({
  sheet,
  rect: { row, col, rows, cols },
}: RangeRef): Record<'top' | 'left' | 'bottom' | 'right', number> => ({
  top: sheet.rows.offsetOf(row, sheet.standardHeight),
  left: sheet.columns.offsetOf(col, sheet.standardWidth),
  bottom: sheet.rows.offsetOf(row + rows, sheet.standardHeight),
  right: sheet.columns.offsetOf(col + cols, sheet.standardWidth),
});

const get: Record<string, Getter<RangeRef>> = {
  Top: (range) => offsets(range).top,
  Left: (range) => offsets(range).left,
  Width: (range) => offsets(range).right - offsets(range).left,
  Height: (range) => offsets(range).bottom - offsets(range).top,
};

export const rangeRegions = { get, method };
