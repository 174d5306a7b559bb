import type { GridView } from '../../excel-host/grid-view';
import { formatAddress } from '../../excel-host/text/address';
import { byId } from '../dom';
import type { GridController } from '../grid/controller';

/** Tells a screen reader which cell is active and what it shows; the painted cells themselves are no table. */
export function announceCell(view: GridView, grid: GridController): void {
  const { active } = grid.selected;
  const cell = { row: active.row, col: active.col, rows: 1, cols: 1 };
  const shown = view.snapshot(grid.sheetId, cell).cells[0];
  const text = shown === undefined || shown.text === '' ? 'kosong' : shown.text;
  byId('kabar').textContent = `${formatAddress(cell)} ${text}${shown?.hasFormula ? ', rumus' : ''}`;
}
