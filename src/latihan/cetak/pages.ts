import type { PageSetupData, Rect } from '../../excel-host/model/types';
import type { Axis } from '../grid/axis';
import { paperOf } from './paper';

interface Titles {
  readonly first: number;
  readonly last: number;
}
/** Rows or columns of one page, and whether the titles are repeated before them. */
export interface Strip {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}
export interface PrintedPage {
  readonly rows: Strip;
  readonly columns: Strip;
  /** As `&P` prints it. */
  readonly number: number;
}
export interface PrintPlan {
  readonly pages: readonly PrintedPage[];
  /** 1 = 100 %. */
  readonly scale: number;
}
export interface PrintSheet {
  readonly page: PageSetupData;
  /** From the first cell to the last one with content, look or drawing; `null` when there is nothing to print. */
  readonly used: Rect | null;
  /** Sizes in points. */
  readonly rows: Axis;
  readonly columns: Axis;
}

interface Cut {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  /** Points of the sheet that fit on one page. */
  readonly room: number;
  readonly titles: Titles | null;
  readonly breaks: readonly number[];
}

/** Sizes are fractions: a hair more than the room still fits. */
const TOLERANCE = 0.01;

/** One axis cut into pages: as many whole rows or columns as fit, at least one; a manual break always ends a page. */
export function cutAxis({ axis, first, last, room, titles, breaks }: Cut): Strip[] {
  const strips: Strip[] = [];
  for (let start = first; start <= last;) {
    const titled = titles !== null && start > titles.last;
    const left = room - (titled ? axis.start(titles.last + 1) - axis.start(titles.first) : 0) + TOLERANCE;
    let end = start;
    while (end < last && !breaks.includes(end + 1) && axis.start(end + 2) - axis.start(start) <= left) end += 1;
    // A page of hidden rows alone is no page.
    if (axis.start(end + 1) > axis.start(start)) strips.push({ first: start, last: end, titled });
    start = end + 1;
  }
  return strips;
}

const LEAST_SCALE = 10;

/** How a sheet is laid out on paper: which cells on which page, and at which scale. Pages go down first, then over (Excel's default). */
export function planPages({ page, used, rows, columns }: PrintSheet): PrintPlan {
  const areas = page.printArea.length > 0 ? page.printArea : used === null ? [] : [used];
  const paper = paperOf(page);
  const { margins, zoom } = page;
  const room = {
    across: paper.width - margins.left - margins.right,
    down: paper.height - margins.top - margins.bottom,
  };
  const cut = (area: Rect, scale: number, withBreaks: boolean): { down: Strip[]; across: Strip[] } => ({
    down: cutAxis({
      axis: rows,
      first: area.row,
      last: Math.min(area.row + area.rows, rows.count) - 1,
      room: room.down / scale,
      titles: page.titleRows,
      breaks: withBreaks ? page.rowBreaks : [],
    }),
    across: cutAxis({
      axis: columns,
      first: area.col,
      last: Math.min(area.col + area.cols, columns.count) - 1,
      room: room.across / scale,
      titles: page.titleColumns,
      breaks: withBreaks ? page.colBreaks : [],
    }),
  });
  const wanted = { across: zoom.horizontalFitToPages ?? Infinity, down: zoom.verticalFitToPages ?? Infinity };
  const isFitted = wanted.across !== Infinity || wanted.down !== Infinity;
  const fits = (percent: number): boolean =>
    areas.every((area) => {
      const { down, across } = cut(area, percent / 100, false);
      return across.length <= wanted.across && down.length <= wanted.down;
    });
  const percent = isFitted ? largestThat(fits) : (zoom.scale ?? 100);
  const firstNumber = page.firstPageNumber ?? 1;
  // "Fit to" ignores manual breaks (support.microsoft.com, "Scale a worksheet").
  const pages = areas
    .flatMap((area) => {
      const { down, across } = cut(area, percent / 100, !isFitted);
      return across.flatMap((strip) => down.map((rowsOnPage) => ({ rows: rowsOnPage, columns: strip })));
    })
    .map((each, index) => ({ ...each, number: firstNumber + index }));
  return { pages, scale: percent / 100 };
}

/** Excel shrinks in whole percent, and never enlarges to fit. */
function largestThat(fits: (percent: number) => boolean): number {
  let [low, high] = [LEAST_SCALE, 100];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
