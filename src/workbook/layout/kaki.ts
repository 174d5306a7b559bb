import { defineTable } from './define-table';

/** Lines below a table that repeat the rules standing on Beranda; the cell is merged over the width of the table above. */
export const tabelKaki = defineTable({
  isi: { judul: 'Aturan', lebar: 60, peran: 'rumus', gaya: 'laporan.catatan' },
});
