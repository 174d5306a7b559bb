import type { ShapeData } from './object-types';

export interface ImageFacts {
  readonly format: NonNullable<ShapeData['image']>['format'];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The bytes that a Base64 text stands for, or `null` when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '' || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null;
  const binary = atob(compact);
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((value, at) => bytes[at] === value);

/** Format and size by the head of the file: PNG or JPEG, which is what `addImage` takes; `null` for anything else. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length >= 24) {
    return { format: 'PNG', width: view.getUint32(16), height: view.getUint32(20) };
  }
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpegFacts(view) : null;
}

/** JPEG: the size stands in the first frame header (SOF0 to SOF15, but for DHT, JPG and DAC). */
function jpegFacts(view: DataView): ImageFacts | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { format: 'JPEG', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
