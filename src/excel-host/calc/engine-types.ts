import type { CellError, FunctionPlugin } from 'hyperformula';

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
