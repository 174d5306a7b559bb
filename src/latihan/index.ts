import './gaya/halaman.css';
import './gaya/lembar.css';
import type { GridCell, GridChange, GridMessage, GridView } from '../excel-host/grid-view';
import { createGridView } from '../excel-host/grid/create-grid-view';
import { ExcelHost } from '../excel-host/host';
import { parseAddress } from '../excel-host/text/address';
import { byId } from './dom';
import { GridController } from './grid/controller';
import { handleEditorKey, handleSheetKey } from './grid/keyboard';
import { attachPointer } from './grid/pointer';
import { Surface } from './grid/surface';
import { ValidationHelp } from './grid/validation-help';
import { announceCell } from './page/announce';
import { ask } from './page/dialog';
import { FormulaBar } from './page/formula-bar';
import { openPane } from './page/pane';
import { saveAsFile } from './page/save-file';
import { SheetTabs } from './page/sheet-tabs';
import { attachSplitter } from './page/splitter';
import { StatusBar } from './page/status-bar';

/** How Excel refuses an entry: try again, or leave the cell as it was. */
async function refused(message: GridMessage, editable: boolean): Promise<'lagi' | 'batal'> {
  if (!editable) {
    await ask(message.title, message.message, [{ value: 'batal', label: 'Tutup', primary: true }], 'batal');
    return 'batal';
  }
  return ask(
    message.title,
    message.message,
    [
      { value: 'lagi', label: 'Coba lagi', primary: true },
      { value: 'batal', label: 'Batal' },
    ],
    'lagi',
  );
}

function follow(view: GridView, grid: GridController, link: NonNullable<GridCell['link']>): void {
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

function attachClipboard(surface: Surface, grid: GridController): void {
  const onSheet = (): boolean => document.activeElement === surface.node;
  document.addEventListener('copy', (event) => {
    if (!onSheet()) return;
    event.clipboardData?.setData('text/plain', grid.copy());
    event.preventDefault();
  });
  document.addEventListener('cut', (event) => {
    if (!onSheet()) return;
    event.clipboardData?.setData('text/plain', grid.copy());
    event.preventDefault();
    void grid.clear();
  });
  document.addEventListener('paste', (event) => {
    if (!onSheet()) return;
    event.preventDefault();
    void grid.paste(event.clipboardData?.getData('text/plain') ?? '');
  });
}

function startPractice(): void {
  const host = ExcelHost.create({ locale: 'id-ID' });
  const view = createGridView(host);
  const surface = new Surface(view);
  const workbook = { saved: true };
  byId('lembar').append(surface.node);

  const grid: GridController = new GridController(view, surface, {
    onActive: () => {
      bar.update();
      help.update();
      status.update(grid.sheetId, grid.selected.rect);
      announceCell(view, grid);
    },
    onMode: (mode) => {
      status.setMode(mode);
      // As in Excel: while a cell is being edited, add-ins are told to wait.
      if (mode === null) host.faults.endCellEdit();
      else host.faults.beginCellEdit();
    },
    onTyping: (text) => bar.show(text),
    onRefused: refused,
  });
  const bar = new FormulaBar(view, grid, () => surface.node.focus({ preventScroll: true }));
  const help = new ValidationHelp(view, surface, grid);
  const status = new StatusBar(view, (factor) => surface.setZoom(factor));
  const openSheet = (sheetId: string): void => {
    void grid.commit().then((done) => {
      if (done) view.activate(sheetId);
    });
  };
  const tabs = new SheetTabs(view, openSheet);

  const redraw: Record<GridChange['kind'], () => void> = {
    cells: () => surface.repaint(),
    structure: () => surface.measure(),
    selection: () => undefined,
  };
  view.subscribe((change) => {
    redraw[change.kind]();
    if (change.kind !== 'selection') workbook.saved = false;
    tabs.update();
    grid.followSelection();
  });

  surface.node.addEventListener('keydown', (event) => {
    if (event.target !== surface.node) return;
    if (event.altKey && event.key === 'ArrowDown' && help.openList()) event.preventDefault();
    else handleSheetKey(grid, event);
  });
  grid.editor.node.addEventListener('keydown', (event) => handleEditorKey(grid, event));
  attachPointer(view, surface, grid, (link) => follow(view, grid, link));
  attachClipboard(surface, grid);
  attachSplitter(document.querySelector<HTMLElement>('.panel') ?? document.body);
  openPane(host);

  byId('urungkan').addEventListener('click', () => void grid.undo());
  byId('simpan').addEventListener('click', () => {
    void grid.commit().then(async () => {
      if (await saveAsFile(host.toData(), new Date())) workbook.saved = true;
    });
  });
  byId('mulai-baru').addEventListener('click', () => {
    void ask(
      'Mulai dari buku kerja kosong?',
      'Buku kerja latihan ini akan dibuang. Simpan dahulu sebagai .xlsx bila masih diperlukan.',
      [
        { value: 'mulai', label: 'Mulai baru', primary: true },
        { value: 'batal', label: 'Batal' },
      ],
      'batal',
    ).then((answer) => {
      if (answer !== 'mulai') return;
      workbook.saved = true;
      location.reload();
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (!workbook.saved) event.preventDefault();
  });

  tabs.update();
  surface.measure();
  grid.followSelection();
  surface.node.focus();
}

startPractice();
