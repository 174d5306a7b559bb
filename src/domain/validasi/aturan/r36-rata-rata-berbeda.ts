import { defineAturan } from '../define-aturan';
import { tanpaTampilLain } from '../konteks';
import { berbeda } from '../tampil';

const tampil = (isi: number | string | null, hitung: number | null) => ({
  tampilLain: {
    ...tanpaTampilLain,
    rata: [
      {
        lokasi: { tabel: 'rekap', bidang: '#semua', kunci: '1', kolom: 'capaianSd' } as const,
        ...{ kode: null, nama: 'Seluruh indikator', isi, hitung, jumlah: 17, terhitung: 15 },
      },
    ],
  },
});

/** An average that is not the mean of the rows that can be computed: blank rows went in, or filled ones were left out. */
export const r36 = defineAturan({
  kode: 'R36',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang: rata-rata dibagi 17 yang diketik, berapa pun baris yang terisi',
  data: ['nama', 'tampil', 'hitung', 'terhitung', 'jumlah'],
  cari: ({ tampilLain }) =>
    tampilLain.rata.filter(berbeda).map(({ lokasi, nama, isi, hitung, terhitung, jumlah }) => ({
      lokasi,
      data: { nama, tampil: isi, hitung, terhitung, jumlah },
    })),
  contoh: [
    { nama: 'jumlah 15 baris dibagi 17', pelengkap: tampil(1500 / 17, 100), jumlah: 1 },
    { nama: 'dibagi yang terisi saja', pelengkap: tampil(100, 100), jumlah: 0 },
    { nama: 'angka padahal tidak ada baris yang dapat dihitung', pelengkap: tampil(0, null), jumlah: 1 },
    { nama: 'kosong padahal dapat dihitung', pelengkap: tampil('', 100), jumlah: 1 },
    { nama: 'kosong karena tidak ada yang dapat dihitung', pelengkap: tampil(null, null), jumlah: 0 },
  ],
});
