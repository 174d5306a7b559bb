import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
import type {
  Ast,
  BinaryAst,
  InternalScalarValue,
  InterpreterState,
  InterpreterValue,
  RangeVertex,
} from '../engine-types';
import { operators } from './operators';
import { isArea, rangeNode } from './references';
import { settle, settleNumber } from './settle';
import type { Builder, Compiler } from './step';

type Cell = InternalScalarValue;
/** The values of a range row by row; a single value stands for every place. */
type Values =
  { readonly cells: readonly Cell[]; readonly rows: number; readonly cols: number } | { readonly one: Cell };
/** `null` = shapes that do not fit: the engine has to say what that means. */
type ArrayStep = (state: InterpreterState) => Values | null;

const KEPT = 'values';

/**
 * SUMPRODUCT over conditions (`(range=key)*(range<>"")`), place by place without the engine's arrays of arrays; the values of
 * a range are read once for all formulas that refer to it.
 */
export const sumProduct: Builder = (call, compiler) => {
  if (call.args.length === 0) return null;
  const factors = call.args.map((argument) => arrayStep(argument, compiler));
  return (state) => {
    const arrays = factors.map((factor) => factor(state));
    const total = sumOfProducts(arrays);
    return total === null ? compiler.resume(call, [], state) : total;
  };
};

function sumOfProducts(arrays: readonly (Values | null)[]): InterpreterValue | null {
  const [first, ...others] = arrays;
  if (first === null || first === undefined || 'one' in first) return null;
  const factors = [first.cells];
  for (const other of others) {
    if (other === null || 'one' in other || other.rows !== first.rows || other.cols !== first.cols) return null;
    factors.push(other.cells);
  }
  for (const cells of factors) {
    const broken = cells.find((cell) => cell instanceof CellError);
    if (broken !== undefined) return broken;
  }
  let total = 0;
  for (let at = 0; at < first.cells.length; at += 1) total += productAt(factors, at);
  return settleNumber(total);
}

/** Text and logicals count as zero. */
function productAt(factors: readonly (readonly Cell[])[], at: number): number {
  let product = 1;
  for (const cells of factors) {
    const cell = cells[at];
    product *= typeof cell === 'number' ? cell : rich(cell);
  }
  return product;
}

const rich = (cell: Cell | undefined): number =>
  typeof cell === 'object' && 'val' in cell && typeof cell.val === 'number' ? cell.val : 0;

function arrayStep(ast: Ast, compiler: Compiler): ArrayStep {
  if ('expression' in ast) return arrayStep(ast.expression, compiler);
  if (isArea(ast)) {
    const node = rangeNode(ast, compiler.cells);
    const own = compiler.compile(ast);
    return (state) => rangeValues(node(state), () => own(state));
  }
  if ('left' in ast && operators[ast.type] !== undefined) return binaryArrayStep(ast, compiler);
  const step = compiler.compile(ast);
  return (state) => valuesOf(step(state));
}

function rangeValues(node: RangeVertex | undefined, read: () => InterpreterValue): Values {
  const kept: unknown = node?.getFunctionValue(KEPT);
  if (isKept(kept)) return kept.values;
  const values = valuesOf(read());
  node?.setFunctionValue(KEPT, new Kept(values));
  return values;
}

class Kept {
  constructor(readonly values: Values) {}
}
const isKept = (kept: unknown): kept is Kept => kept instanceof Kept;

function valuesOf(value: InterpreterValue): Values {
  if (!(value instanceof SimpleRangeValue)) return { one: value };
  return { cells: value.valuesFromTopLeftCorner(), rows: value.height(), cols: value.width() };
}

function binaryArrayStep(ast: BinaryAst, compiler: Compiler): ArrayStep {
  const left = arrayStep(ast.left, compiler);
  const right = arrayStep(ast.right, compiler);
  const operator = operators[ast.type];
  if (operator === undefined) return () => null;
  const { quick } = operator;
  const own = operator.own(compiler.interpreter);
  const pair = (first: Cell, second: Cell): Cell => quick(first, second) ?? own(first, second);
  return (state) => {
    const first = left(state);
    const second = right(state);
    return first === null || second === null ? null : combine(first, second, pair);
  };
}

function combine(first: Values, second: Values, pair: (first: Cell, second: Cell) => Cell): Values | null {
  if ('one' in first) {
    const { one } = first;
    if ('one' in second) return valuesOf(settle(pair(one, second.one)));
    if (one instanceof CellError) return first;
    return { ...second, cells: second.cells.map((cell) => pair(one, cell)) };
  }
  if ('one' in second) {
    const { one } = second;
    if (one instanceof CellError) return second;
    return { ...first, cells: first.cells.map((cell) => pair(cell, one)) };
  }
  if (first.rows !== second.rows || first.cols !== second.cols) return null;
  return { ...first, cells: first.cells.map((cell, at) => pair(cell, second.cells[at] ?? EmptyValue)) };
}
