import { invalidArgument } from '../errors';
import { restyle } from './format';
import { assertAllowed } from './protection';
import { isUnbounded } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';
import { fitShape } from './write-values';

/** `range.numberFormat = ...` in en-US notation; `null` leaves a cell as it is. */
export function writeNumberFormats(book: WorkbookModel, sheet: SheetModel, area: Rect, value: unknown): void {
  assertAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    const numberFormat = asFormat(value);
    if (numberFormat !== null) restyle(book, sheet, [area], (style) => ({ ...style, numberFormat }));
    return;
  }
  if (isUnbounded(area)) throw invalidArgument('Cell-level properties cannot be set on an unbounded range.');
  fitShape(value, area).forEach((line, dRow) => {
    line.forEach((each, dCol) => {
      const numberFormat = asFormat(each);
      if (numberFormat === null) return;
      const cell = sheet.ensureCell(area.row + dRow, area.col + dCol);
      if (cell.style.numberFormat !== numberFormat) cell.style = book.styles.intern({ ...cell.style, numberFormat });
    });
  });
  book.changed({ kind: 'format', sheetId: sheet.id, area });
}

function asFormat(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value === '' ? 'General' : value;
  throw invalidArgument('A number format is text.');
}
