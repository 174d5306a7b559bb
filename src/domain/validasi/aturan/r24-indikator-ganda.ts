import { kelompokkan } from '../../capaian/rekap';
import { defineAturan, diIku, kosong } from '../define-aturan';
import type { BarisPeriksa } from '../konteks';

const polos = (teks: string): string => teks.trim().toLowerCase().replace(/\s+/g, ' ');

type Hal = 'targetTahunan' | 'satuan' | 'realisasi';
const sidik: Record<Hal, (baris: BarisPeriksa) => string> = {
  targetTahunan: ({ indikator }) => String(indikator.targetTahunan ?? ''),
  satuan: ({ indikator }) => polos(indikator.satuan),
  realisasi: ({ indikator }) => indikator.realisasi.map((isi) => String(isi ?? '')).join('|'),
};
const daftarHal: readonly Hal[] = ['targetTahunan', 'satuan', 'realisasi'];

/** The same indicator stands twice and says two different things. */
export const r24 = defineAturan({
  kode: 'R24',
  tingkat: 'E',
  sumber: 'Keajekan: LKPJ Satpol PP 2019 menulis target 46 di tabel dan 47 di narasi',
  data: ['hal', 'lain'],
  cari: ({ daftarBaris }) => {
    const berisi = daftarBaris.filter((baris) => !kosong(baris.indikator.indikator));
    return [...kelompokkan(berisi, (baris) => polos(baris.indikator.indikator)).values()].flatMap(
      ([acuan, ...lainnya]) =>
        acuan === undefined
          ? []
          : lainnya.flatMap((baris) =>
              daftarHal
                .filter((hal) => sidik[hal](acuan) !== sidik[hal](baris))
                .slice(0, 1)
                .map((hal) => ({
                  lokasi: diIku(baris, hal === 'realisasi' ? 'indikator' : hal),
                  indikator: baris.indikator.kode,
                  data: { hal, lain: acuan.indikator.kode },
                })),
            ),
    );
  },
  contoh: [
    { nama: 'dua baris, target berbeda', indikator: [{}, { kode: 'IKU-2', targetTahunan: 90 }], jumlah: 1 },
    { nama: 'dua baris yang sama', indikator: [{}, { kode: 'IKU-2' }], jumlah: 0 },
    {
      nama: 'dua indikator berbeda',
      indikator: [{}, { kode: 'IKU-2', indikator: 'Lain', targetTahunan: 90 }],
      jumlah: 0,
    },
  ],
});
