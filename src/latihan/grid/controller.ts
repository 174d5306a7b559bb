import type { EnterResult, GridRefusal, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { CellEditor, type EditMode } from './editor';
import { Navigator } from './navigator';
import { Pointing } from './pointing';
import {
  growOverMerges,
  holdsCell,
  rectBetween,
  rectOfCell,
  sameRect,
  type Cell,
  type Direction,
  type Selected,
} from './selection';
import type { Surface } from './surface';

/** What the user wants after a refusal: go on editing, leave the cell as it was, or enter it all the same. */
export type Answer = 'lagi' | 'batal' | 'tetap';

export interface GridEvents {
  /** Another cell is active, or what it holds changed. */
  readonly onActive: () => void;
  readonly onMode: (mode: EditMode | null) => void;
  /** The text being typed, for the formula bar. */
  readonly onTyping: (text: string) => void;
  /** An entry was refused; `editable` when it was typed. */
  readonly onRefused: (refusal: GridRefusal, editable: boolean) => Promise<Answer>;
}

/** Where the selection goes when an entry is finished. */
export type After = Direction | 'tab' | 'tab-back' | 'stay';

const AFTER: Readonly<Record<After, (grid: GridController) => void>> = {
  tab: (grid) => grid.tab(1),
  'tab-back': (grid) => grid.tab(-1),
  down: (grid) => grid.enter(1),
  up: (grid) => grid.enter(-1),
  left: (grid) => grid.move('left', false),
  right: (grid) => grid.move('right', false),
  stay: () => undefined,
};

/** What the user does to the sheet, in words: move, extend, type, commit. Keys and mouse call these. */
export class GridController {
  readonly editor: CellEditor;
  readonly pointing: Pointing;
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #events: GridEvents;
  readonly #to: Navigator;
  /** While the selection is extended the active cell stays and the corner opposite to it moves. */
  #corner: Cell;
  #chosen: { readonly rect: Rect; readonly active: Cell } | null = null;
  /** The column in which a run of Tabs began: Enter goes back to it, one row down. */
  #tabStart: number | null = null;

  constructor(view: GridView, surface: Surface, events: GridEvents) {
    this.#view = view;
    this.#surface = surface;
    this.#events = events;
    this.#to = new Navigator(view, surface);
    this.#corner = view.selection().active;
    this.editor = new CellEditor((text) => events.onTyping(text));
    this.pointing = new Pointing(this.editor, surface, this.#to);
    surface.overlay.append(this.editor.node);
    surface.node.addEventListener('dilukis', () => {
      if (this.editor.cell !== null) this.editor.place(surface.boxInView(this.#to.areaOf(this.editor.cell)));
    });
  }

  get sheetId(): string {
    return this.#view.selection().sheetId;
  }
  get selected(): Selected {
    const { active, rect } = this.#view.selection();
    return { active, rect };
  }
  get isEditing(): boolean {
    return this.editor.cell !== null;
  }

  /** Shows what the workbook says is selected; what somebody else selected (a jump from the pane) is brought into view. */
  followSelection(): void {
    const { geometry } = this.#surface;
    const { active, rect } = this.selected;
    const moved = this.sheetId !== geometry.sheetId;
    const own =
      !moved &&
      this.#chosen !== null &&
      sameRect(this.#chosen.rect, rect) &&
      holdsCell(rectOfCell(this.#chosen.active), active);
    if (moved || active.row >= geometry.rows.count || active.col >= geometry.columns.count) this.#surface.measure();
    if (!own) {
      this.#corner = active;
      this.#tabStart = null;
    }
    this.#surface.select({ active, rect });
    if (!own) this.#surface.reveal(active);
    this.#events.onActive();
  }

  select(anchor: Cell, corner: Cell = anchor): void {
    this.#tabStart = null;
    this.#selectBetween(anchor, corner);
  }

  extendTo(corner: Cell): void {
    this.select(this.selected.active, corner);
  }

  selectRect(rect: Rect): void {
    this.select({ row: rect.row, col: rect.col }, { row: rect.row + rect.rows - 1, col: rect.col + rect.cols - 1 });
  }

  /** Whole columns or rows between two cells, or the whole sheet. */
  selectWhole(part: 'column' | 'row' | 'all', from: Cell, to: Cell = from): void {
    const { rect, active } = this.#to.whole(part, from, to);
    this.#corner = to;
    this.#tabStart = null;
    this.#choose(rect, active);
  }

  /** The rows or columns of the selection, whole (Shift+Space, Ctrl+Space). */
  widen(part: 'column' | 'row'): void {
    const { rect } = this.selected;
    this.selectWhole(part, rect, { row: rect.row + rect.rows - 1, col: rect.col + rect.cols - 1 });
  }

  /** Ctrl+A: the block around the active cell; then, or where there is none, the whole sheet. */
  selectAll(): void {
    const { active, rect } = this.selected;
    const region = this.#to.region(active);
    if (region.rows * region.cols <= 1 || sameRect(region, rect)) this.selectWhole('all', active);
    else this.#choose(region, active);
  }

  move(direction: Direction, extend: boolean): void {
    this.#go((from) => this.#to.next(from, direction), extend);
  }

  jumpTo(direction: Direction, extend: boolean): void {
    this.#go((from) => this.#to.edge(from, direction), extend);
  }

  page(step: 1 | -1, extend: boolean): void {
    this.#go((from) => this.#to.page(from, step), extend);
  }

  pageAcross(step: 1 | -1, extend: boolean): void {
    this.#go((from) => this.#to.pageAcross(from, step), extend);
  }

  home(whole: boolean, extend: boolean): void {
    this.#go((from) => this.#to.home(from, whole), extend);
  }

  end(extend: boolean): void {
    this.#go(() => this.#to.end(), extend);
  }

  /** Enter: down; inside of a selection its next cell; after a run of Tabs below the cell where that began. */
  enter(step: 1 | -1): void {
    if (this.#walk('columns', step)) return;
    const { active } = this.selected;
    const start = this.#tabStart;
    if (start === null) this.move(step === 1 ? 'down' : 'up', false);
    else this.select({ row: this.#to.next(active, step === 1 ? 'down' : 'up').row, col: start });
  }

  tab(step: 1 | -1): void {
    if (this.#walk('rows', step)) return;
    const { active } = this.selected;
    const start = this.#tabStart ?? active.col;
    const target = this.#to.entry(active, step) ?? this.#to.next(active, step === 1 ? 'right' : 'left');
    this.#selectBetween(target, target);
    this.#tabStart = start;
  }

  isLocked(): boolean {
    const { row, col } = this.#to.areaOf(this.selected.active);
    const cell = this.#view.snapshot(this.sheetId, { row, col, rows: 1, cols: 1 }).cells[0];
    return this.#view.isProtected(this.sheetId) && cell?.style.locked !== false;
  }

  /** Opens the cell for typing; as in Excel a locked cell is refused at the first key. The formula bar keeps the focus itself. */
  beginEdit(mode: EditMode, text: string | null = null, focus = true): void {
    const { row, col } = this.#to.areaOf(this.selected.active);
    // A locked cell refuses whatever is entered; the workbook has the words for it.
    const refusal = this.isLocked() ? this.#view.enter(this.sheetId, row, col, '') : null;
    if (refusal?.ok === false) {
      void this.#events.onRefused(refusal, false);
      return;
    }
    const cell = { row, col };
    this.#surface.reveal(cell);
    const content = text ?? this.#view.formulaBarText(this.sheetId, row, col);
    const look = this.#view.snapshot(this.sheetId, rectOfCell(cell)).cells[0]?.style ?? null;
    this.editor.open(
      cell,
      mode,
      content,
      this.#surface.boxInView(this.#to.areaOf(cell)),
      look,
      this.#surface.geometry.scale,
    );
    this.#events.onMode(mode);
    this.#events.onTyping(content);
    if (focus) this.editor.focus();
  }

  cancelEdit(): void {
    if (!this.isEditing) return;
    this.editor.close();
    this.pointing.end();
    this.#events.onMode(null);
    this.#events.onActive();
    this.#surface.node.focus({ preventScroll: true });
  }

  async commit(after: After = 'stay'): Promise<boolean> {
    const { cell, text } = this.editor;
    if (cell === null) return true;
    const unchanged = text === this.#view.formulaBarText(this.sheetId, cell.row, cell.col);
    if (!unchanged && (await this.#enterTyped(cell, text)) === 'lagi') {
      this.editor.focus();
      return false;
    }
    this.cancelEdit();
    AFTER[after](this);
    return true;
  }

  async clear(): Promise<void> {
    await this.tell(this.#view.clear(this.sheetId, this.selected.rect));
  }

  /** Shows why something was refused; `true` when it was done. */
  async tell(result: EnterResult): Promise<boolean> {
    if (!result.ok) await this.#events.onRefused(result, false);
    this.#events.onActive();
    return result.ok;
  }

  undo(): boolean {
    return this.#view.undo();
  }
  redo(): boolean {
    return this.#view.redo();
  }

  async #enterTyped(cell: Cell, text: string): Promise<Answer> {
    const result = this.#view.enter(this.sheetId, cell.row, cell.col, text);
    if (result.ok) return 'tetap';
    const answer = await this.#events.onRefused(result, true);
    if (answer === 'tetap') this.#view.enter(this.sheetId, cell.row, cell.col, text, true);
    return answer;
  }

  #walk(order: 'rows' | 'columns', step: 1 | -1): boolean {
    const { active, rect } = this.selected;
    const area = this.#to.areaOf(active);
    if (rect.rows * rect.cols <= area.rows * area.cols) return false;
    const { geometry } = this.#surface;
    const shown = {
      ...rect,
      rows: Math.min(rect.rows, geometry.rows.count - rect.row),
      cols: Math.min(rect.cols, geometry.columns.count - rect.col),
    };
    const next = this.#to.within(shown, active, order, step);
    this.#choose(rect, next);
    this.#surface.reveal(next);
    return true;
  }

  #go(target: (from: Cell) => Cell, extend: boolean): void {
    const { active } = this.selected;
    if (extend) this.extendTo(target(this.#corner));
    else this.select(target(active));
  }

  #selectBetween(anchor: Cell, corner: Cell): void {
    this.#corner = corner;
    this.#choose(
      growOverMerges(rectBetween(anchor, corner), (area) => this.#surface.mergesIn(area)),
      anchor,
    );
    this.#surface.reveal(corner);
  }

  #choose(rect: Rect, active: Cell): void {
    this.#chosen = { rect, active };
    this.#view.select(this.sheetId, rect, active);
    this.followSelection();
  }
}
