import { isPersen } from '../../indikator/satuan';
import { defineAturanBaris, diSel } from '../define-aturan';

/** Warning only: a rate such as APK 103,22 % is legitimate. */
export const r10 = defineAturanBaris({
  kode: 'R10',
  tingkat: 'W',
  sumber: 'Kewajaran; APK 103,22 pada LKj Tanah Datar 2015 sah, maka hanya peringatan',
  data: ['nilai'],
  cari: (baris) => {
    if (!isPersen(baris.indikator.satuan)) return [];
    return baris.semua.flatMap((sel) => {
      const { terbaca } = sel;
      if (terbaca.jenis !== 'angka' || (terbaca.bawah >= 0 && terbaca.atas <= 100)) return [];
      return [{ lokasi: diSel(baris, sel), data: { nilai: terbaca.bawah < 0 ? terbaca.bawah : terbaca.atas } }];
    });
  },
  contoh: [
    { nama: 'realisasi 103,22 persen', indikator: [{ satuan: '%', realisasi: [25, 50, 103.22, null] }], jumlah: 1 },
    { nama: 'tepat 100 persen', indikator: [{ satuan: 'persen', realisasi: [25, 50, 100, null] }], jumlah: 0 },
    { nama: 'satuan lain', indikator: [{ satuan: 'orang', realisasi: [25, 50, 180, null] }], jumlah: 0 },
  ],
});
