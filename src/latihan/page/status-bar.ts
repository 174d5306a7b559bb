import type { GridView } from '../../excel-host/grid-view';
import type { Rect } from '../../excel-host/model/types';
import { byId, element } from '../dom';
import type { EditMode } from '../grid/editor';
import type { Surface } from '../grid/surface';
import { summarise } from './summary';

const MODES = { masukan: 'Masukan', ubah: 'Ubah' } as const satisfies Record<EditMode, string>;
const ZOOMS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 200, 300];
const START_ZOOM = 100;

/** The line at the bottom: what the sheet waits for, what is protected, the sum of what is selected, zoom. */
export class StatusBar {
  readonly #view: GridView;

  constructor(view: GridView, surface: Surface) {
    this.#view = view;
    const select = byId('perbesaran');
    if (!(select instanceof HTMLSelectElement)) throw new Error('#perbesaran bukan daftar pilihan');
    select.append(
      ...ZOOMS.map((percent) => element('option', { value: percent, selected: percent === START_ZOOM }, `${percent}%`)),
    );
    const zoom = (percent: number): void => {
      select.value = String(percent);
      surface.setZoom(percent / 100);
    };
    const step = (direction: 1 | -1): void => {
      const next = ZOOMS[ZOOMS.indexOf(Number(select.value)) + direction];
      if (next !== undefined) zoom(next);
    };
    select.addEventListener('change', () => zoom(Number(select.value)));
    byId('perkecil').addEventListener('click', () => step(-1));
    byId('perbesar').addEventListener('click', () => step(1));
    // The page's own zoom would enlarge the buttons, too: as in Excel the wheel with Ctrl is for the sheet.
    surface.root.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        step(event.deltaY < 0 ? 1 : -1);
      },
      { passive: false },
    );
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
