import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { byId, element } from '../dom';
import type { EditMode } from '../grid/editor';
import { summarise } from './summary';

const MODES = { masukan: 'Masukan', ubah: 'Ubah' } as const satisfies Record<EditMode, string>;
const ZOOMS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 200];
const START_ZOOM = 100;

/** The line at the bottom: what the sheet waits for, what is protected, the sum of what is selected, zoom. */
export class StatusBar {
  readonly #view: GridView;

  constructor(view: GridView, zoom: (factor: number) => void) {
    this.#view = view;
    const select = byId('perbesaran');
    select.append(
      ...ZOOMS.map((percent) => element('option', { value: percent, selected: percent === START_ZOOM }, `${percent}%`)),
    );
    select.addEventListener('change', () => {
      if (select instanceof HTMLSelectElement) zoom(Number(select.value) / 100);
    });
  }

  setMode(mode: EditMode | null): void {
    byId('mode').textContent = mode === null ? 'Siap' : MODES[mode];
  }

  update(sheetId: string, rect: Rect): void {
    byId('perlindungan').textContent = this.#view.isProtected(sheetId)
      ? 'Lembar dilindungi: hanya sel isian yang dapat diubah'
      : '';
    const extent = this.#view.extent(sheetId);
    const rows = Math.min(rect.rows, extent.rows - rect.row);
    const cols = Math.min(rect.cols, extent.cols - rect.col);
    const many = rows > 0 && cols > 0 && rows * cols > 1;
    byId('ringkasan').textContent = many ? summarise(this.#view.snapshot(sheetId, { ...rect, rows, cols }).cells) : '';
  }
}
