import { palette } from '../layout/palette';
import { KOLOM_CETAK } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { colOf } from '../layout/define-table';
import { tabelRata, tabelRekap } from '../layout/rekap';
import { rowHeight, style, areaOf } from './baris-blok';
import type { Bagian } from './bagian-laporan';
import type { BagianAnggaran } from './anggaran-laporan';
import { columnIn, type PetaTempat } from './tempat';
import type { Area, Change, ChartSpec } from './types';

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
    baris: Math.max(14, Math.ceil((batang * 15 + 60) / TINGGI_BARIS)),
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
  baris: Math.max(12, Math.ceil((grafik.nama.rows * 18 + 60) / TINGGI_BARIS)),
  spec: {
    type: 'BarClustered',
    title: 'Serapan anggaran (%)',
    reversed: true,
    categories: grafik.nama,
    series: [{ name: 'Serapan (%)', values: grafik.serapan, color: palette.isianGaris }],
    axisMax: 100,
  },
});

/** Charts on rows of their own, so that text never runs below them and a page break never cuts one. */
export function bagianGrafik(
  sheet: string,
  row: number,
  peta: PetaTempat,
  jumlah: number,
  judul: string,
  anggaran: BagianAnggaran['grafik'],
): Bagian {
  const daftar = [
    ...(jumlah > 0 ? [grafikCapaian(peta, jumlah, judul)] : []),
    ...(anggaran ? [grafikSerapan(anggaran)] : []),
  ];
  let kini = row;
  const changes: Change[] = [];
  const blok: Bagian['blok'][number][] = [];
  for (const { nama, baris, spec } of daftar) {
    const place = areaOf(sheet, kini, 0, baris, KOLOM_CETAK);
    changes.push(rowHeight(sheet, kini, TINGGI_BARIS, baris + 1), style('polos', place), {
      op: 'chart.put',
      sheet,
      name: nama,
      chart: { ...spec, place },
    });
    blok.push({ row: kini, tinggi: Array.from({ length: baris + 1 }, () => TINGGI_BARIS), bolehPecah: false });
    kini += baris + 1;
  }
  return { changes, blok, rows: kini - row };
}
