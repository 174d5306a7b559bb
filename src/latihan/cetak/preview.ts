import type { GridView } from '../../excel-host/grid-view';
import { MAX_COLS, MAX_ROWS } from '../../excel-host/text/address';
import { element } from '../dom';
import { Axis } from '../grid/axis';
import { StyleClasses } from '../grid/style-classes';
import { paintPage, type Print } from './paint-page';
import { planPages, type PrintSheet } from './pages';
import { paperOf } from './paper';

const DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'short' });
const TIME = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short' });
const PIXELS_PER_POINT = 4 / 3;
const MARGIN = 32;
const LEAST_ZOOM = 0.25;

/** A drawing may stand beyond the last filled cell: so many rows and columns more are measured. */
const BEYOND = 200;

/** What is printed of a sheet, measured in points: the cells that hold or look like anything, and what lies over them. */
function printSheet(view: GridView, sheetId: string): PrintSheet {
  const setup = view.page(sheetId);
  const extent = view.extent(sheetId);
  const drawings = [...view.charts(sheetId), ...view.shapes(sheetId)];
  // Of whole columns or rows only the used part is printed.
  const printArea = setup.printArea.map((area) => ({
    ...area,
    rows: area.rows === MAX_ROWS ? Math.max(1, extent.rows) : area.rows,
    cols: area.cols === MAX_COLS ? Math.max(1, extent.cols) : area.cols,
  }));
  const rowCount = Math.max(extent.rows + BEYOND, ...printArea.map(({ row, rows }) => row + rows));
  const colCount = Math.max(extent.cols + BEYOND, ...printArea.map(({ col, cols }) => col + cols));
  const rows = new Axis(view.rows(sheetId, 0, rowCount).map(({ size }) => size));
  const columns = new Axis(view.columns(sheetId, 0, colCount).map(({ size }) => size));
  const lastRow = Math.max(extent.rows, ...drawings.map(({ top, height }) => rows.at(top + height) + 1));
  const lastCol = Math.max(extent.cols, ...drawings.map(({ left, width }) => columns.at(left + width) + 1));
  const used = lastRow === 0 || lastCol === 0 ? null : { row: 0, col: 0, rows: lastRow, cols: lastCol };
  return { page: { ...setup, printArea }, used, rows, columns };
}

/** Shows a sheet as it prints, page by page; resolves when it is closed. */
export function showPreview(view: GridView, sheetId: string, file: string): Promise<void> {
  const name = view.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  const sheet = printSheet(view, sheetId);
  const now = new Date();
  const classes = new StyleClasses();
  const print: Print = {
    view,
    sheetId,
    sheet,
    plan: planPages(sheet),
    classes,
    facts: { sheet: name, file, date: DATE.format(now), time: TIME.format(now) },
  };
  const { pages, scale } = print.plan;
  const stage = element('div', { class: 'meja-cetak', tabindex: 0, role: 'group', 'aria-label': 'Halaman' });
  const place = element('span', { role: 'status' });
  const before = element('button', { type: 'button', 'aria-label': 'Halaman sebelumnya' }, '‹');
  const after = element('button', { type: 'button', 'aria-label': 'Halaman berikutnya' }, '›');
  const size = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Ukuran asli');
  const close = element('button', { type: 'button', class: 'utama' }, 'Tutup pratinjau');
  const heading = element('h2', { id: 'judul-pratinjau' }, `Pratinjau cetak: ${name}`);
  const told = element('p', {}, inWords(print));
  const bar = element('div', { class: 'alat-cetak' }, heading, told, before, place, after, size, close);
  const dialog = element('dialog', { class: 'pratinjau', 'aria-labelledby': 'judul-pratinjau' }, bar, stage);
  document.body.append(dialog);
  dialog.showModal();

  const paper = paperOf(sheet.page);
  let at = 0;
  let isReal = false;
  const fitting = (): number =>
    Math.max(
      LEAST_ZOOM,
      Math.min(
        (stage.clientWidth - MARGIN) / (paper.width * PIXELS_PER_POINT),
        (stage.clientHeight - MARGIN) / (paper.height * PIXELS_PER_POINT),
      ),
    );
  const show = (wanted: number): void => {
    at = Math.max(0, Math.min(pages.length - 1, wanted));
    const page = pages[at];
    before.disabled = at === 0;
    after.disabled = at >= pages.length - 1;
    place.textContent = page === undefined ? '' : `Halaman ${at + 1} dari ${pages.length}`;
    stage.replaceChildren(
      page === undefined
        ? element('p', {}, 'Lembar ini kosong: tidak ada yang tercetak. Isi sel atau pilih lembar lain.')
        : paintPage(print, page, isReal ? 1 : fitting()),
    );
  };
  before.addEventListener('click', () => show(at - 1));
  after.addEventListener('click', () => show(at + 1));
  size.addEventListener('click', () => {
    isReal = !isReal;
    size.setAttribute('aria-pressed', String(isReal));
    show(at);
  });
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => show(at + 1),
    PageUp: () => show(at - 1),
    Home: () => show(0),
    End: () => show(pages.length - 1),
  };
  dialog.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  const resized = new ResizeObserver(() => show(at));
  resized.observe(stage);
  stage.focus();
  return new Promise((resolve) => {
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      resized.disconnect();
      classes.remove();
      dialog.remove();
      resolve();
    });
  });

  function inWords({ sheet: { page } }: Print): string {
    const turned = page.orientation === 'Landscape' ? 'mendatar' : 'tegak';
    return `${page.paperSize === 'Folio' ? 'F4 (Folio)' : (page.paperSize ?? 'A4')} ${turned}, skala ${Math.round(scale * 100)}%`;
  }
}
