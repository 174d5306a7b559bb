import { angkaAtauNull } from '../../capaian/hasil';
import { defineAturan, diAnggaran } from '../define-aturan';
import { tanpaTampilLain, type BesaranTampil, type NilaiTampil } from '../konteks';
import { berbeda, TOLERANSI_TAMPIL } from '../tampil';

type Capaian = Exclude<BesaranTampil, 'predikat'>;
const isCapaian = (tampil: NilaiTampil): tampil is NilaiTampil & { readonly besaran: Capaian } =>
  tampil.besaran !== 'predikat';

const lokasiContoh = { tabel: 'isian', bidang: 'B1', kunci: 'IKU-1', kolom: 'capaianSd' } as const;

/** A computed cell that holds a constant, or shows another figure than our own computation. */
export const r17 = defineAturan({
  kode: 'R17',
  tingkat: 'E',
  sumber:
    '7 dari 45 baris laporan terbit tidak cocok dengan rumusnya sendiri; validator kwanter/sakip (selisih > 0,01)',
  data: ['alasan', 'tampil', 'hitung'],
  cari: ({ tampil, ditimpa, tampilLain, barisByKode }) => [
    ...ditimpa.map((lokasi) => ({
      lokasi,
      indikator: lokasi.kunci !== null && barisByKode.has(lokasi.kunci) ? lokasi.kunci : null,
      data: { alasan: 'ditimpa', tampil: null, hitung: null },
    })),
    ...tampil.filter(isCapaian).flatMap(({ lokasi, kode, besaran, isi }) => {
      const baris = barisByKode.get(kode);
      if (baris === undefined) return [];
      const hitung = angkaAtauNull(baris.hasil[besaran]);
      const angka = typeof isi === 'number' ? isi : null;
      const sama = angka === null || hitung === null ? angka === hitung : Math.abs(angka - hitung) <= TOLERANSI_TAMPIL;
      return sama ? [] : [{ lokasi, indikator: kode, data: { alasan: 'berbeda', tampil: isi, hitung } }];
    }),
    ...tampilLain.angka.filter(berbeda).map(({ lokasi, kode, isi, hitung }) => ({
      lokasi,
      indikator: kode,
      data: { alasan: 'berbeda', tampil: isi, hitung },
    })),
  ],
  contoh: [
    { nama: 'sel rumus ditimpa angka', pelengkap: { ditimpa: [lokasiContoh] }, jumlah: 1 },
    {
      nama: 'angka cetak berbeda',
      pelengkap: { tampil: [{ lokasi: lokasiContoh, kode: 'IKU-1', besaran: 'capaianSd', isi: 99.5 }] },
      jumlah: 1,
    },
    {
      nama: 'angka cetak sama',
      pelengkap: { tampil: [{ lokasi: lokasiContoh, kode: 'IKU-1', besaran: 'capaianSd', isi: 100 }] },
      jumlah: 0,
    },
    {
      nama: 'kosong pada baris yang terhitung',
      pelengkap: { tampil: [{ lokasi: lokasiContoh, kode: 'IKU-1', besaran: 'capaianSd', isi: '' }] },
      jumlah: 1,
    },
    {
      nama: 'serapan pada lembar Anggaran berbeda dari hitungan',
      pelengkap: {
        tampilLain: {
          ...tanpaTampilLain,
          angka: [{ lokasi: diAnggaran('1.05', 'serapan'), kode: null, nama: '1.05', isi: 70, hitung: 68.71 }],
        },
      },
      jumlah: 1,
    },
    {
      nama: 'serapan pada lembar Anggaran sama sampai dua desimal',
      pelengkap: {
        tampilLain: {
          ...tanpaTampilLain,
          angka: [{ lokasi: diAnggaran('1.05', 'serapan'), kode: null, nama: '1.05', isi: 68.7051, hitung: 68.71 }],
        },
      },
      jumlah: 0,
    },
  ],
});
