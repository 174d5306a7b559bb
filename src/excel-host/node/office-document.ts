import type { DocumentCopies } from '../document-copy';

/** Office's answer to an asynchronous call of the old kind. */
interface Answer {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
  readonly asyncContext: unknown;
}
type Callback = (answer: Answer) => void;

const internalError = 5001;
const invalidSliceSize = 11002;
const maxSlice = 4 * 1024 * 1024;

/** Answers when the caller's own work is done, as Office does. */
function answer(callback: Callback | undefined, asyncContext: unknown, work: () => unknown): void {
  void Promise.resolve()
    .then(work)
    .then(
      (value): Answer => ({ status: 'succeeded', value, asyncContext }),
      (error: unknown): Answer => ({
        status: 'failed',
        error: { code: internalError, name: 'Internal Error', message: String(error) },
        asyncContext,
      }),
    )
    .then((result) => callback?.(result));
}

function openFile(documents: DocumentCopies, handle: number, size: number, sliceSize: number): object {
  return {
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, callback?: Callback) =>
      answer(callback, undefined, () => {
        const bytes = documents.slice(handle, index, sliceSize);
        return { data: [...bytes], index, size: bytes.length };
      }),
    closeAsync: (callback?: Callback) => answer(callback, undefined, () => documents.close(handle)),
  };
}

interface FileOptions {
  readonly sliceSize?: number;
  readonly asyncContext?: unknown;
}

/** `Office.context.document` as far as it is about the file: on a page office.js provides it, in Node the bridge does. */
export function officeDocument(documents: DocumentCopies): object {
  return {
    getFileAsync: (fileType: string, options: FileOptions | Callback, last?: Callback) => {
      const given = typeof options === 'function' ? {} : options;
      const callback = typeof options === 'function' ? options : last;
      const sliceSize = given.sliceSize ?? maxSlice;
      if (sliceSize <= 0 || sliceSize > maxSlice) {
        const error = { code: invalidSliceSize, name: 'Invalid Value', message: 'A slice is at most 4 MB.' };
        callback?.({ status: 'failed', error, asyncContext: given.asyncContext });
        return;
      }
      answer(callback, given.asyncContext, async () => {
        if (fileType !== 'compressed') throw new Error(`The emulated Excel gives no file of type "${fileType}".`);
        const { handle, size } = await documents.take();
        return openFile(documents, handle, size, sliceSize);
      });
    },
  };
}
