import { HostError } from '../errors';
import { commonStyle, restyle } from './format';
import { isEntireColumns, isEntireRows, rect } from './rect';
import type { SheetModel } from './sheet';
import type { BorderData, BorderEdge, CellStyle, Rect } from './types';
import type { WorkbookModel } from './workbook';

/** In the order of Excel.BorderIndex. */
export const edges: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

type Side = keyof CellStyle['borders'];
interface Strip {
  readonly area: Rect;
  readonly side: Side;
}

const newBorder: BorderData = { style: 'Continuous', weight: 'Thin', color: '#000000' };
export const noBorder: BorderData = { style: 'None', weight: 'Thin', color: '#000000' };

/** The cells and the side of each that make up an edge of an area. An inner line belongs to both of its neighbours. */
const strips: Record<BorderEdge, (area: Rect) => Strip[]> = {
  EdgeTop: (a) => [{ area: rect(a.row, a.col, 1, a.cols), side: 'top' }],
  EdgeBottom: (a) => [{ area: rect(a.row + a.rows - 1, a.col, 1, a.cols), side: 'bottom' }],
  EdgeLeft: (a) => [{ area: rect(a.row, a.col, a.rows, 1), side: 'left' }],
  EdgeRight: (a) => [{ area: rect(a.row, a.col + a.cols - 1, a.rows, 1), side: 'right' }],
  InsideHorizontal: (a) =>
    a.rows < 2
      ? []
      : [
          { area: rect(a.row, a.col, a.rows - 1, a.cols), side: 'bottom' },
          { area: rect(a.row + 1, a.col, a.rows - 1, a.cols), side: 'top' },
        ],
  InsideVertical: (a) =>
    a.cols < 2
      ? []
      : [
          { area: rect(a.row, a.col, a.rows, a.cols - 1), side: 'right' },
          { area: rect(a.row, a.col + 1, a.rows, a.cols - 1), side: 'left' },
        ],
  DiagonalDown: () => [],
  DiagonalUp: () => [],
};

const between: Partial<Record<BorderEdge, readonly [Side, Side]>> = {
  InsideHorizontal: ['bottom', 'top'],
  InsideVertical: ['right', 'left'],
};

/**
 * Whole columns have no last row to draw below, and lines between all of their rows are a look of the columns (the same with
 * rows and columns exchanged): otherwise a million cells would get a look of their own.
 */
function stripsOf(edge: BorderEdge, area: Rect): readonly Strip[] {
  const columns = isEntireColumns(area);
  const rows = isEntireRows(area);
  if ((columns && edge === 'EdgeBottom') || (rows && edge === 'EdgeRight')) return [];
  const sides = (columns && edge === 'InsideHorizontal') || (rows && edge === 'InsideVertical') ? between[edge] : null;
  return sides?.map((side) => ({ area, side })) ?? strips[edge](area);
}

export function applyBorder(
  book: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Rect[],
  edge: BorderEdge,
  change: Partial<BorderData>,
): void {
  if (edge.startsWith('Diagonal')) {
    // No diagonal border is ever there: taking it away has nothing to do.
    if (change.style === 'None') return;
    throw new HostError('NotImplemented', 'The emulated Excel draws no diagonal borders.');
  }
  for (const area of areas) {
    for (const strip of stripsOf(edge, area)) {
      restyle(book, sheet, [strip.area], (style) => ({
        ...style,
        borders: { ...style.borders, [strip.side]: changedBorder(style.borders[strip.side], change) },
      }));
    }
  }
}

/** A border that gets a colour or a weight becomes a visible line, as in Excel; style `None` takes it away. */
export function changedBorder(border: BorderData | null, change: Partial<BorderData>): BorderData | null {
  if (change.style === 'None') return null;
  return { ...(border ?? newBorder), ...change };
}

export function readBorder(
  sheet: SheetModel,
  areas: readonly Rect[],
  edge: BorderEdge,
  part: keyof BorderData,
): string | null {
  const values = areas.flatMap((area) =>
    stripsOf(edge, area).map((strip) =>
      commonStyle(sheet, [strip.area], (style) => (style.borders[strip.side] ?? noBorder)[part]),
    ),
  );
  const [first = part === 'style' ? 'None' : null] = values;
  return values.every((value) => value === first) ? first : null;
}
