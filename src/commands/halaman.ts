import { LANJUT } from './jalankan';
import type { Kabar } from './kabar';
import { kataPita } from './kata';

const BATAL = 'batal';

/** Puts the news in place of the page's help; `answer` gets what the user pressed. */
export function renderKabar(page: Document, kabar: Kabar, answer: (text: string) => void): void {
  const { tombol } = kataPita[kabar.bahasa];
  page.documentElement.lang = kabar.bahasa;
  page.title = kabar.judul;
  const main = page.createElement('main');
  main.dataset['nada'] = kabar.nada;
  main.append(text(page, 'h1', kabar.judul));
  if (kabar.baris.length > 0) {
    const list = page.createElement('ul');
    list.append(...kabar.baris.map((line) => text(page, 'li', line)));
    main.append(list);
  }
  main.append(text(page, 'p', kabar.tindakan));
  const buttons = page.createElement('div');
  const choices =
    kabar.nada === 'tanya'
      ? ([
          [tombol.lanjut, LANJUT],
          [tombol.batal, BATAL],
        ] as const)
      : ([[tombol.tutup, BATAL]] as const);
  buttons.append(
    ...choices.map(([label, value]) => {
      const button = text(page, 'button', label);
      button.addEventListener('click', () => {
        answer(value);
      });
      return button;
    }),
  );
  main.append(buttons);
  page.body.replaceChildren(main);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answer(BATAL);
  });
  buttons.querySelector('button')?.focus();
}

function text(page: Document, name: string, content: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = content;
  return element;
}
