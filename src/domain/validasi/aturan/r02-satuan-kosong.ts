import { defineAturanBaris, diIku, kosong } from '../define-aturan';

export const r02 = defineAturanBaris({
  kode: 'R02',
  tingkat: 'E',
  sumber: 'Formulir IKU (Pergub Jateng 82/2014; Kesbangpol Pasuruan; Tanah Datar)',
  data: [],
  cari: (baris) => (kosong(baris.indikator.satuan) ? [{ lokasi: diIku(baris, 'satuan') }] : []),
  contoh: [
    { nama: 'satuan kosong', indikator: [{ satuan: '' }], jumlah: 1 },
    { nama: 'satuan terisi', jumlah: 0 },
  ],
});
