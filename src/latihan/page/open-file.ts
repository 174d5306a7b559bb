import { READ_LIMITS } from '../../excel-host/xlsx/read/limits';
import { element } from '../dom';
import type { OpenOutcome, ReadAnswer, ReadOrder } from './opened';

/** From manifest.xml, put in by the build. */
declare const ADDIN_ID: string;

/** A healthy file of the largest size that is taken needs a few seconds; who waits longer waits for nothing. */
const PATIENCE = 30_000;
/** Asks for a file; `null` when the user thinks better of it. */
export function chooseFile(): Promise<File | null> {
  const input = element('input', { type: 'file', accept: '.xlsx,.xlsm,.xls,.xlsb,.ods', 'aria-label': 'Berkas Excel' });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Reads a workbook file aside, in a worker: a bad one cannot stop the page. */
export async function openFile(file: File): Promise<OpenOutcome> {
  if (file.size > READ_LIMITS.fileBytes) return { ok: false, reason: 'too-large' };
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { ok: false, reason: 'unreadable' };
  const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url));
  try {
    return await new Promise<OpenOutcome>((resolve, reject) => {
      const timer = window.setTimeout(() => resolve({ ok: false, reason: 'too-slow' }), PATIENCE);
      worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
        window.clearTimeout(timer);
        if ('fault' in data) reject(new Error(data.fault));
        else resolve(data);
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      const order: ReadOrder = { bytes: new Uint8Array(buffer), addinId: ADDIN_ID };
      worker.postMessage(order, [buffer]);
    });
  } finally {
    worker.terminate();
  }
}
