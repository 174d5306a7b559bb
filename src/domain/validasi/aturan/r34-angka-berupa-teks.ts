import type { AngkaTerbaca } from '../../indikator/parse-angka';
import { isPersenKecil } from '../../indikator/satuan';
import { defineAturanBaris, diSel } from '../define-aturan';

/** Ranges and marks such as `<22` can only be text; a plain number as text deserves a look. */
function alasanOf(isi: unknown, terbaca: AngkaTerbaca): string | null {
  if (terbaca.jenis !== 'angka' || !terbaca.dariTeks) return null;
  if (terbaca.lain !== null) return 'ambigu';
  if (terbaca.takTeratur) return 'tidak-teratur';
  // `0,85 %` is how a share below one percent is told from 85 (R44): nothing is left to ask.
  if (isPersenKecil(terbaca.atas) && String(isi).includes('%')) return null;
  return !terbaca.rentang && /^[\d.,\s\u00a0]+%?$/.test(String(isi)) ? 'teks' : null;
}

/** `43.000` may mean 43; `90.57%` stands beside `7,0%`: what was read is said, so that a wrong reading is seen. */
export const r34 = defineAturanBaris({
  kode: 'R34',
  tingkat: 'W',
  sumber: 'LAKIP Ditjen PSDKP 2014 ("90.57%" di samping "7,0%"); "43.000" pada laporan Sumedang',
  data: ['alasan', 'teks', 'terbaca', 'lain'],
  cari: (baris) =>
    baris.semua.flatMap((sel) => {
      const { isi, terbaca } = sel;
      const alasan = alasanOf(isi, terbaca);
      if (alasan === null || terbaca.jenis !== 'angka') return [];
      return [
        { lokasi: diSel(baris, sel), data: { alasan, teks: String(isi), terbaca: terbaca.bawah, lain: terbaca.lain } },
      ];
    }),
  contoh: [
    { nama: '43.000 dapat berarti 43', indikator: [{ satuan: 'ton', realisasi: [25, 50, '43.000', null] }], jumlah: 1 },
    {
      nama: 'koma di depan tiga angka',
      indikator: [{ satuan: 'ton', realisasi: [25, 50, '43,000', null] }],
      jumlah: 1,
    },
    { nama: 'di bawah satu persen, ditegaskan', indikator: [{ realisasi: [25, 50, '0,85 %', null] }], jumlah: 0 },
    { nama: 'persen berupa teks', indikator: [{ realisasi: [25, 50, '75.5%', null] }], jumlah: 1 },
    { nama: 'pemisah tidak teratur', indikator: [{ satuan: 'ton', realisasi: [25, 50, '1.23.456', null] }], jumlah: 1 },
    {
      nama: 'rentang memang teks',
      indikator: [{ targetTahunan: '85-95', target: ['85-95', '<90', '85-95', '85-95'] }],
      jumlah: 0,
    },
  ],
});
