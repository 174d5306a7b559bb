import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Digest } from '../../app/port/ports';

/** Texts whose digest is remembered: a journal is read again after every edit, and its entries never change. */
const REMEMBERED = 20_000;
/** An entry of the journal is shorter; the text of a whole report is not worth keeping. */
const LONGEST_REMEMBERED = 4_000;

/** Web Crypto for long texts; the same interface in browsers (secure pages only) and in Node. */
export function createDigest(subtle: Pick<SubtleCrypto, 'digest'>): Digest {
  const known = new Map<string, string>();
  return {
    async sha256(text) {
      return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
    },
    async sha256Bytes(bytes) {
      return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))));
    },
    sidik(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size >= REMEMBERED) known.clear();
      const hash = bytesToHex(sha256(utf8ToBytes(text)));
      if (text.length <= LONGEST_REMEMBERED) known.set(text, hash);
      return hash;
    },
  };
}
