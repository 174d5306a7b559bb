import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import type { Geometry } from './geometry';
import { boxOf } from './geometry';
import type { CellPainter } from './paint-cells';
import type { Pane } from './panes';
import type { Selected } from './selection';
import { rectOfCell } from './selection';

/** Rows and columns painted beyond the edge, so that small scrolls only move what is there. */
const OVERSCAN = { rows: 8, cols: 2 } as const;

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.col <= inner.col &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.col + outer.cols >= inner.col + inner.cols;

/** One of the four panes on the page: a clipped window with a sheet-sized sheet of paper sliding beneath. */
export class PaneView {
  readonly node: HTMLElement;
  readonly #paper = element('div', { class: 'kertas' });
  readonly #cells = element('div', { class: 'lapis' });
  readonly #drawings = element('div', { class: 'lapis' });
  readonly #selection = element('div', { class: 'lapis pilihan' });
  #painted: Rect | null = null;

  constructor(id: Pane['id']) {
    this.node = element('div', { class: `petak petak-${id}` }, this.#paper);
    this.#paper.append(this.#cells, this.#selection, this.#drawings);
  }

  /** Forgets what is painted: the next `show` paints anew. */
  invalidate(): void {
    this.#painted = null;
  }

  show(pane: Pane, painter: CellPainter, geometry: Geometry, drawings: () => readonly Node[]): void {
    const { style } = this.node;
    style.left = `${pane.left}px`;
    style.top = `${pane.top}px`;
    style.width = `${pane.width}px`;
    style.height = `${pane.height}px`;
    this.#paper.style.transform = `translate(${-pane.originX}px,${-pane.originY}px)`;
    if (this.#painted !== null && holds(this.#painted, pane.cells)) return;
    const area = this.#withOverscan(pane, geometry);
    // From the first column on, frozen ones included: their text flows on under the scrolled pane, as in Excel.
    this.#cells.replaceChildren(painter.paint(area, 0));
    if (this.#painted === null) this.#drawings.replaceChildren(...drawings());
    this.#painted = area;
  }

  select(geometry: Geometry, selected: Selected, activeArea: Rect, copied: Rect | null): void {
    const all = boxOf(geometry, selected.rect);
    const active = boxOf(geometry, activeArea);
    const frame = element('div', { class: 'bingkai' });
    frame.style.cssText = `left:${all.left - 1}px;top:${all.top - 1}px;width:${all.width + 1}px;height:${all.height + 1}px`;
    const shade = element('div', { class: 'naungan' });
    const x = active.left - all.left;
    const y = active.top - all.top;
    const hole = `${x}px ${y}px,${x}px ${y + active.height}px,${x + active.width}px ${y + active.height}px,${x + active.width}px ${y}px,${x}px ${y}px`;
    shade.style.cssText =
      `left:${all.left}px;top:${all.top}px;width:${all.width}px;height:${all.height}px;` +
      `clip-path:polygon(evenodd,0 0,100% 0,100% 100%,0 100%,0 0,${hole})`;
    this.#selection.replaceChildren(shade, frame);
    if (copied === null) return;
    const dashes = element('div', { class: 'bingkai-salin' });
    const box = boxOf(geometry, copied);
    dashes.style.cssText = `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px`;
    this.#selection.append(dashes);
  }

  #withOverscan(pane: Pane, geometry: Geometry): Rect {
    const { cells } = pane;
    const least = {
      row: pane.id === 'main' || pane.id === 'side' ? geometry.frozen.rows : 0,
      col: pane.id === 'main' || pane.id === 'top' ? geometry.frozen.cols : 0,
    };
    const row = Math.max(least.row, cells.row - OVERSCAN.rows);
    const col = Math.max(least.col, cells.col - OVERSCAN.cols);
    const rowEnd = Math.min(geometry.rows.count, cells.row + cells.rows + OVERSCAN.rows);
    const colEnd = Math.min(geometry.columns.count, cells.col + cells.cols + OVERSCAN.cols);
    return { row, col, rows: rowEnd - row, cols: colEnd - col };
  }
}

/** The merged area around a cell, or the cell. */
export const areaAround = (cell: { row: number; col: number }, merges: readonly Rect[]): Rect =>
  merges.find((merge) => holds(merge, rectOfCell(cell))) ?? rectOfCell(cell);
