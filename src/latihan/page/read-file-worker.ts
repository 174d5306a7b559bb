import { readXlsx } from '../../excel-host/xlsx/read/read-xlsx';
import { XlsxReadError } from '../../excel-host/xlsx/read/xlsx-read-error';
import type { ReadAnswer, ReadOrder } from './opened';

function answer({ bytes, addinId }: ReadOrder): ReadAnswer {
  try {
    const { data, catatan } = readXlsx(bytes, { addinId });
    return { ok: true, data, notes: catatan };
  } catch (error) {
    if (error instanceof XlsxReadError) return { ok: false, reason: error.kind };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => self.postMessage(answer(data)));
