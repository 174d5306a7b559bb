import type { CallAst, InterpreterState, InterpreterValue } from '../engine-types';
import { withoutNoise } from '../semantics/comparison';
import { isRange } from './references';
import { settleNumber } from './settle';
import type { Builder, Compiler } from './step';

/** The numbers among single cells and values, `null` where the engine has to say what something else counts for. */
type Numbers = number[] | null;

/**
 * SUM and its like over single cells and values: `COUNT($A1,$C1)`. Over ranges the engine keeps its own partial results.
 * Source: support.microsoft.com "COUNT function": text, logicals and blanks in cells are passed over.
 */
export const aggregates: Readonly<Record<string, Builder>> = {
  COUNT: overCells((numbers) => numbers.length),
  SUM: overCells((numbers) => numbers.reduce((total, value) => withoutNoise(total + value, total), 0)),
  MIN: overCells((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overCells((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: overCells((numbers) => {
    if (numbers.length === 0) return undefined;
    return numbers.reduce((total, value) => total + value, 0) / numbers.length;
  }),
  MEDIAN: overCells(median),
};

function median(numbers: readonly number[]): number | undefined {
  const [a, b, c] = numbers;
  if (numbers.length !== 3 || a === undefined || b === undefined || c === undefined) return undefined;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function overCells(compute: (numbers: readonly number[]) => number | undefined): Builder {
  return (call: CallAst, { compile, resume }: Compiler) => {
    if (call.args.length === 0 || call.args.some(isRange)) return null;
    const steps = call.args.map(compile);
    const isCell = call.args.map((argument) => 'reference' in argument);
    return (state: InterpreterState) => {
      const values = steps.map((step) => step(state));
      const numbers = numbersIn(values, isCell);
      const result = numbers === null ? undefined : compute(numbers);
      return result === undefined ? resume(call, values, state) : settleNumber(result);
    };
  };
}

function numbersIn(values: readonly InterpreterValue[], isCell: readonly boolean[]): Numbers {
  const numbers: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (typeof value === 'number') numbers.push(value);
    else if (isCell[at] !== true || typeof value === 'object') return null;
  }
  return numbers;
}
