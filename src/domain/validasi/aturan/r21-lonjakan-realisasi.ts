import { defineAturanBaris, diIsian } from '../define-aturan';
import { angkaTunggal, type BarisPeriksa } from '../konteks';
import type { Triwulan } from '../../periode/periode';

/** A change by more than half of what the quarter before shows. */
const LONJAKAN = 50;

/** How much the plan itself lets the figure change between two quarters; 1 where there are no two targets to divide. */
function rencana({ target }: BarisPeriksa, lalu: Triwulan, kini: Triwulan): number {
  const [dari, ke] = [lalu, kini].map((satu) => target[satu - 1]).map((sel) => sel && angkaTunggal(sel.terbaca));
  return dari && ke ? ke / dari : 1;
}
const sebelum = (triwulan: Triwulan): readonly Triwulan[] => ([3, 2, 1] as const).filter((satu) => satu < triwulan);

/**
 * The reported quarter leaps away from the last one that is filled. A change that the targets foresee is none: progress of 25, 50, 75 doubles
 * and is in order. From or to 0 there is no ratio; R18, R19 and R32 look at such rows. The year before is in another workbook.
 */
export const r21 = defineAturanBaris({
  kode: 'R21',
  tingkat: 'W',
  sumber: 'kwanter/sakip DataQualityValidationService: berubah > 50% dari triwulan sebelumnya',
  data: ['triwulan', 'sesudah', 'triwulanLalu', 'sebelum', 'perubahan'],
  cari: (baris, { data }) => {
    const { triwulan } = data.periode;
    const angka = (satu: Triwulan): number | null => {
      const sel = baris.realisasi[satu - 1];
      return sel ? angkaTunggal(sel.terbaca) : null;
    };
    const lalu = sebelum(triwulan).find((satu) => angka(satu) !== null);
    const kini = angka(triwulan);
    const awal = lalu === undefined ? null : angka(lalu);
    if (lalu === undefined || !kini || !awal) return [];
    const perubahan = (kini / awal / rencana(baris, lalu, triwulan) - 1) * 100;
    if (Math.abs(perubahan) <= LONJAKAN) return [];
    const lokasi = diIsian(baris, `realisasi${triwulan}`);
    return [{ lokasi, data: { triwulan, sesudah: kini, triwulanLalu: lalu, sebelum: awal, perubahan } }];
  },
  contoh: [
    {
      nama: 'satu nol terlalu banyak',
      indikator: [{ satuan: 'kasus', target: [30, 30, 30, 30], realisasi: [34, 28, 250, null] }],
      jumlah: 1,
    },
    {
      nama: 'turun lebih dari setengah padahal targetnya tetap',
      indikator: [{ satuan: 'kali', target: [90, 90, 90, 90], realisasi: [92, 88, 40, null] }],
      jumlah: 1,
    },
    {
      nama: 'triwulan yang kosong dilewati: dibandingkan dengan yang terakhir terisi',
      indikator: [{ satuan: 'kali', target: [10, null, 10, 10], realisasi: [10, null, 16, null] }],
      jumlah: 1,
    },
    { nama: 'tepat setengah', indikator: [{ target: [10, 10, 10, 10], realisasi: [10, 10, 15, null] }], jumlah: 0 },
    { nama: 'kemajuan 25, 50, 75 menurut targetnya', indikator: [{}], jumlah: 0 },
    { nama: 'turun ke nol', indikator: [{ realisasi: [25, 50, 0, null] }], jumlah: 0 },
    {
      nama: 'triwulan pertama',
      indikator: [{ realisasi: [90, null, null, null] }],
      periode: { tahun: 2026, triwulan: 1 },
      jumlah: 0,
    },
  ],
});
