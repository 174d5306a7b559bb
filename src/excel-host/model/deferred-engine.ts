import type { CalcEngine, CalcInput, FormulaProblem } from '../calc/types';
import type { CellValue, Rect } from './types';

/**
 * Collects written blocks and gives them to the engine in one go when a value is asked for: the client library cuts a
 * large write into pieces of 1,500 cells, and recalculating after each piece took most of the time.
 */
export class DeferredEngine implements CalcEngine {
  private waiting: (() => void)[] = [];

  constructor(private readonly engine: CalcEngine) {}

  private get current(): CalcEngine {
    if (this.waiting.length > 0) {
      const writes = this.waiting;
      this.waiting = [];
      this.engine.batch(() => {
        for (const write of writes) write();
      });
    }
    return this.engine;
  }

  setBlock(sheetId: string, row: number, col: number, block: readonly (readonly CalcInput[])[]): void {
    this.waiting.push(() => this.engine.setBlock(sheetId, row, col, block));
  }
  /** Does not look at the cells, so nothing needs to be written first. */
  check(formula: string): FormulaProblem | null {
    return this.engine.check(formula);
  }
  batch(work: () => void): void {
    work();
  }
  suspend(): void {
    this.engine.suspend();
  }
  resume(): void {
    this.engine.resume();
  }
  dispose(): void {
    this.waiting = [];
    this.engine.dispose();
  }

  value(sheetId: string, row: number, col: number): CellValue {
    return this.current.value(sheetId, row, col);
  }
  values(sheetId: string, rect: Rect): CellValue[][] {
    return this.current.values(sheetId, rect);
  }
  formula(sheetId: string, row: number, col: number): string | null {
    return this.current.formula(sheetId, row, col);
  }
  evaluate(formula: string, from: { readonly sheetId: string; readonly row: number; readonly col: number }): CellValue {
    return this.current.evaluate(formula, from);
  }
  addSheet(id: string, name: string): void {
    this.current.addSheet(id, name);
  }
  removeSheet(id: string): void {
    this.current.removeSheet(id);
  }
  renameSheet(id: string, name: string): void {
    this.current.renameSheet(id, name);
  }
  insertRows(sheetId: string, at: number, count: number): void {
    this.current.insertRows(sheetId, at, count);
  }
  deleteRows(sheetId: string, at: number, count: number): void {
    this.current.deleteRows(sheetId, at, count);
  }
  insertColumns(sheetId: string, at: number, count: number): void {
    this.current.insertColumns(sheetId, at, count);
  }
  deleteColumns(sheetId: string, at: number, count: number): void {
    this.current.deleteColumns(sheetId, at, count);
  }
  setName(name: string, formula: string): void {
    this.current.setName(name, formula);
  }
  removeName(name: string): void {
    this.current.removeName(name);
  }
}
