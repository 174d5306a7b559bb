import type { BarisAnggaran } from '../../anggaran/anggaran';
import { daunOf } from '../../anggaran/pohon';
import { readAngka } from '../../indikator/parse-angka';
import type { Triwulan } from '../../periode/periode';
import { defineAturan, diAnggaran, type Masalah } from '../define-aturan';
import { tanpaTampilLain } from '../konteks';
import { berbeda } from '../tampil';

/** Columns take what was spent in a quarter; totals carried forward never fall, fit the ceiling one by one, and exceed it when added up. */
function tampakKumulatif(baris: BarisAnggaran, triwulan: Triwulan): readonly Masalah[] {
  const pagu = readAngka(baris.pagu);
  const terisi = baris.realisasi
    .slice(0, triwulan)
    .map(readAngka)
    .filter((rupiah) => rupiah !== null);
  const akhir = terisi.at(-1);
  if (pagu === null || akhir === undefined || terisi.length < 2 || akhir > pagu) return [];
  const jumlah = terisi.reduce((total, rupiah) => total + rupiah, 0);
  const naik = terisi.every((rupiah, ke) => rupiah >= (terisi[ke - 1] ?? 0));
  if (!naik || jumlah <= pagu) return [];
  const lokasi = diAnggaran(baris.kode, `realisasi${triwulan}`);
  return [{ lokasi, tingkat: 'W', data: { alasan: 'kumulatif', nama: baris.kode, tampil: jumlah, hitung: akhir } }];
}

const tampil = (isi: number) => ({
  ...tanpaTampilLain,
  jumlah: [{ lokasi: diAnggaran('1.05', 'realisasiSd'), kode: null, nama: '1.05', isi, hitung: 9_000_000_000 }],
});

/** A sum of rupiah that is not the sum of its quarters, or quarters that hold running totals. (A negative quarter is R28.) */
export const r29 = defineAturan({
  kode: 'R29',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang: jumlah triwulan berbeda Rp104.990.014 dari totalnya',
  data: ['alasan', 'nama', 'tampil', 'hitung'],
  cari: ({ data, tampilLain }) => [
    ...tampilLain.jumlah.filter(berbeda).map(({ lokasi, nama, isi, hitung }) => ({
      lokasi,
      data: { alasan: 'jumlah-berbeda', nama, tampil: isi, hitung },
    })),
    ...daunOf(data.daftarAnggaran).flatMap((baris) => tampakKumulatif(baris, data.periode.triwulan)),
  ],
  contoh: [
    {
      nama: 'total berbeda Rp104.990.014 dari jumlah triwulannya',
      pelengkap: { tampilLain: tampil(9_104_990_014) },
      jumlah: 1,
      tingkat: 'E',
    },
    { nama: 'total sama', pelengkap: { tampilLain: tampil(9_000_000_000) }, jumlah: 0 },
    {
      nama: 'diketik kumulatif: 30, 60, 90 dari pagu 100',
      anggaran: [{ pagu: 100, realisasi: [30, 60, 90, null] }],
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'per triwulan: 10, 20, 30 dari pagu 100',
      anggaran: [{ pagu: 100, realisasi: [10, 20, 30, null] }],
      jumlah: 0,
    },
    {
      nama: 'induk yang diketik tidak dinilai dua kali',
      anggaran: [
        { kode: 'P', pagu: 100, realisasi: [30, 60, 90, null] },
        { kode: 'P.1', induk: 'P', pagu: 200, realisasi: [30, 60, 90, null] },
      ],
      jumlah: 0,
    },
  ],
});
