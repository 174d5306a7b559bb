/**
 * The 16-bit password verifier that every Excel, LibreOffice and WPS reads (ECMA-376 part 4, 14.7.1). It keeps nobody out who wants in,
 * and neither does the newer salted form: sheet protection guards against slips.
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  for (const char of [...password].reverse()) hash = rotate(hash) ^ (char.codePointAt(0) ?? 0);
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}

/** One step to the left within 15 bits. */
function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

/** Whether a password is the one behind the verifier of an opened file. The newer, salted form cannot be checked here: never. */
export function fitsHash(password: string | null, hash: Readonly<Record<string, string>>): boolean {
  const verifier = hash['password'] ?? hash['workbookPassword'];
  return password !== null && verifier?.toUpperCase() === legacyPasswordHash(password);
}
