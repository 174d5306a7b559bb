import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { RawNoErrorScalarValue, RawScalarValue } from '../engine-types';
import { rawScalar } from '../engine-value';
import { compareScalars } from '../semantics/comparison';
import type { Arguments } from './arguments';
import type { FunctionSpec } from './define-plugin';
import { failure, NO_ERROR, NUMBER, optional, RANGE } from './define-plugin';

export const lookupFunctions: Readonly<Record<string, FunctionSpec>> = {
  LOOKUP: { parameters: [NO_ERROR, RANGE, optional(RANGE)], run: lookup },
  INDEX: { parameters: [RANGE, NUMBER, optional(NUMBER)], run: index },
};

/**
 * HyperFormula's INDEX gives no whole row or column (`INDEX(range,0,2)`), and takes the second argument for a row even
 * in a range of one row.
 * Source: support.microsoft.com "INDEX function", array form.
 */
function index(args: Arguments): RawScalarValue | SimpleRangeValue {
  const data = args.range(0).data;
  const [height, width] = [data.length, data[0]?.length ?? 0];
  const first = Math.trunc(args.number(1));
  const isOneRow = height === 1 && !args.has(2);
  const row = isOneRow ? 1 : first;
  const col = isOneRow ? first : args.has(2) ? Math.trunc(args.number(2)) : width === 1 ? 1 : 0;
  if (row < 0 || col < 0) return failure('VALUE');
  if (row > height || col > width) return failure('REF');
  const rows = row === 0 ? data : data.slice(row - 1, row);
  const cells = col === 0 ? rows : rows.map((line) => line.slice(col - 1, col));
  const [only] = cells[0] ?? [];
  const isOneCell = cells.length === 1 && cells[0]?.length === 1 && only !== undefined;
  return isOneCell ? rawScalar(only) : SimpleRangeValue.onlyValues(cells.map((line) => [...line]));
}

/**
 * The last entry not greater than the wanted value among entries of its kind. Excel searches by halves; for the sorted
 * lists that LOOKUP asks for this finds the same.
 * Source: support.microsoft.com "LOOKUP function" (vector form, and the array form's longer side).
 */
function lookup(args: Arguments): RawScalarValue {
  const wanted = args.scalar(0);
  if (wanted instanceof CellError) return wanted;
  const table = args.range(1);
  const isWide = table.width() > table.height();
  const data = table.rawData();
  const keys = isWide ? (data[0] ?? []) : data.map((row) => row[0] ?? EmptyValue);
  const last = isWide ? (data.at(-1) ?? []) : data.map((row) => row.at(-1) ?? EmptyValue);
  const results = args.has(2) ? args.cells(2) : last;
  const found = keys.reduce<number>((best, key, at) => (isUpTo(key, wanted) ? at : best), -1);
  const result = found < 0 ? undefined : results[found];
  if (result === undefined) return failure('NA');
  return rawScalar(result);
}

function isUpTo(key: unknown, wanted: RawNoErrorScalarValue): boolean {
  const isSameKind =
    typeof key === typeof wanted && (typeof key === 'number' || typeof key === 'string' || typeof key === 'boolean');
  return isSameKind && compareScalars(key, wanted) <= 0;
}
