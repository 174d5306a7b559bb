import type { GridCell, GridView } from '../../excel-host/grid-view';
import type { GridController } from './controller';
import type { Cell } from './selection';
import type { Surface } from './surface';

/** Mouse and touch on the sheet: select, extend by dragging, edit by double click, follow a link by a click. */
export function attachPointer(
  view: GridView,
  surface: Surface,
  grid: GridController,
  follow: (link: NonNullable<GridCell['link']>) => void,
): void {
  let dragging = false;
  const linkAt = (cell: Cell): GridCell['link'] =>
    view.snapshot(grid.sheetId, { ...cell, rows: 1, cols: 1 }).cells[0]?.link ?? null;
  const onSheet = (event: MouseEvent): boolean =>
    event.target instanceof Node && !surface.overlay.contains(event.target) && !onScrollbar(surface, event);

  surface.node.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !onSheet(event)) return;
    event.preventDefault();
    const spot = surface.spotAt(event.clientX, event.clientY);
    void grid.commit().then((done) => {
      if (!done) return;
      surface.node.focus({ preventScroll: true });
      if (spot.part !== 'cell') grid.selectWhole(spot.part, spot.cell);
      else if (event.shiftKey) grid.extendTo(spot.cell);
      else grid.select(spot.cell);
      dragging = spot.part === 'cell';
    });
  });
  surface.node.addEventListener('pointermove', (event) => {
    if (!dragging || (event.buttons & 1) === 0) return;
    const { part, cell } = surface.spotAt(event.clientX, event.clientY);
    if (part === 'cell') grid.extendTo(cell);
  });
  surface.node.addEventListener('pointerup', (event) => {
    const dragged = grid.selected.rect.rows * grid.selected.rect.cols > 1;
    dragging = false;
    if (event.button !== 0 || !onSheet(event)) return;
    const spot = surface.spotAt(event.clientX, event.clientY);
    const link = spot.part === 'cell' && !dragged ? linkAt(spot.cell) : null;
    if (link !== null) follow(link);
  });
  surface.node.addEventListener('dblclick', (event) => {
    if (!onSheet(event) || surface.spotAt(event.clientX, event.clientY).part !== 'cell') return;
    grid.beginEdit('ubah');
  });
}

function onScrollbar(surface: Surface, event: MouseEvent): boolean {
  const bounds = surface.node.getBoundingClientRect();
  return (
    event.clientX > bounds.left + surface.node.clientWidth || event.clientY > bounds.top + surface.node.clientHeight
  );
}
