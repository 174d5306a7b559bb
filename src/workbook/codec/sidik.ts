/** FNV-1a, 32 bit, as eight hex digits: tells a mirror row that was changed by hand. No protection against intent. */
export function sidikTeks(teks: string): string {
  let sidik = 0x811c9dc5;
  for (let i = 0; i < teks.length; i += 1) sidik = Math.imul(sidik ^ teks.charCodeAt(i), 0x01000193);
  return (sidik >>> 0).toString(16).padStart(8, '0');
}
