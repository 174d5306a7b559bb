import { readXlsx } from '../../xlsx/read/read-xlsx';
import { XlsxReadError, type XlsxReadErrorKind } from '../../xlsx/read/xlsx-read-error';
import type { WorkbookData } from '../../model/types';

export type OpenedBook =
  | { readonly ok: true; readonly data: WorkbookData; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const asXlsx = 'simpan sebagai "Buku Kerja Excel (.xlsx)" dari Excel atau LibreOffice';
const reasons: Record<XlsxReadErrorKind, string> = {
  'not-xlsx': 'bukan buku kerja Excel',
  'old-xls': `berformat Excel 97-2003; ${asXlsx}`,
  'binary-xlsb': `berformat biner; ${asXlsx}`,
  opendocument: `berformat OpenDocument; ${asXlsx}`,
  encrypted: 'terkunci kata sandi; hapus kata sandinya di Excel',
  damaged: 'rusak atau terpotong; ambil salinan yang utuh',
  'too-large': 'terlalu besar; kurangi lembar atau gambarnya',
  'zip-bomb': 'jauh lebih besar setelah dibuka daripada ukurannya, maka tidak dibuka',
  macro: `memuat makro; ${asXlsx}`,
  'unsafe-xml': 'memuat isi yang tidak wajar untuk buku kerja, maka tidak dibuka',
};

/** A workbook file, with what of it could not be taken over; or why it is not opened. */
export function openBook(path: string, bytes: Uint8Array): OpenedBook {
  try {
    const { data, catatan } = readXlsx(bytes);
    return { ok: true, data, notes: catatan.map(({ kind, place, count }) => `${kind} di ${place} (${count})`) };
  } catch (error) {
    if (!(error instanceof XlsxReadError)) throw error;
    return { ok: false, reason: `Buku "${path}" ${reasons[error.kind]}.` };
  }
}
