import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { Axis } from './axis';

const PIXELS_PER_POINT = 4 / 3;
/** Empty room that a sheet shows beyond its content, and its least size. */
const SPARE = { rows: 30, cols: 6 } as const;
const LEAST = { rows: 100, cols: 26 } as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything on one sheet stands, in pixels from the sheet's top left corner at the chosen zoom. */
export interface Geometry {
  readonly sheetId: string;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly frozen: { readonly rows: number; readonly cols: number };
  /** Pixels per point. */
  readonly scale: number;
}

/** `reach` is a cell that must exist on the page even where the sheet is empty (the selection). */
export function measureSheet(
  view: GridView,
  sheetId: string,
  zoom: number,
  reach: { readonly row: number; readonly col: number },
): Geometry {
  const scale = PIXELS_PER_POINT * zoom;
  const extent = view.extent(sheetId);
  const rows = Math.max(LEAST.rows, extent.rows + SPARE.rows, reach.row + SPARE.rows);
  const cols = Math.max(LEAST.cols, extent.cols + SPARE.cols, reach.col + SPARE.cols);
  const pixels = (axis: { readonly size: number }): number => Math.round(axis.size * scale);
  return {
    sheetId,
    columns: new Axis(view.columns(sheetId, 0, cols).map(pixels)),
    rows: new Axis(view.rows(sheetId, 0, rows).map(pixels)),
    frozen: view.frozen(sheetId),
    scale,
  };
}

export function boxOf(geometry: Geometry, rect: Rect): Box {
  const left = geometry.columns.start(rect.col);
  const top = geometry.rows.start(rect.row);
  return {
    left,
    top,
    width: geometry.columns.start(rect.col + rect.cols) - left,
    height: geometry.rows.start(rect.row + rect.rows) - top,
  };
}
