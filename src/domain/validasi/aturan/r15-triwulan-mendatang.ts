import { defineAturanBaris, diIsian } from '../define-aturan';

export const r15 = defineAturanBaris({
  kode: 'R15',
  tingkat: 'W',
  sumber: 'Kewajaran: triwulan yang belum berjalan belum punya realisasi',
  data: ['triwulan'],
  cari: (baris, { data }) =>
    baris.realisasi
      .slice(data.periode.triwulan)
      .filter(({ terbaca }) => terbaca.jenis === 'angka' || terbaca.jenis === 'tak-terbaca')
      .map(({ triwulan }) => ({ lokasi: diIsian(baris, `realisasi${triwulan}`), data: { triwulan } })),
  contoh: [
    { nama: 'TW IV sudah terisi pada laporan TW III', indikator: [{ realisasi: [25, 50, 75, 100] }], jumlah: 1 },
    { nama: 'TW IV kosong', jumlah: 0 },
  ],
});
