import { XlsxReadError } from '../xlsx-read-error';

/** One file in a zip, as its directory declares it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const ENCRYPTED_FLAG = 1;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

/**
 * The zip's table of contents (APPNOTE.TXT 4.3). It stands at the end of the file, so that a file which was cut off has none; sizes are known
 * before anything is unpacked.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new XlsxReadError('zip-bomb', `${count} files in the package`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let number = 0; number < count; number += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw new XlsxReadError('damaged', 'the zip directory is broken');
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      entries.push(entryAt(bytes, view, at));
      at += CENTRAL_LENGTH + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError)
      throw new XlsxReadError('damaged', 'the zip directory is cut off', { cause: error });
    throw error;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new XlsxReadError('damaged', 'the zip has no directory: the file is cut off');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const plain = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    path: new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    crc: view.getUint32(at + 16, true),
    ...(Object.values(plain).includes(IN_ZIP64)
      ? wideSizes(view, at + CENTRAL_LENGTH + nameLength, view.getUint16(at + 30, true), plain)
      : plain),
  };
}

type Sizes = Pick<ZipEntry, 'unpacked' | 'packed' | 'offset'>;

/** Zip64 puts the fields that overflow, in this order, into an extra field (APPNOTE.TXT 4.5.3). Some libraries write it for any size. */
function wideSizes(view: DataView, start: number, length: number, plain: Sizes): Sizes {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    const wide = (value: number): number => {
      if (value !== IN_ZIP64) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return { unpacked: wide(plain.unpacked), packed: wide(plain.packed), offset: wide(plain.offset) };
  }
  return plain;
}
