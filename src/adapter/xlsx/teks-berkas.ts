/** Text files of older Excel versions come in the regional code page, newer ones in UTF-8 or UTF-16 with a mark. */
export function bacaTeksBerkas(isi: Uint8Array): string {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder('utf-16le').decode(isi);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder('windows-1252').decode(isi);
  }
}
