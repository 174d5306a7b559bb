import type {
  FunctionArgument,
  FunctionMetadata,
  FunctionPluginDefinition,
  ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';
import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import type { Ast, InterpreterState, InterpreterValue, RawScalarValue } from '../engine-types';
import { Arguments } from './arguments';

/** One spreadsheet function: what it takes and what it answers. */
export interface FunctionSpec {
  readonly parameters: readonly FunctionArgument[];
  /** How many of the last parameters may be repeated. */
  readonly repeatLast?: number;
  readonly volatile?: boolean;
  readonly run: (args: Arguments, context: FunctionContext) => RawScalarValue | SimpleRangeValue;
}

/** What a function may use besides its arguments. */
export interface FunctionContext {
  /** `COUNTIF`-like criterion as a test over cell values; `null` when the criterion cannot be read. */
  criterion(value: RawScalarValue): ((cell: RawScalarValue) => boolean) | null;
}

export const NUMBER: FunctionArgument = { argumentType: FunctionArgumentType.NUMBER };
export const TEXT: FunctionArgument = { argumentType: FunctionArgumentType.STRING };
export const SCALAR: FunctionArgument = { argumentType: FunctionArgumentType.SCALAR };
export const NO_ERROR: FunctionArgument = { argumentType: FunctionArgumentType.NOERROR };
export const RANGE: FunctionArgument = { argumentType: FunctionArgumentType.RANGE };
export const ANY: FunctionArgument = { argumentType: FunctionArgumentType.ANY };

export function optional(argument: FunctionArgument): FunctionArgument {
  return { ...argument, optionalArg: true };
}

export function withDefault(argument: FunctionArgument, defaultValue: number | string | boolean): FunctionArgument {
  return { ...argument, defaultValue };
}

export function failure(type: keyof typeof ErrorType): CellError {
  return new CellError(ErrorType[type]);
}

type Method = (ast: { readonly args: Ast[] }, state: InterpreterState) => InterpreterValue;

/** A HyperFormula plugin from a table of functions, so that a function is one entry and not a class. */
export function definePlugin(functions: Readonly<Record<string, FunctionSpec>>): FunctionPluginDefinition {
  const implemented: ImplementedFunctions = {};
  for (const [name, spec] of Object.entries(functions)) implemented[name] = metadataOf(name, spec);

  class TablePlugin extends FunctionPlugin {
    static override implementedFunctions = implemented;

    call(spec: FunctionSpec, name: string, ast: { readonly args: Ast[] }, state: InterpreterState): InterpreterValue {
      const context: FunctionContext = {
        criterion: (value) =>
          this.interpreter.criterionBuilder.fromCellValue(value, this.arithmeticHelper)?.lambda ?? null,
      };
      return this.runFunction(
        ast.args,
        state,
        this.metadata(name),
        (...values: (RawScalarValue | SimpleRangeValue | undefined)[]) => spec.run(new Arguments(values), context),
      );
    }
  }

  for (const [name, spec] of Object.entries(functions)) {
    const method: Method = function method(this: TablePlugin, ast, state) {
      return this.call(spec, name, ast, state);
    };
    Object.defineProperty(TablePlugin.prototype, methodName(name), { value: method });
  }
  return TablePlugin;
}

function metadataOf(name: string, spec: FunctionSpec): FunctionMetadata {
  return {
    method: methodName(name),
    parameters: [...spec.parameters],
    ...(spec.repeatLast === undefined ? {} : { repeatLastArgs: spec.repeatLast }),
    ...(spec.volatile === undefined ? {} : { isVolatile: spec.volatile }),
  };
}

function methodName(name: string): string {
  return `call_${name.toLowerCase()}`;
}
