import type { FunctionArgument, ImplementedFunctions } from 'hyperformula';
import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import type { Ast, InterpreterState, InterpreterValue } from '../engine-types';
import { failure } from './define-plugin';

interface Call {
  readonly args: Ast[];
}
const CONDITION: FunctionArgument = { argumentType: FunctionArgumentType.BOOLEAN };
const BRANCH: FunctionArgument = { argumentType: FunctionArgumentType.SCALAR, passSubtype: true };

/**
 * IF, IFERROR and IFNA compute only the branch that is taken, as Excel does (learn.microsoft.com "Excel performance: Tips
 * for optimizing performance obstructions", on IF and CHOOSE), where HyperFormula computes all: of a formula that reads
 * a number from text, a cell that holds a number needs nothing. Ranges as arguments are left to HyperFormula's way.
 */
export class BranchPlugin extends FunctionPlugin {
  static override implementedFunctions: ImplementedFunctions = {
    IF: { method: 'branchIf', parameters: [CONDITION, BRANCH, { ...BRANCH, defaultValue: false }] },
    IFERROR: { method: 'branchIfError', parameters: [BRANCH, BRANCH] },
    IFNA: { method: 'branchIfNa', parameters: [BRANCH, BRANCH] },
  };

  branchIf(call: Call, state: InterpreterState): InterpreterValue {
    const [test, whenTrue, whenFalse, ...more] = call.args;
    const eager = (): InterpreterValue =>
      this.runFunction(call.args, state, this.metadata('IF'), (truth, first, second) => (truth ? first : second));
    if (test === undefined || whenTrue === undefined || more.length > 0) return eager();
    const condition = this.evaluateAst(test, state);
    if (condition instanceof SimpleRangeValue) return eager();
    const truth = this.coerceToType(condition, CONDITION, state);
    if (truth instanceof CellError) return truth;
    if (truth === undefined) return failure('VALUE');
    const taken = truth === true ? whenTrue : whenFalse;
    return taken === undefined ? false : this.scalarOr(this.evaluateAst(taken, state), eager);
  }

  branchIfError(call: Call, state: InterpreterState): InterpreterValue {
    return this.unless(call, state, 'IFERROR', () => true);
  }

  branchIfNa(call: Call, state: InterpreterState): InterpreterValue {
    return this.unless(call, state, 'IFNA', ({ type }) => type === ErrorType.NA);
  }

  private unless(
    call: Call,
    state: InterpreterState,
    name: string,
    caught: (error: CellError) => boolean,
  ): InterpreterValue {
    const [tried, instead, ...more] = call.args;
    const eager = (): InterpreterValue =>
      this.runFunction(call.args, state, this.metadata(name), (first, second) =>
        first instanceof CellError && caught(first) ? second : first,
      );
    if (tried === undefined || instead === undefined || more.length > 0) return eager();
    const value = this.evaluateAst(tried, state);
    const failed = value instanceof CellError && caught(value);
    return this.scalarOr(failed ? this.evaluateAst(instead, state) : value, eager);
  }

  private scalarOr(value: InterpreterValue, otherwise: () => InterpreterValue): InterpreterValue {
    return value instanceof SimpleRangeValue ? otherwise() : value;
  }
}
