import { defineAturanBaris, diIku } from '../define-aturan';

export const r26 = defineAturanBaris({
  kode: 'R26',
  tingkat: 'W',
  sumber: 'Formulir IKU (penanggung jawab); LKE AKIP',
  data: ['bidang'],
  cari: (baris, { data }) =>
    data.daftarBidang.some((bidang) => bidang.kode === baris.indikator.bidang)
      ? []
      : [{ lokasi: diIku(baris, 'bidang'), data: { bidang: baris.indikator.bidang } }],
  contoh: [
    { nama: 'bidang kosong', indikator: [{ bidang: '' }], jumlah: 1 },
    { nama: 'bidang di luar daftar', indikator: [{ bidang: 'LAIN' }], jumlah: 1 },
    { nama: 'bidang terdaftar', jumlah: 0 },
  ],
});
