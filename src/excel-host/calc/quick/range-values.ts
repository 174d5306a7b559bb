import { CellError, EmptyValue, SimpleRangeValue } from 'hyperformula';
import type { AreaAst, InternalScalarValue, InterpreterState, InterpreterValue, RangeVertex } from '../engine-types';
import { toExcelPrecision } from '../../text/decimal-round';
import { rangeNode } from './references';
import type { Compiler } from './step';

export type Cell = InternalScalarValue;

/** The values of a range row by row, with what is found out about them once for all formulas that refer to it. */
export class CellValues {
  private plain: boolean | undefined;
  private textless: boolean | undefined;
  private broken: Cell | null | undefined;
  private positions: ReadonlyMap<unknown, readonly number[]> | null | undefined;

  constructor(
    readonly cells: readonly Cell[],
    readonly rows: number,
    readonly cols: number,
  ) {}

  /** Only numbers and logicals: nothing that an error or a text could make of a product. */
  get isPlain(): boolean {
    return (this.plain ??= this.cells.every((cell) => typeof cell === 'number' || typeof cell === 'boolean'));
  }

  get firstError(): Cell | null {
    return (this.broken ??= this.cells.find((cell) => cell instanceof CellError) ?? null);
  }

  fits(other: CellValues): boolean {
    return this.rows === other.rows && this.cols === other.cols;
  }

  /** Places of the cells that meet a number as criterion; `null` where texts may mean numbers, or blanks count. */
  placesOfNumber(wanted: number): readonly number[] | null {
    this.textless ??= !this.cells.some((cell) => typeof cell === 'string');
    return this.textless && wanted !== 0 ? this.placesOf(wanted) : null;
  }

  /** Places of the cells that equal a number or text as `=` does; `null` where only a comparison can say. */
  placesOf(wanted: InterpreterValue): readonly number[] | null {
    if (typeof wanted !== 'number' && (typeof wanted !== 'string' || wanted === '')) return null;
    this.positions ??= placesByKey(this.cells);
    return this.positions?.get(keyOf(wanted)) ?? (this.positions === null ? null : NOWHERE);
  }
}

const NOWHERE: readonly number[] = [];

/** `null` where a cell holds an error or a number with a kind. */
function placesByKey(cells: readonly Cell[]): ReadonlyMap<unknown, readonly number[]> | null {
  const places = new Map<unknown, number[]>();
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? EmptyValue;
    if (typeof cell === 'object') return null;
    const key = keyOf(cell);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

/** Numbers are equal in 15 digits, texts in any case; an empty cell equals 0. */
function keyOf(value: number | string | boolean | symbol): unknown {
  if (value === EmptyValue) return 0;
  if (typeof value === 'number') return toExcelPrecision(value);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Keeps with the range's node what follows from its cells alone, until one of them changes. */
export function keep<T>(
  node: RangeVertex | undefined,
  name: string,
  isKept: (kept: unknown) => kept is T,
  make: () => T,
): T {
  const kept: unknown = node?.getFunctionValue(name);
  if (isKept(kept)) return kept;
  const made = make();
  node?.setFunctionValue(name, made);
  return made;
}

const isCellValues = (kept: unknown): kept is CellValues => kept instanceof CellValues;

/** A range's values, or what the engine says of a range that cannot be read. */
export type AreaStep = (state: InterpreterState) => CellValues | Exclude<InterpreterValue, SimpleRangeValue>;

export function areaValues(ast: AreaAst, compiler: Compiler): AreaStep {
  const node = rangeNode(ast, compiler.cells);
  const own = compiler.compile(ast);
  return (state) => {
    const vertex = node(state);
    const kept: unknown = vertex?.getFunctionValue('values');
    if (isCellValues(kept)) return kept;
    const value = own(state);
    if (!(value instanceof SimpleRangeValue)) return value;
    return keep(vertex, 'values', isCellValues, () => cellValues(value));
  };
}

/** A condition over a range that is the same for every formula (`range<>""`), kept with the range. */
export function keptCondition(
  ast: AreaAst,
  name: string,
  compiler: Compiler,
  make: (cells: CellValues) => CellValues,
): AreaStep {
  const node = rangeNode(ast, compiler.cells);
  const values = areaValues(ast, compiler);
  return (state) => {
    const cells = values(state);
    return cells instanceof CellValues ? keep(node(state), name, isCellValues, () => make(cells)) : cells;
  };
}

export function cellValues(range: SimpleRangeValue): CellValues {
  return new CellValues(range.valuesFromTopLeftCorner(), range.height(), range.width());
}
