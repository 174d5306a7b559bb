import { isTakDijumlahkan } from '../../indikator/satuan';
import { defineAturanBaris, diIku } from '../define-aturan';

/** Summing percentages gives figures such as 200 %. */
export const r11 = defineAturanBaris({
  kode: 'R11',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang menjumlahkan persentase menjadi 200 %; Polewali Mandar 2022 mengambil nilai terakhir',
  data: ['satuan'],
  cari: (baris) =>
    baris.indikator.konsolidasi === 'jumlah' && isTakDijumlahkan(baris.indikator.satuan)
      ? [{ lokasi: diIku(baris, 'konsolidasi'), data: { satuan: baris.indikator.satuan } }]
      : [],
  contoh: [
    {
      nama: 'persen dijumlahkan',
      indikator: [{ satuan: '%', konsolidasi: 'jumlah', target: [25, 25, 25, 25] }],
      jumlah: 1,
    },
    {
      nama: 'dokumen dijumlahkan',
      indikator: [{ satuan: 'dokumen', konsolidasi: 'jumlah', target: [25, 25, 25, 25] }],
      jumlah: 0,
    },
  ],
});
