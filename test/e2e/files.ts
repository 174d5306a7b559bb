import { ENTRY } from './form-column';
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compoundFile, cutOff, withParts, withSheet, spaces } from '../excel-host/xlsx/bad-files';
import { PanePage } from './pane-page';
import type { Practice } from './practice';
import type { Step } from './steps';
import { WorkbookPage } from './workbook-page';

const MB = 1024 * 1024;
/**
 * Until the sentence stands on the page, measured from the choice of the file: two seconds are promised, the rest is for a
 * machine that builds and tests at the same time.
 */
const PATIENCE = 8000;

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const CONTENT_TYPES = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;

/** What comes by phone, and the words by which a person knows what is wrong with it. */
const BAD: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ['terpotong', 'terpotong.xlsx', () => cutOff(0.6), /rusak atau terpotong/],
  ['berkata sandi', 'rahasia.xlsx', () => compoundFile('EncryptedPackage'), /kata sandi/],
  ['bom zip', 'bom.xlsx', () => withSheet(spaces(64)), /jauh lebih besar daripada ukurannya/],
  [
    'bermakro',
    'makro.xlsm',
    () =>
      withParts({
        '[Content_Types].xml': CONTENT_TYPES(
          WORKBOOK_TYPE.replace('openxmlformats-officedocument.spreadsheetml.sheet', 'ms-excel.sheet.macroEnabled'),
        ),
      }),
    /memuat makro/,
  ],
  ['50 MB', 'besar.xlsx', () => new Uint8Array(50 * MB).fill(80), /terlalu besar/],
  ['Excel lama', 'lama.xls', () => compoundFile('Workbook'), /Excel 97-2003/],
  ['bukan buku kerja', 'foto.xlsx', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /bukan buku kerja Excel/],
];

/** A workbook saved, opened again, and files that must not be opened. */
export function files({ page }: Practice): readonly Step[] {
  const pane = new PanePage(page);
  const book = new WorkbookPage(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'ckt-berkas-'));
  const saved = path.join(folder, 'simpanan.xlsx');
  const dialog = page.getByRole('alertdialog');

  const open = async (file: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Buka .xlsx' }).click(),
    ]);
    await chooser.setFiles(file);
  };

  return [
    {
      title: 'triwulan contoh disimpan sebagai .xlsx',
      run: async () => {
        await pane.ready();
        await pane.button('Coba dengan data contoh').click();
        await pane.confirm('Mulai contoh', 'Triwulan contoh siap.');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Simpan .xlsx' }).click(),
        ]);
        await download.saveAs(saved);
      },
    },
    ...BAD.map(([name, file, make, words]): Step => ({
      title: `berkas ${name} ditolak dengan kalimat yang jelas, halaman tetap hidup`,
      run: async () => {
        const target = path.join(folder, file);
        writeFileSync(target, await make());
        const started = Date.now();
        await open(target);
        await dialog.getByText(words).waitFor();
        const taken = Date.now() - started;
        assert.ok(taken < PATIENCE, `${taken} md`);
        await book.dismiss('Tutup');
        await book.open('Rekap');
        await book.open('Beranda');
      },
    })),
    {
      title: 'halaman kosong membuka simpanan itu: lembar, rumus, dan keadaan panel kembali',
      run: async () => {
        await page.reload();
        await pane.ready();
        assert.deepEqual(await book.tabs(), ['Sheet1']);
        await open(saved);
        await pane.frame.getByText('Perintah menyusun laporan').first().waitFor({ timeout: 20_000 });
        assert.ok((await book.tabs()).includes('Rekap'));
        await book.open('Isian Gakda');
        const row = await book.rowOf('IKU-01');
        assert.equal(await book.textAt(`${ENTRY}${row}`), '71,5');
        await book.type(`${ENTRY}${row}`, '75');
        await book.open('Rekap');
        const total = await book.see('IKU-01');
        assert.equal(await book.textAt(`H${total.replace(/^[A-Z]+/, '')}`), '75,00');
      },
    },
    {
      title: 'pratinjau cetak membagi lembar menjadi halaman dengan kop dan nomor',
      run: async () => {
        await page.getByRole('button', { name: 'Pratinjau cetak' }).click();
        const preview = page.getByRole('dialog', { name: 'Pratinjau cetak: Rekap' });
        await preview
          .getByText(/^Halaman 1 dari \d+$/)
          .first()
          .waitFor();
        await preview.getByRole('img', { name: 'Halaman 1' }).waitFor();
        await page.keyboard.press('Escape');
        await preview.waitFor({ state: 'detached' });
      },
    },
  ];
}
