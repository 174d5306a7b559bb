import type { FileFormat } from '../document-copy';
import { readXlsx } from './read/read-xlsx';
import { writeXlsx } from './write-xlsx';

/** The workbook as .xlsx: what `getFileAsync` gives out and `createWorkbook` and `insertWorksheetsFromBase64` take. */
export const xlsxFiles: FileFormat = {
  write: (data) => writeXlsx(data, { cachedValues: true }),
  read: (bytes) => readXlsx(bytes).data,
};
