import { parseAddress } from '../text/address';
import { formatCell } from '../text/number-format';
import { shiftFormula } from '../text/formula-shift';
import { valueAt } from './content';
import { rangeOfName } from './names';
import { cellCount, isUnbounded, rect } from './rect';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import type { CellValue, DataValidationData, Rect } from './types';
import { validationAt } from './validation';
import type { WorkbookModel } from './workbook';

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
}

/** Does the cell's present value agree with its rule? A cell without a rule is valid. */
export function cellIsValid(book: WorkbookModel, sheet: SheetModel, row: number, col: number): boolean {
  const rule = validationAt(sheet, row, col);
  return rule === null || isValid(book, rule, valueAt(book, sheet, row, col), { sheet, row, col });
}

type Test = (book: WorkbookModel, rule: DataValidationData, value: CellValue, place: CellPlace) => boolean;

const tests: Record<DataValidationData['type'], Test> = {
  None: () => true,
  WholeNumber: (book, rule, value, place) =>
    typeof value === 'number' && Number.isInteger(value) && compares(book, rule, value, place),
  Decimal: numberTest,
  Date: numberTest,
  Time: numberTest,
  TextLength: (book, rule, value, place) => compares(book, rule, textOf(value).length, place),
  List: (book, rule, value, place) => listItems(book, rule, place).some((item) => sameItem(item, value)),
  Custom: (book, rule, _, place) => {
    const result = operand(book, rule, rule.formula1, place);
    return result === true || (typeof result === 'number' && result !== 0);
  },
};

function numberTest(book: WorkbookModel, rule: DataValidationData, value: CellValue, place: CellPlace): boolean {
  return typeof value === 'number' && compares(book, rule, value, place);
}

/** For a custom rule the value must stand in the cell already. */
export function isValid(book: WorkbookModel, rule: DataValidationData, value: CellValue, place: CellPlace): boolean {
  if ((value === null || value === '') && rule.ignoreBlanks) return true;
  return tests[rule.type](book, rule, value, place);
}

const textOf = (value: CellValue): string => (value === null || typeof value === 'object' ? '' : String(value));

const comparisons: Record<NonNullable<DataValidationData['operator']>, (x: number, a: number, b: number) => boolean> = {
  Between: (x, a, b) => x >= a && x <= b,
  NotBetween: (x, a, b) => x < a || x > b,
  EqualTo: (x, a) => x === a,
  NotEqualTo: (x, a) => x !== a,
  GreaterThan: (x, a) => x > a,
  LessThan: (x, a) => x < a,
  GreaterThanOrEqualTo: (x, a) => x >= a,
  LessThanOrEqualTo: (x, a) => x <= a,
};

function compares(book: WorkbookModel, rule: DataValidationData, value: number, place: CellPlace): boolean {
  const bound = (given: string | number | null): number => {
    const result = operand(book, rule, given, place);
    return typeof result === 'number' ? result : Number(result ?? NaN);
  };
  return comparisons[rule.operator ?? 'Between'](value, bound(rule.formula1), bound(rule.formula2));
}

/** A formula's references are relative to the top left cell of the rule's first range. */
function operand(
  book: WorkbookModel,
  rule: DataValidationData,
  given: string | number | null,
  { sheet, row, col }: CellPlace,
): CellValue {
  if (typeof given !== 'string' || !given.startsWith('=')) return given;
  const [home = rect(row, col, 1, 1)] = rule.ranges;
  const formula = shiftFormula(given, row - home.row, col - home.col);
  return book.engine.evaluate(formula, { sheetId: sheet.id, row, col });
}

/** The choices of a list, as values; a typed list is separated by commas. */
export function listItems(book: WorkbookModel, rule: DataValidationData, place: CellPlace): CellValue[] {
  const source = rule.formula1;
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const area = sourceArea(book, rule, source, place);
  if (!area) return [];
  const items: CellValue[] = [];
  for (let index = 0; index < cellCount(area.area); index += 1) {
    const row = area.area.row + Math.floor(index / area.area.cols);
    items.push(valueAt(book, area.sheet, row, area.area.col + (index % area.area.cols)));
  }
  return items.filter((item) => item !== null && item !== '');
}

function sourceArea(
  book: WorkbookModel,
  rule: DataValidationData,
  source: string,
  { sheet, row, col }: CellPlace,
): { sheet: SheetModel; area: Rect } | null {
  const name = book.names.find((item) => sameName(item.name, source.slice(1)));
  if (name) return rangeOfName(book, name);
  const [home = rect(row, col, 1, 1)] = rule.ranges;
  const parsed = parseAddress(shiftFormula(source, row - home.row, col - home.col));
  if (!parsed || isUnbounded(parsed.rect)) return null;
  const owner = parsed.sheet === null ? sheet : book.findSheet(parsed.sheet);
  return owner ? { sheet: owner, area: parsed.rect } : null;
}

/** A typed list compares exactly; text of numbers equals the number. */
function sameItem(item: CellValue, value: CellValue): boolean {
  if (item === value) return true;
  return textOf(item) !== '' && textOf(item) === textOf(value);
}

/** The choices as the drop-down shows them. */
export function shownItems(book: WorkbookModel, rule: DataValidationData, place: CellPlace): string[] {
  return listItems(book, rule, place).map((item) => formatCell(item, 'General', book.locale));
}
