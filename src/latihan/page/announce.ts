import type { GridComment, GridView } from '../../excel-host/grid-view';
import { formatAddress } from '../../excel-host/text/address';
import { byId } from '../dom';
import { commentInWords } from '../grid/comment-card';
import type { GridController } from '../grid/controller';
import type { Surface } from '../grid/surface';

/** Tells a screen reader which cell is active, what it shows and what belongs to it; the painted cells themselves are no table. */
export function announceCell(
  view: GridView,
  grid: GridController,
  surface: Surface,
  comment: GridComment | null,
): void {
  const { active } = grid.selected;
  const cell = { row: active.row, col: active.col, rows: 1, cols: 1 };
  const shown = view.snapshot(grid.sheetId, cell).cells[0];
  const text = shown === undefined || shown.text === '' ? 'kosong' : shown.text;
  const parts = [
    `${formatAddress(cell)} ${text}`,
    ...(shown?.hasFormula ? ['rumus'] : []),
    ...(comment === null ? [] : [commentInWords(comment)]),
  ];
  surface.speak(parts.join(', '));
  byId('kabar').textContent = parts.join(', ');
}
