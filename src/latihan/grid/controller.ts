import type { EnterResult, GridMessage, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { MAX_COLS, MAX_ROWS } from '../../excel-host/text/address';
import { CellEditor, type EditMode } from './editor';
import {
  growOverMerges,
  jump,
  neighbour,
  rectBetween,
  rectOfCell,
  STEPS,
  type Cell,
  type Direction,
  type Selected,
} from './selection';
import type { Surface } from './surface';
import { areaAround } from './pane-view';

export interface GridEvents {
  /** Another cell is active, or what it holds changed. */
  readonly onActive: () => void;
  readonly onMode: (mode: EditMode | null) => void;
  /** The text being typed, for the formula bar. */
  readonly onTyping: (text: string) => void;
  /** An entry was refused; the answer says whether the user wants to go on editing. */
  readonly onRefused: (message: GridMessage, editable: boolean) => Promise<'lagi' | 'batal'>;
}

type Move = Direction | 'stay';

/** What the user does to the sheet, in words: move, extend, type, commit, paste. Keys and mouse call these. */
export class GridController {
  readonly editor: CellEditor;
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #events: GridEvents;
  /** While the selection is extended one corner stays and the other moves; the workbook itself knows the area only. */
  #anchor: Cell;
  #corner: Cell;
  #chosen: Rect | null = null;

  constructor(view: GridView, surface: Surface, events: GridEvents) {
    this.#view = view;
    this.#surface = surface;
    this.#events = events;
    this.#anchor = view.selection().active;
    this.#corner = this.#anchor;
    this.editor = new CellEditor((text) => events.onTyping(text));
    surface.overlay.append(this.editor.node);
    surface.node.addEventListener('dilukis', () => {
      if (this.editor.cell !== null) this.editor.place(surface.boxInView(this.#areaOf(this.editor.cell)));
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
    const own = !moved && this.#chosen !== null && sameRect(this.#chosen, rect);
    if (moved || active.row >= geometry.rows.count || active.col >= geometry.columns.count) this.#surface.measure();
    if (!own) {
      this.#anchor = active;
      this.#corner = active;
    }
    this.#surface.select({ active: own ? this.#anchor : active, rect });
    if (!own) this.#surface.reveal(active);
    this.#events.onActive();
  }

  select(anchor: Cell, corner: Cell = anchor): void {
    this.#anchor = anchor;
    this.#corner = corner;
    this.#choose(growOverMerges(rectBetween(anchor, corner), (area) => this.#surface.mergesIn(area)));
    this.#surface.reveal(corner);
  }

  extendTo(corner: Cell): void {
    this.select(this.#anchor, corner);
  }

  selectRect(rect: Rect): void {
    this.select({ row: rect.row, col: rect.col }, { row: rect.row + rect.rows - 1, col: rect.col + rect.cols - 1 });
  }

  selectWhole(part: 'column' | 'row' | 'all', cell: Cell): void {
    const all = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };
    const rects = {
      column: { ...all, col: cell.col, cols: 1 },
      row: { ...all, row: cell.row, rows: 1 },
      all,
    } as const;
    const rect = rects[part];
    this.#anchor = { row: rect.row, col: rect.col };
    this.#corner = this.#anchor;
    this.#choose(rect);
  }

  move(direction: Direction, extend: boolean): void {
    const { rows, columns } = this.#surface.geometry;
    const { active } = this.selected;
    const from = extend ? this.#corner : active;
    const next = neighbour(this.#areaOf(from), from, direction, columns, rows);
    this.#go(next, extend);
  }

  jumpTo(direction: Direction, extend: boolean): void {
    const { rows, columns } = this.#surface.geometry;
    const from = extend ? this.#corner : this.selected.active;
    const step = STEPS[direction];
    const vertical = step.row !== 0;
    const line = vertical
      ? { row: 0, col: from.col, rows: rows.count, cols: 1 }
      : { row: from.row, col: 0, rows: 1, cols: columns.count };
    const filled = this.#view
      .snapshot(this.sheetId, line)
      .cells.filter((cell) => cell.valueType !== 'Empty')
      .map((cell) => (vertical ? cell.row : cell.col));
    const at = vertical
      ? jump(filled, from.row, step.row === 1 ? 1 : -1, rows.count - 1)
      : jump(filled, from.col, step.col === 1 ? 1 : -1, columns.count - 1);
    this.#go(vertical ? { row: at, col: from.col } : { row: from.row, col: at }, extend);
  }

  page(step: 1 | -1, extend: boolean): void {
    const { rows } = this.#surface.geometry;
    const from = extend ? this.#corner : this.selected.active;
    const row = Math.max(0, Math.min(rows.count - 1, from.row + step * this.#surface.pageRows()));
    this.#go({ row, col: from.col }, extend);
  }

  /** Home: the first column that scrolls; with Ctrl the first cell that scrolls. */
  home(whole: boolean, extend: boolean): void {
    const { frozen } = this.#surface.geometry;
    const from = extend ? this.#corner : this.selected.active;
    this.#go({ row: whole ? frozen.rows : from.row, col: whole ? frozen.cols : 0 }, extend);
  }

  end(extend: boolean): void {
    const extent = this.#view.extent(this.sheetId);
    this.#go({ row: Math.max(0, extent.rows - 1), col: Math.max(0, extent.cols - 1) }, extend);
  }

  /** Tab on a protected sheet goes from entry cell to entry cell, as Excel does. */
  tab(step: 1 | -1): void {
    const { active } = this.selected;
    const target = this.#view.isProtected(this.sheetId) ? this.#nextUnlocked(active, step) : null;
    if (target === null) this.move(step === 1 ? 'right' : 'left', false);
    else this.#go(target, false);
  }

  isLocked(): boolean {
    const { row, col } = areaTop(this.#areaOf(this.selected.active));
    const cell = this.#view.snapshot(this.sheetId, { row, col, rows: 1, cols: 1 }).cells[0];
    return this.#view.isProtected(this.sheetId) && cell?.style.locked !== false;
  }

  /** Opens the cell for typing; as in Excel a locked cell is refused at the first key. The formula bar keeps the focus itself. */
  beginEdit(mode: EditMode, text: string | null = null, focus = true): void {
    const { active } = this.selected;
    const cell = areaTop(this.#areaOf(active));
    // A locked cell refuses whatever is entered; the workbook has the words for it.
    const refusal = this.isLocked() ? this.#view.enter(this.sheetId, cell.row, cell.col, '') : null;
    if (refusal?.ok === false) {
      void this.#events.onRefused(refusal, false);
      return;
    }
    this.#surface.reveal(cell);
    const content = text ?? this.#view.formulaBarText(this.sheetId, cell.row, cell.col);
    this.editor.open(cell, mode, content, this.#surface.boxInView(this.#areaOf(cell)));
    this.#events.onMode(mode);
    this.#events.onTyping(content);
    if (focus) this.editor.focus();
  }

  cancelEdit(): void {
    if (!this.isEditing) return;
    this.editor.close();
    this.#events.onMode(null);
    this.#events.onActive();
    this.#surface.node.focus({ preventScroll: true });
  }

  async commit(then: Move | 'tab' | 'tab-back' = 'stay'): Promise<boolean> {
    const { cell, text } = this.editor;
    if (cell === null) return true;
    const unchanged = text === this.#view.formulaBarText(this.sheetId, cell.row, cell.col);
    if (!unchanged) {
      const result = this.#view.enter(this.sheetId, cell.row, cell.col, text);
      if (!result.ok && (await this.#events.onRefused(result, true)) === 'lagi') {
        this.editor.focus();
        return false;
      }
      if (result.ok && result.warning !== null) await this.#events.onRefused(result.warning, false);
    }
    this.cancelEdit();
    if (then === 'tab') this.tab(1);
    else if (then === 'tab-back') this.tab(-1);
    else if (then !== 'stay') this.move(then, false);
    return true;
  }

  async clear(): Promise<void> {
    await this.#tell(this.#view.clear(this.sheetId, this.selected.rect));
  }

  async paste(text: string): Promise<void> {
    const { rect } = this.selected;
    await this.#tell(
      this.#view.pasteText(this.sheetId, rect.row, rect.col, text.replaceAll('\r\n', '\n').replace(/\n$/, '')),
    );
  }

  copy(): string {
    return this.#view.copyText(this.sheetId, this.selected.rect);
  }

  undo(): boolean {
    return this.#view.undo();
  }

  async #tell(result: EnterResult): Promise<void> {
    if (!result.ok) await this.#events.onRefused(result, false);
    this.#events.onActive();
  }

  #go(cell: Cell, extend: boolean): void {
    if (extend) this.extendTo(cell);
    else this.select(cell);
  }

  #choose(rect: Rect): void {
    this.#chosen = rect;
    this.#view.select(this.sheetId, rect);
    this.followSelection();
  }

  #areaOf(cell: Cell): Rect {
    return areaAround(cell, this.#surface.mergesIn(rectOfCell(cell)));
  }

  #nextUnlocked(from: Cell, step: 1 | -1): Cell | null {
    const extent = this.#view.extent(this.sheetId);
    for (let row = from.row; row >= 0 && row < extent.rows; row += step) {
      if (this.#surface.geometry.rows.isHidden(row)) continue;
      const open = this.#view
        .snapshot(this.sheetId, { row, col: 0, rows: 1, cols: extent.cols })
        .cells.filter(({ style, col }) => !style.locked && !this.#surface.geometry.columns.isHidden(col))
        .map(({ col }) => col)
        .filter((col) => row !== from.row || (col - from.col) * step > 0);
      const col = step === 1 ? open[0] : open.at(-1);
      if (col !== undefined) return { row, col };
    }
    return null;
  }
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.col === b.col && a.rows === b.rows && a.cols === b.cols;
const areaTop = (rect: Rect): Cell => ({ row: rect.row, col: rect.col });
