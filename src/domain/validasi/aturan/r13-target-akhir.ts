import { defineAturanBaris, diIku } from '../define-aturan';

const TOLERANSI = 0.01;

/** Take-last-known: the target of quarter IV is the year's. */
export const r13 = defineAturanBaris({
  kode: 'R13',
  tingkat: 'E',
  sumber: 'Konsolidasi periode Take Last Known (DJPB TW III 2014: kumulatif, dihitung triwulanan)',
  data: ['target4', 'targetTahunan'],
  cari: (baris) => {
    const tahunan = baris.targetTahunan;
    const akhir = baris.target[3]?.terbaca;
    if (baris.indikator.konsolidasi !== 'akhir' || tahunan.jenis !== 'angka' || akhir?.jenis !== 'angka') return [];
    const cocok =
      Math.abs(akhir.bawah - tahunan.bawah) <= TOLERANSI && Math.abs(akhir.atas - tahunan.atas) <= TOLERANSI;
    return cocok
      ? []
      : [{ lokasi: diIku(baris, 'target4'), data: { target4: akhir.atas, targetTahunan: tahunan.atas } }];
  },
  contoh: [
    { nama: 'TW IV 90, tahunan 100', indikator: [{ target: [25, 50, 75, 90] }], jumlah: 1 },
    {
      nama: 'rentang sama',
      indikator: [{ targetTahunan: '85-95', target: ['85-95', '85-95', '85-95', '85 – 95 %'] }],
      jumlah: 0,
    },
    {
      nama: 'rata-rata tidak diperiksa',
      indikator: [{ konsolidasi: 'rata-rata', target: [25, 50, 75, 90] }],
      jumlah: 0,
    },
  ],
});
