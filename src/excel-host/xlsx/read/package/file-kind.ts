import type { XlsxReadErrorKind } from '../xlsx-read-error';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** What a file is by its first bytes, whatever it is called; `null` for a zip, which has to be looked into. */
export function refusedKind(bytes: Uint8Array): XlsxReadErrorKind | null {
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, EMPTY_ZIP)) return null;
  if (!beginsWith(bytes, COMPOUND)) return 'not-xlsx';
  // Excel keeps an encrypted workbook as a stream of this name in a compound file ([MS-OFFCRYPTO] 2.3.4.4).
  if (holds(bytes, 'EncryptedPackage')) return 'encrypted';
  return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-xls' : 'not-xlsx';
}

/** Names in a compound file's directory are UTF-16 ([MS-CFB] 2.6.1). */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
