import type { FileExchange } from '../../app/port/ports';

/** The browser's own file dialog; `null` when the user closes it without a choice. */
function choose<T>(page: Document, accept: string, read: (file: File) => Promise<T>): Promise<T | null> {
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
      else read(file).then(resolve, reject);
    });
    input.click();
  });
}

export const createFileChooser = (page: Document): FileExchange => ({
  chooseText: (accept) => choose(page, accept, async (file) => ({ name: file.name, text: await file.text() })),
  chooseBytes: (accept) =>
    choose(page, accept, async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
});
