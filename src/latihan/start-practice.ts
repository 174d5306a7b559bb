import { ExcelHost } from '../excel-host/host';
import { xlsxFiles } from '../excel-host/xlsx/xlsx-files';
import { byId } from './dom';
import { showPreview } from './cetak/preview';
import { ColleagueWindows } from './page/colleague';
import { ask } from './page/dialog';
import { fileName } from './page/file-name';
import { chooseFile, openFile } from './page/open-file';
import { tellNotes, tellOpenRefusal } from './page/opened-told';
import { saveAsFile } from './page/save-file';
import { seatAt, type Seat } from './page/seat';
import { showWorkbook, type WorkbookWindow } from './page/workbook-window';

/** The server answers with the built pane and the npm package's office.js (`server/site.ts`). */
const PANE_PATH = '/latihan/taskpane.html';
const USER = 'local';

/** The first window: it holds the workbook. `room` is the part of the page that belongs to one workbook. */
export function startPractice(room: HTMLElement): void {
  const blank = room.cloneNode(true);
  const state = { saved: true };
  let host = ExcelHost.create({ locale: 'id-ID', files: xlsxFiles });
  let seat: Seat;
  let shown: WorkbookWindow;

  const show = (): void => {
    seat = seatAt(host, USER);
    shown = showWorkbook(seat, {
      panePath: PANE_PATH,
      onChange: () => (state.saved = false),
      shortcuts: {
        'Ctrl+s': () => (void save(), true),
        'Ctrl+o': () => (void open(), true),
        'Ctrl+p': () => (void preview(), true),
      },
    });
  };
  const colleagues = new ColleagueWindows({ seat: (user) => seatAt(host, user) });

  const save = async (): Promise<void> => {
    if ((await shown.grid.commit()) && (await saveAsFile(host.toData(), new Date()))) state.saved = true;
  };
  const preview = async (): Promise<void> => {
    if (await shown.grid.commit()) await showPreview(seat.view, shown.grid.sheetId, fileName(host.toData()));
  };
  const mayDiscard = async (title: string, label: string): Promise<boolean> => {
    if (state.saved) return true;
    const message = 'Buku kerja latihan ini akan dibuang. Simpan dahulu sebagai .xlsx bila masih diperlukan.';
    const choices = [
      { value: 'ya', label, primary: true },
      { value: 'batal', label: 'Batal' },
    ] as const;
    return (await ask(title, message, choices, 'batal')) === 'ya';
  };
  const open = async (): Promise<void> => {
    const file = await chooseFile();
    if (file === null) return;
    const outcome = await openFile(file);
    if (!outcome.ok) {
      await tellOpenRefusal(file.name, outcome.reason);
      return;
    }
    if (!(await mayDiscard(`Buka "${file.name}"?`, 'Buka'))) return;
    shown.close();
    host.dispose();
    host = ExcelHost.create({ locale: 'id-ID', fileName: file.name, data: outcome.data, files: xlsxFiles });
    byId('ruang').replaceWith(blank.cloneNode(true));
    show();
    state.saved = true;
    colleagues.follow();
    await tellNotes(file.name, outcome.notes);
  };
  const startAnew = async (): Promise<void> => {
    if (!(await mayDiscard('Mulai dari buku kerja kosong?', 'Mulai baru'))) return;
    state.saved = true;
    location.reload();
  };

  const buttons: Readonly<Record<string, () => unknown>> = {
    urungkan: () => shown.grid.undo(),
    ulangi: () => shown.grid.redo(),
    buka: open,
    simpan: save,
    pratinjau: preview,
    rekan: () => colleagues.show(),
    'mulai-baru': startAnew,
  };
  for (const [id, act] of Object.entries(buttons)) byId(id).addEventListener('click', () => void act());
  window.addEventListener('beforeunload', (event) => {
    if (!state.saved) event.preventDefault();
  });
  show();
}
