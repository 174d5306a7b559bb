import { identify, versiTata } from '../codec/identify';
import type { Change, WorkbookSnapshot } from '../plan/types';
import { langkahDari } from './langkah';

export interface Migrasi {
  readonly dari: number;
  readonly uraian: readonly string[];
  readonly changes: readonly Change[];
}

/** Brings a workbook of ours to the layout of this code, step by step; `null` where there is nothing to do, or nothing of ours. */
export function planMigrasi(snapshot: WorkbookSnapshot): Migrasi | null {
  if (identify(snapshot) !== 'milik-kita') return null;
  const dari = versiTata(snapshot) ?? 0;
  const langkah = langkahDari(dari);
  if (langkah.length === 0) return null;
  return {
    dari,
    uraian: langkah.map(({ uraian }) => uraian),
    changes: langkah.flatMap((satu) => satu.rencanakan(snapshot)),
  };
}
