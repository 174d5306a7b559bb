import { formatAddress } from '../../excel-host/text/address';
import type { CellEditor } from './editor';
import type { Navigator } from './navigator';
import { rectBetween, type Cell, type Direction } from './selection';
import type { Surface } from './surface';

/** After these a formula waits for a value: a click on a cell gives its address. */
const WAITS_AFTER = /[=+\-*/^&(;<>:,]\s*$/;

export const takesReference = (text: string, caret: number): boolean =>
  /^[=+-]/.test(text) && WAITS_AFTER.test(text.slice(0, caret));

/** While a formula is typed, clicks, drags and arrow keys on the sheet write addresses into it, as in Excel. */
export class Pointing {
  readonly #editor: CellEditor;
  readonly #surface: Surface;
  readonly #to: Navigator;
  /** The address that was pointed last, where it stands in the text, and the text as it was then. */
  #last: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly from: Cell;
    readonly to: Cell;
  } | null = null;

  constructor(editor: CellEditor, surface: Surface, to: Navigator) {
    this.#editor = editor;
    this.#surface = surface;
    this.#to = to;
  }

  /** Points at a cell; `false` when no formula waits for one. Pointing again before anything else is typed moves the address. */
  begin(cell: Cell): boolean {
    const place = this.#place();
    if (place === null) return false;
    this.#write(place, cell, cell);
    return true;
  }

  /** Dragging: the area from the first cell to this one. */
  extend(cell: Cell): void {
    const last = this.#last;
    if (last !== null && this.#isFresh()) this.#write(last, last.from, cell);
  }

  step(direction: Direction): boolean {
    const from = this.#isFresh() ? (this.#last?.to ?? null) : this.#editor.cell;
    return from !== null && this.begin(this.#to.next(from, direction));
  }

  end(): void {
    this.#last = null;
    this.#surface.frame(null);
  }

  #isFresh(): boolean {
    return this.#last !== null && this.#last.text === this.#editor.text;
  }

  #place(): { start: number; end: number } | null {
    const { cell, text, caret } = this.#editor;
    if (cell === null) return null;
    if (this.#isFresh() && this.#last !== null) return this.#last;
    return takesReference(text, caret) ? { start: caret, end: caret } : null;
  }

  #write(place: { start: number; end: number }, from: Cell, to: Cell): void {
    const first = this.#to.areaOf(from);
    const rect = rectBetween(
      { row: first.row, col: first.col },
      to.row === from.row && to.col === from.col ? first : to,
    );
    const address = formatAddress(rect);
    this.#editor.replace(place.start, place.end, address);
    this.#last = { start: place.start, end: place.start + address.length, text: this.#editor.text, from, to };
    this.#surface.frame({ sheetId: this.#surface.geometry.sheetId, rect });
    this.#surface.reveal(to);
  }
}
