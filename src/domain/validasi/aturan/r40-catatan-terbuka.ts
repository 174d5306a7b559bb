import { isMenahan, type Catatan } from '../../reviu/catatan';

import { defineAturan } from '../define-aturan';

const catatan: Catatan = {
  id: 'c1',
  sasaran: { tabel: 'isian', kunci: 'IKU-1', kolom: 'realisasi3' },
  teks: 'Periksa lagi',
  tingkat: 'wajib',
  ditugaskan: null,
  tenggat: null,
  nilaiSaatItu: '75',
  oleh: 'Sekretaris',
  peran: 'SEKRETARIS',
  waktu: '2026-10-05T09:00:00+08:00',
  status: 'dijawab',
  balasan: [],
  suntingan: [],
};

/** A note that asks for an answer and is not accepted keeps step 8 shut; during the correction it is only told. */
export const r40 = defineAturan({
  kode: 'R40',
  tingkat: 'E',
  sumber: 'SOP langkah 7 dan 8',
  data: ['teks', 'status', 'oleh'],
  cari: ({ daftarCatatan, final, barisByKode }) =>
    daftarCatatan.filter(isMenahan).map(({ id, sasaran, teks, status, oleh }) => ({
      lokasi: { tabel: 'catatan' as const, bidang: null, kunci: id, kolom: null },
      indikator: sasaran.kunci !== null && barisByKode.has(sasaran.kunci) ? sasaran.kunci : null,
      tingkat: final ? ('E' as const) : ('W' as const),
      data: { teks, status, oleh },
    })),
  contoh: [
    {
      nama: 'catatan belum diterima pada langkah 8',
      pelengkap: { daftarCatatan: [catatan], kini: 8 },
      jumlah: 1,
      tingkat: 'E',
    },
    {
      nama: 'catatan belum diterima pada langkah 7',
      pelengkap: { daftarCatatan: [catatan], kini: 7 },
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'catatan yang hanya memberi tahu',
      pelengkap: { daftarCatatan: [{ ...catatan, tingkat: 'informasi' }], kini: 8 },
      jumlah: 0,
    },
    {
      nama: 'catatan diterima',
      pelengkap: { daftarCatatan: [{ ...catatan, status: 'diterima' }], kini: 8 },
      jumlah: 0,
    },
  ],
});
