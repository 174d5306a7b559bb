import { fromR1C1 } from '../text/formula-shift';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';
import { assertBounded, fitShape, writeValues } from './write-values';

/** `range.formulasR1C1 = ...`: each formula is read from the cell that it goes into. */
export function writeFormulasR1C1(book: WorkbookModel, sheet: SheetModel, area: Rect, value: unknown): void {
  assertBounded(area);
  const lines = fitShape(value, area).map((line, dRow) =>
    line.map((each, dCol) =>
      typeof each === 'string' && each.startsWith('=') ? fromR1C1(each, area.row + dRow, area.col + dCol) : each,
    ),
  );
  writeValues(book, sheet, area, lines);
}
