import type {
  FunctionArgument,
  FunctionMetadata,
  FunctionPluginDefinition,
  ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';
import { CellError, EmptyValue, ErrorType, FunctionArgumentType, FunctionPlugin } from 'hyperformula';
import type { Ast, InterpreterState, InterpreterValue, RawScalarValue } from '../engine-types';
import { rawScalar } from '../engine-value';
import { Arguments } from './arguments';
import { LookupIndex } from './lookup-index';

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
  /** The number that a value stands for in arithmetic; `null` when it is none. */
  toNumber(value: RawScalarValue): number | null;
  /** One cell of a range, counted from its corner, without reading the others. */
  cellAt(range: SimpleRangeValue, row: number, col: number): RawScalarValue;
  /** The range's first column or row, kept prepared until one of its cells changes. */
  lookupIndex(range: SimpleRangeValue, line: 'first-column' | 'first-row'): LookupIndex;
}

export const NUMBER: FunctionArgument = { argumentType: FunctionArgumentType.NUMBER };
export const BOOLEAN: FunctionArgument = { argumentType: FunctionArgumentType.BOOLEAN };
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

    private readonly context: FunctionContext = {
      criterion: (value) =>
        this.interpreter.criterionBuilder.fromCellValue(value, this.arithmeticHelper)?.lambda ?? null,
      toNumber: (value) => this.toNumber(value),
      cellAt: (range, row, col) => this.cellAt(range, row, col),
      lookupIndex: (range, line) => this.lookupIndex(range, line),
    };

    call(spec: FunctionSpec, name: string, ast: { readonly args: Ast[] }, state: InterpreterState): InterpreterValue {
      const references = ast.args.map((argument) => 'reference' in argument);
      return this.runFunction(
        ast.args,
        state,
        this.metadata(name),
        (...values: (RawScalarValue | SimpleRangeValue | undefined)[]) =>
          spec.run(new Arguments(values, references), this.context),
      );
    }

    private toNumber(value: RawScalarValue): number | null {
      const number = rawScalar(this.arithmeticHelper.coerceToMaybeNumber(value) ?? EmptyValue);
      return typeof number === 'number' ? number : null;
    }

    private cellAt(values: SimpleRangeValue, row: number, col: number): RawScalarValue {
      const start = values.range?.start;
      if (start === undefined) return rawScalar(values.data[row]?.[col] ?? EmptyValue);
      return rawScalar(
        this.dependencyGraph.getScalarValue({ sheet: start.sheet, row: start.row + row, col: start.col + col }),
      );
    }

    private lookupIndex(values: SimpleRangeValue, line: 'first-column' | 'first-row'): LookupIndex {
      const vertex = values.range && this.dependencyGraph.getRange(values.range.start, values.range.end);
      const kept: unknown = vertex?.getFunctionValue(line);
      if (kept instanceof LookupIndex) return kept;
      const cells = line === 'first-row' ? (values.data[0] ?? []) : values.data.map((cell) => cell[0] ?? EmptyValue);
      const index = new LookupIndex(cells.map(rawScalar));
      vertex?.setFunctionValue(line, index);
      return index;
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
