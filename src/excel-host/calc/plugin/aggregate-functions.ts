import { CellError, EmptyValue } from 'hyperformula';
import type { RawScalarValue } from '../engine-types';
import { compareNumbers } from '../semantics/comparison';
import type { Arguments } from './arguments';
import type { FunctionContext, FunctionSpec } from './define-plugin';
import { ANY, failure, NO_ERROR, NUMBER, RANGE, withDefault } from './define-plugin';

/** Source: support.microsoft.com pages of the functions named. */
export const aggregateFunctions: Readonly<Record<string, FunctionSpec>> = {
  AVERAGEIFS: { parameters: [RANGE, RANGE, NO_ERROR], repeatLast: 2, run: averageIfs },
  // HyperFormula leaves out cells whose formula gives "".
  COUNTBLANK: {
    parameters: [RANGE],
    run: (args) => args.cells(0).filter((cell) => cell === EmptyValue || cell === '').length,
  },
  RANK: { parameters: [NUMBER, RANGE, withDefault(NUMBER, 0)], run: rank },
  'RANK.EQ': { parameters: [NUMBER, RANGE, withDefault(NUMBER, 0)], run: rank },
  // HyperFormula takes a blank cell for 0, and gives 1 when nothing is there to multiply.
  MEDIAN: { parameters: [ANY], repeatLast: 1, run: (args, context) => overNumbers(args, context, median) },
  PRODUCT: { parameters: [ANY], repeatLast: 1, run: (args, context) => overNumbers(args, context, product) },
  SUMPRODUCT: { parameters: [RANGE], repeatLast: 1, run: sumProduct },
};

function overNumbers(
  args: Arguments,
  context: FunctionContext,
  compute: (numbers: readonly number[]) => RawScalarValue,
): RawScalarValue {
  const numbers: number[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const { values, fromCells } = args.aggregated(index);
    for (const value of values) {
      if (value instanceof CellError) return value;
      const number = typeof value === 'number' || fromCells ? value : context.toNumber(value);
      if (typeof number === 'number') numbers.push(number);
      else if (!fromCells) return failure('VALUE');
    }
  }
  return compute(numbers);
}

function median(numbers: readonly number[]): RawScalarValue {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return failure('NUM');
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

function product(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((total, value) => total * value, 1);
}

function averageIfs(args: Arguments, context: FunctionContext): RawScalarValue {
  const values = args.cells(0);
  const tests: boolean[][] = [];
  for (let index = 1; index + 1 < args.length; index += 2) {
    const test = context.criterion(args.scalar(index + 1));
    if (test === null || !args.range(index).sameDimensionsAs(args.range(0))) return failure('VALUE');
    tests.push(args.cells(index).map(test));
  }
  const chosen = values.filter((_value, at) => tests.every((test) => test[at] === true));
  const broken = chosen.find((value) => value instanceof CellError);
  if (broken !== undefined) return broken;
  const numbers = chosen.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? failure('DIV_BY_ZERO') : sum(numbers) / numbers.length;
}

function rank(args: Arguments): RawScalarValue {
  const wanted = args.number(0);
  const numbers = args.cells(1).filter((value) => typeof value === 'number');
  if (!numbers.some((value) => compareNumbers(value, wanted) === 0)) return failure('NA');
  const direction = args.number(2) === 0 ? 1 : -1;
  return numbers.filter((value) => compareNumbers(value, wanted) * direction > 0).length + 1;
}

/** Text and logicals in the arrays count as zero; HyperFormula takes "5" and TRUE as numbers. */
function sumProduct(args: Arguments): RawScalarValue {
  let products: number[] | null = null;
  for (let index = 0; index < args.length; index += 1) {
    if (!args.range(index).sameDimensionsAs(args.range(0))) return failure('VALUE');
    const cells = args.cells(index);
    const broken = cells.find((cell) => cell instanceof CellError);
    if (broken !== undefined) return broken;
    const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : 0));
    const soFar: number[] | null = products;
    products = soFar === null ? numbers : numbers.map((value, at) => value * (soFar[at] ?? 0));
  }
  return sum(products ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
