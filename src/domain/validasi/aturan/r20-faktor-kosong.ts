import { dasarPredikatOf } from '../../capaian/baris';
import { terhitung } from '../../capaian/hasil';
import { defineAturanBaris, diIsian, kosong } from '../define-aturan';

export const r20 = defineAturanBaris({
  kode: 'R20',
  tingkat: 'W',
  sumber: 'Baris kaki Formulir E.81; wp-sipd mewajibkan keduanya',
  data: ['capaian', 'hal'],
  cari: (baris, { data }) => {
    const dasar = dasarPredikatOf(baris.hasil, data.pengaturan.dasarPredikat);
    if (!terhitung(dasar)) return [];
    const kolom = dasar.nilai < 100 ? 'faktorPenghambat' : 'faktorPendorong';
    return kosong(baris.indikator[kolom])
      ? [{ lokasi: diIsian(baris, kolom), data: { capaian: dasar.nilai, hal: kolom } }]
      : [];
  },
  contoh: [
    { nama: 'di bawah 100 % tanpa penghambat', indikator: [{ realisasi: [25, 50, 70, null] }], jumlah: 1 },
    { nama: '100 % tanpa pendorong', indikator: [{ faktorPendorong: '' }], jumlah: 1 },
    { nama: '100 % dengan pendorong', jumlah: 0 },
  ],
});
