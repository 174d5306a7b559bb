import { defineTable, type Kolom } from './define-table';

const isian = (judul: string, lebar: number, gaya: Kolom['gaya'], petunjuk?: Kolom['petunjuk']): Kolom => ({
  judul,
  lebar,
  peran: 'isian',
  gaya,
  ...(petunjuk ? { petunjuk } : {}),
});

/** The evidence register: filled by the pane or by hand; a division without the add-in fills it as well. */
export const tabelBukti = defineTable({
  nomor: { judul: 'No', lebar: 26, peran: 'rumus', gaya: 'rumus.nomor' },
  kode: isian('Kode', 56, 'isian.tengah', {
    judul: 'Kode indikator',
    isi: 'Kode indikator yang dibuktikan, misalnya IKU-01. Satu baris satu bukti; satu indikator boleh beberapa baris.',
  }),
  indikator: { judul: 'Indikator kinerja', lebar: 170, peran: 'rumus', gaya: 'tarikan.teks' },
  nama: isian('Nama bukti', 150, 'isian.teks'),
  tempat: isian('Tempat atau tautan', 170, 'isian.teks', {
    judul: 'Tempat atau tautan',
    isi: 'Lemari, map, folder, atau tautan. Berkasnya tetap di tempatnya; yang dicatat hanya letaknya.',
  }),
  halaman: isian('Halaman', 50, 'isian.tengah'),
  sidik: isian('Sidik berkas (SHA-256)', 164, 'isian.teks', {
    judul: 'Sidik berkas',
    isi: 'Terisi sendiri bila berkasnya dipilih di panel. Berkas yang diubah sesudahnya mempunyai sidik lain.',
  }),
  tanggal: isian('Tanggal', 66, 'isian.tengah'),
  oleh: isian('Oleh', 92, 'isian.teks'),
  barisIku: { judul: 'Baris pada IKU', lebar: 44, peran: 'bantu', gaya: 'bantu.angka' },
});
/** As many as one page of Folio holds, each with its digest: no page of empty rows follows. The pane puts more in when they are used up. */
export const BARIS_BUKTI = 16;
