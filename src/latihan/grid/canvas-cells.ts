import type { GridCell, GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { boxOf, type Box, type Geometry } from './geometry';
import { iconBox } from './icon-box';
import { paintIcon } from './icon-shapes';
import { paintBorders } from './paint-borders';
import { paintText } from './paint-text';
import type { Inks, Pen } from './pen';
import { placeText, type PlacedText } from './place-text';
import { holdsCell } from './selection';
import type { ShownRow, ShownRows } from './shown-rows';
import { maySpill } from './spill';

/** Of a comment's corner, in pixels. */
const MARK = 7;
const MARKS = { comment: '#7a3fa0', note: '#c8281e' } as const;
/** A data bar lets the grid and the fill shine through. */
const BAR_OPACITY = 0.55;
const NO_ROW: ShownRow = { cells: [], filled: [] };

/** Draws cells on a canvas: grid lines, then fills, then texts and borders, since neighbours flow over each other's fill. */
export class CanvasCells {
  readonly #view: GridView;
  readonly #geometry: Geometry;
  readonly #gridlines: boolean;
  /** Where texts stand, as long as their cells are the same. */
  readonly #placed = new WeakMap<GridCell, PlacedText | null>();

  constructor(view: GridView, geometry: Geometry, gridlines: boolean) {
    this.#view = view;
    this.#geometry = geometry;
    this.#gridlines = gridlines;
  }

  get geometry(): Geometry {
    return this.#geometry;
  }

  /** The cells of an area by rows, and the merged areas that touch it: what `paint` draws. */
  shown(area: Rect, rows: ShownRows): readonly (readonly [number, ShownRow])[] {
    return rows.of(this.#view, this.#geometry, area);
  }

  merges(area: Rect): readonly Rect[] {
    return this.#view.merges(this.#geometry.sheetId, area);
  }

  mergedCell(merge: Rect): GridCell | undefined {
    return this.#view.snapshot(this.#geometry.sheetId, { ...merge, rows: 1, cols: 1 }).cells[0];
  }

  paint(pen: Pen, inks: Inks, area: Rect, rows: ShownRows): void {
    const wide = { ...area, col: 0, cols: area.col + area.cols };
    const merges = this.merges(wide);
    const isFree = (cell: GridCell): boolean => merges.length === 0 || !merges.some((rect) => holdsCell(rect, cell));
    const shown = this.shown(area, rows).map(([row, line]) => ({ row, line, free: line.cells.filter(isFree) }));
    const end = area.col + area.cols;
    if (this.#gridlines) this.#lines(pen, inks, area);
    for (const { free } of shown) {
      for (const cell of free)
        if (cell.col >= area.col && cell.col < end) this.#under(pen, inks, cell, this.#box(cell));
    }
    for (const merge of merges) this.#mergedUnder(pen, inks, merge);
    const reach = { first: 0, last: end };
    for (const { line, free } of shown) {
      for (const cell of free) {
        if (cell.col >= end || (cell.col < area.col && !maySpill(cell, false))) continue;
        this.#over(pen, inks, cell, this.#box(cell), false, line, reach);
      }
    }
    for (const merge of merges) {
      const cell = this.mergedCell(merge);
      if (cell !== undefined) this.#over(pen, inks, cell, boxOf(this.#geometry, merge), true, NO_ROW, reach);
    }
    this.#commentMarks(pen, area, merges);
  }

  #box({ row, col }: GridCell): Box {
    return boxOf(this.#geometry, { row, col, rows: 1, cols: 1 });
  }

  #under(pen: Pen, inks: Inks, cell: GridCell, box: Box): void {
    if (box.width === 0 || box.height === 0) return;
    const { conditional } = cell;
    const color = conditional?.fill ?? cell.style.fill;
    const fill = color === null ? null : inks.fill(color);
    if (fill !== null) pen.rect(box, fill);
    if (!conditional?.bar) return;
    pen.context.globalAlpha = BAR_OPACITY;
    pen.rect({ ...box, width: box.width * conditional.bar.length }, conditional.bar.color);
    pen.context.globalAlpha = 1;
  }

  #mergedUnder(pen: Pen, inks: Inks, merge: Rect): void {
    const box = boxOf(this.#geometry, merge);
    // No grid lines inside; those at its right and lower edge stay.
    if (this.#gridlines) pen.rect({ ...box, width: box.width - 1, height: box.height - 1 }, inks.paper);
    const cell = this.mergedCell(merge);
    if (cell !== undefined) this.#under(pen, inks, cell, box);
  }

  #over(
    pen: Pen,
    inks: Inks,
    cell: GridCell,
    box: Box,
    merged: boolean,
    { filled }: ShownRow,
    reach: { readonly first: number; readonly last: number },
  ): void {
    if (box.width === 0 || box.height === 0) return;
    paintBorders(pen, inks, box, cell.style);
    const { conditional } = cell;
    if (conditional?.icon) paintIcon(pen.context, conditional.icon, iconBox(cell, box, this.#geometry.scale));
    let text = this.#placed.get(cell);
    if (text === undefined) {
      text = placeText(cell, box, merged, filled, reach, this.#geometry);
      this.#placed.set(cell, text);
    }
    if (text !== null) paintText(pen, inks, cell, text);
  }

  #lines(pen: Pen, inks: Inks, area: Rect): void {
    const { columns, rows } = this.#geometry;
    const { left, top, width, height } = boxOf(this.#geometry, area);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (!rows.isHidden(row)) pen.rect({ left, top: rows.start(row + 1) - 1, width, height: pen.thick(1) }, inks.grid);
    }
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      if (columns.isHidden(col)) continue;
      pen.rect({ left: columns.start(col + 1) - 1, top, width: pen.thick(1), height }, inks.grid);
    }
  }

  /** The small corner of a cell that has a comment or a note. */
  #commentMarks({ context }: Pen, area: Rect, merges: readonly Rect[]): void {
    for (const comment of this.#view.comments(this.#geometry.sheetId)) {
      const { row, col, kind } = comment;
      if (!holdsCell(area, comment)) continue;
      const { left, top, width } = boxOf(
        this.#geometry,
        merges.find((rect) => holdsCell(rect, comment)) ?? { row, col, rows: 1, cols: 1 },
      );
      const right = left + width - 1;
      context.fillStyle = MARKS[kind];
      context.beginPath();
      context.moveTo(right - MARK, top);
      context.lineTo(right, top);
      context.lineTo(right, top + MARK);
      context.fill();
    }
  }
}
