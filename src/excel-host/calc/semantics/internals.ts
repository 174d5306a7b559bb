import type { CellValue, FunctionPlugin, HyperFormula, SimpleCellAddress } from 'hyperformula';
import type { ArithmeticHelper, Interpreter } from '../engine-types';

/** The parts of one engine that have no public setting. Found by the private names of HyperFormula 3.5.0, a version that package.json holds exactly. */
export interface EngineInternals {
  readonly interpreter: Interpreter;
  readonly arithmetic: ArithmeticHelper;
  readonly plugins: ReadonlySet<FunctionPlugin>;
}

export function reachInside(engine: HyperFormula): EngineInternals {
  const interpreter = engine['_evaluator'].interpreter;
  const plugins = new Set<FunctionPlugin>();
  for (const [, plugin] of interpreter['functionRegistry']['functions'].values()) plugins.add(plugin);
  return { interpreter, arithmetic: interpreter.arithmeticHelper, plugins };
}

/** `calculateFormula` as if the formula stood in `address` (HyperFormula's own always computes in A1); of several results the first. */
export function evaluateAt(engine: HyperFormula, formula: string, address: SimpleCellAddress): CellValue {
  const { ast, dependencies } = engine['_parser'].parse(formula, address);
  const result = engine['_exporter'].exportScalarOrRange(engine['_evaluator'].runAndForget(ast, address, dependencies));
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}
