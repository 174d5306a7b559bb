import type { GridView } from '../../excel-host/grid-view';
import { byId, element } from '../dom';

const STEP = 160;
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs of the visible sheets, with their colours. */
export class SheetTabs {
  readonly #list = byId('tab-lembar');
  readonly #view: GridView;
  readonly #open: (sheetId: string) => void;
  #shown = '';

  constructor(view: GridView, open: (sheetId: string) => void) {
    this.#view = view;
    this.#open = open;
    byId('tab-kiri').addEventListener('click', () => this.#list.scrollBy({ left: -STEP, behavior: 'smooth' }));
    byId('tab-kanan').addEventListener('click', () => this.#list.scrollBy({ left: STEP, behavior: 'smooth' }));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
  }

  update(): void {
    const shown = JSON.stringify(this.#view.sheets());
    // A tab that is replaced between press and release would lose its click.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.#list.contains(document.activeElement);
    const tabs = this.#view
      .sheets()
      .filter(({ visible }) => visible)
      .map((sheet) => {
        const tab = element(
          'button',
          { type: 'button', role: 'tab', 'aria-selected': String(sheet.active), tabindex: sheet.active ? 0 : -1 },
          sheet.name,
        );
        if (sheet.tabColor !== '') tab.style.setProperty('--warna', sheet.tabColor);
        tab.addEventListener('click', () => this.#open(sheet.id));
        return tab;
      });
    this.#list.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.tabIndex === 0);
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) active?.focus();
  }

  /** Opens the visible sheet before or after the present one, if there is one. */
  step(step: 1 | -1): void {
    const sheets = this.#view.sheets().filter(({ visible }) => visible);
    const next = sheets[sheets.findIndex(({ active }) => active) + step];
    if (next !== undefined) this.#open(next.id);
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.step(step);
  }
}
