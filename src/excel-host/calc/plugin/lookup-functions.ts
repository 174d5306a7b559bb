import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { RawNoErrorScalarValue, RawScalarValue } from '../engine-types';
import type { Arguments } from './arguments';
import type { FunctionContext, FunctionSpec } from './define-plugin';
import { BOOLEAN, failure, NO_ERROR, NUMBER, optional, RANGE, withDefault } from './define-plugin';

/**
 * HyperFormula's lookups take `é` for `e`, know no wildcards in MATCH and no whole row or column in INDEX, and search
 * every list anew.
 * Source: support.microsoft.com pages of the functions named.
 */
export const lookupFunctions: Readonly<Record<string, FunctionSpec>> = {
  MATCH: { parameters: [NO_ERROR, RANGE, withDefault(NUMBER, 1)], run: match },
  INDEX: { parameters: [RANGE, NUMBER, optional(NUMBER)], run: index },
  VLOOKUP: { parameters: [NO_ERROR, RANGE, NUMBER, withDefault(BOOLEAN, true)], run: vlookup },
  HLOOKUP: { parameters: [NO_ERROR, RANGE, NUMBER, withDefault(BOOLEAN, true)], run: hlookup },
  LOOKUP: { parameters: [NO_ERROR, RANGE, optional(RANGE)], run: lookup },
};

function match(args: Arguments, context: FunctionContext): RawScalarValue {
  const range = args.range(1);
  if (range.width() > 1 && range.height() > 1) return failure('NA');
  const keys = context.lookupIndex(range, range.width() === 1 ? 'first-column' : 'first-row');
  const type = Math.sign(args.number(2));
  const wanted = wantedValue(args);
  const found = type === 0 ? keys.find(wanted) : keys.findNear(wanted, type > 0 ? 'ascending' : 'descending');
  return found < 0 ? failure('NA') : found + 1;
}

function index(args: Arguments, context: FunctionContext): RawScalarValue | SimpleRangeValue {
  const range = args.range(0);
  const [height, width] = [range.height(), range.width()];
  const first = Math.trunc(args.number(1));
  const second = args.has(2) ? Math.trunc(args.number(2)) : null;
  // In a single row the only index counts columns.
  const [row, col] = second === null && height === 1 ? [1, first] : [first, second ?? (width === 1 ? 1 : 0)];
  if (row < 0 || col < 0) return failure('VALUE');
  if (row > height || col > width) return failure('REF');
  if (row > 0 && col > 0) return context.cellAt(range, row - 1, col - 1);
  const rows = row === 0 ? range.data : range.data.slice(row - 1, row);
  return SimpleRangeValue.onlyValues(rows.map((cells) => (col === 0 ? [...cells] : cells.slice(col - 1, col))));
}

function vlookup(args: Arguments, context: FunctionContext): RawScalarValue {
  const range = args.range(1);
  const col = Math.trunc(args.number(2));
  if (col < 1) return failure('VALUE');
  if (col > range.width()) return failure('REF');
  const keys = context.lookupIndex(range, 'first-column');
  const row = args.boolean(3) ? keys.findNear(wantedValue(args), 'ascending') : keys.find(wantedValue(args));
  return row < 0 ? failure('NA') : context.cellAt(range, row, col - 1);
}

function hlookup(args: Arguments, context: FunctionContext): RawScalarValue {
  const range = args.range(1);
  const row = Math.trunc(args.number(2));
  if (row < 1) return failure('VALUE');
  if (row > range.height()) return failure('REF');
  const keys = context.lookupIndex(range, 'first-row');
  const col = args.boolean(3) ? keys.findNear(wantedValue(args), 'ascending') : keys.find(wantedValue(args));
  return col < 0 ? failure('NA') : context.cellAt(range, row - 1, col);
}

/** The vector form, and the array form, which searches the longer side and answers from the opposite one. */
function lookup(args: Arguments, context: FunctionContext): RawScalarValue {
  const table = args.range(1);
  const isWide = table.width() > table.height();
  const found = context
    .lookupIndex(table, isWide ? 'first-row' : 'first-column')
    .findNear(wantedValue(args), 'ascending');
  if (found < 0) return failure('NA');
  if (args.has(2)) return args.cells(2)[found] ?? failure('NA');
  return isWide ? context.cellAt(table, table.height() - 1, found) : context.cellAt(table, found, table.width() - 1);
}

function wantedValue(args: Arguments): RawNoErrorScalarValue {
  const wanted = args.scalar(0);
  return wanted === EmptyValue || wanted instanceof CellError ? 0 : wanted;
}
