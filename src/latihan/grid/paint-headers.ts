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

interface Heading {
  readonly label: string;
  readonly className: string;
  readonly css: string;
}

/** The headings along one edge; a heading that stays the same is not touched. */
export class HeadingBar {
  readonly node: HTMLElement;
  readonly #shown: { readonly node: HTMLElement; heading: Heading }[] = [];

  constructor(name: string) {
    this.node = element('div', { class: name, 'aria-hidden': 'true' });
  }

  show(headings: readonly Heading[]): void {
    for (const { node } of this.#shown.splice(headings.length)) node.remove();
    headings.forEach((heading, at) => {
      const known = this.#shown[at];
      if (known === undefined) {
        const node = element('div', { class: heading.className }, heading.label);
        node.style.cssText = heading.css;
        this.node.append(node);
        this.#shown.push({ node, heading });
        return;
      }
      if (known.heading.label !== heading.label) known.node.textContent = heading.label;
      if (known.heading.className !== heading.className) known.node.className = heading.className;
      if (known.heading.css !== heading.css) known.node.style.cssText = heading.css;
      known.heading = heading;
    });
  }
}

/** Headings of one run of columns or rows; a hidden one before a heading shows as a double line. */
function headings(
  run: Run,
  label: (index: number) => string,
  marked: (index: number) => string,
  horizontal: boolean,
): Heading[] {
  const made: Heading[] = [];
  for (let index = run.first; index < run.first + run.count; index += 1) {
    if (run.axis.isHidden(index)) continue;
    const skipped = index > 0 && run.axis.isHidden(index - 1) ? ' tersembunyi' : '';
    const start = run.at + run.axis.start(index) - run.origin;
    const size = run.axis.size(index);
    made.push({
      label: label(index),
      className: `kepala${marked(index)}${skipped}`,
      css: horizontal ? `left:${start}px;width:${size}px` : `top:${start}px;height:${size}px;line-height:${size}px`,
    });
  }
  return made;
}

const mark =
  (first: number, count: number, limit: number) =>
  (index: number): string => {
    if (index < first || index >= first + count) return '';
    return count >= limit ? ' penuh' : ' disorot';
  };

export function columnHeadings(geometry: Geometry, panes: readonly Pane[], selected: Selected): Heading[] {
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

export function rowHeadings(geometry: Geometry, panes: readonly Pane[], selected: Selected): Heading[] {
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
