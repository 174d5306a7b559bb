import { ENTRY } from './form-column';
import assert from 'node:assert/strict';
import { PanePage } from './pane-page';
import type { Practice } from './practice';
import type { Step } from './steps';
import { WorkbookPage } from './workbook-page';

const ENTRY_SHEET = 'Isian Gakda';

/** What somebody does who only wants to look: the sample, a cell left open, an entry gone wrong, and away with it. */
export function sampleInOneClick({ page }: Practice): readonly Step[] {
  const pane = new PanePage(page);
  const book = new WorkbookPage(page);

  return [
    {
      title: 'selama sel diedit panel meminta Enter, lalu melanjutkan sendiri',
      run: async () => {
        await pane.ready();
        await book.goTo('B2');
        await page.keyboard.type('catatan saya');
        await pane.button('Coba dengan data contoh').click();
        await pane.frame.getByText('Tekan Enter di lembar').first().waitFor();
        await page.getByRole('textbox', { name: 'Isi sel' }).press('Enter');
        await pane.dialog.getByText('Yang akan terjadi').waitFor();
        assert.equal(await book.textAt('B2'), 'catatan saya');
      },
    },
    {
      title: 'contoh dibuat dengan satu klik, di samping lembar yang sudah ada',
      run: async () => {
        await pane.confirm('Mulai contoh', 'Triwulan contoh siap.');
        const tabs = await book.tabs();
        assert.ok(tabs.includes(ENTRY_SHEET) && tabs.includes('Sheet1'));
      },
    },
    {
      title: 'isian yang bukan angka menjadi temuan dengan jalan ke selnya',
      run: async () => {
        await book.open(ENTRY_SHEET);
        const row = await book.rowOf('IKU-01');
        await book.type(`${ENTRY}${row}`, 'tujuh puluh');
        await pane.tab('Periksa');
        const finding = pane.frame.getByRole('listitem').filter({ hasText: 'Realisasi bukan angka' });
        await finding.waitFor();
        await book.open('Beranda');
        await finding.getByRole('button', { name: 'Ke sel' }).click();
        await page.getByRole('grid', { name: `Lembar ${ENTRY_SHEET}` }).waitFor();
        assert.equal(await book.whereAmI(), `${ENTRY}${row}`);
      },
    },
    {
      title: 'ketikan diurungkan dari lembar',
      run: async () => {
        await page.getByRole('button', { name: 'Urungkan' }).click();
        const row = await book.rowOf('IKU-01');
        assert.equal(await book.textAt(`${ENTRY}${row}`), '71,5');
      },
    },
    {
      title: 'contoh dihapus dengan satu klik; lembar yang sudah ada tetap utuh',
      run: async () => {
        await pane.tab('Alur');
        await pane.button('Hapus data contoh').click();
        await pane.confirm('Hapus contoh', 'Data contoh dihapus.');
        assert.deepEqual(await book.tabs(), ['Sheet1']);
        assert.equal(await book.textAt('B2'), 'catatan saya');
        await pane.button('Coba dengan data contoh').waitFor();
      },
    },
  ];
}
