import { invalidArgument } from '../errors';
import { shiftFormula } from '../text/formula-shift';
import { contentOf, emptyContent, putContents, type Content } from './content';
import type { Place } from './copy';
import { seriesFor, type FillType } from './fill-series';
import { assertCanWrite } from './protection';
import { contains, isUnbounded } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** In which direction the destination goes beyond the source. */
interface Fill {
  readonly isDown: boolean;
  readonly sign: 1 | -1;
  readonly count: number;
}

/**
 * `range.autoFill(destination, type)`: the destination holds the source and goes beyond it in one direction.
 * Source: Range.autoFill ("can extend the source range either horizontally or vertically").
 */
export function autoFill(book: WorkbookModel, { sheet, area }: Place, destination: Rect, type: FillType): void {
  if (isUnbounded(area) || isUnbounded(destination)) throw invalidArgument('Name the cells to fill.');
  const fill = directionOf(area, destination);
  if (fill.count === 0) return;
  assertCanWrite(sheet, destination);
  const lines = fill.isDown ? area.cols : area.rows;
  for (let line = 0; line < lines; line += 1) fillLine(book, sheet, area, line, fill, type);
  book.changed({ kind: 'data', sheetId: sheet.id, area: destination, type: 'RangeEdited' });
}

function directionOf(area: Rect, to: Rect): Fill {
  if (!contains(to, area)) throw invalidArgument('The destination must include the source.');
  const above = area.row - to.row;
  const below = to.row + to.rows - area.row - area.rows;
  const before = area.col - to.col;
  const after = to.col + to.cols - area.col - area.cols;
  if ([above, below, before, after].filter((each) => each > 0).length > 1) {
    throw invalidArgument('The destination can extend the source in one direction only.');
  }
  const isDown = above + below > 0;
  return { isDown, sign: above + before > 0 ? -1 : 1, count: above + below + before + after };
}

function fillLine(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  line: number,
  { isDown, sign, count }: Fill,
  type: FillType,
): void {
  const size = isDown ? area.rows : area.cols;
  const place = (index: number): { row: number; col: number } =>
    isDown ? { row: area.row + index, col: area.col + line } : { row: area.row + line, col: area.col + index };
  /** Sources in the direction of the fill. */
  const sources = Array.from({ length: size }, (_, at) => place(sign === 1 ? at : size - 1 - at));
  const contents = sources.map(({ row, col }) => contentOf(sheet.cell(row, col)));
  const next = continuation(book, sheet, sources, contents, sign, type);
  for (let index = 0; index < count; index += 1) {
    const to = place(sign === 1 ? size + index : -1 - index);
    const from = sources[index % size] ?? to;
    if (type !== 'FillFormats') putContents(book, sheet, to.row, to.col, [[next(index, to)]]);
    if (type === 'FillValues') continue;
    const style = sheet.styleAt(from.row, from.col);
    if (sheet.cell(to.row, to.col) || style !== sheet.backgroundStyle(to.row, to.col)) {
      sheet.ensureCell(to.row, to.col).style = style;
    }
  }
}

type Next = (index: number, to: { row: number; col: number }) => Content;

/** With a formula among the sources everything repeats, formulas as if copied; constants go on by their pattern. */
function continuation(
  book: WorkbookModel,
  sheet: SheetModel,
  sources: readonly { row: number; col: number }[],
  contents: readonly Content[],
  sign: 1 | -1,
  type: FillType,
): Next {
  if (contents.some((content) => 'formula' in content)) {
    return (index, to) => {
      const content = contents[index % contents.length] ?? emptyContent;
      const from = sources[index % sources.length] ?? to;
      if ('constant' in content) return content;
      return { formula: shiftFormula(content.formula, to.row - from.row, to.col - from.col) };
    };
  }
  const values = contents.map((content) => ('constant' in content ? content.constant : null));
  const [first] = sources;
  const format = first ? sheet.styleAt(first.row, first.col).numberFormat : 'General';
  const isDate = /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''));
  const series = seriesFor({ values, isDate, sign, locale: book.locale }, type);
  return (index) => ({ constant: series(index), quotePrefix: false });
}
