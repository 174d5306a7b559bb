import { isPersen, isPersenKecil } from '../../indikator/satuan';
import { bulatkan } from '../../shared/format-id';
import { defineAturanBaris, diSel } from '../define-aturan';

/** A cell that Excel formats as a percentage holds 0,85 where 85 % was typed: which of the two is meant is asked, not guessed. */
export const r44 = defineAturanBaris({
  kode: 'R44',
  tingkat: 'W',
  sumber: 'Keputusan produk ini: persen ditulis dalam poin persen (85, bukan 0,85)',
  data: ['isi', 'nilai', 'lain'],
  cari: (baris) => {
    if (!isPersen(baris.indikator.satuan)) return [];
    return baris.semua.flatMap((sel) => {
      const { isi, terbaca } = sel;
      if (terbaca.jenis !== 'angka' || terbaca.rentang || !isPersenKecil(terbaca.bawah)) return [];
      if (typeof isi === 'string' && isi.includes('%')) return [];
      return [
        { lokasi: diSel(baris, sel), data: { isi, nilai: terbaca.bawah, lain: bulatkan(terbaca.bawah * 100, 6) } },
      ];
    });
  },
  contoh: [
    { nama: '0,85 dapat berarti 85', indikator: [{ realisasi: [25, 50, 0.85, null] }], jumlah: 1 },
    { nama: 'ditulis sebagai teks', indikator: [{ satuan: 'persen', realisasi: [25, 50, '0,85', null] }], jumlah: 1 },
    { nama: 'ditegaskan dengan tanda persen', indikator: [{ realisasi: [25, 50, '0,85 %', null] }], jumlah: 0 },
    { nama: 'nol tetap nol', indikator: [{ realisasi: [25, 50, 0, null] }], jumlah: 0 },
    { nama: 'satuan lain', indikator: [{ satuan: 'indeks', realisasi: [25, 50, 0.85, null] }], jumlah: 0 },
  ],
});
