import { satuanDimaksud } from '../../indikator/satuan';
import { defineAturanBaris, diIku, kosong } from '../define-aturan';

/** A unit that is one letter away from a usual one, or its abbreviation: "Unir", "dok". Units of the office's own are left alone. */
export const r33 = defineAturanBaris({
  kode: 'R33',
  tingkat: 'W',
  sumber: 'E.81 Deli Serdang: "Unir", "dok" di samping "dokumen"',
  data: ['satuan', 'dimaksud'],
  cari: (baris, { data: { pengaturan } }) => {
    const { satuan } = baris.indikator;
    const dimaksud = kosong(satuan) ? null : satuanDimaksud(satuan, pengaturan.daftarSatuan);
    return dimaksud === null ? [] : [{ lokasi: diIku(baris, 'satuan'), data: { satuan, dimaksud } }];
  },
  contoh: [
    { nama: 'salah ketik', indikator: [{ satuan: 'Unir' }], jumlah: 1 },
    { nama: 'singkatan', indikator: [{ satuan: 'dok' }], jumlah: 1 },
    { nama: 'satuan baku dengan huruf besar', indikator: [{ satuan: 'Dokumen' }], jumlah: 0 },
    { nama: 'satuan sendiri', indikator: [{ satuan: 'pos kamling' }], jumlah: 0 },
    { nama: 'dua satuan baku yang mirip', indikator: [{ satuan: 'hari' }, { satuan: 'jari' }], jumlah: 1 },
    { nama: 'persen', jumlah: 0 },
  ],
});
