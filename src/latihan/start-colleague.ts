import { byId } from './dom';
import { showPreview } from './cetak/preview';
import { colleagueSeat } from './page/colleague';
import { ask } from './page/dialog';
import { fileName } from './page/file-name';
import { showWorkbook } from './page/workbook-window';

/** The same pane with a memory of its own, as on another computer (`server/site.ts`). */
const PANE_PATH = '/latihan/rekan/taskpane.html';
/** Belongs to the workbook's own window. */
const NOT_HERE = ['buka', 'simpan', 'rekan', 'mulai-baru'];

/** The second window: another person at the workbook of the first one. */
export function startColleague(): void {
  document.title = `Rekan - ${document.title}`;
  document.body.classList.add('rekan');
  byId('lencana').textContent = 'Rekan';
  byId('keterangan').textContent = 'Jendela rekan kerja pada buku kerja yang sama; perubahan tampak di kedua jendela.';
  for (const id of NOT_HERE) byId(id).hidden = true;
  const seat = colleagueSeat();
  if (seat === null) {
    void ask(
      'Buku kerja tidak ditemukan',
      'Jendela rekan dibuka dari jendela latihan. Buka halaman latihan, lalu tekan "Jendela rekan".',
      [{ value: 'ya', label: 'Ke halaman latihan', primary: true }],
      'ya',
    ).then(() => location.assign('/'));
    return;
  }
  const shown = showWorkbook(seat, { panePath: PANE_PATH, onChange: () => undefined, shortcuts: {} });
  window.addEventListener('pagehide', () => shown.close());
  byId('urungkan').addEventListener('click', () => shown.grid.undo());
  byId('ulangi').addEventListener('click', () => shown.grid.redo());
  byId('pratinjau').addEventListener('click', () => {
    void shown.grid.commit().then((done) => {
      if (done) void showPreview(seat.view, shown.grid.sheetId, fileName(seat.toData()));
    });
  });
}
