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
  uraian: tetap('Uraian kegiatan menurut SOP', 176, 'tetap.teks'),
  pelaksana: tetap('Pelaksana', 86, 'tetap.tengah', 'Baku'),
  kelengkapan: tetap('Kelengkapan', 96, 'tetap.teks', 'Baku'),
  waktu: tetap('Waktu', 44, 'tetap.tengah', 'Baku'),
  output: tetap('Output', 96, 'tetap.teks', 'Baku'),
  mulai: tetap('Mulai', 80, 'tetap.waktu', 'Pelaksanaan'),
  selesai: tetap('Selesai', 80, 'tetap.waktu', 'Pelaksanaan'),
  lama: tetap('Lama (menit kerja)', 48, 'tetap.rupiah', 'Pelaksanaan'),
  oleh: tetap('Oleh', 100, 'tetap.teks', 'Pelaksanaan'),
  status: tetap('Status', 62, 'tetap.tengah', 'Pelaksanaan'),
  kembali: tetap('Kembali (kali)', 46, 'tetap.nomor', 'Pelaksanaan'),
  keterangan: tetap('Keterangan', 130, 'tetap.teks', 'Pelaksanaan'),
  paraf: { judul: 'Paraf', lebar: 52, peran: 'isian', gaya: 'isian.tengah' },
});
