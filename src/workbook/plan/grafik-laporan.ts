import { palette } from '../layout/palette';
import { KOLOM_CETAK, tabelLaporan } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { colOf } from '../layout/define-table';
import { tabelRata } from '../layout/rekap';
import { areaOf, rowHeight } from './baris-blok';
import type { Bagian } from './bagian-laporan';
import type { BagianAnggaran } from './anggaran-laporan';
import { columnIn, type PetaTempat } from './tempat';
import type { Area, ChartSpec } from './types';

/** More bars than this cannot be read on one page: then the chart shows the averages per sasaran. */
const BATANG_TERBANYAK = 30;
const TINGGI_BARIS = 15;
/** Title, axis and edges of a chart (points). */
const BINGKAI = 48;
/** Blank row before and after a chart. */
const JARAK = 8;

export interface SumberGrafik {
  readonly peta: PetaTempat;
  /** The report's table, from its first sasaran to its averages. */
  readonly badan: Area;
  /** Indicators that it shows. */
  readonly jumlah: number;
  readonly judul: string;
}
interface Grafik {
  readonly nama: string;
  readonly baris: number;
  readonly spec: Omit<ChartSpec, 'place'>;
}

function grafikCapaian({ peta, badan, jumlah, judul }: SumberGrafik): Grafik {
  const sasaran = peta.harus(namaTabel.rekapSasaran);
  // From the first indicator to the last: the row of each further sasaran, empty in these columns, parts the bars as it parts the table.
  const baris: Area = { ...badan, row: badan.row + 1, rows: badan.rows - 2 };
  const perIndikator = jumlah <= BATANG_TERBANYAK;
  const [kategori, nilai] = perIndikator
    ? [columnIn(baris, colOf(tabelLaporan, 'indikator')), columnIn(baris, colOf(tabelLaporan, 'capaianSd'))]
    : [columnIn(sasaran, colOf(tabelRata, 'nama')), columnIn(sasaran, colOf(tabelRata, 'capaianSd'))];
  const batang = perIndikator ? baris.rows : Math.min(sasaran.rows, BATANG_TERBANYAK);
  return {
    nama: 'GrafikCapaian',
    baris: Math.max(12, Math.ceil((batang * 13 + BINGKAI) / TINGGI_BARIS)),
    spec: {
      type: 'BarClustered',
      title: `${judul} ${perIndikator ? 'per indikator' : 'per sasaran'} (%)`,
      reversed: true,
      categories: kategori,
      series: [{ name: 'Capaian s.d. (%)', values: nilai, color: palette.hijauTua }],
      axisMax: null,
    },
  };
}

const grafikSerapan = (grafik: { readonly nama: Area; readonly serapan: Area }): Grafik => ({
  nama: 'GrafikSerapan',
  baris: Math.max(10, Math.ceil((grafik.nama.rows * 14 + BINGKAI) / TINGGI_BARIS)),
  spec: {
    type: 'BarClustered',
    title: 'Serapan anggaran (%)',
    reversed: true,
    categories: grafik.nama,
    series: [{ name: 'Serapan (%)', values: grafik.serapan, color: palette.isianGaris }],
    axisMax: 100,
  },
});

/** A chart on rows of its own (a blank one before and after), so that text never runs below it and a page break never cuts it. */
function bagianGrafik(sheet: string, row: number, { nama, baris, spec }: Grafik): Bagian {
  const place = areaOf(sheet, row + 1, 0, baris, KOLOM_CETAK);
  const tinggi = [JARAK, ...Array.from({ length: baris }, () => TINGGI_BARIS), JARAK];
  return {
    rows: tinggi.length,
    blok: [{ row, tinggi, bolehPecah: false }],
    changes: [
      rowHeight(sheet, row, JARAK),
      rowHeight(sheet, row + 1, TINGGI_BARIS, baris),
      rowHeight(sheet, row + 1 + baris, JARAK),
      { op: 'chart.put', sheet, name: nama, chart: { ...spec, place } },
    ],
  };
}
const tanpaGrafik: Bagian = { changes: [], blok: [], rows: 0 };

/** Achievement per indicator in the order of the report's table, or per sasaran where there are too many. */
export const bagianGrafikCapaian = (sheet: string, row: number, sumber: SumberGrafik): Bagian =>
  sumber.jumlah === 0 ? tanpaGrafik : bagianGrafik(sheet, row, grafikCapaian(sumber));

/** Share of the budget spent, per row that the report shows. */
export const bagianGrafikSerapan = (sheet: string, row: number, anggaran: BagianAnggaran['grafik']): Bagian =>
  anggaran === null ? tanpaGrafik : bagianGrafik(sheet, row, grafikSerapan(anggaran));
