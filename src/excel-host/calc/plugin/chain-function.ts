import type { ImplementedFunctions } from 'hyperformula';
import { FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import { CHAIN, CHAIN_LETTERS } from '../long-chain';
import type { Ast, Interpreter, InterpreterState, InterpreterValue } from '../engine-types';
import { failure } from './define-plugin';

type Operation = Interpreter['plusOp'];

/** What each operator of a chain does, as HyperFormula's own tree would. */
const OPERATION: Readonly<Record<string, (interpreter: Interpreter) => Operation>> = {
  '=': (interpreter) => interpreter['equalOp'],
  '<>': (interpreter) => interpreter['notEqualOp'],
  '<': (interpreter) => interpreter['lessThanOp'],
  '<=': (interpreter) => interpreter['lessThanOrEqualOp'],
  '>': (interpreter) => interpreter['greaterThanOp'],
  '>=': (interpreter) => interpreter['greaterThanOrEqualOp'],
  '&': (interpreter) => interpreter['concatOp'],
  '+': (interpreter) => interpreter['plusOp'],
  '-': (interpreter) => interpreter['minusOp'],
  '*': (interpreter) => interpreter['timesOp'],
  '/': (interpreter) => interpreter['divOp'],
  '^': (interpreter) => interpreter['powerOp'],
};
const BY_LETTER = new Map(Object.entries(CHAIN_LETTERS).map(([operator, letter]) => [letter, OPERATION[operator]]));

/** A chain of operators that is too long for a tree (see `long-chain.ts`): its letters, then its operands. */
export class ChainPlugin extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    [CHAIN]: {
      method: 'chain',
      parameters: [{ argumentType: FunctionArgumentType.STRING }, { argumentType: FunctionArgumentType.ANY }],
      repeatLastArgs: 1,
    },
  };

  chain(call: { readonly args: Ast[] }, state: InterpreterState): InterpreterValue {
    const [letters, first, ...rest] = call.args;
    const operators = letters && 'value' in letters && typeof letters.value === 'string' ? [...letters.value] : [];
    if (first === undefined || operators.length !== rest.length) return failure('VALUE');
    return rest.reduce(
      (result, operand, at) => {
        const operation = BY_LETTER.get(operators[at] ?? '')?.(this.interpreter);
        if (operation === undefined) return failure('VALUE');
        return this.interpreter['binaryRangeWrapper'](operation, result, this.evaluateAst(operand, state), state);
      },
      this.evaluateAst(first, state),
    );
  }
}
