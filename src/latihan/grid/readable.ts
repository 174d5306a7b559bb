import type { GridCell } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { columnName } from '../../excel-host/text/address';
import { element } from '../dom';
import type { CanvasCells } from './canvas-cells';
import { boxOf } from './geometry';
import { holdsCell } from './selection';
import type { ShownRows } from './shown-rows';

/** A drawn cell to be read: its text, its box, and where a link leads. */
function readableCell(cells: CanvasCells, cell: GridCell, merges: readonly Rect[]): HTMLElement {
  const area = merges.find((rect) => holdsCell(rect, cell)) ?? { row: cell.row, col: cell.col, rows: 1, cols: 1 };
  const box = boxOf(cells.geometry, area);
  const node = element(
    'div',
    {
      class: cell.link === null ? 'sel' : 'sel tautan',
      role: 'gridcell',
      'aria-colindex': cell.col + 1,
      'data-sel': `${columnName(cell.col)}${cell.row + 1}`,
      title: cell.link?.screenTip ?? undefined,
    },
    cell.text,
  );
  // A border stands on the grid line, which belongs to the neighbour above or to the left.
  node.style.cssText = `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px`;
  return node;
}

/**
 * The cells in view as a table that can be read but not seen: for screen readers, links and tests. The canvas shows the
 * same cells; this follows when there is time.
 */
export class ReadableCells {
  readonly node = element('div', { class: 'lapis terbaca' });
  readonly #rows = new Map<number, { readonly node: HTMLElement; readonly shows: readonly GridCell[] }>();
  #cells: CanvasCells | null = null;

  /** Works row by row; the caller goes on when there is time. */
  *fill(cells: CanvasCells, area: Rect, rows: ShownRows): Generator<void> {
    if (this.#cells !== cells) this.#drop(() => true);
    this.#cells = cells;
    const merges = cells.merges(area);
    const wanted = new Map(
      cells.shown(area, rows).map(([row, { cells: list }]) => [row, this.#readable(cells, list, area, merges)]),
    );
    this.#drop((row) => !wanted.has(row));
    for (const [row, list] of wanted) {
      const known = this.#rows.get(row);
      if (known !== undefined && same(known.shows, list)) continue;
      const node = element('div', { role: 'row', 'aria-rowindex': row + 1 });
      node.append(...list.map((cell) => readableCell(cells, cell, merges)));
      if (list.length > 0) this.node.append(node);
      known?.node.remove();
      this.#rows.set(row, { node, shows: list });
      yield;
    }
  }

  #readable(cells: CanvasCells, list: readonly GridCell[], area: Rect, merges: readonly Rect[]): readonly GridCell[] {
    const { columns } = cells.geometry;
    const isInView = (cell: GridCell): boolean => holdsCell(area, cell) && !columns.isHidden(cell.col);
    const isHead = (cell: GridCell): boolean => {
      const merge = merges.find((rect) => holdsCell(rect, cell));
      return merge === undefined || (merge.row === cell.row && merge.col === cell.col);
    };
    return list.filter((cell) => isInView(cell) && isHead(cell));
  }

  #drop(leaves: (row: number) => boolean): void {
    for (const [row, { node }] of this.#rows) {
      if (!leaves(row)) continue;
      node.remove();
      this.#rows.delete(row);
    }
  }
}

const same = (a: readonly GridCell[], b: readonly GridCell[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);
