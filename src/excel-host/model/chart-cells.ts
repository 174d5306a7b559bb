import { parseAddress } from '../text/address';
import { formatCell } from '../text/number-format';
import { valueAt } from './content';
import { isUnbounded } from './rect';
import type { SheetModel } from './sheet';
import type { CellValue } from './types';
import type { WorkbookModel } from './workbook';

export interface ChartCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

/** The cells that a reference of a chart names, row by row; none when there is no such sheet. */
export function chartCells(book: WorkbookModel, home: SheetModel, reference: string | null): ChartCell[] {
  const parsed = reference === null ? null : parseAddress(reference);
  const sheet = parsed?.sheet == null ? home : book.findSheet(parsed.sheet);
  if (!parsed || !sheet || isUnbounded(parsed.rect)) return [];
  const { row, col, rows, cols } = parsed.rect;
  return Array.from({ length: rows * cols }, (_, index) => {
    const at = { row: row + Math.floor(index / cols), col: col + (index % cols) };
    const value = valueAt(book, sheet, at.row, at.col);
    const { numberFormat } = sheet.styleAt(at.row, at.col);
    return { value, text: formatCell(value, numberFormat, book.locale), numberFormat };
  });
}
