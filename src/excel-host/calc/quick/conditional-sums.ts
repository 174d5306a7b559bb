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
      const cells = tested(state);
      const numbers = values(state);
      if (!(cells instanceof CellValues && numbers instanceof CellValues && cells.fits(numbers)))
        return compiler.resume(call, [], state);
      const places = placesWhere(cells, wanted(state), compiler.interpreter);
      return places === null ? compiler.resume(call, [], state) : settle(sumAt(places, numbers.cells));
    };
  },
  COUNTIF: (call, compiler) => {
    const [range, criterion, ...more] = call.args;
    if (range === undefined || criterion === undefined || more.length > 0 || !isArea(range)) return null;
    const tested = areaValues(range, compiler);
    const wanted = compiler.compile(criterion);
    return (state) => {
      const cells = tested(state);
      const places = cells instanceof CellValues ? placesWhere(cells, wanted(state), compiler.interpreter) : null;
      return places === null ? compiler.resume(call, [], state) : places.length;
    };
  },
};

type Test = (cell: RawScalarValue) => boolean;

/** `null` where the engine has to say what the criterion means. */
function testOf(wanted: InterpreterValue, interpreter: Interpreter): Test | null {
  if (typeof wanted === 'object') return null;
  return interpreter.criterionBuilder.fromCellValue(wanted, interpreter.arithmeticHelper)?.lambda ?? null;
}

/** Where the criterion holds. */
function placesWhere(tested: CellValues, wanted: InterpreterValue, interpreter: Interpreter): readonly number[] | null {
  const known = typeof wanted === 'number' ? tested.placesOfNumber(wanted) : null;
  if (known !== null) return known;
  const test = testOf(wanted, interpreter);
  return test === null ? null : tested.cells.flatMap((cell, at) => (test(rawScalar(cell)) ? [at] : []));
}

/** Errors among the chosen are the answer, everything else that is no number is passed over. */
function sumAt(places: readonly number[], numbers: readonly Cell[]): RawScalarValue {
  let total = 0;
  for (const place of places) {
    const value = rawScalar(numbers[place] ?? EmptyValue);
    if (value instanceof CellError) return value;
    if (typeof value === 'number') total = withoutNoise(total + value, total);
  }
  return total;
}
