import { ExcelHost, type HostOptions } from './host';
import { cellName } from './xlsx/reference';
import type { OpenNote } from './xlsx/read/notes';
import { OpenNotes } from './xlsx/read/notes';
import { readXlsx, type ReadOptions } from './xlsx/read/read-xlsx';

export interface OpenedHost {
  readonly host: ExcelHost;
  /** What the file has and the workbook has not, or not fully, or cannot compute. */
  readonly catatan: readonly OpenNote[];
}

/**
 * A host that starts with the workbook of an .xlsx file. A formula that the engine cannot compute stays and shows the file's value.
 * @throws XlsxReadError with its `kind` for a file that cannot be opened.
 */
export function openXlsx(bytes: Uint8Array, options: Omit<HostOptions, 'data'> & ReadOptions = {}): OpenedHost {
  const { data, catatan } = readXlsx(bytes, options);
  const host = ExcelHost.create({ ...options, data });
  const notes = new OpenNotes();
  for (const { sheetName, row, col, why } of host.uncomputed.cells)
    notes.add('formula-not-computed', `${sheetName}!${cellName(row, col)}`, why);
  for (const { name, why } of host.uncomputed.names) notes.add('formula-not-computed', name, why);
  return { host, catatan: [...catatan, ...notes.list()] };
}
