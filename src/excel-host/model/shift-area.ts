import type { StructureChange } from '../text/formula-adjust';
import { maxCols, maxRows, rect } from './rect';
import type { Rect } from './types';

/** The cells that a change takes along: from where it happens to the end of the sheet, within its band. */
export function shiftedBlock({ axis, at, band }: StructureChange): Rect {
  return axis === 'row'
    ? rect(at, band?.first ?? 0, maxRows - at, band ? band.last - band.first + 1 : maxCols)
    : rect(band?.first ?? 0, at, band ? band.last - band.first + 1 : maxRows, maxCols - at);
}

/** The cells that are inserted or deleted. */
export function changedArea(change: StructureChange): Rect {
  const block = shiftedBlock(change);
  return change.axis === 'row' ? { ...block, rows: change.count } : { ...block, cols: change.count };
}
