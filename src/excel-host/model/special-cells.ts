import { valueAt } from './content';
import { bounding, containsCell, intersect, isUnbounded, rect, wholeSheet } from './rect';
import type { SheetModel } from './sheet';
import type { CellValue, Rect } from './types';
import { usedArea } from './used';
import type { WorkbookModel } from './workbook';

/** The kinds of Excel.SpecialCellType that this host finds. */
export const specialTypes = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
] as const;
export const specialValueTypes = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;
export type SpecialType = (typeof specialTypes)[number];
export type SpecialValueType = (typeof specialValueTypes)[number];

const wordOf = (value: CellValue): string => {
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'Text';
  return typeof value === 'number' ? 'Number' : 'Logical';
};

/** Kinds that depend on where a cell is rather than on what it holds. */
const placeMatchers: Partial<Record<SpecialType, (sheet: SheetModel, row: number, col: number) => boolean>> = {
  Visible: (sheet, row, col) => !sheet.rows.isHidden(row) && !sheet.columns.isHidden(col),
  ConditionalFormats: (sheet, row, col) => lies(sheet.conditionalFormats, row, col),
  DataValidations: (sheet, row, col) => lies(sheet.validations, row, col),
};
const lies = (rules: readonly { readonly ranges: readonly Rect[] }[], row: number, col: number): boolean =>
  rules.some((rule) => rule.ranges.some((area) => containsCell(area, row, col)));

/** Rectangles of neighbouring matching cells, top to bottom. */
export function specialAreas(
  book: WorkbookModel,
  sheet: SheetModel,
  within: Rect,
  type: SpecialType,
  valueType: SpecialValueType,
): Rect[] {
  const byPlace = placeMatchers[type];
  const used = usedArea(sheet, byPlace ? wholeSheet : within, false);
  const isWhole = isUnbounded(within);
  // Outside of the used cells rules may still apply, but an unbounded range is looked at as far as cells are used.
  const area = byPlace && !isWhole ? within : used && intersect(used, within);
  if (!area) return [];
  if (byPlace) return joinRows(area, (row, col) => byPlace(sheet, row, col));
  const matches = (row: number, col: number): boolean => {
    // Constants and blanks are asked for in columns of formulas: no value is computed for those.
    if ((type === 'Formulas') !== (sheet.cell(row, col)?.formula != null)) return false;
    const value = valueAt(book, sheet, row, col);
    if (type === 'Blanks') return value === null;
    if (type === 'Constants' && value === null) return false;
    return valueType === 'All' || valueType.includes(wordOf(value));
  };
  return joinRows(area, matches);
}

/** Runs in each row, joined with an equal run in the row above. */
function joinRows(area: Rect, matches: (row: number, col: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs = runsOf(area, row, matches).map((run) => {
      const above = open.find((each) => each.col === run.col && each.cols === run.cols);
      return above ? bounding(above, run) : run;
    });
    done.push(...open.filter((each) => !runs.some((run) => run.col === each.col && run.row === each.row)));
    open = runs;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.col - b.col);
}

function runsOf(area: Rect, row: number, matches: (row: number, col: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  for (let col = area.col; col < area.col + area.cols; col += 1) {
    if (!matches(row, col)) continue;
    const last = runs.at(-1);
    if (last && last.col + last.cols === col) runs[runs.length - 1] = rect(row, last.col, 1, last.cols + 1);
    else runs.push(rect(row, col, 1, 1));
  }
  return runs;
}
