import type { Ast, CallAst, Interpreter, InterpreterState, InterpreterValue } from '../engine-types';
import type { CellReader } from './cell-reader';

/** A compiled part of a formula: its value for the formula that stands at the state's address. */
export type Step = (state: InterpreterState) => InterpreterValue;

/** What the builders of steps may use. */
export interface Compiler {
  readonly interpreter: Interpreter;
  readonly cells: CellReader;
  compile(ast: Ast): Step;
  /** The engine's own answer for a call whose first arguments were computed already; these are not computed again. */
  resume(call: CallAst, known: readonly InterpreterValue[], state: InterpreterState): InterpreterValue;
}

/** Makes a function's step; `null` leaves the call to the engine. */
export type Builder = (call: CallAst, compiler: Compiler) => Step | null;

/** A range, error or number with a kind (date, percentage): what the quick ways hand over to the engine. */
export function isRare(value: InterpreterValue): value is Extract<InterpreterValue, object> {
  return typeof value === 'object';
}
