import { element } from '../dom';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly primary?: boolean;
}

/** Asks and waits. Esc answers with `escape`. The focus goes back to where it was. */
export function ask<T extends string>(
  title: string,
  message: string,
  choices: readonly Choice<T>[],
  escape: T,
): Promise<T> {
  const before = document.activeElement;
  const buttons = choices.map(({ value, label, primary }) =>
    element('button', { value, type: 'submit', class: primary ? 'utama' : '', autofocus: primary ?? false }, label),
  );
  const dialog = element(
    'dialog',
    { class: 'dialog', role: 'alertdialog', 'aria-labelledby': 'judul-dialog', 'aria-describedby': 'isi-dialog' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'judul-dialog' }, title),
      element('p', { id: 'isi-dialog' }, message),
      element('div', { class: 'pilihan-dialog' }, ...buttons),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(choices.find(({ value }) => value === dialog.returnValue)?.value ?? escape);
    });
  });
}
