import type { FileExchange } from '../../app/port/ports';

/** The browser's own file dialog; `null` when the user closes it without a choice. */
export const createFileChooser = (page: Document): FileExchange => ({
  chooseText(accept) {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = accept;
    return new Promise((resolve, reject) => {
      input.addEventListener('cancel', () => {
        resolve(null);
      });
      input.addEventListener('change', () => {
        const file = input.files?.[0];
        if (file === undefined) resolve(null);
        else
          file.text().then((text) => {
            resolve({ name: file.name, text });
          }, reject);
      });
      input.click();
    });
  },
});
