import type { GridView } from '../../excel-host/grid-view';
import { element } from '../dom';
import type { GridController } from './controller';
import { rectOfCell } from './selection';
import type { Surface } from './surface';

const GAP = 4;
const BUTTON_WIDTH = 20;

/** The input message beside the active cell, and the button and list of a cell that offers choices. */
export class ValidationHelp {
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #grid: GridController;
  readonly #prompt = element('div', { class: 'pesan-isian', role: 'note', hidden: true });
  readonly #button = element(
    'button',
    { class: 'tombol-pilihan', type: 'button', tabindex: -1, 'aria-label': 'Pilihan isi sel', hidden: true },
    '▾',
  );
  readonly #list = element('ul', {
    class: 'daftar-pilihan',
    role: 'listbox',
    tabindex: -1,
    'aria-label': 'Pilihan isi sel',
    hidden: true,
  });

  constructor(view: GridView, surface: Surface, grid: GridController) {
    this.#view = view;
    this.#surface = surface;
    this.#grid = grid;
    surface.overlay.append(this.#prompt, this.#button, this.#list);
    this.#button.addEventListener('click', () => (this.#list.hidden ? this.openList() : this.closeList()));
    this.#list.addEventListener('keydown', (event) => this.#listKey(event));
    surface.node.addEventListener('dilukis', () => this.#place());
  }

  /** Another cell is active. */
  update(): void {
    this.closeList();
    const { active } = this.#grid.selected;
    const validation = this.#view.validationAt(this.#grid.sheetId, active.row, active.col);
    const prompt = validation?.prompt ?? null;
    this.#prompt.hidden = prompt === null;
    this.#prompt.replaceChildren(
      ...(prompt === null ? [] : [element('strong', {}, prompt.title), element('span', {}, prompt.message)]),
    );
    this.#button.hidden = (validation?.items ?? null) === null;
    this.#place();
  }

  openList(): boolean {
    const { active } = this.#grid.selected;
    const items = this.#view.validationAt(this.#grid.sheetId, active.row, active.col)?.items ?? null;
    if (items === null) return false;
    const present = this.#view.formulaBarText(this.#grid.sheetId, active.row, active.col);
    this.#list.replaceChildren(
      ...items.map((item) => {
        const option = element('li', { role: 'option', tabindex: -1, 'aria-selected': String(item === present) }, item);
        option.addEventListener('click', () => this.#choose(item));
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#place();
    const chosen =
      this.#list.querySelector<HTMLElement>('[aria-selected="true"]') ?? this.#list.querySelector<HTMLElement>('li');
    chosen?.focus();
    return true;
  }

  closeList(): void {
    this.#list.hidden = true;
  }

  #choose(item: string): void {
    this.closeList();
    this.#grid.beginEdit('masukan', item);
    void this.#grid.commit();
  }

  #listKey(event: KeyboardEvent): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('li')];
    const at = options.findIndex((option) => option === document.activeElement);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => options[Math.min(options.length - 1, at + 1)]?.focus(),
      ArrowUp: () => options[Math.max(0, at - 1)]?.focus(),
      Enter: () => options[at]?.click(),
      Escape: () => {
        this.closeList();
        this.#surface.node.focus({ preventScroll: true });
      },
    };
    event.stopPropagation();
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  #place(): void {
    if (this.#prompt.hidden && this.#button.hidden) return;
    const { active } = this.#grid.selected;
    if (this.#grid.sheetId !== this.#surface.geometry.sheetId) return;
    const box = this.#surface.boxInView(rectOfCell(active));
    const { clientWidth: width, clientHeight: height } = this.#surface.overlay;
    this.#button.style.cssText = `left:${Math.min(box.left + box.width, width - BUTTON_WIDTH)}px;top:${box.top}px;height:${Math.min(24, box.height)}px`;
    this.#list.style.minWidth = `${box.width}px`;
    for (const [node, indent] of [
      [this.#list, 0],
      [this.#prompt, 12],
    ] as const) {
      if (node.hidden) continue;
      const below = box.top + box.height + GAP;
      const above = box.top - GAP - node.offsetHeight;
      const fits = below + node.offsetHeight <= height || above < 0;
      node.style.left = `${Math.max(0, Math.min(box.left + indent, width - node.offsetWidth))}px`;
      node.style.top = `${fits ? below : above}px`;
    }
  }
}
