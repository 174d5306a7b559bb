import { defineAturanBaris, diIku } from '../define-aturan';

/** Without polarity or consolidation nothing can be computed; without a frequency every quarter counts as due, which only deserves a note. */
export const r04 = defineAturanBaris({
  kode: 'R04',
  tingkat: 'E',
  sumber: 'Formulir IKU Pergub Jateng 82/2014 (tipe penghitungan); konsolidasi periode Kemenkeu',
  data: ['hal'],
  cari: (baris) => [
    ...(['polaritas', 'konsolidasi'] as const)
      .filter((kolom) => baris.indikator[kolom] === null)
      .map((kolom) => ({ lokasi: diIku(baris, kolom), data: { hal: kolom } })),
    ...(baris.indikator.frekuensi === null
      ? [{ lokasi: diIku(baris, 'frekuensi'), tingkat: 'W' as const, data: { hal: 'frekuensi' } }]
      : []),
  ],
  contoh: [
    {
      nama: 'polaritas dan konsolidasi kosong',
      indikator: [{ polaritas: null, konsolidasi: null }],
      jumlah: 2,
      tingkat: 'E',
    },
    { nama: 'frekuensi kosong', indikator: [{ frekuensi: null }], jumlah: 1, tingkat: 'W' },
    { nama: 'lengkap', jumlah: 0 },
  ],
});
