import type { GridCell, GridView } from '../../excel-host/grid-view';
import type { GridController } from './controller';
import { sizeByDragging } from './resize';
import type { Cell } from './selection';
import type { Spot, Surface } from './surface';

/** While the pointer is outside of the cells, the sheet scrolls on in these steps. */
const SCROLL_EVERY = 60;

/** Mouse and touch on the sheet: select and extend by dragging, size by the headings' borders, edit by double click, follow a link. */
export function attachPointer(
  view: GridView,
  surface: Surface,
  grid: GridController,
  follow: (link: NonNullable<GridCell['link']>) => void,
): void {
  const { node } = surface;
  let from: Spot | null = null;
  let last = { x: 0, y: 0 };
  let timer = 0;
  /** A formula takes the addresses of what is clicked and dragged over. */
  let pointing = false;
  const linkAt = (cell: Cell): GridCell['link'] =>
    view.snapshot(grid.sheetId, { ...cell, rows: 1, cols: 1 }).cells[0]?.link ?? null;

  const extend = (): void => {
    if (from === null) return;
    const { cell } = surface.spotAt(last.x, last.y);
    if (from.part === 'cell') grid.extendTo(cell);
    else grid.selectWhole(from.part, from.cell, cell);
  };
  const stop = (): void => {
    from = null;
    pointing = false;
    window.clearInterval(timer);
  };

  node.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || onScrollbar(surface, event)) return;
    event.preventDefault();
    const spot = surface.spotAt(event.clientX, event.clientY);
    const grip = surface.gripAt(event.clientX, event.clientY);
    node.setPointerCapture(event.pointerId);
    if (grip !== null) {
      sizeByDragging(view, surface, grid, grip, event);
      return;
    }
    last = { x: event.clientX, y: event.clientY };
    pointing = spot.part === 'cell' && grid.pointing.begin(spot.cell);
    if (pointing) return;
    void grid.commit().then((done) => {
      if (!done) return;
      node.focus({ preventScroll: true });
      if (spot.part === 'all') grid.selectWhole('all', spot.cell);
      else if (spot.part !== 'cell')
        grid.selectWhole(spot.part, event.shiftKey ? grid.selected.active : spot.cell, spot.cell);
      else if (event.shiftKey) grid.extendTo(spot.cell);
      else grid.select(spot.cell);
      if (!node.hasPointerCapture(event.pointerId)) return;
      from = event.shiftKey ? { ...spot, cell: grid.selected.active } : spot;
      timer = window.setInterval(() => {
        if (surface.scrollTowards(last.x, last.y)) extend();
      }, SCROLL_EVERY);
    });
  });
  node.addEventListener('pointermove', (event) => {
    if (pointing) {
      grid.pointing.extend(surface.spotAt(event.clientX, event.clientY).cell);
      return;
    }
    if (from === null) {
      const grip = event.buttons === 0 ? surface.gripAt(event.clientX, event.clientY) : null;
      node.classList.toggle('ukur-kolom', grip?.axis === 'columns');
      node.classList.toggle('ukur-baris', grip?.axis === 'rows');
      return;
    }
    last = { x: event.clientX, y: event.clientY };
    extend();
  });
  node.addEventListener('lostpointercapture', stop);
  node.addEventListener('pointerup', (event) => {
    if (pointing) return;
    const dragged = grid.selected.rect.rows * grid.selected.rect.cols > 1;
    stop();
    if (event.button !== 0 || onScrollbar(surface, event)) return;
    const spot = surface.spotAt(event.clientX, event.clientY);
    const link = spot.part === 'cell' && !dragged ? linkAt(spot.cell) : null;
    if (link !== null) follow(link);
  });
  node.addEventListener('dblclick', (event) => {
    if (onScrollbar(surface, event)) return;
    const grip = surface.gripAt(event.clientX, event.clientY);
    if (grip !== null) void grid.tell(view.resize(grid.sheetId, grip.axis, grip.index, 1, null));
    else if (surface.spotAt(event.clientX, event.clientY).part === 'cell') grid.beginEdit('ubah');
  });
}

function onScrollbar(surface: Surface, event: MouseEvent): boolean {
  const bounds = surface.node.getBoundingClientRect();
  return (
    event.clientX > bounds.left + surface.node.clientWidth || event.clientY > bounds.top + surface.node.clientHeight
  );
}
