import type { Locator, Page } from 'playwright-core';

/** Screens to look through for a text, and the time a screen takes to be painted. */
const PAGES = 12;
const SETTLE = 60;

/** The workbook half of practice mode, as somebody at the screen uses it: tabs, name box, cells, typing. */
export class WorkbookPage {
  constructor(private readonly page: Page) {}

  async tabs(): Promise<string[]> {
    return this.page.getByRole('tablist', { name: 'Lembar', exact: true }).getByRole('tab').allTextContents();
  }

  async open(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.page.getByRole('grid', { name: `Lembar ${sheet}`, exact: true }).waitFor();
  }

  async goTo(address: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Kotak nama' }).fill(address);
    await this.page.keyboard.press('Enter');
  }

  async whereAmI(): Promise<string> {
    return this.page.getByRole('textbox', { name: 'Kotak nama' }).inputValue();
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-sel="${address}"]`).first();
  }

  /** The cells are drawn at once; what can be read of them follows. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(SETTLE);
    await this.page.locator('[role="grid"]:not([aria-busy])').waitFor();
  }

  /** What a cell shows on the screen. */
  async textAt(address: string): Promise<string> {
    await this.goTo(address);
    await this.settled();
    const cell = this.cell(address);
    return (await cell.count()) === 0 ? '' : ((await cell.textContent()) ?? '').trim();
  }

  /** Red, green and blue of what is drawn in a cell, near its upper edge, at a part of its width. */
  async colourAt(address: string, share: number): Promise<string> {
    const box = await this.cell(address).boundingBox();
    if (box === null) throw new Error(`sel ${address} tidak tampak`);
    return this.page.locator('.petak-main canvas').evaluate(
      (canvas, { x, y }) => {
        if (!(canvas instanceof HTMLCanvasElement)) return '';
        const { left, top } = canvas.getBoundingClientRect();
        const pixel = canvas.getContext('2d')?.getImageData(x - left, y - top, 1, 1).data ?? [];
        return [...pixel].slice(0, 3).join();
      },
      { x: box.x + box.width * share, y: box.y + 3 },
    );
  }

  /** What the formula bar says of a cell. */
  async contentAt(address: string): Promise<string> {
    await this.goTo(address);
    return this.page.getByRole('textbox', { name: 'Kotak rumus' }).inputValue();
  }

  /** Types over a cell and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The row number of the first cell that shows this text, from the top of the sheet. */
  async rowOf(text: string): Promise<string> {
    return (await this.see(text)).replace(/^[A-Z]+/, '');
  }

  /** Scrolls down until a cell shows this text; its address. */
  async see(text: string): Promise<string> {
    await this.goTo('A1');
    const found = this.page.locator('[data-sel]').filter({ hasText: text }).first();
    for (let page = 0; page < PAGES; page += 1) {
      await this.settled();
      if ((await found.count()) > 0) return (await found.getAttribute('data-sel')) ?? '';
      await this.page.keyboard.press('PageDown');
    }
    throw new Error(`tidak ada sel yang menampilkan "${text}"`);
  }

  async dismiss(button: string): Promise<string> {
    const dialog = this.page.getByRole('alertdialog');
    const text = (await dialog.textContent()) ?? '';
    await dialog.getByRole('button', { name: button }).click();
    return text;
  }
}
