import { defineAturanBaris, diIku, kosong } from '../define-aturan';

export const r03 = defineAturanBaris({
  kode: 'R03',
  tingkat: 'W',
  sumber: 'LKE AKIP (PermenPANRB 88/2021): setiap indikator punya definisi operasional',
  data: [],
  cari: (baris) => (kosong(baris.indikator.definisi) ? [{ lokasi: diIku(baris, 'definisi') }] : []),
  contoh: [
    { nama: 'definisi kosong', indikator: [{ definisi: '' }], jumlah: 1 },
    { nama: 'definisi terisi', jumlah: 0 },
  ],
});
