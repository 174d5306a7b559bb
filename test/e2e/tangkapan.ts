import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PanePage } from './pane-page';
import { startPractice } from './practice';
import { WorkbookPage } from './workbook-page';

const FOLDER = path.join(__dirname, '..', '..', 'assets', 'tangkapan');

/** What the README shows: the same screens again whenever the product has changed (`npx tsx test/e2e/tangkapan.ts`). */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const practice = await startPractice();
  const { page } = practice;
  const pane = new PanePage(page);
  const book = new WorkbookPage(page);
  const keep = async (name: string): Promise<void> => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    process.stdout.write(`assets/tangkapan/${name}.png\n`);
  };
  const show = async (sheet: string, tab: string, name: string): Promise<void> => {
    await book.open(sheet);
    await book.goTo('A1');
    await pane.tab(tab);
    await keep(name);
  };
  const finish = async (label: string): Promise<void> => {
    await pane.pressNext(label);
    await pane.confirm('Selesaikan', 'Langkah selesai.');
  };
  try {
    await pane.ready();
    await pane.button('Coba dengan data contoh').click();
    await pane.confirm('Mulai contoh', 'Triwulan contoh siap.');
    await pane.identify('Ibu Perencana', 'Kasubag Perencanaan');
    await show('Beranda', 'Alur', 'latihan-beranda');
    for (const label of ['Selesaikan', 'Selesaikan', 'Sudah sampai', 'Selesaikan', 'Selesaikan']) await finish(label);
    await show('Isian Trantibum', 'Periksa', 'latihan-isian');
    await show('Rekap', 'Reviu', 'latihan');
    await pane.pressNext('Susun laporan');
    await pane.submit('Lanjut');
    await pane.confirm('Susun', 'Laporan tersusun.');
    await show('Laporan', 'Laporan', 'latihan-laporan');
  } finally {
    await practice.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
