import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
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
    const isRange = args.raw(index) instanceof SimpleRangeValue;
    const cells: readonly RawScalarValue[] = isRange ? args.cells(index) : [args.scalar(index)];
    for (const cell of cells) {
      if (cell instanceof CellError) return cell;
      const truth = truthOf(cell);
      if (truth !== null) truths.push(truth);
      else if (!isRange && cell !== EmptyValue) return failure('VALUE');
    }
  }
  return truths.length === 0 ? failure('VALUE') : verdict(truths);
}

const WORDS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

function truthOf(cell: RawScalarValue): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  return typeof cell === 'string' ? (WORDS[cell.toUpperCase()] ?? null) : null;
}

function choose(args: Arguments): RawScalarValue {
  const chosen = Math.trunc(args.number(0));
  return chosen >= 1 && chosen < args.length ? args.scalar(chosen) : failure('VALUE');
}
