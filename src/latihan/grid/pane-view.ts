import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import type { CanvasCells } from './canvas-cells';
import type { Geometry } from './geometry';
import { boxOf } from './geometry';
import type { Pane } from './panes';
import { inks, Pen } from './pen';
import { ReadableCells } from './readable';
import type { Selected } from './selection';
import { rectOfCell } from './selection';
import { ShownRows } from './shown-rows';

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.col <= inner.col &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.col + outer.cols >= inner.col + inner.cols;

/** One of the four panes on the page: the drawn cells, and over them what slides with the sheet. */
export class PaneView {
  readonly node: HTMLElement;
  readonly #canvas = element('canvas', { 'aria-hidden': 'true' });
  readonly #context = this.#canvas.getContext('2d', { alpha: false });
  readonly #paper = element('div', { class: 'kertas' });
  readonly #readable = new ReadableCells();
  /** A grid may own rows and their cells only: to assistive technology the drawings stand in one cell. */
  readonly #drawings = element('div', { role: 'gridcell' });
  readonly #shade = element('div', { class: 'naungan' });
  readonly #frame = element('div', { class: 'bingkai' });
  readonly #dashes = element('div', { class: 'bingkai-salin', hidden: true });
  readonly #rows = new ShownRows();
  /** What is drawn now, in words. */
  #drawn = '';
  #pane: Pane | null = null;

  constructor(id: Pane['id']) {
    this.node = element('div', { class: `petak petak-${id}` }, this.#canvas, this.#paper);
    this.#paper.append(
      this.#readable.node,
      element('div', { class: 'lapis pilihan' }, this.#shade, this.#frame, this.#dashes),
      element(
        'div',
        { class: 'lapis', role: 'row', 'aria-hidden': id === 'main' ? undefined : 'true' },
        this.#drawings,
      ),
    );
  }

  /** Forgets what is drawn: contents, sizes or looks may have changed. */
  invalidate(): void {
    this.#rows.clear();
    this.#drawn = '';
  }

  hide(): void {
    this.node.hidden = true;
    this.#pane = null;
  }

  /** Draws the pane unless it shows the same already; `true` when it was drawn. */
  show(pane: Pane, cells: CanvasCells, drawings: () => readonly Node[]): boolean {
    this.node.hidden = false;
    this.#pane = pane;
    const ratio = window.devicePixelRatio;
    const originX = Math.round(pane.originX * ratio) / ratio;
    const originY = Math.round(pane.originY * ratio) / ratio;
    const { left, top, width, height } = pane;
    const shown = [left, top, width, height, originX, originY, ratio].join();
    if (shown === this.#drawn) return false;
    if (this.#drawn === '') this.#drawings.replaceChildren(...drawings());
    this.#drawn = shown;
    this.node.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    this.#paper.style.transform = `translate(${-originX}px,${-originY}px)`;
    this.#draw(pane, cells, ratio, originX, originY);
    return true;
  }

  *read(cells: CanvasCells): Generator<void> {
    if (this.#pane !== null) yield* this.#readable.fill(cells, this.#pane.cells, this.#rows);
  }

  #draw(pane: Pane, cells: CanvasCells, ratio: number, originX: number, originY: number): void {
    if (this.#context === null) return;
    const size = { width: Math.round(pane.width * ratio), height: Math.round(pane.height * ratio) };
    if (this.#canvas.width !== size.width || this.#canvas.height !== size.height) {
      this.#canvas.width = size.width;
      this.#canvas.height = size.height;
      this.#canvas.style.cssText = `width:${pane.width}px;height:${pane.height}px`;
    }
    const colours = inks();
    const pen = new Pen(this.#context, ratio, originX, originY);
    pen.rect({ left: originX, top: originY, width: pane.width, height: pane.height }, colours.paper);
    cells.paint(pen, colours, pane.cells, this.#rows);
  }

  select(geometry: Geometry, selected: Selected, activeArea: Rect, copied: Rect | null): void {
    const all = boxOf(geometry, selected.rect);
    const active = boxOf(geometry, activeArea);
    this.#frame.style.cssText = `left:${all.left - 1}px;top:${all.top - 1}px;width:${all.width + 1}px;height:${all.height + 1}px`;
    const x = active.left - all.left;
    const y = active.top - all.top;
    const hole = `${x}px ${y}px,${x}px ${y + active.height}px,${x + active.width}px ${y + active.height}px,${x + active.width}px ${y}px,${x}px ${y}px`;
    this.#shade.style.cssText =
      `left:${all.left}px;top:${all.top}px;width:${all.width}px;height:${all.height}px;` +
      `clip-path:polygon(evenodd,0 0,100% 0,100% 100%,0 100%,0 0,${hole})`;
    this.#dashes.hidden = copied === null;
    if (copied === null) return;
    const box = boxOf(geometry, copied);
    this.#dashes.style.cssText = `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px`;
  }
}

/** The merged area around a cell, or the cell. */
export const areaAround = (cell: { row: number; col: number }, merges: readonly Rect[]): Rect =>
  merges.find((merge) => holds(merge, rectOfCell(cell))) ?? rectOfCell(cell);
