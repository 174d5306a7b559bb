import type { Digest } from '../../app/port/ports';

/** Web Crypto; the same interface in browsers (secure pages only) and in Node. */
export const createDigest = (subtle: Pick<SubtleCrypto, 'digest'>): Digest => ({
  async sha256(text) {
    const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});
