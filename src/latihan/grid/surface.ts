import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import { paintCharts } from './charts';
import { boxOf, measureSheet, type Box, type Geometry } from './geometry';
import { CellPainter } from './paint-cells';
import { paintColumnHeadings, paintRowHeadings } from './paint-headers';
import { areaAround, PaneView } from './pane-view';
import { cellAt, cutPanes, scrollToShow, type Pane } from './panes';
import { rectOfCell, type Cell, type Selected } from './selection';
import { StyleClasses } from './style-classes';

export const HEADING = { width: 44, height: 22 } as const;
const PANES = ['main', 'top', 'side', 'corner'] as const satisfies readonly Pane['id'][];

export type Spot = { readonly part: 'cell' | 'column' | 'row' | 'all'; readonly cell: Cell };

/** The sheet on the page: scrolls, paints what is in view, and tells what stands where. It decides nothing. */
export class Surface {
  readonly node: HTMLElement;
  /** Things that lie over the cells (editor, drop-down); in view pixels. */
  readonly overlay = element('div', { class: 'atas' });
  readonly #view: GridView;
  readonly #stage = element('div', { class: 'panggung' });
  readonly #content = element('div', { class: 'isi-gulir' }, this.#stage);
  readonly #across = element('div', { class: 'kepala-kolom', 'aria-hidden': 'true' });
  readonly #down = element('div', { class: 'kepala-baris', 'aria-hidden': 'true' });
  readonly #body = element('div', { class: 'badan' });
  readonly #panes = new Map(PANES.map((id) => [id, new PaneView(id)]));
  readonly #classes = new StyleClasses();
  readonly #scrollBySheet = new Map<string, { left: number; top: number }>();
  #geometry: Geometry;
  #painter: CellPainter;
  #selected: Selected;
  #activeArea: Rect;
  #zoom = 1;
  #frame = 0;

  constructor(view: GridView) {
    this.#view = view;
    this.node = element(
      'div',
      { class: 'gulir', tabindex: 0, role: 'grid', 'aria-label': 'Lembar kerja' },
      this.#content,
    );
    const corner = element('div', { class: 'kepala-sudut', 'aria-hidden': 'true' });
    this.#body.append(...[...this.#panes.values()].map((pane) => pane.node), this.overlay);
    this.#stage.append(this.#body, this.#across, this.#down, corner);
    this.#selected = { active: view.selection().active, rect: view.selection().rect };
    this.#activeArea = rectOfCell(this.#selected.active);
    this.#geometry = measureSheet(view, view.selection().sheetId, this.#zoom, this.#selected.active);
    this.#painter = new CellPainter(view, this.#geometry, true, this.#classes);
    this.node.addEventListener('scroll', () => this.#paintSoon());
    new ResizeObserver(() => this.#paintSoon()).observe(this.node);
  }

  get geometry(): Geometry {
    return this.#geometry;
  }
  get zoom(): number {
    return this.#zoom;
  }

  setZoom(zoom: number): void {
    this.#zoom = zoom;
    this.node.style.setProperty('--huruf-kepala', `${Math.max(7, Math.min(12, 12 * zoom))}px`);
    this.measure();
  }

  /** Sizes, freezes or the sheet itself changed: measures and paints all anew. */
  measure(): void {
    const { sheetId } = this.#view.selection();
    const moved = sheetId !== this.#geometry.sheetId;
    if (moved)
      this.#scrollBySheet.set(this.#geometry.sheetId, { left: this.node.scrollLeft, top: this.node.scrollTop });
    this.#geometry = measureSheet(this.#view, sheetId, this.#zoom, this.#selected.active);
    const sheet = this.#view.sheets().find(({ id }) => id === sheetId);
    this.#classes.setScale(this.#geometry.scale);
    this.#painter = new CellPainter(this.#view, this.#geometry, sheet?.showGridlines ?? true, this.#classes);
    this.node.setAttribute('aria-label', `Lembar ${sheet?.name ?? ''}`);
    this.#content.style.width = `${HEADING.width + this.#geometry.columns.total}px`;
    this.#content.style.height = `${HEADING.height + this.#geometry.rows.total}px`;
    if (moved) {
      const scroll = this.#scrollBySheet.get(sheetId) ?? { left: 0, top: 0 };
      this.node.scrollTo(scroll.left, scroll.top);
    }
    this.repaint();
  }

  /** Contents changed. */
  repaint(): void {
    for (const pane of this.#panes.values()) pane.invalidate();
    this.#paintSoon();
  }

  select(selected: Selected): void {
    this.#selected = selected;
    this.#activeArea = areaAround(selected.active, this.mergesIn(rectOfCell(selected.active)));
    this.#paintSoon();
  }

  mergesIn(rect: Rect): readonly Rect[] {
    return this.#view.snapshot(this.#geometry.sheetId, rect).merges;
  }

  reveal(cell: Cell): void {
    const { clientWidth, clientHeight } = this.node;
    const size = { width: clientWidth - HEADING.width, height: clientHeight - HEADING.height };
    const scroll = scrollToShow(this.#geometry, cell, this.#scroll(), size);
    this.node.scrollTo(scroll.left, scroll.top);
  }

  /** Where an area stands in the overlay. */
  boxInView(rect: Rect): Box {
    const box = boxOf(this.#geometry, rect);
    const { left, top } = this.#scroll();
    const { frozen } = this.#geometry;
    return {
      ...box,
      left: rect.col < frozen.cols ? box.left : box.left - left,
      top: rect.row < frozen.rows ? box.top : box.top - top,
    };
  }

  spotAt(clientX: number, clientY: number): Spot {
    const bounds = this.node.getBoundingClientRect();
    const x = clientX - bounds.left - HEADING.width;
    const y = clientY - bounds.top - HEADING.height;
    const cell = cellAt(this.#geometry, this.#scroll(), Math.max(0, x), Math.max(0, y));
    const part = x < 0 ? (y < 0 ? 'all' : 'row') : y < 0 ? 'column' : 'cell';
    return { part, cell };
  }

  /** Whole rows in view, for Page Up and Page Down. */
  pageRows(): number {
    const room = this.node.clientHeight - HEADING.height - this.#geometry.rows.start(this.#geometry.frozen.rows);
    return Math.max(1, Math.floor(room / (this.#geometry.rows.size(this.#selected.active.row) || 20)) - 1);
  }

  #scroll(): { left: number; top: number } {
    return { left: this.node.scrollLeft, top: this.node.scrollTop };
  }

  #paintSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const { clientWidth, clientHeight } = this.node;
    this.#stage.style.width = `${clientWidth}px`;
    this.#stage.style.height = `${clientHeight}px`;
    const size = { width: clientWidth - HEADING.width, height: clientHeight - HEADING.height };
    const shown = cutPanes(this.#geometry, this.#scroll(), size);
    const charts = (): readonly Node[] => paintCharts(this.#view.charts(this.#geometry.sheetId), this.#geometry.scale);
    for (const [id, node] of this.#panes) {
      const pane = shown.find((candidate) => candidate.id === id);
      node.node.hidden = pane === undefined;
      if (pane === undefined) continue;
      node.show(pane, this.#painter, this.#geometry, charts);
      node.select(this.#geometry, this.#selected, this.#activeArea);
    }
    this.#across.replaceChildren(...paintColumnHeadings(this.#geometry, shown, this.#selected));
    this.#down.replaceChildren(...paintRowHeadings(this.#geometry, shown, this.#selected));
    this.node.dispatchEvent(new CustomEvent('dilukis'));
  }
}
