import { defineAturanBaris, diIku, kosong } from '../define-aturan';

/** A row with figures but without the text of its indicator. */
export const r01 = defineAturanBaris({
  kode: 'R01',
  tingkat: 'E',
  sumber: 'Kewajaran: angka tanpa nama tidak dapat dilaporkan',
  data: [],
  cari: (baris) => {
    const berisi = [baris.targetTahunan, ...[...baris.target, ...baris.realisasi].map((sel) => sel.terbaca)];
    return kosong(baris.indikator.indikator) && berisi.some((terbaca) => terbaca.jenis !== 'kosong')
      ? [{ lokasi: diIku(baris, 'indikator') }]
      : [];
  },
  contoh: [
    { nama: 'indikator kosong, target ada', indikator: [{ indikator: ' ' }], jumlah: 1 },
    {
      nama: 'baris kosong sama sekali',
      indikator: [
        { indikator: '', targetTahunan: null, target: [null, null, null, null], realisasi: [null, null, null, null] },
      ],
      jumlah: 0,
    },
  ],
});
