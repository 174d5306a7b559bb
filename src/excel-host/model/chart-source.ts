import { formatAbsoluteAddress } from '../text/address';
import { chartFacts, hasTwoNumberAxes } from './chart-types';
import { valueAt } from './content';
import { rect } from './rect';
import type { SheetModel } from './sheet';
import type { ChartSeriesData } from './chart-data';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

interface Source {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: Rect;
}
interface Split {
  readonly byColumns: boolean;
  readonly topHeadings: boolean;
  readonly leftHeadings: boolean;
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/**
 * The series that Excel makes of a source range: the first row and column are headings when they hold text, or whatever they
 * hold when the corner is empty; `Auto` takes the shorter side as the series. Of dots and bubbles the first column (or row) holds
 * the places on the horizontal axis, whatever stands there; a bubble's size follows its value.
 */
export function seriesFrom(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  by: SeriesBy,
  type: string,
): ChartSeriesData[] {
  const source = { book, sheet, area };
  const split = hasTwoNumberAxes(type) ? splitNumbers(source, by) : splitHeadings(source, by);
  const { byColumns, topHeadings, leftHeadings } = split;
  const [top, left] = [topHeadings ? 1 : 0, leftHeadings ? 1 : 0];
  const body = rect(area.row + top, area.col + left, area.rows - top, area.cols - left);
  const ref = (each: Rect): string => formatAbsoluteAddress(each, sheet.name);
  const values = (at: number): string =>
    ref(byColumns ? rect(body.row, body.col + at, body.rows, 1) : rect(body.row + at, body.col, 1, body.cols));
  const nameOf = (at: number): Rect | null => {
    if (byColumns) return topHeadings ? rect(area.row, body.col + at, 1, 1) : null;
    return leftHeadings ? rect(body.row + at, area.col, 1, 1) : null;
  };
  const categories = byColumns
    ? leftHeadings && rect(body.row, area.col, body.rows, 1)
    : topHeadings && rect(area.row, body.col, 1, body.cols);
  const lines = byColumns ? body.cols : body.rows;
  const step = chartFacts(type).family === 'bubble' && lines > 1 ? 2 : 1;
  return count(Math.ceil(lines / step)).map((series) => {
    const at = series * step;
    const name = nameOf(at);
    const heading = name && valueAt(book, sheet, name.row, name.col);
    return {
      name: typeof heading === 'string' ? heading : `Series${series + 1}`,
      valuesRef: values(at),
      categoriesRef: categories ? ref(categories) : null,
      nameRef: name ? ref(name) : null,
      ...(step === 2 && at + 1 < lines ? { sizesRef: values(at + 1) } : {}),
      fill: null,
    };
  });
}

const isHeading = ({ book, sheet, area }: Source, dRow: number, dCol: number): boolean => {
  const value = valueAt(book, sheet, area.row + dRow, area.col + dCol);
  return value === null || typeof value === 'string';
};
const hasTextOnTop = (source: Source): boolean =>
  source.area.rows > 1 && count(source.area.cols).every((dCol) => isHeading(source, 0, dCol));
const hasTextOnLeft = (source: Source): boolean =>
  source.area.cols > 1 && count(source.area.rows).every((dRow) => isHeading(source, dRow, 0));

function splitHeadings(source: Source, by: SeriesBy): Split {
  const { book, sheet, area } = source;
  const isCornerEmpty = area.rows > 1 && area.cols > 1 && valueAt(book, sheet, area.row, area.col) === null;
  const topHeadings = isCornerEmpty || hasTextOnTop(source);
  const leftHeadings = isCornerEmpty || hasTextOnLeft(source);
  const isUpright = area.cols - (leftHeadings ? 1 : 0) <= area.rows - (topHeadings ? 1 : 0);
  return { byColumns: by === 'Auto' ? isUpright : by === 'Columns', topHeadings, leftHeadings };
}

/** Excel help, "Present your data in a scatter chart or a line chart": places in one column, values in the columns beside it. */
function splitNumbers(source: Source, by: SeriesBy): Split {
  const { area } = source;
  const byColumns = by === 'Auto' ? area.cols <= area.rows : by === 'Columns';
  return byColumns
    ? { byColumns, topHeadings: hasTextOnTop(source), leftHeadings: area.cols > 1 }
    : { byColumns, topHeadings: area.rows > 1, leftHeadings: hasTextOnLeft(source) };
}
