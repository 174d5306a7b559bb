const POLYNOMIAL = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

/** The zip's checksum over bytes that come piece by piece: start with 0, give the answer with the next piece (APPNOTE.TXT 4.4.7). */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  // By index: an iterator took four times as long.
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
