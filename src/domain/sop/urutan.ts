import type { MetaPeristiwa } from './peristiwa';

/**
 * Events in the order of their logical clock, each id once: merging two journals is a set union, whatever the order in which entries arrive.
 */
export function urutkanPeristiwa<T extends Pick<MetaPeristiwa, 'id' | 'jam'>>(daftar: readonly T[]): readonly T[] {
  const unik = new Map<string, T>();
  for (const peristiwa of daftar) if (!unik.has(peristiwa.id)) unik.set(peristiwa.id, peristiwa);
  return [...unik.values()].sort((a, b) => a.jam - b.jam || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
