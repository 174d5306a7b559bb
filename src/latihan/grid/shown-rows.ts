import type { GridCell, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import type { Geometry } from './geometry';

/** How many columns a text is expected to flow over at most. */
const FLOW_COLUMNS = 12;
/** The columns that are kept begin and end at multiples of this: small scrolls to the side ask for nothing. */
const COLUMN_STEP = 8;
/** So many rows are kept: some screens back and forth. */
const MOST_ROWS = 400;

export interface ShownRow {
  readonly cells: readonly GridCell[];
  /** The columns that hold something, in rising order. */
  readonly filled: readonly number[];
}

/** What the rows of a pane show, asked for once: scrolling asks for the rows that come into view and no others. */
export class ShownRows {
  readonly #rows = new Map<number, ShownRow>();
  #first = 0;
  #count = 0;

  /** Contents or sizes may have changed. */
  clear(): void {
    this.#rows.clear();
  }

  /** The rows of an area, hidden ones left out, with columns before it: their texts may flow into it. */
  of(view: GridView, geometry: Geometry, area: Rect): readonly (readonly [number, ShownRow])[] {
    this.#widen(geometry, area);
    if (this.#rows.size > MOST_ROWS) this.#rows.clear();
    const shown: (readonly [number, ShownRow])[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (geometry.rows.isHidden(row)) continue;
      let known = this.#rows.get(row);
      if (known === undefined) this.#rows.set(row, (known = this.#ask(view, geometry.sheetId, row)));
      shown.push([row, known]);
    }
    return shown;
  }

  /** Frozen columns included: their text flows on under the scrolled pane, as in Excel. */
  #widen(geometry: Geometry, area: Rect): void {
    const first = Math.floor(Math.max(0, area.col - FLOW_COLUMNS) / COLUMN_STEP) * COLUMN_STEP;
    const end = Math.min(geometry.columns.count, Math.ceil((area.col + area.cols + 1) / COLUMN_STEP) * COLUMN_STEP);
    if (first === this.#first && end - first === this.#count) return;
    this.#first = first;
    this.#count = end - first;
    this.#rows.clear();
  }

  #ask(view: GridView, sheetId: string, row: number): ShownRow {
    const { cells } = view.snapshot(sheetId, { row, col: this.#first, rows: 1, cols: this.#count });
    return { cells, filled: cells.filter(({ text, hasFormula }) => text !== '' || hasFormula).map(({ col }) => col) };
  }
}
