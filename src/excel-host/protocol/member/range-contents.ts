import { contentOf, mapCells, valueAt, valuesOf } from '../../model/content';
import { commonStyle } from '../../model/format';
import { cellCount, isUnbounded } from '../../model/rect';
import type { CellValue } from '../../model/types';
import { writeFormulasR1C1 } from '../../model/write-r1c1';
import { writeNumberFormats } from '../../model/write-formats';
import { writeValues } from '../../model/write-values';
import { setHyperlink } from '../../model/hyperlink';
import { formatCell } from '../../text/number-format';
import { fromLocalFormat, toLocalFormat } from '../../text/format-locale';
import { toLocalFormula } from '../../text/formula-locale';
import { toR1C1 } from '../../text/formula-shift';
import type { CallContext } from '../call-context';
import { setStyleOf, styleOf } from './range-style';
import type { Getter, Setter } from '../host-class';
import type { RangeRef } from '../range-ref';

/** Excel on the web reads at most five million cells at once (Excel add-ins documentation, "Resource limits"). */
const maxReadCells = 5_000_000;

/** Cell by cell; `null` for unbounded ranges, as documented in "Read or write to an unbounded range". */
function perCell<T>(read: (range: RangeRef, context: CallContext) => T[][]): Getter<RangeRef> {
  return (range, context) => {
    const area = range.rect;
    if (isUnbounded(area)) return null;
    if (cellCount(area) > maxReadCells || context.session.answersNullFor(cellCount(area))) return null;
    return read(range, context);
  };
}

/** As `range.values` shows a value: errors as their text, an empty cell as empty text. */
export const shown = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};

export const valueType = (value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

/** Formulas in one notation; of a cell without a formula its value. */
const formulasOf = (write: (formula: string, row: number, col: number, context: CallContext) => string) =>
  perCell((range, context) =>
    mapCells(range.rect, (row, col) => {
      const content = contentOf(range.sheet.cell(row, col));
      if ('constant' in content) return shown(content.constant);
      return isFormulaHidden(range, row, col) ? '' : write(content.formula, row, col, context);
    }),
  );

const isFormulaHidden = (range: RangeRef, row: number, col: number): boolean =>
  range.sheet.protection !== null && range.sheet.styleAt(row, col).formulaHidden;

const get: Record<string, Getter<RangeRef>> = {
  Values: perCell((range, { book }) => valuesOf(book, range.sheet, range.rect).map((line) => line.map(shown))),
  ValueTypes: perCell((range, { book }) => valuesOf(book, range.sheet, range.rect).map((line) => line.map(valueType))),
  Formulas: formulasOf((formula) => formula),
  FormulasLocal: formulasOf((formula, _, __, { book }) => toLocalFormula(formula, book.locale)),
  FormulasR1C1: formulasOf((formula, row, col) => toR1C1(formula, row, col)),
  Text: perCell((range, { book }) =>
    mapCells(range.rect, (row, col) => {
      const value = valueAt(book, range.sheet, row, col);
      return formatCell(value, range.sheet.styleAt(row, col).numberFormat, book.locale);
    }),
  ),
  NumberFormat: (range, context) => numberFormatOf(range, context),
  NumberFormatLocal: (range, context) => mapText(numberFormatOf(range, context), context, toLocalFormat),
  // No formula of this host spills, and the workbook has the Normal style alone.
  HasSpill: () => false,
  SavedAsArray: () => false,
  Style: styleOf,
  LinkedDataTypeState: perCell((range) => mapCells(range.rect, () => 'None')),
  Hyperlink: (range, { book }) => {
    const link = range.sheet.linkAt(range.rect.row, range.rect.col);
    return link === null
      ? null
      : {
          address: link.address,
          documentReference: link.documentReference,
          screenTip: link.screenTip,
          textToDisplay: shown(valueAt(book, range.sheet, link.row, link.col)),
        };
  },
};
const numberFormats = perCell((range) =>
  mapCells(range.rect, (row, col) => range.sheet.styleAt(row, col).numberFormat),
);

const numberFormatOf: Getter<RangeRef> = (range, context) =>
  isUnbounded(range.rect)
    ? commonStyle(range.sheet, range.rects, (style) => style.numberFormat)
    : numberFormats(range, context);

/** Every text in a value of whatever shape, read or written in the user's notation. */
function mapText(
  value: unknown,
  { book }: Pick<CallContext, 'book'>,
  map: (text: string, locale: CallContext['book']['locale']) => string,
): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => mapText(each, { book }, map));
  return typeof value === 'string' ? map(value, book.locale) : value;
}

const set: Record<string, Setter<RangeRef>> = {
  Values: (range, value, { book }) => writeValues(book, range.sheet, range.rect, value),
  Formulas: (range, value, { book }) => writeValues(book, range.sheet, range.rect, value),
  FormulasLocal: (range, value, { book }) => writeValues(book, range.sheet, range.rect, value, book.locale),
  FormulasR1C1: (range, value, { book }) => writeFormulasR1C1(book, range.sheet, range.rect, value),
  NumberFormat: (range, value, { book }) => writeNumberFormats(book, range.sheet, range.rect, value),
  Style: setStyleOf,
  NumberFormatLocal: (range, value, context) =>
    writeNumberFormats(context.book, range.sheet, range.rect, mapText(value, context, fromLocalFormat)),
  Hyperlink: (range, value, { book }) => setHyperlink(book, range.sheet, range.rect, value),
};

export const rangeContents = { get, set };
