import type { GridCell, GridView } from '../../excel-host/grid-view';
import { parseAddress } from '../../excel-host/text/address';
import type { GridController } from '../grid/controller';

/** A link into the workbook selects its target, one to an address opens beside this page. */
export function followLink(view: GridView, grid: GridController, link: NonNullable<GridCell['link']>): void {
  if (link.documentReference === null) {
    if (link.address !== null) window.open(link.address, '_blank', 'noopener');
    return;
  }
  const target = parseAddress(link.documentReference);
  const sheet = view.sheets().find(({ name }) => name === target?.sheet);
  if (target === null || (target.sheet !== null && sheet === undefined)) return;
  if (sheet !== undefined) view.activate(sheet.id);
  grid.selectRect(target.rect);
}
