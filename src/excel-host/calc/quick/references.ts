import type { AreaAst, Ast, InterpreterState, RangeVertex, ReferenceAst } from '../engine-types';
import type { Rect } from '../../model/types';
import type { CellReader } from './cell-reader';
import type { Step } from './step';

type Reference = ReferenceAst['reference'];

/** Reads one cell; what is no cell of a sheet is asked of the engine. */
export function referenceStep({ reference }: ReferenceAst, cells: CellReader, own: Step): Step {
  const { sheet, row, col } = reference;
  const [rowMoves, colMoves] = [reference.isRowRelative(), reference.isColumnRelative()];
  return (state) => {
    const at = state.formulaAddress;
    const value = cells.read(sheet ?? at.sheet, rowMoves ? at.row + row : row, colMoves ? at.col + col : col);
    return value === undefined || typeof value === 'object' ? own(state) : value;
  };
}

export const isArea = (ast: Ast): ast is AreaAst => 'start' in ast && 'row' in ast.start && 'col' in ast.start;

/** Any range, also of whole rows or columns. */
export const isRange = (ast: Ast): boolean => 'start' in ast;

/** A range as it lies for one formula. */
export interface Area {
  readonly sheet: number;
  readonly area: Rect;
}

/** Where a range lies; `null` where its ends are on two sheets or outside of the sheet. */
export function areaOf(ast: AreaAst): (state: InterpreterState) => Area | null {
  const { start, end } = ast;
  if (start.sheet !== end.sheet) return () => null;
  const place = ({ formulaAddress: at }: InterpreterState): Area | null => {
    const [top, bottom] = [rowOf(start, at.row), rowOf(end, at.row)];
    const [left, right] = [colOf(start, at.col), colOf(end, at.col)];
    if (top < 0 || left < 0 || bottom < top || right < left) return null;
    return {
      sheet: start.sheet ?? at.sheet,
      area: { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 },
    };
  };
  if (start.sheet === undefined || !isFixed(start) || !isFixed(end)) return place;
  const fixed = place({ formulaAddress: { sheet: start.sheet, row: 0, col: 0 }, arraysFlag: true });
  return () => fixed;
}

/** The range's node, looked for once where the range is the same for every formula of a filled column. */
export function rangeNode(ast: AreaAst, cells: CellReader): (state: InterpreterState) => RangeVertex | undefined {
  const place = areaOf(ast);
  let kept: RangeVertex | undefined;
  let keptFor: Area | null = null;
  return (state) => {
    const area = place(state);
    // A node that no formula uses any more has left the graph and is told nothing of changes.
    if (area === null || (area === keptFor && kept?.idInGraph !== undefined)) return area === null ? undefined : kept;
    kept = cells.range(area.sheet, area.area);
    keptFor = area;
    return kept;
  };
}

const isFixed = (end: Reference): boolean => !end.isRowRelative() && !end.isColumnRelative();
const rowOf = (end: Reference, row: number): number => (end.isRowRelative() ? row + end.row : end.row);
const colOf = (end: Reference, col: number): number => (end.isColumnRelative() ? col + end.col : end.col);
