import { CellError, EmptyValue } from 'hyperformula';
import type { Interpreter, InterpreterValue, RawScalarValue } from '../engine-types';
import { rawScalar } from '../engine-value';
import { withoutNoise } from '../semantics/comparison';
import { areaValues, CellValues, type Cell } from './range-values';
import { isArea } from './references';
import { settle } from './settle';
import type { Builder } from './step';

/**
 * SUMIF and COUNTIF over ranges. The engine sets up iterators over iterators for every cell and keeps only the result of the
 * criterion asked last; the criterion's test itself is the engine's.
 */
export const conditionalSums: Readonly<Record<string, Builder>> = {
  SUMIF: (call, compiler) => {
    const [range, criterion, summed, ...more] = call.args;
    if (range === undefined || criterion === undefined || summed === undefined || more.length > 0) return null;
    if (!isArea(range) || !isArea(summed)) return null;
    const [tested, values] = [areaValues(range, compiler), areaValues(summed, compiler)];
    const wanted = compiler.compile(criterion);
    return (state) => {
      const [cells, numbers] = [tested(state), values(state)];
      const test = testOf(wanted(state), compiler.interpreter);
      const usual =
        test !== null && cells instanceof CellValues && numbers instanceof CellValues && cells.fits(numbers);
      return usual ? settle(sumWhere(cells.cells, test, numbers.cells)) : compiler.resume(call, [], state);
    };
  },
  COUNTIF: (call, compiler) => {
    const [range, criterion, ...more] = call.args;
    if (range === undefined || criterion === undefined || more.length > 0 || !isArea(range)) return null;
    const tested = areaValues(range, compiler);
    const wanted = compiler.compile(criterion);
    return (state) => {
      const cells = tested(state);
      const test = testOf(wanted(state), compiler.interpreter);
      if (test === null || !(cells instanceof CellValues)) return compiler.resume(call, [], state);
      return cells.cells.reduce<number>((count, cell) => count + Number(test(rawScalar(cell))), 0);
    };
  },
};

type Test = (cell: RawScalarValue) => boolean;

/** `null` where the engine has to say what the criterion means. */
function testOf(wanted: InterpreterValue, interpreter: Interpreter): Test | null {
  if (typeof wanted === 'object') return null;
  return interpreter.criterionBuilder.fromCellValue(wanted, interpreter.arithmeticHelper)?.lambda ?? null;
}

/** Errors among the chosen are the answer, everything else that is no number is passed over. */
function sumWhere(tested: readonly Cell[], test: Test, numbers: readonly Cell[]): RawScalarValue {
  let total = 0;
  for (let at = 0; at < tested.length; at += 1) {
    if (!test(rawScalar(tested[at] ?? EmptyValue))) continue;
    const value = rawScalar(numbers[at] ?? EmptyValue);
    if (value instanceof CellError) return value;
    if (typeof value === 'number') total = withoutNoise(total + value, total);
  }
  return total;
}
