import { isJatuhTempo } from '../../periode/jatuh-tempo';
import { defineAturanBaris, diIsian } from '../define-aturan';
import { hinggaTriwulan } from '../konteks';

/** Text that is no number counts as not filled, never as 0. A stated "n/a" is told where a figure was due. */
export const r08 = defineAturanBaris({
  kode: 'R08',
  tingkat: 'W',
  sumber: 'Notasi nyata pada laporan daerah ("n/a", "Belum disi"); validator kwanter/sakip',
  data: ['triwulan', 'teks', 'alasan'],
  cari: (baris, { data }) =>
    hinggaTriwulan(baris.realisasi, data.periode.triwulan).flatMap(({ triwulan, isi, terbaca }) => {
      const rentang = terbaca.jenis === 'angka' && terbaca.rentang;
      const dinyatakan = terbaca.jenis === 'tidak-ada-data' && isJatuhTempo(baris.indikator.frekuensi, triwulan);
      if (terbaca.jenis !== 'tak-terbaca' && !rentang && !dinyatakan) return [];
      const alasan = dinyatakan ? 'tidak-ada-data' : 'tak-terbaca';
      return [{ lokasi: diIsian(baris, `realisasi${triwulan}`), data: { triwulan, teks: String(isi), alasan } }];
    }),
  contoh: [
    { nama: 'teks', indikator: [{ realisasi: [25, 50, 'dua dokumen', null] }], jumlah: 1 },
    { nama: 'n/a saat wajib', indikator: [{ realisasi: [25, 50, 'n/a', null] }], jumlah: 1 },
    { nama: 'rentang bukan satu angka', indikator: [{ realisasi: [25, 50, '70-80', null] }], jumlah: 1 },
    {
      nama: 'strip pada triwulan yang tidak diukur',
      indikator: [{ frekuensi: 'semester', realisasi: ['-', 50, '-', null] }],
      jumlah: 0,
    },
    { nama: 'angka berupa teks', indikator: [{ realisasi: [25, 50, '75,5', null] }], jumlah: 0 },
  ],
});
