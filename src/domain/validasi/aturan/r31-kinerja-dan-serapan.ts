import { computeAnggaran, daunOf } from '../../anggaran/pohon';
import { angkaAtauNull } from '../../capaian/hasil';
import { defineAturan, diAnggaran } from '../define-aturan';

const PENUH = 100;
const RENDAH = 50;
const TINGGI = 90;

/**
 * Full performance with half of the money, or nearly all money with half of the performance, division by division.
 * Little money spent is telling only at the end of the year; quarter I has always spent little.
 */
export const r31 = defineAturan({
  kode: 'R31',
  tingkat: 'W',
  sumber: 'LKE AKIP, efisiensi; e-SAKIP Banjarnegara',
  data: ['bidang', 'capaian', 'serapan'],
  cari: ({ data, rekap }) => {
    const { triwulan } = data.periode;
    const daun = daunOf(data.daftarAnggaran);
    return rekap.perBidang.flatMap(({ bidang, capaianSd }) => {
      const milik = daun.filter((baris) => baris.bidang === bidang);
      const capaian = angkaAtauNull(capaianSd);
      const serapan = angkaAtauNull(computeAnggaran(milik, triwulan).serapan);
      const [pertama] = milik;
      if (pertama === undefined || capaian === null || serapan === null) return [];
      const hemat = triwulan === 4 && capaian >= PENUH && serapan < RENDAH;
      const boros = capaian < RENDAH && serapan > TINGGI;
      return hemat || boros
        ? [{ lokasi: diAnggaran(pertama.kode, 'realisasiSd'), data: { bidang, capaian, serapan } }]
        : [];
    });
  },
  contoh: [
    {
      nama: 'serapan 95 %, kinerja sepertiga',
      indikator: [{ realisasi: [10, 15, 25, null] }],
      anggaran: [{ pagu: 100, realisasi: [30, 30, 35, null] }],
      jumlah: 1,
    },
    {
      nama: 'kinerja penuh, serapan 30 % pada akhir tahun',
      indikator: [{ realisasi: [25, 50, 75, 100] }],
      anggaran: [{ pagu: 100, realisasi: [10, 10, 5, 5] }],
      periode: { tahun: 2026, triwulan: 4 },
      jumlah: 1,
    },
    {
      nama: 'kinerja penuh, serapan 30 % sampai triwulan III',
      anggaran: [{ pagu: 100, realisasi: [10, 10, 10, null] }],
      jumlah: 0,
    },
    { nama: 'sejalan', anggaran: [{ pagu: 100, realisasi: [25, 25, 25, null] }], jumlah: 0 },
  ],
});
