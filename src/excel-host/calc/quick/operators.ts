import { EmptyValue } from 'hyperformula';
import type { BinaryAst, Interpreter, InterpreterValue } from '../engine-types';
import { compareNumbers, compareScalars, withoutNoise } from '../semantics/comparison';
import { settle, settleNumber } from './settle';
import type { Compiler, Step } from './step';

type Operation = Interpreter['plusOp'];

/** One operator: what it makes of plain values, `undefined` where the engine has to say, and the engine's own way. */
interface Operator {
  readonly quick: (left: InterpreterValue, right: InterpreterValue) => number | string | boolean | undefined;
  readonly own: (interpreter: Interpreter) => Operation;
}

const compared =
  (holds: (comparison: number) => boolean): Operator['quick'] =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return holds(compareNumbers(left, right));
    return typeof left === 'object' || typeof right === 'object' ? undefined : holds(compareScalars(left, right));
  };

/** Whether two plain values are the same: text in any case, without asking which of two texts comes first. */
function same(left: InterpreterValue, right: InterpreterValue): boolean | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left === right || compareNumbers(left, right) === 0;
  if (typeof left === 'string') {
    if (typeof right === 'string') return sameText(left, right);
    if (right === EmptyValue) return left === '';
  } else if (left === EmptyValue && typeof right === 'string') return right === '';
  return typeof left === 'object' || typeof right === 'object' ? undefined : compareScalars(left, right) === 0;
}

function sameText(left: string, right: string): boolean {
  return left === right || (left !== '' && right !== '' && left.toLowerCase() === right.toLowerCase());
}

const counted =
  (compute: (left: number, right: number) => number | undefined): Operator['quick'] =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return compute(left, right);
    const [first, second] = [countOf(left), countOf(right)];
    return first === undefined || second === undefined ? undefined : compute(first, second);
  };

/** What a value counts for in arithmetic, where that is beyond question. */
function countOf(value: InterpreterValue): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** By HyperFormula's kind of node. A power is rare and has cases of its own: left to the engine. */
export const operators: Readonly<Record<string, Operator>> = {
  EQUALS_OP: { quick: same, own: (interpreter) => interpreter['equalOp'] },
  NOT_EQUAL_OP: {
    quick: (left, right) => {
      const equal = same(left, right);
      return equal === undefined ? undefined : !equal;
    },
    own: (interpreter) => interpreter['notEqualOp'],
  },
  GREATER_THAN_OP: { quick: compared((order) => order > 0), own: (interpreter) => interpreter['greaterThanOp'] },
  LESS_THAN_OP: { quick: compared((order) => order < 0), own: (interpreter) => interpreter['lessThanOp'] },
  GREATER_THAN_OR_EQUAL_OP: {
    quick: compared((order) => order >= 0),
    own: (interpreter) => interpreter['greaterThanOrEqualOp'],
  },
  LESS_THAN_OR_EQUAL_OP: {
    quick: compared((order) => order <= 0),
    own: (interpreter) => interpreter['lessThanOrEqualOp'],
  },
  PLUS_OP: {
    quick: counted((left, right) => withoutNoise(left + right, left)),
    own: (interpreter) => interpreter['plusOp'],
  },
  MINUS_OP: {
    quick: counted((left, right) => withoutNoise(left - right, left)),
    own: (interpreter) => interpreter['minusOp'],
  },
  TIMES_OP: { quick: counted((left, right) => left * right), own: (interpreter) => interpreter['timesOp'] },
  DIV_OP: {
    quick: counted((left, right) => (right === 0 ? undefined : left / right)),
    own: (interpreter) => interpreter['divOp'],
  },
  CONCATENATE_OP: {
    quick: (left, right) => (typeof left === 'string' && typeof right === 'string' ? left + right : undefined),
    own: (interpreter) => interpreter['concatOp'],
  },
};

export function binaryStep(ast: BinaryAst, { quick, own }: Operator, { compile, interpreter }: Compiler): Step {
  const left = compile(ast.left);
  const right = compile(ast.right);
  const operation = own(interpreter);
  return (state) => {
    const first = left(state);
    const second = right(state);
    const value = quick(first, second);
    if (typeof value === 'number') return settleNumber(value);
    return value ?? settle(interpreter['binaryRangeWrapper'](operation, first, second, state));
  };
}
