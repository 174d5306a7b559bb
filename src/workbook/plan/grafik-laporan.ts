import { palette } from '../layout/palette';
import { KOLOM_CETAK } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { colOf } from '../layout/define-table';
import { tabelRata, tabelRekap } from '../layout/rekap';
import { areaOf, rowHeight } from './baris-blok';
import type { Bagian } from './bagian-laporan';
import type { BagianAnggaran } from './anggaran-laporan';
import { columnIn, type PetaTempat } from './tempat';
import type { Area, ChartSpec } from './types';

/** More bars than this cannot be read on one page: then the chart shows the averages per sasaran. */
const BATANG_TERBANYAK = 30;
const TINGGI_BARIS = 15;

interface Grafik {
  readonly nama: string;
  readonly baris: number;
  readonly spec: Omit<ChartSpec, 'place'>;
}

function grafikCapaian(peta: PetaTempat, jumlah: number, judul: string): Grafik {
  const rekap = peta.harus(namaTabel.rekap);
  const sasaran = peta.harus(namaTabel.rekapSasaran);
  const perIndikator = jumlah <= BATANG_TERBANYAK;
  const [kategori, nilai] = perIndikator
    ? [columnIn(rekap, colOf(tabelRekap, 'indikator')), columnIn(rekap, colOf(tabelRekap, 'capaianSd'))]
    : [columnIn(sasaran, colOf(tabelRata, 'nama')), columnIn(sasaran, colOf(tabelRata, 'capaianSd'))];
  const batang = perIndikator ? jumlah : Math.min(sasaran.rows, BATANG_TERBANYAK);
  return {
    nama: 'GrafikCapaian',
    baris: Math.max(12, Math.ceil((batang * 13 + 50) / TINGGI_BARIS)),
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
  baris: Math.max(10, Math.ceil((grafik.nama.rows * 14 + 50) / TINGGI_BARIS)),
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
  return {
    rows: baris + 2,
    blok: [{ row, tinggi: Array.from({ length: baris + 2 }, () => TINGGI_BARIS), bolehPecah: false }],
    changes: [
      rowHeight(sheet, row, TINGGI_BARIS, baris + 2),
      { op: 'chart.put', sheet, name: nama, chart: { ...spec, place } },
    ],
  };
}
const tanpaGrafik: Bagian = { changes: [], blok: [], rows: 0 };

/** Achievement per indicator, or per sasaran where there are too many. */
export const bagianGrafikCapaian = (
  sheet: string,
  row: number,
  peta: PetaTempat,
  jumlah: number,
  judul: string,
): Bagian => (jumlah === 0 ? tanpaGrafik : bagianGrafik(sheet, row, grafikCapaian(peta, jumlah, judul)));

/** Share of the budget spent, per row that the report shows. */
export const bagianGrafikSerapan = (sheet: string, row: number, anggaran: BagianAnggaran['grafik']): Bagian =>
  anggaran === null ? tanpaGrafik : bagianGrafik(sheet, row, grafikSerapan(anggaran));
