import { jumlahkan } from '../../shared/sel';
import { defineAturanBaris, diIku } from '../define-aturan';

const TOLERANSI = 0.01;

/** Sum type only: the quarters' targets must add up to the year's, bound by bound. */
export const r12 = defineAturanBaris({
  kode: 'R12',
  tingkat: 'E',
  sumber: 'Konsolidasi periode Sum (Kemenkeu)',
  data: ['jumlah', 'targetTahunan'],
  cari: (baris) => {
    const tahunan = baris.targetTahunan;
    if (baris.indikator.konsolidasi !== 'jumlah' || tahunan.jenis !== 'angka') return [];
    const target = baris.target.flatMap(({ terbaca }) => (terbaca.jenis === 'angka' ? [terbaca] : []));
    if (target.length === 0) return [];
    const bawah = jumlahkan(target.map((t) => t.bawah));
    const atas = jumlahkan(target.map((t) => t.atas));
    const cocok = Math.abs(bawah - tahunan.bawah) <= TOLERANSI && Math.abs(atas - tahunan.atas) <= TOLERANSI;
    return cocok
      ? []
      : [{ lokasi: diIku(baris, 'targetTahunan'), data: { jumlah: atas, targetTahunan: tahunan.atas } }];
  },
  contoh: [
    {
      nama: 'jumlah 90 untuk tahunan 100',
      indikator: [{ satuan: 'orang', konsolidasi: 'jumlah', target: [20, 20, 25, 25] }],
      jumlah: 1,
    },
    {
      nama: 'pecahan tepat',
      indikator: [{ satuan: 'ton', konsolidasi: 'jumlah', target: [3.57, 3.57, 3.57, 3.57], targetTahunan: 14.28 }],
      jumlah: 0,
    },
    { nama: 'bukan jumlah', jumlah: 0 },
  ],
});
