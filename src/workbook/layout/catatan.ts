import { defineTable, type Kolom } from './define-table';

const tetap = (judul: string, lebar: number, gaya: Kolom['gaya']): Kolom => ({ judul, lebar, peran: 'tetap', gaya });
const bantu = (judul: string, peran: Kolom['peran'], gaya: Kolom['gaya']): Kolom => ({
  ...{ judul, lebar: 54, peran, gaya, tersembunyi: true },
});

/** Lembar koreksi: the reviewers' notes with their answers, shown from the journal. */
export const tabelCatatan = defineTable({
  nomor: { judul: 'No', lebar: 24, peran: 'tetap', gaya: 'tetap.nomor' },
  waktu: tetap('Waktu', 80, 'tetap.waktu'),
  oleh: tetap('Oleh', 66, 'tetap.teks'),
  tempat: tetap('Lembar', 48, 'tetap.tengah'),
  kunci: tetap('Kode', 46, 'tetap.tengah'),
  kolom: tetap('Kolom', 62, 'tetap.teks'),
  nilai: tetap('Nilai saat itu', 48, 'tetap.tengah'),
  /** Live, so that the paper shows what the figure is when it is printed. */
  nilaiKini: tetap('Nilai kini', 48, 'tetap.tengah'),
  teks: tetap('Catatan', 172, 'tetap.teks'),
  tingkat: tetap('Tingkat', 54, 'tetap.tengah'),
  ditugaskan: tetap('Ditugaskan kepada', 66, 'tetap.teks'),
  tenggat: tetap('Tenggat', 54, 'tetap.tengah'),
  jawaban: tetap('Jawaban dan keputusan', 160, 'tetap.teks'),
  status: tetap('Status', 50, 'tetap.tengah'),
  paraf: tetap('Paraf', 40, 'tetap.tengah'),
  id: bantu('Pengenal catatan', 'kunci', 'bantu.teks'),
  /** The notes that wait, each by its kode, one below the other from the first row: forms count theirs here. */
  terbuka: bantu('Kode yang belum selesai', 'tetap', 'bantu.angka'),
});
/** Rows kept ready, so that the sheet can be printed and filled by hand too: a page, also when some of them are tall. Grows with the notes. */
export const BARIS_CATATAN = 18;
/** Nobody reads more on paper, and each note would write them all again; the journal and the pane have the rest. */
export const CATATAN_TERTULIS = 1000;
