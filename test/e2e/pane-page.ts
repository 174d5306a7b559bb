import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The pane in its frame, as somebody at the screen uses it: by role and by visible text. */
export class PanePage {
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator('iframe[title="Panel Capaian Kinerja"]');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async ready(): Promise<void> {
    await this.button('Profil dan setelan').waitFor({ timeout: 30_000 });
  }

  async tab(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** The sentence of the band on top, with whose turn it is. */
  async next(): Promise<string> {
    return (await this.frame.getByRole('region', { name: 'Langkah berikutnya' }).textContent()) ?? '';
  }

  async pressNext(label: string): Promise<void> {
    await this.frame
      .getByRole('region', { name: 'Langkah berikutnya' })
      .getByRole('button', { name: label, exact: true })
      .click();
  }

  get dialog(): Locator {
    return this.frame.getByRole('dialog');
  }

  /** Who sits here: asked for in the settings. */
  async identify(name: string, role: string): Promise<void> {
    await this.button('Profil dan setelan').click();
    await this.dialog.getByLabel('Nama Anda').fill(name);
    await this.dialog.getByLabel('Peran').selectOption(role);
    await this.dialog.getByRole('button', { name: 'Tutup' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Hands in the form of an action; its preview follows in the same dialog. */
  async submit(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
    await this.dialog.getByText('Yang akan terjadi').waitFor();
  }

  /** Confirms the action whose preview is open, and waits for what the pane tells of it. */
  async confirm(label: string, outcome: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
    await this.told(outcome);
  }

  async told(outcome: string): Promise<void> {
    await this.frame.getByRole('status').filter({ hasText: outcome }).waitFor({ timeout: 60_000 });
    await this.dialog.waitFor({ state: 'detached' });
  }
}
