import { dasarPredikatOf } from '../../capaian/baris';
import { terhitung } from '../../capaian/hasil';
import { defineAturanBaris, diIsian, kosong } from '../define-aturan';

/** In the lowest band the report must say what hindered and what will be done. */
export const r19 = defineAturanBaris({
  kode: 'R19',
  tingkat: 'E',
  sumber: 'Baris kaki Formulir E.81 (Permendagri 86/2017): faktor penghambat dan tindak lanjut',
  data: ['capaian', 'predikat'],
  cari: (baris, { data }) => {
    const dasar = dasarPredikatOf(baris.hasil, data.pengaturan.dasarPredikat);
    const terendah = data.pengaturan.skala.pita.at(-1)?.label;
    if (!terhitung(dasar) || terendah === undefined || baris.hasil.predikat !== terendah) return [];
    return (['faktorPenghambat', 'tindakLanjut'] as const)
      .filter((kolom) => kosong(baris.indikator[kolom]))
      .map((kolom) => ({ lokasi: diIsian(baris, kolom), data: { capaian: dasar.nilai, predikat: terendah } }));
  },
  contoh: [
    { nama: 'capaian 40 % tanpa penjelasan', indikator: [{ realisasi: [10, 20, 30, null] }], jumlah: 2 },
    {
      nama: 'capaian 40 % dengan penjelasan',
      indikator: [
        { realisasi: [10, 20, 30, null], faktorPenghambat: 'Anggaran digeser', tindakLanjut: 'Dijadwalkan ulang' },
      ],
      jumlah: 0,
    },
  ],
});
