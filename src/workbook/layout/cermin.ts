import { defineTable } from './define-table';

/** Mirror of the journal on the very hidden sheet: settings can be stripped or lost (office-js #2940, #6091), cells are not. */
export const tabelJurnal = defineTable({
  id: { judul: 'id', lebar: 120, peran: 'kunci', gaya: 'bantu.teks' },
  json: { judul: 'peristiwa', lebar: 300, peran: 'tetap', gaya: 'bantu.teks' },
  sidik: { judul: 'sidik', lebar: 80, peran: 'tetap', gaya: 'bantu.teks' },
});
export const BARIS_AWAL_JURNAL = 3;

/** Every indicator's entries as they stood when the work was returned: what changed since is told from it. */
export const tabelPotret = defineTable({
  kode: { judul: 'kode', lebar: 120, peran: 'kunci', gaya: 'bantu.teks' },
  isi: { judul: 'isi', lebar: 300, peran: 'tetap', gaya: 'bantu.teks' },
});
/** Beside the lists, on the same hidden sheet. */
export const tempatPotret = { row: BARIS_AWAL_JURNAL, col: 30 } as const;

/** Indicators that were marked as checked, each with its figures in one number (`domain/reviu/rumus-tanda.ts`): forms look theirs up here. */
export const tabelPeriksa = defineTable({
  kode: { judul: 'kode', lebar: 120, peran: 'kunci', gaya: 'bantu.teks' },
  angka: { judul: 'angka', lebar: 120, peran: 'tetap', gaya: 'bantu.angka' },
});
export const tempatPeriksa = { row: BARIS_AWAL_JURNAL, col: 34 } as const;
/** Forms look so far down, whatever the table holds today: formulas are written once, marks come later. */
export const BARIS_PERIKSA = 5_000;
