import {
  tabelBelum,
  tabelEfisiensi,
  tabelKelompok,
  tabelPeringkat,
  tabelTren,
  tabelTrenBidang,
} from '../layout/analisis';
import type { TableLayout } from '../layout/define-table';
import { tabelE81 } from '../layout/e81';
import { namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import type { Area, WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import type { TabelPeta } from './peta-lokasi';

/** Parts of Analisis whose rows are known by their number. */
export const bagianAnalisis: readonly (readonly [nama: string, bagian: string, layout: TableLayout])[] = [
  [namaTabel.analisisBidang, '#bidang', tabelKelompok],
  [namaTabel.analisisTren, '#tren', tabelTrenBidang],
  [namaTabel.analisisEfisiensi, '#efisiensi', tabelEfisiensi],
  [namaTabel.analisisSasaran, '#sasaran', tabelKelompok],
  [namaTabel.analisisTertinggi, '#tertinggi', tabelPeringkat],
  [namaTabel.analisisTerendah, '#terendah', tabelPeringkat],
  [namaTabel.analisisBelum, '#belum', tabelBelum],
];

const areaOfNama = (snapshot: WorkbookSnapshot, nama: string): Area | null =>
  snapshot.names.find(({ name }) => name.toUpperCase() === nama)?.area ?? null;
const bernomor = (rows: number): (readonly [string, number])[] =>
  Array.from({ length: rows }, (_, ke) => [String(ke + 1), ke]);

/** Analisis is not read: its parts stand under names of their own, its indicators row by row as on Rekap. */
function petaAnalisis(snapshot: WorkbookSnapshot): TabelPeta[] {
  const rekap = tabelTerbaca(snapshot, namaTabel.rekap);
  const kode = rekap === null ? [] : bacaBaris(tabelRekap, rekap).map(({ isi }) => teksSel(isi.kode));
  const indikator = areaOfNama(snapshot, namaTabel.analisis);
  const perIndikator: TabelPeta[] =
    indikator === null || indikator.rows !== kode.length
      ? []
      : [
          {
            ...{ tabel: 'analisis', bidang: '#indikator' },
            isi: { area: indikator, kolom: tabelTren.urutan, baris: kode.map((satu, ke) => [satu, ke] as const) },
          },
        ];
  const bernama = bagianAnalisis.flatMap(([nama, bidang, layout]): TabelPeta[] => {
    const area = areaOfNama(snapshot, nama);
    return area === null
      ? []
      : [{ tabel: 'analisis', bidang, isi: { area, kolom: layout.urutan, baris: bernomor(area.rows) } }];
  });
  return [...perIndikator, ...bernama];
}

function petaE81(snapshot: WorkbookSnapshot): TabelPeta[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.e81);
  if (tabel === null) return [];
  const baris = bacaBaris(tabelE81, tabel).flatMap(({ urut, isi }): (readonly [string, number])[] => {
    const kunci = teksSel(isi.kunci);
    return kunci === '' ? [] : [[kunci, urut]];
  });
  return [{ tabel: 'e81', bidang: null, isi: { area: tabel.area, kolom: tabelE81.urutan, baris } }];
}

/** Title and headings of a block of the copy, and the blank row after it. */
const [KEPALA_SALIN, JARAK_SALIN] = [2, 1] as const;
/** Its two blocks, one below the other; the second one takes the rest of the named area. */
function petaSalin(snapshot: WorkbookSnapshot, jumlahIndikator: number): TabelPeta[] {
  const area = areaOfNama(snapshot, namaTabel.salin);
  if (area === null) return [];
  const kolom = Array.from({ length: area.cols }, (_, col) => String(col));
  const blok = (bidang: string, dari: number, rows: number): TabelPeta => ({
    tabel: 'salin',
    bidang,
    isi: { area: { ...area, row: area.row + dari, rows }, kolom, baris: bernomor(rows) },
  });
  const kedua = KEPALA_SALIN + jumlahIndikator + JARAK_SALIN + KEPALA_SALIN;
  const sisa = area.rows - kedua - JARAK_SALIN;
  return sisa < 0 ? [] : [blok('#kinerja', KEPALA_SALIN, jumlahIndikator), blok('#program', kedua, sisa)];
}

/** Sheets that only show: their cells are known for telling why they show what they show. */
export const petaTurunan = (snapshot: WorkbookSnapshot, jumlahIndikator: number): TabelPeta[] => [
  ...petaAnalisis(snapshot),
  ...petaE81(snapshot),
  ...petaSalin(snapshot, jumlahIndikator),
];
