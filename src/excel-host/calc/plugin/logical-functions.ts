import { CellError } from 'hyperformula';
import type { RawScalarValue } from '../engine-types';
import type { Arguments } from './arguments';
import type { FunctionSpec } from './define-plugin';
import { ANY, failure, NUMBER, SCALAR } from './define-plugin';

/**
 * HyperFormula counts the blanks of a range as FALSE and answers `#NUM!` for a CHOOSE out of range.
 * Source: support.microsoft.com "AND function" ("If an array or reference argument contains text or empty cells, those
 * values are ignored"), "CHOOSE function".
 */
export const logicalFunctions: Readonly<Record<string, FunctionSpec>> = {
  AND: { parameters: [ANY], repeatLast: 1, run: (args) => judge(args, (truths) => truths.every(Boolean)) },
  OR: { parameters: [ANY], repeatLast: 1, run: (args) => judge(args, (truths) => truths.some(Boolean)) },
  XOR: {
    parameters: [ANY],
    repeatLast: 1,
    run: (args) => judge(args, (truths) => truths.filter(Boolean).length % 2 === 1),
  },
  CHOOSE: { parameters: [NUMBER, SCALAR], repeatLast: 1, run: choose },
};

function judge(args: Arguments, verdict: (truths: readonly boolean[]) => boolean): RawScalarValue {
  const truths: boolean[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const { values, fromCells } = args.aggregated(index);
    for (const value of values) {
      if (value instanceof CellError) return value;
      const truth = truthOf(value, fromCells);
      if (truth !== null) truths.push(truth);
      else if (!fromCells) return failure('VALUE');
    }
  }
  return truths.length === 0 ? failure('VALUE') : verdict(truths);
}

const WORDS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

function truthOf(value: RawScalarValue, fromCells: boolean): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (fromCells) return null;
  return typeof value === 'string' ? (WORDS[value.toUpperCase()] ?? null) : false;
}

function choose(args: Arguments): RawScalarValue {
  const chosen = Math.trunc(args.number(0));
  return chosen >= 1 && chosen < args.length ? args.scalar(chosen) : failure('VALUE');
}
