import { defineAturanBaris, diIsian } from '../define-aturan';
import { angkaTunggal, hinggaTriwulan } from '../konteks';

/** A figure that is carried forward and should rise falls from one filled quarter to the next. */
export const r14 = defineAturanBaris({
  kode: 'R14',
  tingkat: 'W',
  sumber: 'Kewajaran: angka kumulatif tidak turun',
  data: ['triwulan', 'sebelum', 'sesudah'],
  cari: (baris, { data }) => {
    if (baris.indikator.konsolidasi !== 'akhir' || baris.indikator.polaritas !== 'positif') return [];
    const terisi = hinggaTriwulan(baris.realisasi, data.periode.triwulan).flatMap(({ triwulan, terbaca }) => {
      const angka = angkaTunggal(terbaca);
      return angka === null ? [] : [{ triwulan, angka }];
    });
    return terisi.flatMap(({ triwulan, angka }, urut) => {
      const sebelum = terisi[urut - 1]?.angka;
      return sebelum !== undefined && angka < sebelum
        ? [{ lokasi: diIsian(baris, `realisasi${triwulan}`), data: { triwulan, sebelum, sesudah: angka } }]
        : [];
    });
  },
  contoh: [
    { nama: 'turun dari TW II ke TW III', indikator: [{ realisasi: [25, 50, 45, null] }], jumlah: 1 },
    { nama: 'naik terus', jumlah: 0 },
    { nama: 'negatif boleh turun', indikator: [{ polaritas: 'negatif', realisasi: [25, 20, 15, null] }], jumlah: 0 },
  ],
});
