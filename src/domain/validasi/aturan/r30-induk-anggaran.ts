import type { BarisAnggaran } from '../../anggaran/anggaran';
import { daunOf, jumlahPohon } from '../../anggaran/pohon';
import type { Isi } from '../../indikator/indikator';
import { readAngka } from '../../indikator/parse-angka';
import { defineAturan, diAnggaran } from '../define-aturan';

interface Kolom {
  readonly kolom: string;
  readonly isi: (baris: BarisAnggaran) => Isi;
}
const daftarKolom: readonly Kolom[] = [
  { kolom: 'pagu', isi: (baris) => baris.pagu },
  ...[0, 1, 2, 3].map((urut): Kolom => ({
    kolom: `realisasi${urut + 1}`,
    isi: (baris) => baris.realisasi[urut] ?? null,
  })),
];

/** A parent's rupiah must equal the leaves' below it, each counted once; a parent left blank shows their sum by itself. */
export const r30 = defineAturan({
  kode: 'R30',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang baris 12, 91, 96: program tidak sama dengan jumlah kegiatannya',
  data: ['induk', 'anak'],
  cari: ({ data }) => {
    const daun = new Set(daunOf(data.daftarAnggaran));
    const daftarInduk = data.daftarAnggaran.filter((baris) => baris.kode !== '' && !daun.has(baris));
    if (daftarInduk.length === 0) return [];
    return daftarKolom.flatMap(({ kolom, isi }) => {
      const jumlah = jumlahPohon(data.daftarAnggaran, (baris) => readAngka(isi(baris)));
      return daftarInduk.flatMap((induk) => {
        const sendiri = readAngka(isi(induk));
        const anak = jumlah.get(induk.kode.toLowerCase()) ?? 0;
        if (sendiri === null || sendiri === anak) return [];
        return [{ lokasi: diAnggaran(induk.kode, kolom), data: { induk: sendiri, anak } }];
      });
    });
  },
  contoh: [
    {
      nama: 'program 100, kegiatan 90',
      anggaran: [
        { kode: 'P', induk: null, pagu: 100, realisasi: [10, null, null, null] },
        { kode: 'P.1', induk: 'P', pagu: 90, realisasi: [10, null, null, null] },
      ],
      jumlah: 1,
    },
    {
      nama: 'program sama dengan kegiatannya',
      anggaran: [
        { kode: 'P', induk: null, pagu: 100, realisasi: [10, null, null, null] },
        { kode: 'P.1', induk: 'P', pagu: 60, realisasi: [4, null, null, null] },
        { kode: 'P.2', induk: 'P', pagu: 40, realisasi: [6, null, null, null] },
      ],
      jumlah: 0,
    },
    {
      nama: 'kegiatan yang dikosongkan dijumlahkan dari sub kegiatannya',
      anggaran: [
        { kode: 'P', induk: null, pagu: 100, realisasi: [10, null, null, null] },
        { kode: 'P.1', induk: 'p', pagu: null, realisasi: [null, null, null, null] },
        { kode: 'P.1.1', induk: 'P.1', pagu: 60, realisasi: [4, null, null, null] },
        { kode: 'P.1.2', induk: 'P.1', pagu: 40, realisasi: [6, null, null, null] },
      ],
      jumlah: 0,
    },
  ],
});
