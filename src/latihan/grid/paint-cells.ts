import type { GridCell, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { columnName } from '../../excel-host/text/address';
import { alignmentOf, indentPixels, paddingPixels } from './cell-look';
import { boxOf, type Box, type Geometry } from './geometry';
import { maySpill, spillOf } from './spill';
import type { StyleClasses } from './style-classes';
import { fitsWidth } from './text-width';

/** Width of `#` in parts of the font size. */
const SIGN_WIDTH = 0.55;
/** How many columns a text is expected to flow over at most. */
const FLOW_COLUMNS = 12;
/** Height of a line in parts of the font size. */
const LINE = 1.2;

const inside = (rect: Rect, cell: { row: number; col: number }): boolean =>
  cell.row >= rect.row && cell.row < rect.row + rect.rows && cell.col >= rect.col && cell.col < rect.col + rect.cols;

/** What lies under the texts (fills, bars), and the texts: neighbours may flow over each other's fill. */
export interface Painted {
  readonly under: DocumentFragment;
  readonly over: DocumentFragment;
}
class Layers implements Painted {
  readonly under = document.createDocumentFragment();
  readonly over = document.createDocumentFragment();
}

/** Frozen columns included: their text flows on under the scrolled pane, as in Excel. */
function widened(area: Rect): Rect {
  const first = Math.max(0, area.col - FLOW_COLUMNS);
  return { ...area, col: first, cols: area.col + area.cols - first };
}

/** Paints cells into fragments, for print preview; positions are sheet pixels. */
export class CellPainter {
  readonly #classes: StyleClasses;
  readonly #view: GridView;
  readonly #geometry: Geometry;
  readonly #gridlines: boolean;

  constructor(view: GridView, geometry: Geometry, gridlines: boolean, classes: StyleClasses) {
    this.#classes = classes;
    this.#view = view;
    this.#geometry = geometry;
    this.#gridlines = gridlines;
  }

  /** Lines between the cells of an area, where the sheet shows them. */
  lines(area: Rect): HTMLElement[] {
    return this.#gridlines ? this.#lines(area) : [];
  }

  /** The cells of an area that belong to no merged area, and texts that flow into it from the left. */
  cells(area: Rect): Painted {
    const wide = widened(area);
    const { cells, merges } = this.#view.snapshot(this.#geometry.sheetId, wide);
    const rows = filledByRow(cells);
    const painted = new Layers();
    for (const cell of cells) {
      if (cell.col < area.col && !maySpill(cell, false)) continue;
      if (merges.some((rect) => inside(rect, cell))) continue;
      const box = boxOf(this.#geometry, { row: cell.row, col: cell.col, rows: 1, cols: 1 });
      this.#paint(cell, box, null, rows.get(cell.row) ?? [], wide, painted);
    }
    return painted;
  }

  /** The merged areas that touch an area: they may begin above or left of it. */
  merged(area: Rect): Painted {
    const { merges } = this.#view.snapshot(this.#geometry.sheetId, { ...area, rows: area.rows, cols: area.cols });
    const painted = new Layers();
    for (const merge of merges) {
      const box = boxOf(this.#geometry, merge);
      const [cell] = this.#view.snapshot(this.#geometry.sheetId, { ...merge, rows: 1, cols: 1 }).cells;
      if (cell !== undefined) this.#paint(cell, box, merge, [], merge, painted);
      else if (this.#gridlines) painted.under.append(rectangle('isi', box, 'background:#fff'));
    }
    return painted;
  }

  #paint(cell: GridCell, box: Box, merge: Rect | null, filled: readonly number[], wide: Rect, painted: Layers): void {
    if (box.width === 0 || box.height === 0) return;
    const fill = cell.conditional?.fill ?? cell.style.fill;
    if (fill !== null) painted.under.append(rectangle('isi', box, `background:${fill}`));
    else if (merge !== null && this.#gridlines) painted.under.append(rectangle('isi', box, 'background:#fff'));
    const bar = cell.conditional?.bar;
    if (bar !== null && bar !== undefined) {
      painted.under.append(rectangle('batang', { ...box, width: box.width * bar.length }, `background:${bar.color}`));
    }
    painted.over.append(this.#cell(cell, box, merge !== null, filled, wide));
  }

  #lines(area: Rect): HTMLElement[] {
    const { columns, rows } = this.#geometry;
    const left = columns.start(area.col);
    const top = rows.start(area.row);
    const width = columns.start(area.col + area.cols) - left;
    const height = rows.start(area.row + area.rows) - top;
    const made: HTMLElement[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (!rows.isHidden(row)) made.push(rectangle('garis', { left, top: rows.start(row + 1) - 1, width, height: 1 }));
    }
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      if (!columns.isHidden(col))
        made.push(rectangle('garis', { left: columns.start(col + 1) - 1, top, width: 1, height }));
    }
    return made;
  }

  #cell(cell: GridCell, box: Box, merged: boolean, filled: readonly number[], area: Rect): HTMLElement {
    const { style } = cell;
    const node = document.createElement('div');
    node.className = `sel ${this.#classes.nameOf(style)}`;
    node.dataset['sel'] = `${columnName(cell.col)}${cell.row + 1}`;
    // A border stands on the grid line, which belongs to the neighbour above or to the left.
    const own = `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px;`;
    const align = alignmentOf(style, cell.valueType);
    const indent = indentPixels(style, this.#geometry.scale);
    const padding = paddingPixels(this.#geometry.scale);
    const place = this.#classes.placeOf(align, style.indentLevel);
    const look: string[] = [];
    const { conditional } = cell;
    if (conditional?.fontColor) look.push(`color:${conditional.fontColor}`);
    if (conditional?.bold) look.push('font-weight:700');
    if (conditional?.italic) look.push('font-style:italic');
    const fits = fitsWidth(cell.text, style, this.#geometry.scale, box.width - 2 * padding - indent);
    const spills = maySpill(cell, merged) && !fits;
    if (spills || style.textOrientation !== 0) {
      const text = document.createElement('span');
      const room = spills ? this.#spill(cell, box, align, filled, area) : ['flex:1'];
      const turned = style.textOrientation === 0 ? [] : [rotation(style.textOrientation)];
      text.style.cssText = [...look, ...room, ...turned].join(';');
      text.textContent = cell.text;
      text.className = place;
      node.style.cssText = own;
      node.append(text);
    } else {
      // Cutting costs the browser more than painting: only what may be too large for its cell is cut.
      if (!fits || style.wrapText || style.font.size * this.#geometry.scale * LINE > box.height) {
        node.classList.add('rapat');
      }
      node.classList.add(place);
      node.style.cssText = own + look.join(';');
      node.textContent = this.#shown(cell, box);
    }
    if (cell.link !== null) {
      node.classList.add('tautan');
      if (cell.link.screenTip) node.title = cell.link.screenTip;
    }
    return node;
  }

  /** A number that is too wide for its column shows as a row of signs, never cut: a cut number would be another number. */
  #shown(cell: GridCell, box: Box): string {
    const { scale } = this.#geometry;
    const fits =
      cell.valueType !== 'Double' ||
      cell.style.wrapText ||
      fitsWidth(cell.text, cell.style, scale, box.width - 2 * paddingPixels(scale));
    return fits
      ? cell.text
      : '#'.repeat(Math.max(1, Math.floor(box.width / (cell.style.font.size * scale * SIGN_WIDTH))));
  }

  /** Room over the empty neighbours; centred text stays centred on its own cell, cut where a neighbour has content. */
  #spill(cell: GridCell, box: Box, align: string, filled: readonly number[], area: Rect): string[] {
    const spill = spillOf(cell, filled, area.col, area.col + area.cols);
    const { columns } = this.#geometry;
    const left = columns.start(cell.col) - columns.start(cell.col - spill.left);
    const right = columns.start(cell.col + 1 + spill.right) - columns.start(cell.col + 1);
    const most = Math.max(left, right);
    const before = align === 'center' ? most : left;
    const after = align === 'center' ? most : right;
    return [
      'flex:none',
      `width:${box.width + before + after}px`,
      `margin-left:${-before}px`,
      `clip-path:inset(0 ${after - right}px 0 ${before - left}px)`,
    ];
  }
}

function filledByRow(cells: readonly GridCell[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const cell of cells) {
    if (cell.text === '' && !cell.hasFormula) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell.col]);
    else row.push(cell.col);
  }
  return rows;
}

/** Excel turns text by -90..90 degrees, counter-clockwise; 180 stands for letters one below the other. */
const rotation = (degrees: number): string =>
  degrees === 180
    ? 'writing-mode:vertical-lr;text-orientation:upright'
    : `transform:rotate(${-degrees}deg);white-space:nowrap`;

function rectangle(name: string, box: Box, css = ''): HTMLElement {
  const node = document.createElement('div');
  node.className = name;
  node.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;${css}`;
  return node;
}
