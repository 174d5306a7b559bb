import type { CalcInput, FormulaProblem } from '../calc/types';
import type { SheetModel } from './sheet';
import { hasStructured, plainFormula, type FormulaPlace } from './structured-formula';
import type { StyleEdit } from './style';
import type { CellData, CellValue } from './types';
import type { WorkbookModel } from './workbook';

/** A formula that keeps the value it came with, because the engine cannot compute it. */
export interface Uncomputed {
  readonly sheetName: string;
  readonly row: number;
  readonly col: number;
  readonly why: string;
}

/** Fills a new sheet. A formula that the engine refuses stays in its cell and shows the value it came with. */
export function loadCells(
  book: WorkbookModel,
  sheet: SheetModel,
  cells: readonly CellData[],
  intern: StyleEdit,
): Uncomputed[] {
  const uncomputed: Uncomputed[] = [];
  const inputs = cells.map((data): CalcInput => {
    const { row, col, formula, value, quotePrefix } = data;
    const cell = sheet.cells.ensure(row, col, intern(data.style));
    if (formula === null) {
      Object.assign(cell, { constant: value, quotePrefix });
      return inputOf(value);
    }
    cell.formula = formula;
    const plain = withoutTables(book, { sheet, row, col }, formula);
    const problem = plain === null ? lostTable : book.engine.check(plain);
    if (plain !== null && problem === null) return { formula: plain };
    uncomputed.push({ sheetName: sheet.name, row, col, why: reason(problem ?? lostTable) });
    return inputOf(value);
  });
  giveRuns(book, sheet, cells, inputs);
  return uncomputed;
}

const lostTable: FormulaProblem = { kind: 'syntax', message: 'it names a table or a column that is not there' };

/** What the engine computes for a formula that may name tables. */
function withoutTables(book: WorkbookModel, place: FormulaPlace, formula: string): string | null {
  if (!hasStructured(formula)) return formula;
  book.hasStructuredFormulas = true;
  return plainFormula(book, place, formula);
}

/** Without the formula's text, so that 10,000 rows of one formula tell one reason. */
export function reason(problem: FormulaProblem): string {
  return problem.kind === 'syntax' ? problem.message : `the engine has no ${problem.names.join(', ')}`;
}

/** The engine has no error constants; a formula of the bare error code has the same value. */
function inputOf(value: CellValue): CalcInput {
  return typeof value === 'object' && value !== null ? { formula: `=${value.error}` } : { constant: value };
}

/** Hands the engine each stretch of neighbouring cells at once. Empty cells that only look like something need no telling. */
function giveRuns(
  book: WorkbookModel,
  sheet: SheetModel,
  cells: readonly CellData[],
  inputs: readonly CalcInput[],
): void {
  let run: CalcInput[] = [];
  const give = (row: number, end: number): void => {
    if (run.length > 0) book.engine.setBlock(sheet.id, row, end - run.length, [run]);
    run = [];
  };
  let last = { row: -1, col: -1 };
  cells.forEach(({ row, col }, at) => {
    const input = inputs[at];
    if (row !== last.row || col !== last.col + 1) give(last.row, last.col + 1);
    if (input !== undefined && !('constant' in input && input.constant === null)) run.push(input);
    else give(row, col);
    last = { row, col };
  });
  give(last.row, last.col + 1);
}
