import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { cell, sheet, workbook } from './build';

/** Files that nobody should open, made by small changes to a good one. */

const CENTRAL = 0x02014b50;
const UNPACKED_SIZE = 24;
const SHEET = 'xl/worksheets/sheet1.xml';

export function goodFile(): Promise<Uint8Array> {
  const cells = Array.from({ length: 200 }, (_, at) => cell(`A${at + 1}`, `baris ${at}`));
  return writeXlsx(workbook([sheet('Rekap', { cells })]), { cachedValues: true });
}

/** The file with some of its parts replaced (`null` takes a part away). */
export async function withParts(changes: Readonly<Record<string, string | Uint8Array | null>>): Promise<Uint8Array> {
  const parts: Zippable = unzipSync(await goodFile());
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(parts, path);
    else parts[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(parts);
}

export const sheetXml = (content: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
export const withSheet = (content: string, head = ''): Promise<Uint8Array> =>
  withParts({ [SHEET]: sheetXml(content, head) });

export async function cutOff(share: number): Promise<Uint8Array> {
  const bytes = await goodFile();
  return bytes.slice(0, Math.floor(bytes.length * share));
}

/** One bit turned over in the packed bytes of a part that is read. */
export async function bitFlipped(): Promise<Uint8Array> {
  const parts = unzipSync(await goodFile());
  const bytes = zipSync(parts, { level: 0 });
  const at = Buffer.from(bytes).indexOf('baris 7');
  if (at < 0) throw new Error('the text is not where it should be');
  bytes[at + 6] = (bytes[at + 6] ?? 0) ^ 1;
  return bytes;
}

/** A sheet of `megabytes` spaces. */
export const spaces = (megabytes: number): string => ' '.repeat(megabytes * 1024 * 1024);

/** The directory says that every part unpacks to `size` bytes, whatever is in it. */
export function lyingAbout(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === CENTRAL) view.setUint32(at + UNPACKED_SIZE, size, true);
  }
  return copy;
}

/** The first sector of a compound file and one name of its directory ([MS-CFB] 2.2 and 2.6.1). */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((char) => [char.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
