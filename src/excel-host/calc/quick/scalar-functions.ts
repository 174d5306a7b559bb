import { CellError, SimpleRangeValue } from 'hyperformula';
import type { InternalScalarValue, InterpreterState, InterpreterValue } from '../engine-types';
import { roundDecimal, toExcelPrecision } from '../../text/decimal-round';
import { settleNumber } from './settle';
import { isRare, type Builder, type Step } from './step';

/** Functions of single values. What they make of anything unusual is asked of the engine. */
export const scalarFunctions: Readonly<Record<string, Builder>> = {
  IF: branch,
  IFERROR: (call, { compile, resume }) => {
    const [tried, instead, ...more] = call.args.map(compile);
    if (tried === undefined || instead === undefined || more.length > 0) return null;
    return (state) => {
      const value = tried(state);
      const taken = value instanceof CellError ? instead(state) : value;
      return taken instanceof SimpleRangeValue ? resume(call, [value], state) : taken;
    };
  },
  AND: judge((truths) => !truths.includes(false)),
  OR: judge((truths) => truths.includes(true)),
  NOT: ofOne((value) => (typeof value === 'boolean' ? !value : undefined)),
  ISNUMBER: ofOne((value) =>
    isRare(value) ? (value instanceof CellError ? false : undefined) : typeof value === 'number',
  ),
  ISERROR: ofOne((value) => (isRare(value) ? (value instanceof CellError ? true : undefined) : false)),
  ABS: ofOne((value) => (typeof value === 'number' ? Math.abs(value) : undefined)),
  INT: ofOne((value) => (typeof value === 'number' ? settleNumber(Math.floor(toExcelPrecision(value))) : undefined)),
  ROUND: (call, { compile, resume }) => {
    const [value, digits, ...more] = call.args.map(compile);
    if (value === undefined || digits === undefined || more.length > 0) return null;
    return (state) => {
      const number = value(state);
      const places = digits(state);
      if (typeof number !== 'number' || typeof places !== 'number') return resume(call, [number, places], state);
      return settleNumber(roundDecimal(number, Math.trunc(places)));
    };
  },
};

/** A function of one argument: `undefined` = ask the engine. */
function ofOne(compute: (value: InterpreterValue) => InternalScalarValue | undefined): Builder {
  return (call, { compile, resume }) => {
    const [argument, ...more] = call.args.map(compile);
    if (argument === undefined || more.length > 0) return null;
    return (state) => {
      const value = argument(state);
      return compute(value) ?? resume(call, [value], state);
    };
  };
}

function branch(...[call, { compile, resume }]: Parameters<Builder>): Step | null {
  const [test, whenTrue, whenFalse, ...more] = call.args.map(compile);
  if (test === undefined || whenTrue === undefined || more.length > 0) return null;
  return (state) => {
    const condition = test(state);
    const truth =
      typeof condition === 'number' ? condition !== 0 : condition === true ? true : condition !== false ? null : false;
    if (truth === null) return resume(call, [condition], state);
    const taken = truth ? whenTrue(state) : whenFalse === undefined ? false : whenFalse(state);
    return taken instanceof SimpleRangeValue ? resume(call, [condition], state) : taken;
  };
}

/** AND and OR compute all their arguments: an error in any of them is the answer. */
function judge(verdict: (truths: readonly InterpreterValue[]) => boolean): Builder {
  return (call, { compile, resume }) => {
    const steps = call.args.map(compile);
    if (steps.length === 0) return null;
    return (state: InterpreterState) => {
      const values = steps.map((step) => step(state));
      return values.every((value) => typeof value === 'boolean') ? verdict(values) : resume(call, values, state);
    };
  };
}
