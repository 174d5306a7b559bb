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

  /** What a cell shows on the screen. */
  async textAt(address: string): Promise<string> {
    await this.goTo(address);
    const cell = this.cell(address);
    return (await cell.count()) === 0 ? '' : ((await cell.textContent()) ?? '').trim();
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
      if ((await found.count()) > 0) return (await found.getAttribute('data-sel')) ?? '';
      await this.page.keyboard.press('PageDown');
      await this.page.waitForTimeout(SETTLE);
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
