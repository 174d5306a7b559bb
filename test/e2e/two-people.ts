import { ENTRY } from './form-column';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { PanePage } from './pane-page';
import type { Practice } from './practice';
import type { Step } from './steps';
import { WorkbookPage } from './workbook-page';

const SHEET = 'Isian Gakda';

/** Two people at one workbook: each sees what the other does, in the cells and in the pane. */
export function twoPeople({ page }: Practice): readonly Step[] {
  const pane = new PanePage(page);
  const book = new WorkbookPage(page);
  let other: Page;

  const colleague = (): { pane: PanePage; book: WorkbookPage } => ({
    pane: new PanePage(other),
    book: new WorkbookPage(other),
  });

  return [
    {
      title: 'jendela rekan menampilkan buku kerja yang sama dengan panelnya sendiri',
      run: async () => {
        await pane.ready();
        await pane.button('Coba dengan data contoh').click();
        await pane.confirm('Mulai contoh', 'Triwulan contoh siap.');
        await pane.identify('Ibu Perencana', 'Kasubag Perencanaan');
        [other] = await Promise.all([
          page.waitForEvent('popup'),
          page.getByRole('button', { name: 'Jendela rekan' }).click(),
        ]);
        await colleague().pane.ready();
        assert.deepEqual(await colleague().book.tabs(), await book.tabs());
        await colleague().pane.frame.getByText('Siapa Anda?').waitFor();
      },
    },
    {
      title: 'ketikan rekan tampak di sini, dan panel di sini memperbarui temuannya tanpa dialog',
      run: async () => {
        await book.open(SHEET);
        const row = await book.rowOf('IKU-01');
        await pane.tab('Periksa');
        await colleague().book.open(SHEET);
        await colleague().book.type(`${ENTRY}${row}`, 'tujuh puluh');
        await page.locator(`[data-sel="${ENTRY}${row}"]`).filter({ hasText: 'tujuh puluh' }).first().waitFor();
        await pane.frame.getByRole('listitem').filter({ hasText: 'Realisasi bukan angka' }).waitFor();
        assert.equal(await page.getByRole('alertdialog').count(), 0);
        assert.equal(await pane.dialog.count(), 0);
      },
    },
    {
      title: 'pilihan dan urungan masing-masing milik sendiri',
      run: async () => {
        const row = await book.rowOf('IKU-01');
        await book.goTo('A1');
        assert.notEqual(await colleague().book.whereAmI(), 'A1');
        await page.getByRole('button', { name: 'Urungkan' }).click();
        assert.equal(await book.textAt(`${ENTRY}${row}`), 'tujuh puluh');
        await other.getByRole('button', { name: 'Urungkan' }).click();
        await page.locator(`[data-sel="${ENTRY}${row}"]`).filter({ hasText: '71,5' }).first().waitFor();
      },
    },
    {
      title: 'sementara rekan mengetik, panel di sini tetap bekerja',
      run: async () => {
        await colleague().book.goTo('B20');
        const row = await colleague().book.rowOf('IKU-01');
        await colleague().book.goTo(`${ENTRY}${row}`);
        await other.keyboard.type('7');
        await pane.tab('Alur');
        await pane.pressNext('Selesaikan');
        await pane.confirm('Selesaikan', 'Langkah selesai.');
        await other.keyboard.press('Escape');
      },
    },
    {
      title: 'langkah yang selesai di sini tampak di panel rekan',
      run: async () => {
        await colleague().pane.frame.getByText('Langkah 2').first().waitFor();
        await other.close();
      },
    },
  ];
}
