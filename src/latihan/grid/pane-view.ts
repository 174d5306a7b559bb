import type { GridCell } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { element } from '../dom';
import type { Geometry } from './geometry';
import { boxOf } from './geometry';
import type { CellPainter } from './paint-cells';
import type { Pane } from './panes';
import type { Selected } from './selection';
import { rectOfCell } from './selection';

/** Rows are painted in strips of this many: a scroll paints the strips that come into view and keeps the others. */
const STRIP = 8;
/** Columns painted beyond the edge, so that small scrolls to the side only move what is there. */
const SPARE_COLUMNS = 3;

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.col <= inner.col &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.col + outer.cols >= inner.col + inner.cols;

interface PaintedStrip {
  readonly nodes: readonly HTMLElement[];
  readonly area: Rect;
  readonly cells: readonly GridCell[];
}

/** One of the four panes on the page: a clipped window with a sheet-sized sheet of paper sliding beneath. */
export class PaneView {
  readonly node: HTMLElement;
  readonly #paper = element('div', { class: 'kertas' });
  readonly #lines = element('div', { class: 'lapis' });
  readonly #under = element('div', { class: 'lapis' });
  readonly #over = element('div', { class: 'lapis' });
  readonly #mergedUnder = element('div', { class: 'lapis' });
  readonly #mergedOver = element('div', { class: 'lapis' });
  /** A grid may own rows and their cells only: to assistive technology the drawings stand in one cell. */
  readonly #drawings = element('div', { role: 'gridcell' });
  readonly #selection = element('div', { class: 'lapis pilihan' });
  readonly #strips = new Map<number, PaintedStrip>();
  #painted: Rect | null = null;
  #stale = false;

  constructor(id: Pane['id']) {
    this.node = element('div', { class: `petak petak-${id}` }, this.#paper);
    this.#paper.append(
      this.#lines,
      this.#under,
      this.#mergedUnder,
      this.#over,
      this.#mergedOver,
      this.#selection,
      element(
        'div',
        { class: 'lapis', role: 'row', 'aria-hidden': id === 'main' ? undefined : 'true' },
        this.#drawings,
      ),
    );
  }

  /** Forgets what is painted: the next `show` paints anew. */
  invalidate(): void {
    this.#painted = null;
    this.#stale = false;
  }

  /** Contents may have changed: the next `show` looks at each strip and paints those anew that show something else. */
  refresh(): void {
    this.#stale = true;
  }

  show(pane: Pane, painter: CellPainter, geometry: Geometry, drawings: () => readonly Node[]): void {
    const { style } = this.node;
    style.left = `${pane.left}px`;
    style.top = `${pane.top}px`;
    style.width = `${pane.width}px`;
    style.height = `${pane.height}px`;
    this.#paper.style.transform = `translate(${-pane.originX}px,${-pane.originY}px)`;
    if (!this.#stale && this.#painted !== null && holds(this.#painted, pane.cells)) return;
    if (this.#stale || this.#painted === null) this.#drawings.replaceChildren(...drawings());
    const area = this.#paintedArea(pane, geometry);
    this.#paintStrips(area, painter);
    this.#lines.replaceChildren(...painter.lines(area));
    const merged = painter.merged(area);
    this.#mergedUnder.replaceChildren(merged.under);
    this.#mergedOver.replaceChildren(merged.over);
    this.#painted = area;
  }

  #paintStrips(area: Rect, painter: CellPainter): void {
    const sameColumns = this.#painted?.col === area.col && this.#painted.cols === area.cols;
    const end = area.row + area.rows;
    for (const [row, strip] of this.#strips) {
      const stays = sameColumns && row >= area.row && row < end;
      if (stays && (!this.#stale || painter.shows(strip.area, strip.cells))) continue;
      for (const node of strip.nodes) node.remove();
      this.#strips.delete(row);
    }
    this.#stale = false;
    for (let row = area.row; row < end; row += STRIP) {
      if (this.#strips.has(row)) continue;
      const part = { ...area, row, rows: Math.min(STRIP, end - row) };
      const { under, over, cells } = painter.cells(part);
      const nodes = [element('div', { class: 'jalur' }, under), element('div', { class: 'jalur' }, over)] as const;
      this.#under.append(nodes[0]);
      this.#over.append(nodes[1]);
      this.#strips.set(row, { nodes, area: part, cells });
    }
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

  /** What is in view and a little more: whole strips, counted from the first row that the pane can show. */
  #paintedArea(pane: Pane, geometry: Geometry): Rect {
    const { cells } = pane;
    const scrolls = { rows: pane.id === 'main' || pane.id === 'side', cols: pane.id === 'main' || pane.id === 'top' };
    const least = { row: scrolls.rows ? geometry.frozen.rows : 0, col: scrolls.cols ? geometry.frozen.cols : 0 };
    const strip = (row: number): number => least.row + Math.floor((row - least.row) / STRIP) * STRIP;
    const row = strip(cells.row);
    const rowEnd = Math.min(geometry.rows.count, strip(cells.row + cells.rows - 1) + STRIP);
    const kept = this.#painted;
    const fits = kept !== null && kept.col <= cells.col && kept.col + kept.cols >= cells.col + cells.cols;
    if (fits) return { row, col: kept.col, rows: rowEnd - row, cols: kept.cols };
    const col = Math.max(least.col, cells.col - SPARE_COLUMNS);
    const colEnd = Math.min(geometry.columns.count, cells.col + cells.cols + SPARE_COLUMNS);
    return { row, col, rows: rowEnd - row, cols: colEnd - col };
  }
}

/** The merged area around a cell, or the cell. */
export const areaAround = (cell: { row: number; col: number }, merges: readonly Rect[]): Rect =>
  merges.find((merge) => holds(merge, rectOfCell(cell))) ?? rectOfCell(cell);
