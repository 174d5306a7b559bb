import { daftarTriwulan, romawiOf } from '../../periode/periode';
import { defineAturan, diIku, type Masalah } from '../define-aturan';
import { tanpaTampilLain, type KonteksPeriksa } from '../konteks';
import { periodeDalam } from '../periode-dalam';
import type { PeriodeTertulis } from '../tampil';

const sebut = ({ tahun, triwulan }: Pick<PeriodeTertulis, 'tahun' | 'triwulan'>): string => {
  const tw = daftarTriwulan.find((satu) => satu === triwulan);
  return [...(tw === undefined ? [] : [`TW ${romawiOf(tw)}`]), ...(tahun === null ? [] : [String(tahun)])].join(' ');
};

/** Names of indicators say a year where the target belongs to one: `Indeks tahun 2025` in a workbook of 2026. */
function diNamaIndikator({ daftarBaris, data }: KonteksPeriksa): readonly Masalah[] {
  const { periode } = data;
  return daftarBaris.flatMap((baris): Masalah[] => {
    const { tahun } = periodeDalam(baris.indikator.indikator);
    if (tahun === null || tahun === periode.tahun) return [];
    const isi = { tempat: baris.indikator.kode, tertulis: String(tahun), laporan: sebut(periode) };
    return [{ lokasi: diIku(baris, 'indikator'), indikator: baris.indikator.kode, tingkat: 'W', data: isi }];
  });
}

const judul = (teks: string) => ({
  tampilLain: {
    ...tanpaTampilLain,
    periode: [
      {
        lokasi: { tabel: 'rekap', bidang: null, kunci: null, kolom: null } as const,
        ...{ tempat: 'Rekap', teks, ...periodeDalam(teks) },
      },
    ],
  },
});

/** The year or quarter of a sheet's name or heading, or of the journal, is not the one of the report. */
export const r35 = defineAturan({
  kode: 'R35',
  tingkat: 'E',
  sumber: 'LKjIP Dinas PUPR Kota Dumai: judul tabel menulis 2019, kolomnya Tahun 2020',
  data: ['tempat', 'tertulis', 'laporan'],
  cari: (konteks) => {
    const { periode } = konteks.data;
    const lain = konteks.tampilLain.periode
      .filter(
        ({ tahun, triwulan }) =>
          (tahun !== null && tahun !== periode.tahun) || (triwulan !== null && triwulan !== periode.triwulan),
      )
      .map((satu) => ({
        lokasi: satu.lokasi,
        data: { tempat: satu.tempat, tertulis: sebut(satu), laporan: sebut(periode) },
      }));
    return [...lain, ...diNamaIndikator(konteks)];
  },
  contoh: [
    { nama: 'judul 2019, laporan 2026', pelengkap: judul('Target dan Realisasi Tahun 2019'), jumlah: 1, tingkat: 'E' },
    { nama: 'triwulan lain pada judul', pelengkap: judul('Isian TW II 2026'), jumlah: 1 },
    { nama: 'periode yang sama', pelengkap: judul('Triwulan III Tahun 2026'), jumlah: 0 },
    { nama: 'judul tanpa periode', pelengkap: judul('Rekapitulasi'), jumlah: 0 },
    {
      nama: 'indikator menyebut tahun lain',
      indikator: [{ indikator: 'Indeks ketertiban tahun 2025' }],
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'nomor peraturan bukan tahun laporan',
      indikator: [{ indikator: 'Penegakan Perda Nomor 4 Tahun 2019' }],
      jumlah: 0,
    },
  ],
});
