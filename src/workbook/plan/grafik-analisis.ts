import { daftarTriwulan, romawiOf } from '../../domain/periode/periode';
import { tabelEfisiensi, tabelKelompok, tabelTrenBidang } from '../layout/analisis';
import { colOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { nadaTriwulan, palette } from '../layout/palette';
import type { Lingkungan } from './sumber';
import { columnIn } from './tempat';
import { barisGrafik, BATANG_TERBANYAK, KELOMPOK_TERBANYAK } from './tempat-analisis';
import type { Area, ChartSpec } from './types';

interface GrafikSeksi {
  readonly nama: string;
  spec(area: Area, lingkungan: Lingkungan): Omit<ChartSpec, 'place'>;
}
const terbatas = (area: Area, terbanyak: number): Area => ({ ...area, rows: barisGrafik(area.rows, terbanyak) });

/** The charts of the sheet by their section. */
export const grafikSeksi: Readonly<Record<string, GrafikSeksi>> = {
  [namaTabel.analisisTren]: {
    nama: 'GrafikTren',
    spec: (area, { periode }) => {
      const baris = terbatas(area, KELOMPOK_TERBANYAK);
      return {
        type: 'BarClustered',
        title: 'Capaian tiap triwulan (%)',
        reversed: true,
        categories: columnIn(baris, colOf(tabelTrenBidang, 'nama')),
        series: daftarTriwulan
          .filter((q) => q <= periode.triwulan)
          .map((q) => ({
            name: `TW ${romawiOf(q)}`,
            values: columnIn(baris, colOf(tabelTrenBidang, `tw${q}`)),
            color: nadaTriwulan[q - 1] ?? palette.hijauTua,
          })),
        axisMax: null,
      };
    },
  },
  [namaTabel.analisisEfisiensi]: {
    nama: 'GrafikEfisiensi',
    spec: (area) => {
      const baris = terbatas(area, KELOMPOK_TERBANYAK);
      const deret = (name: string, kolom: 'capaianTahunan' | 'serapan', color: string) => ({
        name,
        values: columnIn(baris, colOf(tabelEfisiensi, kolom)),
        color,
      });
      return {
        type: 'BarClustered',
        title: 'Capaian terhadap target tahun dan serapan anggaran (%)',
        reversed: true,
        categories: columnIn(baris, colOf(tabelEfisiensi, 'nama')),
        series: [deret('Capaian', 'capaianTahunan', palette.hijauTua), deret('Serapan', 'serapan', palette.isianGaris)],
        axisMax: null,
      };
    },
  },
  [namaTabel.analisisSasaran]: {
    nama: 'GrafikSasaran',
    spec: (area, { periode }) => {
      const baris = { ...area, rows: Math.min(area.rows, BATANG_TERBANYAK) };
      return {
        type: 'BarClustered',
        title: `Capaian s.d. Triwulan ${romawiOf(periode.triwulan)} per sasaran (%)`,
        reversed: true,
        categories: columnIn(baris, colOf(tabelKelompok, 'nama')),
        series: [
          {
            name: 'Capaian s.d. (%)',
            values: columnIn(baris, colOf(tabelKelompok, 'capaianSd')),
            color: palette.hijauTua,
          },
        ],
        axisMax: null,
      };
    },
  },
};
