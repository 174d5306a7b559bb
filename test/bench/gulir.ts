import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { startPractice } from '../e2e/practice';
import { WorkbookPage } from '../e2e/workbook-page';
import { cell, sheet, style, workbook } from '../excel-host/xlsx/build';

/** What is scrolled through: figures, texts, a formula column, a rule that colours and a data bar. */
const ROWS = 10_000;
const COLS = 20;
const LETTERS = 'ABCDEFGHIJKLMNOPQRST';
/** Longest frame that does not stutter, in milliseconds. */
const LONGEST = 50;
/** Pixels of one turn of the wheel. */
const WHEEL = 120;
const STEPS = 60;
const JUMPS = ['Control+Home', 'Control+ArrowDown', 'Control+ArrowRight', 'Control+End', 'Control+ArrowUp'];

async function largeFile(): Promise<string> {
  const head = style({ fill: '#1F5B4B', font: { bold: true, color: '#FFFFFF' } });
  const figure = style({ numberFormat: '#,##0.00' });
  const cells = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLS }, (__, col) => {
      const address = `${LETTERS[col]}${row + 1}`;
      if (row === 0) return cell(address, `Kolom ${col + 1}`, { style: head });
      if (col === 0) return cell(address, `Indikator nomor ${row} dari bidang ${row % 5}`);
      if (col === COLS - 1) return cell(address, row * 2, { formula: `=B${row + 1}*2`, style: figure });
      return cell(address, (row * (col + 3)) % 1000, { style: figure });
    }),
  ).flat();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ckt-gulir-')), 'sepuluh-ribu.xlsx');
  writeFileSync(
    file,
    await writeXlsx(workbook([sheet('Besar', { cells, frozen: { rows: 1, cols: 1 } })]), { cachedValues: true }),
  );
  return file;
}

interface Frames {
  /** Milliseconds from frame to frame: on a busy machine other programs are in it. */
  readonly gaps: readonly number[];
  /** Milliseconds that the page's main thread computed for one step: script, style, layout and paint, whatever else runs. */
  readonly steps: readonly number[];
}

/** As text: what the loader makes of a function inside of a function does not run in the page. */
const WATCH = `
  const notes = { gaps: [], before: performance.now(), runs: true };
  requestAnimationFrame(function tick(now) {
    notes.gaps.push(now - notes.before);
    notes.before = now;
    if (notes.runs) requestAnimationFrame(tick);
  });
  window.catatanBingkai = notes;
`;
const STOP = `(() => {
  window.catatanBingkai.runs = false;
  return window.catatanBingkai.gaps.slice(2);
})()`;
const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))';

type Act = (step: number) => Promise<void>;

/** Does something again and again in the page, a frame each, and notes what the frames took. */
async function watched(page: Page, cpu: CDPSession, count: number, act: Act): Promise<Frames> {
  const spent = async (): Promise<number> => {
    const { metrics } = await cpu.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const steps: number[] = [];
  await page.evaluate(WATCH);
  for (let step = 0; step < count; step += 1) {
    const before = await spent();
    await act(step);
    await page.evaluate(NEXT_FRAME);
    steps.push((await spent()) - before);
  }
  return { gaps: await page.evaluate<number[]>(STOP), steps };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

const figure = (value: number): string => value.toFixed(1).padStart(8);

function report(name: string, { gaps, steps }: Frames): boolean {
  const lists = [steps, gaps].map((list) => [...list].sort((a, b) => a - b));
  const figures = lists.map((sorted) => [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? 0].map(figure).join(''));
  say(`${name.padEnd(34)}${figures.join('   ')}`);
  return steps.every((step) => step <= LONGEST);
}

/** Ten thousand rows in the practice sheet: does the page compute longer than 50 ms for any frame? Exit code 1 when it does. */
async function main(): Promise<void> {
  const file = await largeFile();
  const practice = await startPractice();
  const { page } = practice;
  const book = new WorkbookPage(page);
  try {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Buka .xlsx' }).click(),
    ]);
    const started = Date.now();
    await chooser.setFiles(file);
    await page.getByRole('grid', { name: 'Lembar Besar' }).waitFor({ timeout: 60_000 });
    say(`${ROWS} baris x ${COLS} kolom terbuka dalam ${Date.now() - started} md`);
    // The pane reads the new workbook, too; what is measured here is the sheet.
    await page.waitForTimeout(3000);
    say(`${'milidetik per langkah'.padEnd(34)}  hitung     p95  paling     antar     p95  paling`);

    const cpu = await page.context().newCDPSession(page);
    await cpu.send('Performance.enable', { timeDomain: 'threadTicks' });
    const measured = async (name: string, count: number, act: Act): Promise<boolean> =>
      report(name, await watched(page, cpu, count, act));
    const keys =
      (...names: readonly string[]): Act =>
      (step) =>
        page.keyboard.press(names[step % names.length] ?? '');
    await book.goTo('C3');
    await page.mouse.move(500, 400);
    const results = [
      await measured('roda ke bawah', STEPS, () => page.mouse.wheel(0, WHEEL)),
      await measured('roda ke samping dan kembali', STEPS, (step) => page.mouse.wheel(step < STEPS / 2 ? 60 : -60, 0)),
      await measured('Page Down', STEPS, keys('PageDown')),
      await measured('panah bawah', STEPS, keys('ArrowDown')),
      await measured('Ctrl+Home, End, panah', 15, keys(...JUMPS)),
      await measured('Enter setelah mengetik', 15, async () => {
        await page.keyboard.type('12');
        await page.keyboard.press('Enter');
      }),
    ];
    if (results.includes(false)) process.exitCode = 1;
  } finally {
    await practice.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
