import { columnName } from '../../excel-host/text/address';
import { element } from '../dom';
import type { Axis } from './axis';
import type { Geometry } from './geometry';
import type { Pane } from './panes';
import type { Selected } from './selection';

interface Run {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  readonly at: number;
  readonly origin: number;
}

/** Headings of one run of columns or rows; a hidden one before a heading shows as a double line. */
function headings(
  run: Run,
  label: (index: number) => string,
  marked: (index: number) => string,
  horizontal: boolean,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let index = run.first; index < run.first + run.count; index += 1) {
    if (run.axis.isHidden(index)) continue;
    const skipped = index > 0 && run.axis.isHidden(index - 1) ? ' tersembunyi' : '';
    const node = element('div', { class: `kepala${marked(index)}${skipped}` }, label(index));
    const start = run.at + run.axis.start(index) - run.origin;
    const size = run.axis.size(index);
    node.style.cssText = horizontal
      ? `left:${start}px;width:${size}px`
      : `top:${start}px;height:${size}px;line-height:${size}px`;
    made.push(node);
  }
  return made;
}

const mark =
  (first: number, count: number, limit: number) =>
  (index: number): string => {
    if (index < first || index >= first + count) return '';
    return count >= limit ? ' penuh' : ' disorot';
  };

export function paintColumnHeadings(geometry: Geometry, panes: readonly Pane[], selected: Selected): HTMLElement[] {
  const marked = mark(selected.rect.col, selected.rect.cols, geometry.columns.count);
  return uniqueBy(panes, (pane) => pane.left).flatMap((pane) =>
    headings(
      { axis: geometry.columns, first: pane.cells.col, count: pane.cells.cols, at: pane.left, origin: pane.originX },
      columnName,
      marked,
      true,
    ),
  );
}

export function paintRowHeadings(geometry: Geometry, panes: readonly Pane[], selected: Selected): HTMLElement[] {
  const marked = mark(selected.rect.row, selected.rect.rows, geometry.rows.count);
  return uniqueBy(panes, (pane) => pane.top).flatMap((pane) =>
    headings(
      { axis: geometry.rows, first: pane.cells.row, count: pane.cells.rows, at: pane.top, origin: pane.originY },
      (row) => String(row + 1),
      marked,
      false,
    ),
  );
}

function uniqueBy(panes: readonly Pane[], key: (pane: Pane) => number): Pane[] {
  // Frozen panes come last, so that their headings lie over those that slide beneath them.
  return [...new Map(panes.map((pane) => [key(pane), pane])).values()].sort((a, b) => key(b) - key(a));
}
