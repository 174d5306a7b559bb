import { roundDecimal, roundDownDecimal, roundUpDecimal, toExcelPrecision } from '../../text/decimal-round';
import type { FunctionSpec } from './define-plugin';
import { failure, NUMBER, withDefault } from './define-plugin';

const DIGITS_0 = withDefault(NUMBER, 0);

/**
 * Rounding in the decimal picture of a number: HyperFormula's `ROUND(1.005,2)` is 1, Excel's 1.01.
 * Source: support.microsoft.com "ROUND function", "INT function", "MOD function".
 */
export const mathFunctions: Readonly<Record<string, FunctionSpec>> = {
  ROUND: { parameters: [NUMBER, NUMBER], run: (args) => roundDecimal(args.number(0), Math.trunc(args.number(1))) },
  ROUNDUP: { parameters: [NUMBER, NUMBER], run: (args) => roundUpDecimal(args.number(0), Math.trunc(args.number(1))) },
  ROUNDDOWN: {
    parameters: [NUMBER, NUMBER],
    run: (args) => roundDownDecimal(args.number(0), Math.trunc(args.number(1))),
  },
  TRUNC: {
    parameters: [NUMBER, DIGITS_0],
    run: (args) => roundDownDecimal(args.number(0), Math.trunc(args.number(1))),
  },
  INT: { parameters: [NUMBER], run: (args) => Math.floor(toExcelPrecision(args.number(0))) },
  MOD: {
    parameters: [NUMBER, NUMBER],
    run: (args) => {
      const [value, divisor] = [args.number(0), args.number(1)];
      return divisor === 0
        ? failure('DIV_BY_ZERO')
        : toExcelPrecision(value - divisor * Math.floor(toExcelPrecision(value / divisor)));
    },
  },
};
