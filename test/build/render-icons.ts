/**
 * Draws the PNG icons from their SVG sources: `npx tsx test/build/render-icons.ts` (Chromium by CHROMIUM_PATH, or the system's).
 * The sources stand on a grid of 16 units, so that edges fall on whole pixels at 16, 32, 64 and 80.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const ASSETS = join(__dirname, '..', '..', 'assets');
/** The mark stands in the add-in list too, which takes 32 and 64; ribbon buttons take 16, 32 and 80. */
const ICONS = {
  mark: [16, 32, 64, 80],
  format: [16, 32, 80],
  periksa: [16, 32, 80],
  laporan: [16, 32, 80],
  simpan: [16, 32, 80],
} as const;

async function render(page: Page, name: string, size: number): Promise<void> {
  const svg = readFileSync(join(ASSETS, `${name}.svg`), 'utf8').replace(
    '<svg ',
    `<svg width="${String(size)}" height="${String(size)}" `,
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(join(ASSETS, `${name}-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) for (const size of sizes) await render(page, name, size);
  await browser.close();
}

void main();
