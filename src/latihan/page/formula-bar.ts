import type { GridView } from '../../excel-host/grid-view';
import { formatAddress, parseAddress } from '../../excel-host/text/address';
import { byId } from '../dom';
import type { GridController } from '../grid/controller';
import { handleEditorKey } from '../grid/keyboard';

const input = (id: string): HTMLInputElement => {
  const found = byId(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} bukan kotak isian`);
  return found;
};

/** The name box (where am I, go there) and the formula bar (what stands here, edit it). */
export class FormulaBar {
  readonly #name = input('kotak-nama');
  readonly #formula = input('kotak-rumus');
  readonly #view: GridView;
  readonly #grid: GridController;

  constructor(view: GridView, grid: GridController, backToSheet: () => void) {
    this.#view = view;
    this.#grid = grid;
    this.#name.addEventListener('focus', () => this.#name.select());
    this.#name.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.update();
      else if (event.key === 'Enter') this.#goTo(this.#name.value);
      else return;
      event.preventDefault();
      backToSheet();
    });
    this.#formula.addEventListener('focus', () => {
      if (!grid.isEditing && !this.#formula.readOnly) grid.beginEdit('ubah', null, false);
    });
    this.#formula.addEventListener('input', () => grid.editor.setText(this.#formula.value));
    this.#formula.addEventListener('keydown', (event) => handleEditorKey(grid, event));
  }

  /** The active cell, or what it holds, changed. */
  update(): void {
    const { active, rect } = this.#grid.selected;
    const single = { row: active.row, col: active.col, rows: 1, cols: 1 };
    this.#name.value = formatAddress(rect.rows * rect.cols > 1 && !this.#isMerge(rect) ? rect : single);
    if (!this.#grid.isEditing) {
      this.#formula.readOnly = this.#grid.isLocked();
      this.#formula.value = this.#view.formulaBarText(this.#grid.sheetId, active.row, active.col);
    }
  }

  show(text: string): void {
    if (document.activeElement !== this.#formula) this.#formula.value = text;
  }

  #isMerge(rect: { row: number; col: number; rows: number; cols: number }): boolean {
    const { merges } = this.#view.snapshot(this.#grid.sheetId, { ...rect, rows: 1, cols: 1 });
    return merges.some((merge) => merge.rows === rect.rows && merge.cols === rect.cols);
  }

  #goTo(text: string): void {
    const target = parseAddress(text);
    if (target !== null) {
      const sheet = this.#view.sheets().find(({ name }) => name.toLowerCase() === target.sheet?.toLowerCase());
      if (sheet !== undefined) this.#view.activate(sheet.id);
      if (target.sheet === null || sheet?.visible) this.#grid.selectRect(target.rect);
    }
    this.update();
  }
}
