import { HostError, invalidArgument } from '../errors';
import { shiftFormula } from '../text/formula-shift';
import { contentOf, putOne, valueAt, type Content } from './content';
import { assertAllowed, assertCanWrite } from './protection';
import { intersect, isUnbounded, overlaps, rect, wholeSheet } from './rect';
import { hasContent, type SheetModel } from './sheet';
import { compareValues, isBlankValue } from './sort-order';
import type { SortKey } from './table-sorts';
import { TouchedCells } from './touched-cells';
import type { CellStyle, CellValue, Rect } from './types';
import type { WorkbookModel } from './workbook';

export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  /** `row`: rows change places. */
  readonly axis: 'row' | 'col';
}

/**
 * Puts the rows (or columns) of an area in order, stably. Formulas move as if they were copied, hidden rows stay where they
 * are. Source: Microsoft Support, "Sort data in a range or table" (relative references may change; hidden rows do not move).
 */
export function sortRange(book: WorkbookModel, sheet: SheetModel, given: Rect, options: SortOptions): void {
  assertAllowed(sheet, 'allowSort');
  const area = isUnbounded(given) ? intersect(given, sheet.cells.usedRect(wholeSheet, hasContent) ?? given) : given;
  if (!area) return;
  assertCanWrite(sheet, area);
  // Source: Excel's message "To do this, all the merged cells need to be the same size."
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('InvalidOperation', 'A range with merged cells cannot be sorted.');
  }
  const isRow = options.axis === 'row';
  const width = isRow ? area.cols : area.rows;
  if (options.keys.length === 0 || options.keys.some(({ key }) => key < 0 || key >= width)) {
    throw invalidArgument('Each key names a column of the range, and there is at least one.');
  }
  const axis = isRow ? sheet.rows : sheet.columns;
  const first = (isRow ? area.row : area.col) + (options.hasHeaders ? 1 : 0);
  const end = isRow ? area.row + area.rows : area.col + area.cols;
  const places = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).filter(
    (index) => !axis.isHidden(index),
  );
  const order = [...places].sort(lineOrder(book, sheet, area, options));
  if (order.some((index, at) => index !== places[at])) rearrange(book, sheet, area, isRow, places, order);
  book.changed({ kind: 'sorted', sheetId: sheet.id, area, axis: options.axis });
  book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
}

/** Which of two lines comes first. Each key's value is asked for once: sorting compares it with many others. */
function lineOrder(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  { keys, matchCase, axis }: SortOptions,
): (a: number, b: number) => number {
  const orders = keys.map((key) => {
    const place = (line: number): [number, number] =>
      axis === 'row' ? [line, area.col + key.key] : [area.row + key.key, line];
    if (key.sortOn !== 'Value') return (a: number, b: number) => compareByColor(sheet, place(a), place(b), key);
    const known = new Map<number, CellValue>();
    const valueOf = (line: number): CellValue => {
      let value = known.get(line);
      if (value === undefined) known.set(line, (value = valueAt(book, sheet, ...place(line))));
      return value;
    };
    return (a: number, b: number) => compareByValue(valueOf(a), valueOf(b), key, matchCase);
  });
  return (a, b) => {
    for (const compare of orders) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return a - b;
  };
}

function compareByValue(
  left: CellValue,
  right: CellValue,
  { ascending, textAsNumber }: SortKey,
  matchCase: boolean,
): number {
  if (isBlankValue(left) || isBlankValue(right)) return Number(isBlankValue(left)) - Number(isBlankValue(right));
  const order = compareValues(left, right, { matchCase, textAsNumber });
  return ascending ? order : -order;
}

/** Cells of the colour come first, or last when descending. */
function compareByColor(
  sheet: SheetModel,
  [rowA, colA]: [number, number],
  [rowB, colB]: [number, number],
  { sortOn, color, ascending }: SortKey,
): number {
  const has = (style: CellStyle): number =>
    (sortOn === 'CellColor' ? (style.fill ?? '#FFFFFF') : style.font.color) === color ? 0 : 1;
  const order = has(sheet.styleAt(rowA, colA)) - has(sheet.styleAt(rowB, colB));
  return ascending ? order : -order;
}

interface Line {
  readonly contents: readonly Content[];
  readonly styles: readonly CellStyle[];
}

function rearrange(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  isRow: boolean,
  places: readonly number[],
  order: readonly number[],
): void {
  const across = Array.from({ length: isRow ? area.cols : area.rows }, (_, i) => (isRow ? area.col : area.row) + i);
  const lines = new Map<number, Line>();
  for (const index of places) {
    const cells = across.map((other): [number, number] => (isRow ? [index, other] : [other, index]));
    lines.set(index, {
      contents: cells.map(([row, col]) => contentOf(sheet.cell(row, col))),
      styles: cells.map(([row, col]) => sheet.styleAt(row, col)),
    });
  }
  const target = new Map<number, number>();
  const start = across[0] ?? 0;
  const touched = new TouchedCells();
  places.forEach((place, at) => {
    const from = order[at] ?? place;
    const line = lines.get(from);
    if (from === place || !line) return;
    target.set(from, place);
    line.contents.forEach((content, other) => {
      const [row, col] = isRow ? [place, start + other] : [start + other, place];
      putOne(sheet, row, col, moveContent(content, isRow ? place - from : 0, isRow ? 0 : place - from));
      touched.touch(sheet, row, col);
    });
    line.styles.forEach((style, other) => {
      const [row, col] = isRow ? [place, start + other] : [start + other, place];
      if (sheet.cell(row, col) || style !== sheet.backgroundStyle(row, col)) sheet.ensureCell(row, col).style = style;
    });
  });
  touched.tell(book);
  moveMarks(sheet, area, isRow, target);
}

const moveContent = (content: Content, dRow: number, dCol: number): Content =>
  'formula' in content ? { formula: shiftFormula(content.formula, dRow, dCol) } : content;

/** Links, comments and notes go with their cells. */
function moveMarks(sheet: SheetModel, area: Rect, isRow: boolean, target: ReadonlyMap<number, number>): void {
  const follow = <T extends { readonly row: number; readonly col: number }>(items: readonly T[]): T[] =>
    items.map((item) => {
      const to = target.get(isRow ? item.row : item.col);
      if (to === undefined || !overlaps(area, rect(item.row, item.col, 1, 1))) return item;
      return isRow ? { ...item, row: to } : { ...item, col: to };
    });
  sheet.hyperlinks = follow(sheet.hyperlinks);
  sheet.comments = follow(sheet.comments);
  sheet.notes = follow(sheet.notes);
}
