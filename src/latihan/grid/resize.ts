import type { GridView } from '../../excel-host/grid-view';
import { element } from '../dom';
import type { GridController } from './controller';
import type { Rect } from '../../excel-host/model/types';
import type { Grip, Surface } from './surface';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
/** Of Arial 10, the Normal font: what a width is counted in. */
const DIGIT_PIXELS = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** As Excel says it: columns in characters of the Normal font, rows in points. */
export function sizeInWords(axis: Grip['axis'], points: number): string {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  if (axis === 'rows') return `Tinggi: ${NUMBER.format(points)} (${pixels} piksel)`;
  const characters = Math.max(0, (pixels - CELL_PADDING) / DIGIT_PIXELS);
  return `Lebar: ${NUMBER.format(characters)} (${pixels} piksel)`;
}

/** A border that stands in a selection of whole rows or columns sizes all of them. */
export function sizedTogether(
  grip: Pick<Grip, 'axis' | 'index'>,
  selected: Rect,
  count: number,
): { first: number; count: number } {
  const [first, size, across] =
    grip.axis === 'columns'
      ? [selected.col, selected.cols, selected.rows]
      : [selected.row, selected.rows, selected.cols];
  const isWhole = across >= count && grip.index >= first && grip.index < first + size;
  return isWhole ? { first, count: size } : { first: grip.index, count: 1 };
}

/** From the press on a heading's border to the release: a line shows where the border will stand. Esc gives up. */
export function sizeByDragging(
  view: GridView,
  surface: Surface,
  grid: GridController,
  grip: Grip,
  pressed: MouseEvent,
): void {
  const { node, root, geometry } = surface;
  const horizontal = grip.axis === 'columns';
  const bounds = root.getBoundingClientRect();
  const line = element('div', { class: `garis-ukur garis-ukur-${grip.axis}` });
  const label = element('div', { class: 'label-ukur', role: 'status' });
  let points: number | null = null;
  const move = (event: PointerEvent): void => {
    const moved = horizontal ? event.clientX - pressed.clientX : event.clientY - pressed.clientY;
    const size = Math.max(0, grip.size + moved);
    points = size / geometry.scale;
    const place = grip.start + size - (horizontal ? bounds.left : bounds.top);
    line.style[horizontal ? 'left' : 'top'] = `${place}px`;
    label.style.left = `${(horizontal ? place : event.clientX - bounds.left) + 8}px`;
    label.style.top = `${horizontal ? 26 : place + 4}px`;
    label.textContent = sizeInWords(grip.axis, points);
    if (!line.isConnected) root.append(line, label);
  };
  const done = new AbortController();
  const end = (): void => {
    done.abort();
    line.remove();
    label.remove();
  };
  node.addEventListener('pointermove', move, { signal: done.signal });
  node.addEventListener('lostpointercapture', end, { signal: done.signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(), {
    signal: done.signal,
    capture: true,
  });
  node.addEventListener(
    'pointerup',
    () => {
      const wanted = points;
      end();
      if (wanted === null) return;
      const whole = horizontal ? geometry.rows.count : geometry.columns.count;
      const { first, count } = sizedTogether(grip, grid.selected.rect, whole);
      void grid.tell(view.resize(grid.sheetId, grip.axis, first, count, wanted));
    },
    { signal: done.signal },
  );
}
