import type { CellError, FunctionPlugin, HyperFormula } from 'hyperformula';

/** HyperFormula's inner types, which its package does not export by name: taken from the public plugin base class. */
export type Interpreter = FunctionPlugin['interpreter'];
export type ArithmeticHelper = FunctionPlugin['arithmeticHelper'];
export type InterpreterState = Parameters<FunctionPlugin['coerceToType']>[2];
export type InterpreterValue = ReturnType<FunctionPlugin['evaluateAst']>;
export type Ast = Parameters<FunctionPlugin['evaluateAst']>[0];
export type InternalScalarValue = Parameters<ArithmeticHelper['coerceToMaybeNumber']>[0];
export type InternalNoErrorScalarValue = Parameters<ArithmeticHelper['lt']>[0];
export type ExtendedNumber = Parameters<ArithmeticHelper['floatCmp']>[0];
export type RawScalarValue = Parameters<ArithmeticHelper['nonstrictadd']>[0];
export type RawNoErrorScalarValue = Exclude<RawScalarValue, CellError>;
export type RawInterpreterValue = Parameters<ReturnType<ArithmeticHelper['eqMatcherFunction']>>[0];
export type DependencyGraph = HyperFormula['dependencyGraph'];
export type EngineGraph = DependencyGraph['graph'];
export type GraphNode = Parameters<EngineGraph['removeNode']>[0];
export type RangeVertex = NonNullable<ReturnType<DependencyGraph['getRange']>>;
export type CallAst = Extract<Ast, { readonly procedureName: string }>;
export type BinaryAst = Extract<Ast, { readonly left: Ast }>;
export type ReferenceAst = Extract<Ast, { readonly reference: unknown }>;
/** A range of cells, not of whole rows or columns. */
export type AreaAst = Extract<Ast, { readonly start: { readonly row: number; readonly col: number } }>;
