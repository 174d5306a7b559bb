import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { MAX_COLS, MAX_ROWS } from '../../excel-host/text/address';
import { areaAround } from './pane-view';
import {
  jump,
  neighbour,
  rectBetween,
  rectOfCell,
  regionAround,
  STEPS,
  walk,
  type Cell,
  type Direction,
  type Selected,
} from './selection';
import type { Surface } from './surface';

/** Where the keys lead on the sheet that is shown. It changes nothing. */
export class Navigator {
  readonly #view: GridView;
  readonly #surface: Surface;

  constructor(view: GridView, surface: Surface) {
    this.#view = view;
    this.#surface = surface;
  }

  get #sheetId(): string {
    return this.#surface.geometry.sheetId;
  }

  /** The merged area around a cell, or the cell. */
  areaOf(cell: Cell): Rect {
    return areaAround(cell, this.#surface.mergesIn(rectOfCell(cell)));
  }

  next(from: Cell, direction: Direction): Cell {
    const { rows, columns } = this.#surface.geometry;
    return neighbour(this.areaOf(from), from, direction, columns, rows);
  }

  /** Ctrl+arrow; hidden rows and columns are passed over. */
  edge(from: Cell, direction: Direction): Cell {
    const { rows, columns } = this.#surface.geometry;
    const isFilled = (row: number, col: number): boolean => this.#view.isFilled(this.#sheetId, row, col);
    const step = STEPS[direction];
    if (step.col === 0) {
      const filled = (row: number): boolean => !rows.isHidden(row) && isFilled(row, from.col);
      const row = jump(filled, from.row, step.row === 1 ? 1 : -1, rows.count - 1);
      return { row: rows.visibleFrom(row, step.row === 1 ? -1 : 1) ?? from.row, col: from.col };
    }
    const filled = (col: number): boolean => !columns.isHidden(col) && isFilled(from.row, col);
    const col = jump(filled, from.col, step.col === 1 ? 1 : -1, columns.count - 1);
    return { row: from.row, col: columns.visibleFrom(col, step.col === 1 ? -1 : 1) ?? from.col };
  }

  page(from: Cell, step: 1 | -1): Cell {
    const { rows } = this.#surface.geometry;
    const row = Math.max(0, Math.min(rows.count - 1, from.row + step * this.#surface.pageRows()));
    return { row: rows.visibleFrom(row, -1) ?? from.row, col: from.col };
  }

  /** Alt+Page Down: one screen to the right. */
  pageAcross(from: Cell, step: 1 | -1): Cell {
    const { columns } = this.#surface.geometry;
    const col = columns.at(columns.start(from.col) + step * this.#surface.pageWidth());
    return { row: from.row, col };
  }

  /** Home: the first column; with Ctrl the first cell that scrolls. */
  home(from: Cell, whole: boolean): Cell {
    const { frozen } = this.#surface.geometry;
    return { row: whole ? frozen.rows : from.row, col: whole ? frozen.cols : 0 };
  }

  /** Ctrl+End: the last row and column that hold anything. */
  end(): Cell {
    const extent = this.#view.extent(this.#sheetId);
    return { row: Math.max(0, extent.rows - 1), col: Math.max(0, extent.cols - 1) };
  }

  region(from: Cell): Rect {
    const filled = ({ row, col }: Cell): boolean => this.#view.isFilled(this.#sheetId, row, col);
    return regionAround(from, filled, this.end());
  }

  /** Whole columns or rows between two cells, or the whole sheet; the active cell is the first visible one. */
  whole(part: 'column' | 'row' | 'all', from: Cell, to: Cell): Selected {
    const between = rectBetween(from, to);
    const all = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };
    const rects = {
      column: { ...all, col: between.col, cols: between.cols },
      row: { ...all, row: between.row, rows: between.rows },
      all,
    } as const;
    const { rows, columns } = this.#surface.geometry;
    const first = { row: rows.visibleFrom(0, 1) ?? 0, col: columns.visibleFrom(0, 1) ?? 0 };
    const cells = {
      column: { row: first.row, col: from.col },
      row: { row: from.row, col: first.col },
      all: first,
    } as const;
    return { rect: rects[part], active: cells[part] };
  }

  /** The next cell inside of a selection of several cells. */
  within(rect: Rect, from: Cell, order: 'rows' | 'columns', step: 1 | -1): Cell {
    const { rows, columns } = this.#surface.geometry;
    const merges = this.#surface.mergesIn(rect);
    const isOpen = (cell: Cell): boolean => {
      const area = areaAround(cell, merges);
      return !rows.isHidden(cell.row) && !columns.isHidden(cell.col) && area.row === cell.row && area.col === cell.col;
    };
    return walk(rect, from, order, step, isOpen);
  }

  /** On a protected sheet Tab goes from entry cell to entry cell, as Excel does; `null` where there is none left. */
  entry(from: Cell, step: 1 | -1): Cell | null {
    if (!this.#view.isProtected(this.#sheetId)) return null;
    const { rows, columns } = this.#surface.geometry;
    const extent = this.#view.extent(this.#sheetId);
    for (let row = from.row; row >= 0 && row < extent.rows; row += step) {
      if (rows.isHidden(row)) continue;
      const open = this.#view
        .snapshot(this.#sheetId, { row, col: 0, rows: 1, cols: extent.cols })
        .cells.filter(({ style, col }) => !style.locked && !columns.isHidden(col))
        .map(({ col }) => col)
        .filter((col) => row !== from.row || (col - from.col) * step > 0);
      const col = step === 1 ? open[0] : open.at(-1);
      if (col !== undefined) return { row, col };
    }
    return null;
  }
}
