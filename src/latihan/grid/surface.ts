import type { GridAxisName, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import { paintCharts } from './charts';
import { boxOf, measureSheet, type Box, type Geometry } from './geometry';
import { CanvasCells } from './canvas-cells';
import { IdleWork } from './idle-work';
import { HeadingBar, columnHeadings, rowHeadings } from './paint-headers';
import { areaAround, PaneView } from './pane-view';
import { cellAt, cutPanes, scrollToShow, type Pane } from './panes';
import { onContrast } from './pen';
import { rectOfCell, type Cell, type Selected } from './selection';
import { paintShapes } from './shapes';

const HEADING = { width: 44, height: 22 } as const;
/** How near to a border a heading is taken for resizing, in pixels. */
const GRIP = 4;
const PANES = ['main', 'top', 'side', 'corner'] as const satisfies readonly Pane['id'][];

export type Spot = { readonly part: 'cell' | 'column' | 'row' | 'all'; readonly cell: Cell };
/** The border of a heading: dragging it sizes the row or column that ends there. */
export interface Grip {
  readonly axis: GridAxisName;
  readonly index: number;
  /** Where that row or column begins, in client pixels. */
  readonly start: number;
  /** Its present size, in pixels. */
  readonly size: number;
}

/** The sheet on the page: scrolls, paints what is in view, and tells what stands where. It decides nothing. */
export class Surface {
  /** All of it: what scrolls, and what lies over it. */
  readonly root: HTMLElement;
  /** What scrolls and takes the keys. */
  readonly node: HTMLElement;
  /** Things that lie over the cells (editor, drop-down); in view pixels. */
  readonly overlay = element('div', { class: 'atas' });
  readonly #view: GridView;
  readonly #stage = element('div', { class: 'panggung' });
  readonly #content = element('div', { class: 'isi-gulir' }, this.#stage);
  readonly #across = new HeadingBar('kepala-kolom');
  readonly #down = new HeadingBar('kepala-baris');
  readonly #body = element('div', { class: 'badan' });
  /** The active cell for screen readers: the painted cells themselves are no table. */
  readonly #spoken = element('div', { role: 'gridcell' });
  readonly #panes = new Map(PANES.map((id) => [id, new PaneView(id)]));
  readonly #resized = new ResizeObserver(() => this.#paintSoon());
  readonly #scrollBySheet = new Map<string, { left: number; top: number }>();
  #geometry: Geometry;
  #cells: CanvasCells;
  readonly #closed = new AbortController();
  readonly #reading = new IdleWork(
    () => this.#read(),
    () => this.node.removeAttribute('aria-busy'),
  );
  #selected: Selected;
  #activeArea: Rect;
  #zoom = 1;
  #fitted = { width: 0, height: 0 };
  #frame = 0;
  #copied: { readonly sheetId: string; readonly rect: Rect } | null = null;

  constructor(view: GridView) {
    this.#view = view;
    this.node = element(
      'div',
      { class: 'gulir', tabindex: 0, role: 'grid', 'aria-label': 'Lembar kerja' },
      this.#content,
    );
    const corner = element('div', { class: 'kepala-sudut', 'aria-hidden': 'true' });
    this.#body.append(...[...this.#panes.values()].map((pane) => pane.node));
    const spokenRow = element('div', { role: 'row', class: 'hanya-pembaca' }, this.#spoken);
    this.#stage.append(this.#body, this.#across.node, this.#down.node, corner, spokenRow);
    this.root = element('div', { class: 'papan' }, this.node, this.overlay);
    this.#selected = { active: view.selection().active, rect: view.selection().rect };
    this.#activeArea = rectOfCell(this.#selected.active);
    this.#geometry = measureSheet(view, view.selection().sheetId, this.#zoom, this.#selected.active);
    this.#cells = new CanvasCells(view, this.#geometry, true);
    onContrast(() => this.repaint(), this.#closed.signal);
    this.node.addEventListener('scroll', () => this.#paintSoon());
    this.#resized.observe(this.node);
  }

  /** The page is done with it. */
  close(): void {
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#reading.stop();
    this.#closed.abort();
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
    this.#cells = new CanvasCells(this.#view, this.#geometry, sheet?.showGridlines ?? true);
    this.node.setAttribute('aria-label', `Lembar ${sheet?.name ?? ''}`);
    this.#content.style.width = `${HEADING.width + this.#geometry.columns.total}px`;
    this.#content.style.height = `${HEADING.height + this.#geometry.rows.total}px`;
    if (moved) {
      const scroll = this.#scrollBySheet.get(sheetId) ?? { left: 0, top: 0 };
      this.node.scrollTo(scroll.left, scroll.top);
    }
    for (const pane of this.#panes.values()) pane.invalidate();
    this.#paintSoon();
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

  /** What the active cell is and shows, for screen readers. */
  speak(text: string): void {
    this.#spoken.textContent = text;
  }

  /** The dashed frame around what was copied or cut. */
  frame(copied: { readonly sheetId: string; readonly rect: Rect } | null): void {
    this.#copied = copied;
    this.#paintSoon();
  }

  mergesIn(rect: Rect): readonly Rect[] {
    return this.#view.merges(this.#geometry.sheetId, rect);
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

  /** Width of the part that scrolls. */
  pageWidth(): number {
    return this.node.clientWidth - HEADING.width - this.#geometry.columns.start(this.#geometry.frozen.cols);
  }

  /** The heading border near a point of the page. */
  gripAt(clientX: number, clientY: number): Grip | null {
    const { part, cell } = this.spotAt(clientX, clientY);
    const bounds = this.node.getBoundingClientRect();
    const box = this.boxInView(rectOfCell(cell));
    const { columns, rows } = this.#geometry;
    const [axis, list, at, near, far, index] =
      part === 'column'
        ? ([
            'columns',
            columns,
            clientX - bounds.left - HEADING.width,
            box.left,
            box.left + box.width,
            cell.col,
          ] as const)
        : (['rows', rows, clientY - bounds.top - HEADING.height, box.top, box.top + box.height, cell.row] as const);
    if (part !== 'column' && part !== 'row') return null;
    const edge = axis === 'columns' ? bounds.left + HEADING.width : bounds.top + HEADING.height;
    if (far - at <= GRIP) return { axis, index, start: edge + near, size: far - near };
    if (at - near > GRIP || index === 0) return null;
    // The border on the near side belongs to the one before; a hidden one there is pulled open.
    const size = list.size(index - 1);
    return { axis, index: index - 1, start: edge + near - size, size };
  }

  /** Scrolls towards a point outside of the cells, as dragging over the edge does; `true` when there was something to scroll. */
  scrollTowards(clientX: number, clientY: number): boolean {
    const bounds = this.node.getBoundingClientRect();
    const beyond = (at: number, low: number, high: number): number => (at < low ? at - low : at > high ? at - high : 0);
    const x = beyond(clientX, bounds.left + HEADING.width, bounds.left + this.node.clientWidth);
    const y = beyond(clientY, bounds.top + HEADING.height, bounds.top + this.node.clientHeight);
    if (x === 0 && y === 0) return false;
    this.node.scrollBy(x, y);
    return true;
  }

  #scroll(): { left: number; top: number } {
    return { left: this.node.scrollLeft, top: this.node.scrollTop };
  }

  #paintSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const started = performance.now();
      this.#paint();
      // For the browser's own profiler and `test/bench/gulir.ts`.
      performance.measure('lukis', { start: started });
    });
  }

  #fit(width: number, height: number): void {
    if (this.#fitted.width === width && this.#fitted.height === height) return;
    this.#fitted = { width, height };
    this.#stage.style.width = `${width}px`;
    this.#stage.style.height = `${height}px`;
    this.overlay.style.width = `${width - HEADING.width}px`;
    this.overlay.style.height = `${height - HEADING.height}px`;
  }

  #paint(): void {
    // All reading before all writing: a size that is asked for after a change is worked out for the whole page anew.
    const { clientWidth, clientHeight } = this.node;
    const scroll = this.#scroll();
    this.#fit(clientWidth, clientHeight);
    const size = { width: clientWidth - HEADING.width, height: clientHeight - HEADING.height };
    const copied = this.#copied?.sheetId === this.#geometry.sheetId ? this.#copied.rect : null;
    const shown = cutPanes(this.#geometry, scroll, size);
    const drawings = (): readonly Node[] => [
      ...paintCharts(this.#view.charts(this.#geometry.sheetId), this.#geometry.scale),
      ...paintShapes(this.#view.shapes(this.#geometry.sheetId), this.#geometry.scale),
    ];
    let drawn = false;
    for (const [id, node] of this.#panes) {
      const pane = shown.find((candidate) => candidate.id === id);
      if (pane === undefined) {
        node.hide();
        continue;
      }
      drawn = node.show(pane, this.#cells, drawings) || drawn;
      node.select(this.#geometry, this.#selected, this.#activeArea, copied);
    }
    this.#across.show(columnHeadings(this.#geometry, shown, this.#selected));
    this.#down.show(rowHeadings(this.#geometry, shown, this.#selected));
    this.node.dispatchEvent(new CustomEvent('dilukis'));
    if (!drawn) return;
    this.node.setAttribute('aria-busy', 'true');
    this.#reading.again();
  }

  *#read(): Generator<void> {
    for (const pane of this.#panes.values()) yield* pane.read(this.#cells);
  }
}
