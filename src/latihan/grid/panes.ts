import type { Rect } from '../../excel-host/model/types';
import type { Axis } from './axis';
import type { Geometry } from './geometry';

export interface Scroll {
  readonly left: number;
  readonly top: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One of the up to four parts into which frozen rows and columns cut the view. */
export interface Pane {
  readonly id: 'corner' | 'top' | 'side' | 'main';
  /** Where it stands in the view, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet stands at its top left corner, in sheet pixels. */
  readonly originX: number;
  readonly originY: number;
  /** The cells that it shows, at least in part. */
  readonly cells: Rect;
}

interface Span {
  readonly at: number;
  readonly length: number;
  readonly origin: number;
  readonly first: number;
  readonly count: number;
}

/** Cuts one axis into its frozen and its scrolled part; a part without room is left out. */
function spans(
  axis: Axis,
  frozen: number,
  scroll: number,
  length: number,
): { frozen: Span | null; scrolled: Span | null } {
  const frozenLength = Math.min(axis.start(frozen), length);
  const span = (at: number, size: number, origin: number, least: number): Span | null => {
    if (size <= 0) return null;
    const first = Math.max(axis.at(origin), least);
    return { at, length: size, origin, first, count: axis.at(origin + size - 1) - first + 1 };
  };
  return {
    frozen: frozen > 0 ? span(0, frozenLength, 0, 0) : null,
    scrolled: span(frozenLength, length - frozenLength, axis.start(frozen) + scroll, frozen),
  };
}

/** Which part of the sheet each pane shows at a scroll position. */
export function cutPanes(geometry: Geometry, scroll: Scroll, size: Size): readonly Pane[] {
  const x = spans(geometry.columns, geometry.frozen.cols, scroll.left, size.width);
  const y = spans(geometry.rows, geometry.frozen.rows, scroll.top, size.height);
  const pairs = [
    ['main', x.scrolled, y.scrolled],
    ['top', x.scrolled, y.frozen],
    ['side', x.frozen, y.scrolled],
    ['corner', x.frozen, y.frozen],
  ] as const;
  return pairs.flatMap(([id, across, down]) =>
    across === null || down === null
      ? []
      : [
          {
            id,
            left: across.at,
            top: down.at,
            width: across.length,
            height: down.length,
            originX: across.origin,
            originY: down.origin,
            cells: { row: down.first, col: across.first, rows: down.count, cols: across.count },
          },
        ],
  );
}

/** The scroll position at which a cell is wholly in view, as near as possible to the present one. */
export function scrollToShow(
  geometry: Geometry,
  cell: { readonly row: number; readonly col: number },
  scroll: Scroll,
  size: Size,
): Scroll {
  return {
    left: along(geometry.columns, geometry.frozen.cols, cell.col, scroll.left, size.width),
    top: along(geometry.rows, geometry.frozen.rows, cell.row, scroll.top, size.height),
  };
}

function along(axis: Axis, frozen: number, index: number, scroll: number, length: number): number {
  if (index < frozen) return scroll;
  const frozenLength = axis.start(frozen);
  const room = length - frozenLength;
  const start = axis.start(index) - frozenLength;
  const end = start + axis.size(index);
  if (start < scroll || end - start > room) return start;
  return end > scroll + room ? end - room : scroll;
}

/** The cell at a point of the view. */
export function cellAt(geometry: Geometry, scroll: Scroll, x: number, y: number): { row: number; col: number } {
  const sheetX = x < geometry.columns.start(geometry.frozen.cols) ? x : x + scroll.left;
  const sheetY = y < geometry.rows.start(geometry.frozen.rows) ? y : y + scroll.top;
  return { row: geometry.rows.at(sheetY), col: geometry.columns.at(sheetX) };
}
