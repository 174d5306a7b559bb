import type { BarisAnggaran } from '../../domain/anggaran/anggaran';
import { rumusAnggaranLaporan, rumusJumlahLaporan } from '../formula/rumus-laporan';
import { rowCell } from '../formula/rujukan';
import { kolomNarasi, lebarKolomLaporan } from '../layout/laporan';
import { berjarak } from '../layout/style';
import { tinggiBaris } from '../layout/tinggi-baris';
import { aturTinggi, penuh, type Bagian } from './bagian-laporan';
import { areaOf, formula, merge, style, values } from './baris-blok';
import type { Lingkungan } from './sumber';
import type { Area, Change } from './types';

/** Columns of the budget table inside the report's grid: uraian over two, rupiah over two columns each. */
const kolom = {
  nomor: [0, 1],
  uraian: [1, 2],
  bidang: [3, 2],
  pagu: [5, 2],
  realisasi: [7, 3],
  serapan: [10, 2],
} as const;
type K = keyof typeof kolom;
const judul: Record<K, string> = {
  nomor: 'No',
  uraian: 'Program / Kegiatan / Sub Kegiatan',
  bidang: 'Bidang',
  pagu: 'Pagu (Rp)',
  realisasi: 'Realisasi s.d. (Rp)',
  serapan: 'Serapan (%)',
};
const gaya: Record<K, string> = {
  nomor: 'cetak.nomor',
  uraian: 'cetak.teks',
  bidang: 'cetak.tengah',
  pagu: 'cetak.rupiah',
  realisasi: 'cetak.rupiah',
  serapan: 'cetakUtama.persen',
};
const urutan = Object.keys(kolom) as K[];
const lebarUraian = lebarKolomLaporan(...kolom.uraian);
/** With more rows than this the report shows the top of the tree only. */
const BARIS_TERBANYAK = 40;

export interface BagianAnggaran extends Bagian {
  /** Names and shares of the shown rows, for the chart; `null` without a budget. */
  readonly grafik: { readonly nama: Area; readonly serapan: Area } | null;
  /** Rows and sum; `null` without a budget. */
  readonly badan: Area | null;
}

const area = (sheet: string, row: number, kunci: K, rows = 1): Area =>
  areaOf(sheet, row, kolom[kunci][0], rows, kolom[kunci][1]);
const gabung = (sheet: string, row: number): Change[] =>
  urutan.filter((kunci) => kolom[kunci][1] > 1).map((kunci) => merge(area(sheet, row, kunci)));

function barisJumlah(sheet: string, row: number, { peta }: Lingkungan): Change[] {
  const rumus = rumusJumlahLaporan(peta);
  return [
    style('laporan.rata', areaOf(sheet, row, 0, 1, kolom.pagu[0])),
    values(sheet, row, 0, [['Jumlah (baris daun)']]),
    merge(areaOf(sheet, row, 0, 1, kolom.pagu[0])),
    ...(['pagu', 'realisasi', 'serapan'] as const).flatMap((kunci): Change[] => [
      merge(area(sheet, row, kunci)),
      style('laporan.rataAngka', area(sheet, row, kunci)),
      ...(kunci === 'serapan'
        ? []
        : [{ op: 'numberFormat', at: [area(sheet, row, kunci)], format: berjarak('#,##0') } as const]),
      formula(sheet, row, kolom[kunci][0], rumus[kunci]),
    ]),
  ];
}

/** Budget as the report shows it: the rows by kode from Anggaran, the sum over leaf rows from Rekap. */
export function bagianAnggaran(
  sheet: string,
  row: number,
  semua: readonly BarisAnggaran[],
  lingkungan: Lingkungan,
): BagianAnggaran {
  if (semua.length === 0) return { changes: [], blok: [], rows: 0, grafik: null, badan: null };
  const daftar = semua.length > BARIS_TERBANYAK ? semua.filter(({ induk }) => induk === null) : semua;
  const awal = row + 2;
  const akhir = awal + daftar.length;
  const rumus = rumusAnggaranLaporan(rowCell(kolomNarasi.kunci, awal), lingkungan.peta);
  const tinggi = [
    20,
    16,
    ...daftar.map(({ uraian }) => tinggiBaris([{ isi: uraian, lebar: lebarUraian, indentasi: 1 }], 16)),
    18,
    10,
  ];
  const isiRumus = (['uraian', 'bidang', 'pagu', 'realisasi', 'serapan'] as const).flatMap((kunci): Change[] => {
    const pertama = areaOf(sheet, awal, kolom[kunci][0]);
    const tulis: Change = { op: 'formulas', at: pertama, formulas: [[rumus[kunci]]] };
    return daftar.length === 1
      ? [tulis]
      : [tulis, { op: 'fill', from: pertama, to: { ...pertama, row: awal + 1, rows: daftar.length - 1 } }];
  });
  return {
    rows: daftar.length + 4,
    badan: areaOf(sheet, awal, 0, daftar.length + 1, kolomNarasi.kunci + 1),
    grafik: {
      nama: areaOf(sheet, awal, kolom.uraian[0], daftar.length),
      serapan: areaOf(sheet, awal, kolom.serapan[0], daftar.length),
    },
    blok: [{ row, tinggi, bolehPecah: daftar.length > 20 }],
    changes: [
      values(sheet, row, 0, [['Realisasi anggaran']]),
      style('laporan.bagian', penuh(sheet, row)),
      ...urutan.map((kunci) => values(sheet, row + 1, kolom[kunci][0], [[judul[kunci]]])),
      style('kepala.laporan', penuh(sheet, row + 1)),
      ...gabung(sheet, row + 1),
      values(
        sheet,
        awal,
        0,
        daftar.map((_, ke) => [ke + 1]),
      ),
      values(
        sheet,
        awal,
        kolomNarasi.kunci,
        daftar.map(({ kode }) => [kode]),
      ),
      style('bantu.teks', areaOf(sheet, awal, kolomNarasi.kunci, daftar.length)),
      ...isiRumus,
      ...daftar.flatMap((_, ke) => gabung(sheet, awal + ke)),
      ...urutan.map((kunci) => style(gaya[kunci], area(sheet, awal, kunci, daftar.length))),
      ...barisJumlah(sheet, akhir, lingkungan),
      ...aturTinggi(sheet, row, tinggi),
    ],
  };
}
