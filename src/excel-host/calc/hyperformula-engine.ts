import type { SimpleCellAddress } from 'hyperformula';
import { AlwaysSparse, HyperFormula } from 'hyperformula';
import type { CellValue, Rect } from '../model/types';
import { MAX_COLS, MAX_ROWS } from '../text/address';
import type { HostLocale } from '../text/locale';
import { fromEngineFormula, toEngineFormula } from './engine-text';
import { fromEngineValue } from './engine-value';
import { FormulaGuard } from './formula-guard';
import { FillParser } from './parse-fills';
import { excelPlugins } from './plugin/all';
import { compileFormulas, type CompiledFormulas } from './quick/compile';
import { installExcelSemantics } from './semantics/install';
import { evaluateAt } from './semantics/internals';
import { shareWork } from './shared-work';
import type { CalcEngine, CalcInput, FormulaProblem } from './types';

export interface EngineOptions {
  /** How text turns into numbers and numbers into text. Formula text itself is always en-US. */
  readonly locale?: HostLocale;
  /** `false`: HyperFormula walks each formula itself. Slow; what the compiled formulas are held against. */
  readonly compiled?: boolean;
}

const LAST_DATE_OF_1899 = { year: 1899, month: 12, day: 31 };

/**
 * The calc engine on HyperFormula 3.5, which is licensed GPL-3.0-only (`licenseKey: 'gpl-v3'`): for tests and practice
 * mode, never part of the add-in's bundle. Where it differs from Excel, `semantics/` and `plugin/` mend it.
 */
export function createHyperFormulaEngine(options: EngineOptions = {}): CalcEngine {
  return new HyperFormulaEngine(options.locale ?? 'en-US', options.compiled ?? true);
}

class HyperFormulaEngine implements CalcEngine {
  private readonly engine: HyperFormula;
  private readonly guard: FormulaGuard;
  private readonly fills: FillParser;
  private readonly compiled: CompiledFormulas | null;
  private readonly sheetIds = new Map<string, number>();
  private readonly names = new Map<string, string>();

  constructor(locale: HostLocale, compiled: boolean) {
    this.engine = HyperFormula.buildEmpty({
      licenseKey: 'gpl-v3',
      functionPlugins: [...HyperFormula.getAllFunctionPlugins(), ...excelPlugins(locale)],
      useArrayArithmetic: true,
      evaluateNullToZero: true,
      smartRounding: false,
      accentSensitive: true,
      leapYear1900: true,
      nullDate: LAST_DATE_OF_1899,
      maxRows: MAX_ROWS,
      maxColumns: MAX_COLS,
      undoLimit: 0,
      chooseAddressMappingPolicy: new AlwaysSparse(),
    });
    installExcelSemantics(this.engine, locale);
    shareWork(this.engine);
    this.compiled = compiled ? compileFormulas(this.engine) : null;
    this.engine.addNamedExpression('TRUE', '=TRUE()');
    this.engine.addNamedExpression('FALSE', '=FALSE()');
    this.guard = new FormulaGuard(this.engine);
    this.fills = new FillParser(this.engine);
  }

  /** For changes: nothing is calculated until a value is asked for. */
  private get editing(): HyperFormula {
    if (!this.engine.isEvaluationSuspended()) this.engine.suspendEvaluation();
    return this.engine;
  }

  /** For changes after which the same address means another cell. */
  private get moving(): HyperFormula {
    this.compiled?.forget();
    return this.editing;
  }

  /** For questions. */
  private get calculated(): HyperFormula {
    if (this.engine.isEvaluationSuspended()) this.engine.resumeEvaluation();
    return this.engine;
  }

  addSheet(id: string, name: string): void {
    const added = this.engine.getSheetId(this.moving.addSheet(name));
    if (added === undefined) throw new Error(`The calc engine did not take the sheet "${name}".`);
    this.sheetIds.set(id, added);
  }

  removeSheet(id: string): void {
    const removed = this.sheet(id);
    this.sheetIds.delete(id);
    this.moving.removeSheet(removed);
  }

  renameSheet(id: string, name: string): void {
    this.moving.renameSheet(this.sheet(id), name);
  }

  setBlock(sheetId: string, row: number, col: number, block: readonly (readonly CalcInput[])[]): void {
    if (block.length === 0 || block[0]?.length === 0) return;
    const start = this.address(sheetId, row, col);
    this.fills.during(block, start, (contents) => {
      this.editing.setCellContents(start, contents);
    });
  }

  value(sheetId: string, row: number, col: number): CellValue {
    return fromEngineValue(this.calculated.getCellValue(this.address(sheetId, row, col)));
  }

  values(sheetId: string, rect: Rect): CellValue[][] {
    const start = this.address(sheetId, rect.row, rect.col);
    const end = { ...start, row: rect.row + rect.rows - 1, col: rect.col + rect.cols - 1 };
    return this.calculated.getRangeValues({ start, end }).map((cells) => cells.map(fromEngineValue));
  }

  formula(sheetId: string, row: number, col: number): string | null {
    const formula = this.engine.getCellFormula(this.address(sheetId, row, col));
    return formula === undefined ? null : fromEngineFormula(formula);
  }

  insertRows(sheetId: string, at: number, count: number): void {
    this.moving.addRows(this.sheet(sheetId), [at, count]);
  }

  deleteRows(sheetId: string, at: number, count: number): void {
    this.moving.removeRows(this.sheet(sheetId), [at, count]);
  }

  insertColumns(sheetId: string, at: number, count: number): void {
    this.moving.addColumns(this.sheet(sheetId), [at, count]);
  }

  deleteColumns(sheetId: string, at: number, count: number): void {
    this.moving.removeColumns(this.sheet(sheetId), [at, count]);
  }

  setName(name: string, formula: string): void {
    const key = name.toLowerCase();
    if (this.names.has(key)) this.editing.changeNamedExpression(name, toEngineFormula(formula));
    else this.editing.addNamedExpression(name, toEngineFormula(formula));
    this.names.set(key, name);
  }

  removeName(name: string): void {
    if (!this.names.delete(name.toLowerCase())) return;
    this.editing.removeNamedExpression(name);
  }

  check(formula: string): FormulaProblem | null {
    return this.guard.check(formula);
  }

  evaluate(formula: string, from: { readonly sheetId: string; readonly row: number; readonly col: number }): CellValue {
    const address = this.address(from.sheetId, from.row, from.col);
    return fromEngineValue(evaluateAt(this.calculated, toEngineFormula(formula), address));
  }

  recalculate(): void {
    this.calculated.evaluator.run();
  }

  dispose(): void {
    this.engine.destroy();
  }

  private sheet(id: string): number {
    const known = this.sheetIds.get(id);
    if (known === undefined) throw new Error(`The calc engine has no sheet with id "${id}".`);
    return known;
  }

  private address(sheetId: string, row: number, col: number): SimpleCellAddress {
    return { sheet: this.sheet(sheetId), row, col };
  }
}
