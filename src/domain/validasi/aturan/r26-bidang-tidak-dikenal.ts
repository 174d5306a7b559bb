import { defineAturan, diAnggaran, diIku } from '../define-aturan';

/** An indicator or a line of the budget under a division that the office does not have. A line of the budget may belong to no division. */
export const r26 = defineAturan({
  kode: 'R26',
  tingkat: 'W',
  sumber: 'Formulir IKU (penanggung jawab); LKE AKIP',
  data: ['hal', 'milik', 'bidang'],
  cari: ({ data, daftarBaris }) => {
    const dikenal = new Set(data.daftarBidang.map(({ kode }) => kode));
    return [
      ...daftarBaris.flatMap((baris) => {
        const { kode, bidang } = baris.indikator;
        return dikenal.has(bidang)
          ? []
          : [{ lokasi: diIku(baris, 'bidang'), indikator: kode, data: { hal: 'indikator', milik: kode, bidang } }];
      }),
      ...data.daftarAnggaran.flatMap(({ kode, bidang }) =>
        bidang === '' || dikenal.has(bidang)
          ? []
          : [{ lokasi: diAnggaran(kode, 'bidang'), data: { hal: 'anggaran', milik: kode, bidang } }],
      ),
    ];
  },
  contoh: [
    { nama: 'bidang kosong', indikator: [{ bidang: '' }], jumlah: 1 },
    { nama: 'bidang di luar daftar', indikator: [{ bidang: 'LAIN' }], jumlah: 1 },
    { nama: 'bidang terdaftar', jumlah: 0 },
    { nama: 'baris anggaran di luar daftar', anggaran: [{ bidang: 'LAIN' }], jumlah: 1 },
    { nama: 'baris anggaran tanpa bidang', anggaran: [{ bidang: '' }], jumlah: 0 },
  ],
});
