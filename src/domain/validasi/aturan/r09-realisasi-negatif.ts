import { defineAturanBaris, diIsian } from '../define-aturan';
import { angkaTunggal } from '../konteks';

export const r09 = defineAturanBaris({
  kode: 'R09',
  tingkat: 'E',
  sumber: 'Validator kwanter/sakip',
  data: ['triwulan', 'realisasi'],
  cari: (baris) =>
    baris.realisasi.flatMap(({ triwulan, terbaca }) => {
      const realisasi = angkaTunggal(terbaca);
      return realisasi !== null && realisasi < 0
        ? [{ lokasi: diIsian(baris, `realisasi${triwulan}`), data: { triwulan, realisasi } }]
        : [];
    }),
  contoh: [
    { nama: 'realisasi di bawah nol', indikator: [{ realisasi: [25, -3, 75, null] }], jumlah: 1 },
    { nama: 'realisasi nol', indikator: [{ realisasi: [0, 0, 75, null] }], jumlah: 0 },
  ],
});
