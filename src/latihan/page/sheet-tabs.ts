import type { GridView } from '../../excel-host/grid-view';
import { byId, element } from '../dom';

const STEP = 160;

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

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const sheets = this.#view.sheets().filter(({ visible }) => visible);
    const at = sheets.findIndex(({ active }) => active);
    const next = step === undefined ? undefined : sheets[at + step];
    if (next === undefined) return;
    event.preventDefault();
    this.#open(next.id);
  }
}
