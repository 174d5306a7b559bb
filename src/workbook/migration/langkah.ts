import { kunciTata, VERSI_TATA } from '../codec/setelan';
import type { Change, WorkbookSnapshot } from '../plan/types';

/** One step from a layout version to the next: what it changes, planned from a reading. */
export interface LangkahMigrasi {
  readonly dari: number;
  /** What a user sees of it, in one sentence. */
  readonly uraian: string;
  rencanakan(snapshot: WorkbookSnapshot): readonly Change[];
}

/**
 * Steps in order, each exercised by a test. Version 0 is a workbook whose version setting was stripped (Excel on the web once did so to every
 * opened file, office-js #2940): its names are ours, its sheets are those of version 1, only the setting has to come back.
 */
export const daftarLangkah: readonly LangkahMigrasi[] = [
  {
    dari: 0,
    uraian: 'Setelan versi tata lembar yang hilang ditulis kembali.',
    rencanakan: () => [{ op: 'setting.put', key: kunciTata, value: '1' }],
  },
];

/** Steps that a workbook of this version still needs, in order. */
export const langkahDari = (versi: number): readonly LangkahMigrasi[] =>
  daftarLangkah.filter(({ dari }) => dari >= versi && dari < VERSI_TATA);
