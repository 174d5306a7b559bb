import { defineTable, type Kolom } from './define-table';

const tetap = (judul: string, lebar: number, gaya: Kolom['gaya'], grup?: string): Kolom => ({
  judul,
  lebar,
  peran: 'tetap',
  gaya,
  ...(grup ? { grup } : {}),
});

/** The SOP's steps with what happened: shown from the journal, never typed. Texts of the SOP stand as it gives them. */
export const tabelKendali = defineTable({
  langkah: { judul: 'No', lebar: 26, peran: 'kunci', gaya: 'tetap.nomor' },
  uraian: tetap('Uraian kegiatan menurut SOP', 190, 'tetap.teks'),
  pelaksana: tetap('Pelaksana (usulan)', 74, 'tetap.tengah', 'Baku'),
  kelengkapan: tetap('Kelengkapan', 108, 'tetap.teks', 'Baku'),
  waktu: tetap('Waktu', 44, 'tetap.tengah', 'Baku'),
  output: tetap('Output', 108, 'tetap.teks', 'Baku'),
  mulai: tetap('Mulai', 80, 'tetap.waktu', 'Pelaksanaan'),
  selesai: tetap('Selesai', 80, 'tetap.waktu', 'Pelaksanaan'),
  lama: tetap('Lama (menit kerja)', 50, 'tetap.rupiah', 'Pelaksanaan'),
  oleh: tetap('Oleh', 108, 'tetap.teks', 'Pelaksanaan'),
  status: tetap('Status', 62, 'tetap.tengah', 'Pelaksanaan'),
  keterangan: tetap('Keterangan', 110, 'tetap.teks', 'Pelaksanaan'),
});
