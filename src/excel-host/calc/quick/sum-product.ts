import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { Ast, BinaryAst, InterpreterState, InterpreterValue } from '../engine-types';
import { decodeLiteral } from '../engine-text';
import { operators } from './operators';
import { areaValues, CellValues, cellValues, keptCondition, type Cell } from './range-values';
import { isArea } from './references';
import { settle, settleNumber } from './settle';
import type { Builder, Compiler, Step } from './step';

/** A single value stands for every place; `null` = shapes that do not fit: the engine has to say what that means. */
type Values = CellValues | Exclude<InterpreterValue, SimpleRangeValue> | null;
type ArrayStep = (state: InterpreterState) => Values;
type Pair = (first: Cell, second: Cell) => Cell;

/**
 * SUMPRODUCT over conditions (`(range=key)*(range<>"")`), place by place without the engine's arrays of arrays. The places
 * of a key are looked up, where the product can be nothing but zero in all others.
 */
export const sumProduct: Builder = (call, compiler) => {
  const [only, ...more] = call.args;
  if (only === undefined) return null;
  const factors = call.args.map((argument) => arrayStep(argument, compiler));
  const own: Step = (state) =>
    sumOfProducts(factors.map((factor) => factor(state))) ?? compiler.resume(call, [], state);
  const masked = more.length === 0 ? maskedSum(only, compiler) : null;
  return masked === null ? own : (state) => masked(state) ?? own(state);
};

function sumOfProducts(arrays: readonly Values[]): InterpreterValue | null {
  const [first] = arrays;
  if (!(first instanceof CellValues)) return null;
  const factors: CellValues[] = [];
  for (const array of arrays) {
    if (!(array instanceof CellValues) || !array.fits(first)) return null;
    factors.push(array);
  }
  for (const { firstError } of factors) if (firstError !== null) return firstError;
  let total = 0;
  for (let at = 0; at < first.cells.length; at += 1) {
    let product = 1;
    for (const { cells } of factors) product *= counted(cells[at]);
    total += product;
  }
  return settleNumber(total);
}

/** Text and logicals count as zero. */
function counted(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && 'val' in cell && typeof cell.val === 'number' ? cell.val : 0;
}

/** `(range=key)*a*b`: only the places of the key are computed; `null` where another way is needed. */
function maskedSum(ast: Ast, compiler: Compiler): ((state: InterpreterState) => InterpreterValue | null) | null {
  const [mask, ...others] = factorsOf(ast);
  const wanted = mask === undefined || others.length === 0 ? null : equalTo(mask, compiler);
  if (wanted === null) return null;
  const { range, key } = wanted;
  const factors = others.map((factor) => arrayStep(factor, compiler));
  return (state) => {
    const keys = range(state);
    const places = keys instanceof CellValues ? keys.placesOf(key(state)) : null;
    if (!(keys instanceof CellValues) || places === null) return null;
    const arrays = factors.map((factor) => factor(state));
    const fit = arrays.every(
      (array) => typeof array === 'number' || (array instanceof CellValues && array.isPlain && array.fits(keys)),
    );
    if (!fit) return null;
    let total = 0;
    for (const place of places) {
      let product = 1;
      for (const array of arrays) product *= Number(array instanceof CellValues ? array.cells[place] : array);
      total += product;
    }
    return settleNumber(total);
  };
}

function factorsOf(ast: Ast): readonly Ast[] {
  if ('expression' in ast) return factorsOf(ast.expression);
  return 'left' in ast && isKind(ast, 'TIMES_OP') ? [...factorsOf(ast.left), ast.right] : [ast];
}

const isKind = ({ type }: Ast, kind: string): boolean => String(type) === kind;
const bare = (ast: Ast): Ast => ('expression' in ast ? bare(ast.expression) : ast);

function equalTo(ast: Ast, compiler: Compiler): { range: ReturnType<typeof areaValues>; key: Step } | null {
  const condition = bare(ast);
  if (!('left' in condition) || !isKind(condition, 'EQUALS_OP')) return null;
  const range = bare(condition.left);
  return isArea(range) && !isArea(bare(condition.right))
    ? { range: areaValues(range, compiler), key: compiler.compile(condition.right) }
    : null;
}

function arrayStep(ast: Ast, compiler: Compiler): ArrayStep {
  if ('expression' in ast) return arrayStep(ast.expression, compiler);
  if (isArea(ast)) return areaValues(ast, compiler);
  if ('left' in ast && operators[ast.type] !== undefined) return binaryArrayStep(ast, compiler);
  const step = compiler.compile(ast);
  return (state) => single(step(state));
}

function single(value: InterpreterValue): Values {
  return value instanceof SimpleRangeValue ? cellValues(value) : value;
}

function binaryArrayStep(ast: BinaryAst, compiler: Compiler): ArrayStep {
  const operator = operators[ast.type];
  if (operator === undefined) return () => null;
  const { quick } = operator;
  const own = operator.own(compiler.interpreter);
  const pair: Pair = (first, second) => quick(first, second) ?? own(first, second);
  const range = bare(ast.left);
  const constant = bare(ast.right);
  if (isArea(range) && 'value' in constant && typeof constant.value !== 'object') {
    const { value } = constant;
    const known: Cell = typeof value === 'string' ? decodeLiteral(value) : value;
    const make = (cells: CellValues): CellValues => mapped(cells, (cell) => pair(cell, known));
    return keptCondition(range, `${ast.type} ${typeof value} ${value}`, compiler, make);
  }
  const left = arrayStep(ast.left, compiler);
  const right = arrayStep(ast.right, compiler);
  return (state) => combine(left(state), right(state), pair);
}

function combine(first: Values, second: Values, pair: Pair): Values {
  if (first === null || second === null) return null;
  if (first instanceof CellError) return first;
  if (second instanceof CellError) return second;
  if (first instanceof CellValues) {
    if (!(second instanceof CellValues)) return mapped(first, (cell) => pair(cell, second));
    return first.fits(second) ? mapped(first, (cell, at) => pair(cell, second.cells[at] ?? EmptyValue)) : null;
  }
  return second instanceof CellValues
    ? mapped(second, (cell) => pair(first, cell))
    : single(settle(pair(first, second)));
}

function mapped({ cells, rows, cols }: CellValues, change: (cell: Cell, at: number) => Cell): CellValues {
  return new CellValues(cells.map(change), rows, cols);
}
