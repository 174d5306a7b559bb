import { defineTable, type Kolom } from './define-table';

const tetap = (judul: string, lebar: number, gaya: Kolom['gaya']): Kolom => ({ judul, lebar, peran: 'tetap', gaya });

/** The journal in words, for whoever opens the workbook without the add-in. Only the first column is ever read back. */
export const tabelRiwayat = defineTable({
  id: { judul: 'Pengenal kejadian', lebar: 40, peran: 'kunci', gaya: 'bantu.teks', tersembunyi: true },
  waktu: tetap('Waktu', 118, 'tetap.teks'),
  oleh: tetap('Oleh (menurut pengisian)', 112, 'tetap.teks'),
  peran: tetap('Sebagai', 84, 'tetap.teks'),
  peristiwa: tetap('Kejadian', 320, 'tetap.teks'),
  alasan: tetap('Alasan dan keterangan', 190, 'tetap.teks'),
});
