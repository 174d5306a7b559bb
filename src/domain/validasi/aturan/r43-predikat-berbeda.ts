import { defineAturan } from '../define-aturan';

const lokasi = { tabel: 'isian', bidang: 'B1', kunci: 'IKU-1', kolom: 'predikat' } as const;

/** The predikat in the cell is not the one that the scale gives. Reasons such as "Belum diisi" are no predikat. */
export const r43 = defineAturan({
  kode: 'R43',
  tingkat: 'E',
  sumber: 'Skala pada Beranda (bawaan Permendagri 86/2017)',
  data: ['tampil', 'hitung'],
  cari: ({ tampil, barisByKode }) =>
    tampil.flatMap(({ besaran, kode, isi, lokasi: tempat }) => {
      const hitung = barisByKode.get(kode)?.hasil.predikat ?? null;
      if (besaran !== 'predikat' || hitung === null || isi === hitung) return [];
      return [{ lokasi: tempat, indikator: kode, data: { tampil: isi, hitung } }];
    }),
  contoh: [
    {
      nama: 'diketik sendiri',
      pelengkap: { tampil: [{ lokasi, kode: 'IKU-1', besaran: 'predikat', isi: 'Istimewa' }] },
      jumlah: 1,
    },
    {
      nama: 'menurut skala',
      pelengkap: { tampil: [{ lokasi, kode: 'IKU-1', besaran: 'predikat', isi: 'Sangat Tinggi' }] },
      jumlah: 0,
    },
  ],
});
