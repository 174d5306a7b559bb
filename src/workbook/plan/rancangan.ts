import type { PetaTempat } from './tempat';
import { tidakAda, type Pratinjau } from './pratinjau';
import type { Change } from './types';

/** What a planner hands back: the changes, how to announce them, and where tables will stand afterwards. */
export interface Rancangan {
  readonly changes: readonly Change[];
  readonly pratinjau: readonly Pratinjau[];
  readonly peta: PetaTempat;
  /** Titles that are taken by sheets that are not ours: then nothing is planned, and the user is told. */
  readonly asing: readonly string[];
}
export const rancangan = (
  changes: readonly Change[],
  pratinjau: readonly Pratinjau[],
  peta: PetaTempat,
): Rancangan => ({
  changes,
  pratinjau: changes.length === 0 ? tidakAda : pratinjau,
  peta,
  asing: [],
});
export const terhalang = (asing: readonly string[], peta: PetaTempat): Rancangan => ({
  changes: [],
  pratinjau: tidakAda,
  peta,
  asing,
});
