import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import type { Practice } from './practice';
import type { Step } from './steps';
import { WorkbookPage } from './workbook-page';

/** What somebody used to Excel does without thinking, with the keyboard and the mouse alone. */
export function sheetKeys({ page }: Practice): readonly Step[] {
  const book = new WorkbookPage(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const at = async (expected: string): Promise<void> => assert.equal(await book.whereAmI(), expected);
  const content = (): Promise<string> => page.getByRole('textbox', { name: 'Kotak rumus' }).inputValue();
  const bar = async (address: string, expected: string): Promise<void> =>
    assert.equal(await book.contentAt(address), expected, address);

  return [
    {
      title: 'Tab ke kanan, Enter kembali ke bawah kolom pertama',
      run: async () => {
        await book.goTo('B2');
        for (const [text, key] of [
          ['Bidang', 'Tab'],
          ['TW I', 'Tab'],
          ['TW II', 'Enter'],
          ['Umum', 'Tab'],
          ['10', 'Tab'],
          ['20', 'Enter'],
          ['Teknis', 'Tab'],
          ['30', 'Tab'],
          ['40', 'Enter'],
        ] as const) {
          await page.keyboard.type(text);
          await press(key);
        }
        await at('B5');
        await bar('D4', '40');
      },
    },
    {
      title: 'panah, Ctrl+panah, Ctrl+Home, Ctrl+End, PgDn, PgUp',
      run: async () => {
        await book.goTo('B2');
        await press('ArrowRight', 'ArrowDown');
        await at('C3');
        await press('Control+ArrowDown');
        await at('C4');
        await press('Control+ArrowRight');
        await at('D4');
        await press('Control+Home');
        await at('A1');
        await press('Control+End');
        await at('D4');
        await press('Home');
        await at('A4');
        await press('PageDown');
        assert.match(await book.whereAmI(), /^A[1-9]\d$/);
        await press('PageUp');
        await at('A4');
      },
    },
    {
      title: 'Shift memperluas pilihan, Ctrl+A memilih blok, lalu seluruh lembar',
      run: async () => {
        await book.goTo('C3');
        await press('Shift+ArrowRight', 'Shift+Control+ArrowDown');
        await at('C3:D4');
        await page.getByText('Jumlah: 100').waitFor();
        await press('Enter', 'Enter');
        assert.equal(await content(), '20');
        await at('C3:D4');
        await press('ArrowLeft');
        await at('C3');
        await press('Control+a');
        await at('B2:D4');
        await press('Control+a');
        await at('A:XFD');
        await book.goTo('C3');
        await press('Control+Space');
        await at('C:C');
      },
    },
    {
      title: 'F2 mengubah isi, Esc membatalkan, Delete mengosongkan, Ctrl+Z dan Ctrl+Y',
      run: async () => {
        await book.goTo('C3');
        await press('F2');
        await page.keyboard.type('5');
        await press('Escape');
        assert.equal(await content(), '10');
        await press('F2');
        await page.keyboard.type('5');
        await press('Enter');
        await bar('C3', '105');
        await press('Delete');
        await bar('C3', '');
        await press('Control+z');
        await bar('C3', '105');
        await press('Control+z');
        await bar('C3', '10');
        await press('Control+y');
        await bar('C3', '105');
        await press('Control+z');
      },
    },
    {
      title: 'rumus disalin dengan rujukan yang ikut bergeser, dipotong dengan rujukan yang tetap',
      run: async () => {
        await book.type('E3', '=C3+D3');
        await book.goTo('E3');
        await press('Control+c', 'ArrowDown', 'Control+v');
        await bar('E4', '=C4+D4');
        assert.equal(await book.textAt('E4'), '70');
        await book.goTo('E3');
        await press('Control+x', 'ArrowRight', 'Control+v');
        await bar('F3', '=C3+D3');
        await bar('E3', '');
        await press('Control+z', 'Escape');
        await bar('E3', '=C3+D3');
      },
    },
    {
      title: 'selagi rumus diketik, klik, seret, dan panah menulis alamat sel',
      run: async () => {
        await book.goTo('F6');
        await page.keyboard.type('=SUM(');
        await drag(page, await centre(page, 'C3'), await centre(page, 'D4'));
        await page.keyboard.type(')+');
        await press('ArrowUp', 'ArrowUp', 'ArrowLeft');
        await page.keyboard.type('*2');
        await press('Enter');
        await bar('F6', '=SUM(C3:D4)+E4*2');
      },
    },
    {
      title: 'blok dari program lain ditempel: tab, baris, dan sel berkutip',
      run: async () => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.evaluate(() => navigator.clipboard.writeText('1.234,5\t85%\r\n"baris 1\nbaris 2"\tteks\r\n'));
        await book.goTo('H2');
        await press('Control+v');
        await at('H2:I3');
        await bar('H2', '1234,5');
        assert.equal(await book.textAt('I2'), '85%');
        assert.match(await book.textAt('H3'), /baris 1\s+baris 2/);
      },
    },
    {
      title: 'tetikus: menyeret memilih, tepi kepala kolom mengubah lebar',
      run: async () => {
        await book.goTo('A1');
        await drag(page, await centre(page, 'C3'), await centre(page, 'D4'));
        await at('C3:D4');
        const before = await widthOf(page, 'C3');
        const edge = await rightEdgeOfHeading(page, 'C');
        await drag(page, edge, { x: edge.x + 60, y: edge.y });
        assert.equal(Math.round((await widthOf(page, 'C3')) - before), 60);
        await page.getByRole('button', { name: 'Urungkan' }).click();
        await page.waitForTimeout(50);
        assert.equal(await widthOf(page, 'C3'), before);
      },
    },
    {
      title: 'Ctrl+roda memperbesar lembar, tombol mengembalikannya',
      run: async () => {
        const before = await widthOf(page, 'C3');
        await page.mouse.move(400, 300);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -120);
        await page.keyboard.up('Control');
        await page.waitForTimeout(80);
        assert.ok((await widthOf(page, 'C3')) > before);
        await page.getByRole('button', { name: 'Perkecil' }).click();
        await page.waitForTimeout(80);
        assert.equal(await widthOf(page, 'C3'), before);
      },
    },
    {
      title: 'tidak ada keberatan berat dari pemeriksa aksesibilitas',
      run: async () => assert.deepEqual(await seriousFindings(page), []),
    },
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.waitForTimeout(30);
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await page.waitForTimeout(60);
}

async function centre(page: Page, address: string): Promise<Point> {
  await new WorkbookPage(page).settled();
  const box = await page.locator(`[data-sel="${address}"]`).first().boundingBox();
  assert.ok(box, address);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function widthOf(page: Page, address: string): Promise<number> {
  await new WorkbookPage(page).settled();
  return (await page.locator(`[data-sel="${address}"]`).first().boundingBox())?.width ?? 0;
}

async function rightEdgeOfHeading(page: Page, letters: string): Promise<Point> {
  const box = await page
    .locator('.kepala-kolom .kepala')
    .filter({ hasText: new RegExp(`^${letters}$`) })
    .boundingBox();
  assert.ok(box, letters);
  return { x: box.x + box.width - 1, y: box.y + box.height / 2 };
}

const AXE = createRequire(__filename).resolve('axe-core/axe.min.js');

/** Rules that axe calls serious or critical, with the first element of each. The pane has its own tests. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as Window & typeof globalThis & { axe: typeof axeCore };
    const { violations } = await axe.run(document, { iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
