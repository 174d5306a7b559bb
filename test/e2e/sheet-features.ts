import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { cell, chart, conditionalFormat, series, sheet, validation, workbook } from '../excel-host/xlsx/build';
import type { Practice } from './practice';
import { seriousFindings } from './sheet-keys';
import type { Step } from './steps';
import { WorkbookPage } from './workbook-page';

const FIGURES = [1, 2, 3, 4, 5, 6];
const REMARK = { contentType: 'Plain', mentions: [], authorEmail: '', creationDate: '2026-11-20T02:00:00Z' } as const;
const between = { type: 'WholeNumber', operator: 'Between', formula1: 1, formula2: 10 } as const;

/** One sheet with everything that lies on or beside cells. */
const sample = workbook([
  sheet('Alat', {
    cells: [
      ...FIGURES.flatMap((n) => [cell(`A${n + 1}`, `Bidang ${n}`), cell(`B${n + 1}`, n * 15)]),
      cell('D2', 'Ya'),
      cell('D3', 5),
      cell('D4', 6),
    ],
    rows: [2, 3, 4].map((index) => ({ index, size: null, hidden: false, outlineLevel: 1 })),
    conditionalFormats: [conditionalFormat('B2:B7', { type: 'DataBar', rule: { fillColor: '#638EC6' } })],
    validations: [
      validation('D2', {
        type: 'List',
        formula1: 'Ya,Tidak,Mungkin',
        prompt: { show: true, title: 'Pilih', message: 'Satu dari tiga' },
      }),
      validation('D3', {
        ...between,
        errorAlert: { show: true, title: 'Di luar rentang', message: 'Tulis 1 sampai 10.', style: 'Stop' },
      }),
      validation('D4', {
        ...between,
        errorAlert: { show: true, title: 'Tidak lazim', message: 'Biasanya 1 sampai 10.', style: 'Warning' },
      }),
    ],
    charts: [
      chart('ColumnClustered', {
        title: { text: 'Grafik capaian', visible: true },
        top: 150,
        left: 20,
        width: 300,
        height: 200,
        series: [series({ name: 'Capaian', valuesRef: 'Alat!$B$2:$B$7', categoriesRef: 'Alat!$A$2:$A$7' })],
      }),
    ],
    comments: [
      {
        ...REMARK,
        id: '{00000001-0000-0000-0000-000000000000}',
        row: 1,
        col: 1,
        content: 'Angka ini dari mana?',
        richContent: 'Angka ini dari mana?',
        authorName: 'Sekretaris',
        resolved: false,
        replies: [],
      },
    ],
  }),
]);

/** Lists, alerts, comments, groups and drawings, as somebody meets them in a file that came from elsewhere. */
export function sheetFeatures({ page }: Practice): readonly Step[] {
  const book = new WorkbookPage(page);
  const dialog = page.getByRole('alertdialog');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const typeAt = async (address: string, text: string): Promise<void> => {
    await book.goTo(address);
    await page.keyboard.type(text);
    await press('Enter');
  };

  return [
    {
      title: 'berkas dibuka; batang data dan grafik tergambar',
      run: async () => {
        const file = path.join(mkdtempSync(path.join(tmpdir(), 'ckt-alat-')), 'alat.xlsx');
        writeFileSync(file, await writeXlsx(sample, { cachedValues: true }));
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.getByRole('button', { name: 'Buka .xlsx' }).click(),
        ]);
        await chooser.setFiles(file);
        await page.getByRole('grid', { name: 'Lembar Alat' }).waitFor();
        await page.getByRole('img', { name: 'Grafik capaian' }).first().waitFor();
        await book.settled();
        assert.notEqual(await book.colourAt('B7', 0.1), '255,255,255', 'batang data');
        assert.equal(await book.colourAt('B2', 0.4), '255,255,255', 'batang yang pendek');
      },
    },
    {
      title: 'daftar pilihan dibuka dengan Alt+panah bawah, pesan isian tampak di sampingnya',
      run: async () => {
        await book.goTo('D2');
        await page.getByRole('note').filter({ hasText: 'Satu dari tiga' }).waitFor();
        await press('Alt+ArrowDown', 'ArrowDown', 'Enter');
        assert.equal(await book.textAt('D2'), 'Tidak');
      },
    },
    {
      title: 'peringatan henti: coba lagi menyunting terus, batal mengembalikan isi lama',
      run: async () => {
        await typeAt('D3', '50');
        assert.match(await book.dismiss('Coba lagi'), /Di luar rentang.*Tulis 1 sampai 10/);
        await press('Control+a');
        await page.keyboard.type('60');
        await press('Enter');
        await book.dismiss('Batal');
        assert.equal(await book.textAt('D3'), '5');
      },
    },
    {
      title: 'peringatan biasa: Ya memasukkan nilainya, Tidak menyunting terus',
      run: async () => {
        await typeAt('D4', '50');
        await book.dismiss('Tidak');
        await press('Enter');
        await book.dismiss('Ya');
        await dialog.waitFor({ state: 'detached' });
        assert.equal(await book.textAt('D4'), '50');
      },
    },
    {
      title: 'komentar terbaca dengan Shift+F2 dan ketika tetikus singgah',
      run: async () => {
        const card = page.getByRole('note').filter({ hasText: 'Angka ini dari mana?' });
        await book.goTo('B2');
        await press('Shift+F2');
        await card.waitFor();
        await press('Escape');
        await card.waitFor({ state: 'hidden' });
        await page.mouse.move(700, 600);
        await page.locator('[data-sel="B2"]').first().hover({ force: true });
        await card.waitFor();
      },
    },
    {
      title: 'kelompok baris ditutup dan dibuka',
      run: async () => {
        const third = page.locator('[data-sel="A3"]');
        await page.getByRole('button', { name: 'Tutup kelompok baris 3 sampai 5' }).click();
        await third.waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Tampilkan baris sampai tingkat 2' }).click();
        await third.first().waitFor();
      },
    },
    {
      title: 'tidak ada keberatan berat dari pemeriksa aksesibilitas',
      run: async () => assert.deepEqual(await seriousFindings(page), []),
    },
  ];
}
