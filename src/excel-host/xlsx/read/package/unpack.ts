import { Inflate } from 'fflate';
import { XlsxReadError } from '../xlsx-read-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most 1032 times: no single step of unpacking makes more than 17 MB, whatever the file claims. */
const STEP = 16 * 1024;

/**
 * The bytes of one entry. What it declares is not believed: unpacking stops at the first byte too many, and length and checksum must agree.
 */
export function unpack(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(file, entry);
  if (entry.method === STORED) return checked(entry, packed);
  if (entry.method !== DEFLATED)
    throw new XlsxReadError('damaged', `${entry.path} is packed by method ${entry.method}`);
  const whole = new Uint8Array(entry.unpacked);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > whole.length)
      throw new XlsxReadError('zip-bomb', `${entry.path} holds more than the ${whole.length} bytes that it declares`);
    whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof XlsxReadError) throw error;
    throw new XlsxReadError('damaged', `${entry.path} cannot be unpacked`, { cause: error });
  }
  return checked(entry, whole.subarray(0, length));
}

function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isThere = entry.offset + LOCAL_LENGTH <= file.length && header.getUint32(entry.offset, true) === LOCAL;
  if (!isThere) throw new XlsxReadError('damaged', `${entry.path} is not where the directory says`);
  const start =
    entry.offset + LOCAL_LENGTH + header.getUint16(entry.offset + 26, true) + header.getUint16(entry.offset + 28, true);
  if (start + entry.packed > file.length) throw new XlsxReadError('damaged', `${entry.path} is cut off`);
  return file.subarray(start, start + entry.packed);
}

function checked(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc)
    throw new XlsxReadError('damaged', `${entry.path} does not have the checksum that the zip declares`);
  return bytes;
}
