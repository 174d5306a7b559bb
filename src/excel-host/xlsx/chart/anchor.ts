import type { ChartData } from '../../model/chart-data';
import type { AxisSize, SheetData } from '../../model/types';
import { element, textElement } from '../package/xml';

/** English Metric Units, the length of drawings. */
export const EMU_PER_POINT = 12_700;

interface Spot {
  readonly index: number;
  /** Points into the row or column. */
  readonly offset: number;
}

/** Where a distance from the sheet's corner (points) falls: which column or row, and how far inside. */
export function locate(points: number, sizes: readonly AxisSize[], standard: number): Spot {
  const known = new Map(sizes.map((size) => [size.index, size.hidden ? 0 : (size.size ?? standard)]));
  let rest = Math.max(0, points);
  let index = 0;
  for (; ; index += 1) {
    const size = known.get(index) ?? standard;
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
}

/** The corner elements of a drawing that moves with its cells, as Excel writes them for a chart. */
export function anchorXml(sheet: SheetData, chart: Pick<ChartData, 'left' | 'top' | 'width' | 'height'>): string {
  return (
    corner('xdr:from', sheet, chart.left, chart.top) +
    corner('xdr:to', sheet, chart.left + chart.width, chart.top + chart.height)
  );
}

function corner(name: string, sheet: SheetData, left: number, top: number): string {
  const column = locate(left, sheet.columns, sheet.standardWidth);
  const row = locate(top, sheet.rows, sheet.standardHeight);
  const emu = (points: number) => String(Math.round(points * EMU_PER_POINT));
  return element(
    name,
    {},
    textElement('xdr:col', String(column.index)),
    textElement('xdr:colOff', emu(column.offset)),
    textElement('xdr:row', String(row.index)),
    textElement('xdr:rowOff', emu(row.offset)),
  );
}
