import { maxCols, maxRows } from './rect';
import type { CellStyle, CellValue, Rect } from './types';

/** One cell that holds or looks like anything. */
export interface Cell {
  /** The constant; for a formula cell `null` (the calc engine holds the result). */
  constant: CellValue;
  /** In en-US notation, with the leading `=`. */
  formula: string | null;
  quotePrefix: boolean;
  style: CellStyle;
}

export type CellVisitor = (cell: Cell, row: number, col: number) => void;

/** Sparse and row-oriented: rows by number, in each row an array by column. */
export class CellStore {
  private rows = new Map<number, (Cell | undefined)[]>();

  get(row: number, col: number): Cell | undefined {
    return this.rows.get(row)?.[col];
  }

  ensure(row: number, col: number, style: CellStyle): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    const found = cells[col];
    if (found) return found;
    const cell: Cell = { constant: null, formula: null, quotePrefix: false, style };
    cells[col] = cell;
    return cell;
  }

  remove(row: number, col: number): void {
    const cells = this.rows.get(row);
    if (!cells?.[col]) return;
    cells[col] = undefined;
  }

  /** Takes the cells of an area away and puts them elsewhere; what lay there is gone. */
  moveBlock(area: Rect, dRow: number, dCol: number): void {
    const taken: [Cell, number, number][] = [];
    this.forEachIn(area, (cell, row, col) => taken.push([cell, row, col]));
    for (const [, row, col] of taken) this.remove(row, col);
    this.removeAll({ ...area, row: area.row + dRow, col: area.col + dCol });
    for (const [cell, row, col] of taken) this.put(row + dRow, col + dCol, cell);
  }

  removeAll(area: Rect): void {
    const found: [number, number][] = [];
    this.forEachIn(area, (_, row, col) => found.push([row, col]));
    for (const [row, col] of found) this.remove(row, col);
  }

  put(row: number, col: number, cell: Cell): void {
    const cells = this.rows.get(row);
    if (cells) cells[col] = cell;
    else {
      const line: (Cell | undefined)[] = [];
      line[col] = cell;
      this.rows.set(row, line);
    }
  }

  /** Visits existing cells in row-major order. */
  forEachIn(area: Rect, visit: CellVisitor): void {
    for (const row of this.rowNumbers(area)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const end = Math.min(cells.length, area.col + area.cols);
      for (let col = area.col; col < end; col += 1) {
        const cell = cells[col];
        if (cell) visit(cell, row, col);
      }
    }
  }

  private rowNumbers(area: Rect): number[] {
    if (area.rows <= this.rows.size) return Array.from({ length: area.rows }, (_, index) => area.row + index);
    const end = area.row + area.rows;
    return [...this.rows.keys()].filter((row) => row >= area.row && row < end).sort((a, b) => a - b);
  }

  /** The smallest rectangle inside `within` around all cells that `counts`. */
  usedRect(within: Rect, counts: (cell: Cell) => boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.forEachIn(within, (cell, row, col) => {
      if (!counts(cell)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, col);
      right = Math.max(right, col);
    });
    return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  insertRows(at: number, count: number): void {
    this.rekey((row) => (row < at ? row : row + count));
  }
  deleteRows(at: number, count: number): void {
    this.rekey((row) => (row < at ? row : row < at + count ? -1 : row - count));
  }
  private rekey(move: (row: number) => number): void {
    const moved = new Map<number, (Cell | undefined)[]>();
    for (const [row, cells] of this.rows) {
      const to = move(row);
      if (to >= 0 && to < maxRows) moved.set(to, cells);
    }
    this.rows = moved;
  }

  insertColumns(at: number, count: number): void {
    const gap = Array.from<undefined>({ length: count });
    for (const cells of this.rows.values()) {
      if (cells.length <= at) continue;
      cells.splice(at, 0, ...gap);
      if (cells.length > maxCols) cells.length = maxCols;
    }
  }
  deleteColumns(at: number, count: number): void {
    for (const cells of this.rows.values()) cells.splice(at, count);
  }
}
