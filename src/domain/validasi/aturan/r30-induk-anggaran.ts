import type { BarisAnggaran } from '../../anggaran/anggaran';
import { kelompokkan } from '../../capaian/rekap';
import type { Isi } from '../../indikator/indikator';
import { readAngka } from '../../indikator/parse-angka';
import { jumlahkan } from '../../shared/sel';
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

/** A parent's rupiah must equal its direct children's, each counted once. */
export const r30 = defineAturan({
  kode: 'R30',
  tingkat: 'E',
  sumber: 'E.81 Deli Serdang baris 12, 91, 96: program tidak sama dengan jumlah kegiatannya',
  data: ['induk', 'anak'],
  cari: ({ data }) => {
    const anak = kelompokkan(data.daftarAnggaran, (baris) => baris.induk ?? '');
    return data.daftarAnggaran.flatMap((induk) => {
      const daftarAnak = induk.kode === '' ? [] : (anak.get(induk.kode) ?? []);
      if (daftarAnak.length === 0) return [];
      return daftarKolom.flatMap(({ kolom, isi }) => {
        const sendiri = readAngka(isi(induk));
        const jumlah = jumlahkan(daftarAnak.map((baris) => readAngka(isi(baris)) ?? 0));
        if (sendiri === null || sendiri === jumlah) return [];
        return [{ lokasi: diAnggaran(induk.kode, kolom), data: { induk: sendiri, anak: jumlah } }];
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
  ],
});
