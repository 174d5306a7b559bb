import type { GridAxisName, GridView } from '../../excel-host/grid-view';
import { columnName } from '../../excel-host/text/address';
import { element } from '../dom';
import type { GridController } from './controller';
import { deepestLevel, groupsOf, type Group } from './outline';
import type { Surface } from './surface';

const LANE = 16;
const BUTTON = 13;

const NAMES = {
  rows: { kind: 'baris', label: (index: number) => String(index + 1) },
  columns: { kind: 'kolom', label: columnName },
} as const satisfies Record<GridAxisName, unknown>;

/** The brackets and buttons of grouped rows or columns, beside the headings. Without groups it takes no room. */
export class OutlineBar {
  readonly node: HTMLElement;
  readonly #axis: GridAxisName;
  readonly #view: GridView;
  readonly #surface: Surface;
  readonly #grid: GridController;
  readonly #lines = element('div', { class: 'kelompok-garis' });
  readonly #levels = element('div', { class: 'kelompok-tingkat' });
  #groups: readonly Group[] = [];

  constructor(axis: GridAxisName, view: GridView, surface: Surface, grid: GridController) {
    this.#axis = axis;
    this.#view = view;
    this.#surface = surface;
    this.#grid = grid;
    const label = `Kelompok ${NAMES[axis].kind}`;
    this.node = element('div', {
      class: `kelompok kelompok-${axis}`,
      role: 'group',
      'aria-label': label,
      hidden: true,
    });
    this.node.append(this.#lines, this.#levels);
    surface.root.append(this.node);
    surface.node.addEventListener('dilukis', () => this.#paint());
  }

  /** Groups or sizes may have changed. */
  update(): void {
    const { sheetId, rows, columns } = this.#surface.geometry;
    const entries =
      this.#axis === 'rows' ? this.#view.rows(sheetId, 0, rows.count) : this.#view.columns(sheetId, 0, columns.count);
    this.#groups = groupsOf(entries);
    const deepest = deepestLevel(this.#groups);
    this.node.hidden = deepest === 0;
    this.#surface.root.style.setProperty(
      `--kelompok-${this.#axis}`,
      `${deepest === 0 ? 0 : (deepest + 1) * LANE + 4}px`,
    );
    this.#levels.replaceChildren(...(deepest === 0 ? [] : this.#levelButtons(deepest)));
    this.#paint();
  }

  #levelButtons(deepest: number): HTMLElement[] {
    return Array.from({ length: deepest + 1 }, (_, index) => {
      const level = index + 1;
      const name = `Tampilkan ${NAMES[this.#axis].kind} sampai tingkat ${level}`;
      const button = element(
        'button',
        { type: 'button', tabindex: -1, 'aria-label': name, title: name },
        String(level),
      );
      button.style[this.#axis === 'rows' ? 'left' : 'top'] = `${index * LANE + 2}px`;
      button.addEventListener('click', () => {
        void this.#grid.tell(this.#view.showLevel(this.#grid.sheetId, this.#axis, level));
      });
      return button;
    });
  }

  #paint(): void {
    if (this.node.hidden) return;
    this.#lines.replaceChildren(...this.#groups.flatMap((group) => this.#group(group)));
  }

  #group(group: Group): HTMLElement[] {
    const isRows = this.#axis === 'rows';
    const rect = isRows
      ? { row: group.first, col: 0, rows: group.last - group.first + 1, cols: 1 }
      : { row: 0, col: group.first, rows: 1, cols: group.last - group.first + 1 };
    const after = isRows ? { ...rect, row: group.last + 1, rows: 1 } : { ...rect, col: group.last + 1, cols: 1 };
    const box = this.#surface.boxInView(rect);
    const next = this.#surface.boxInView(after);
    const [start, end] = isRows ? [box.top, next.top] : [box.left, next.left];
    const middle = isRows ? next.top + next.height / 2 : next.left + next.width / 2;
    const lane = (group.level - 1) * LANE + 2;
    const { clientHeight, clientWidth } = this.#surface.node;
    if (end < -LANE || start > (isRows ? clientHeight : clientWidth)) return [];
    const bracket = element('div', { class: 'kurung', hidden: group.closed });
    const { kind, label } = NAMES[this.#axis];
    const name = `${group.closed ? 'Buka' : 'Tutup'} kelompok ${kind} ${label(group.first)} sampai ${label(group.last)}`;
    const button = element(
      'button',
      { type: 'button', tabindex: -1, 'aria-label': name, 'aria-expanded': String(!group.closed), title: name },
      group.closed ? '+' : '−',
    );
    const at = middle - BUTTON / 2;
    bracket.style.cssText = isRows
      ? `left:${lane + 6}px;top:${start + 2}px;height:${Math.max(0, at - start - 2)}px`
      : `top:${lane + 6}px;left:${start + 2}px;width:${Math.max(0, at - start - 2)}px`;
    button.style.cssText = isRows ? `left:${lane}px;top:${at}px` : `top:${lane}px;left:${at}px`;
    button.addEventListener('click', () => {
      const count = group.last - group.first + 1;
      void this.#grid.tell(this.#view.showGroup(this.#grid.sheetId, this.#axis, group.first, count, group.closed));
    });
    return [bracket, button];
  }
}
