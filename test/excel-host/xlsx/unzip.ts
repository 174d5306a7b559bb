import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { writeXlsx, type XlsxOptions } from '../../../src/excel-host/xlsx/write-xlsx';

export type Parts = Readonly<Record<string, string>>;

/** All parts of a saved file as text. */
export function unzip(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export async function saveAndUnzip(data: WorkbookData, options: Partial<XlsxOptions> = {}): Promise<Parts> {
  return unzip(await writeXlsx(data, { cachedValues: true, ...options }));
}

/** A part that must be there. */
export function part(parts: Parts, path: string): string {
  const text = parts[path];
  if (text === undefined) throw new Error(`${path} is missing among ${Object.keys(parts).join(', ')}`);
  return text;
}

/** The text of the first sheet. */
export async function firstSheet(data: WorkbookData, options: Partial<XlsxOptions> = {}): Promise<string> {
  return part(await saveAndUnzip(data, options), 'xl/worksheets/sheet1.xml');
}
