import { defineTable, type Kolom } from './define-table';

const tetap = (judul: string, lebar: number, gaya: Kolom['gaya']): Kolom => ({ judul, lebar, peran: 'tetap', gaya });

/** Lembar koreksi: the reviewers' notes with their answers, shown from the journal. */
export const tabelCatatan = defineTable({
  nomor: { judul: 'No', lebar: 26, peran: 'tetap', gaya: 'tetap.nomor' },
  waktu: tetap('Waktu', 78, 'tetap.waktu'),
  oleh: tetap('Oleh', 92, 'tetap.teks'),
  tempat: tetap('Lembar', 76, 'tetap.teks'),
  kunci: tetap('Kode', 54, 'tetap.tengah'),
  kolom: tetap('Kolom', 82, 'tetap.teks'),
  nilai: tetap('Nilai saat itu', 62, 'tetap.tengah'),
  teks: tetap('Catatan', 190, 'tetap.teks'),
  status: tetap('Status', 56, 'tetap.tengah'),
  jawaban: tetap('Jawaban dan keputusan', 190, 'tetap.teks'),
  id: { judul: 'Pengenal catatan', lebar: 54, peran: 'kunci', gaya: 'bantu.teks', tersembunyi: true },
  terbuka: { judul: 'Kode bila belum selesai', lebar: 54, peran: 'tetap', gaya: 'bantu.angka', tersembunyi: true },
});
/** Rows kept ready, so that the sheet can be printed and filled by hand too; grows when there are more notes. */
export const BARIS_CATATAN = 25;
