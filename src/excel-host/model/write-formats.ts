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
  const single = singleFormat(value);
  if (!Array.isArray(single)) {
    const numberFormat = asFormat(single);
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

/** One format in an array of its own stands for every cell; not so with values and formulas (issue 578 of office-js-docs-reference). */
function singleFormat(value: unknown): unknown {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const [line] = lines;
  return lines.length === 1 && Array.isArray(line) && line.length === 1 ? line[0] : value;
}

function asFormat(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value === '' ? 'General' : value;
  throw invalidArgument('A number format is text.');
}
