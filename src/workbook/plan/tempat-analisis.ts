import { JUMLAH_PERINGKAT } from '../../domain/capaian/peringkat';
import {
  BELUM_TERBANYAK,
  tabelBelum,
  tabelEfisiensi,
  tabelKelompok,
  tabelPeringkat,
  tabelTren,
  tabelTrenBidang,
} from '../layout/analisis';
import type { TableLayout } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { areaOf } from './baris-blok';
import { BARIS_KEPALA } from './kepala-lembar';
import type { SusunanRekap } from './susunan-rekap';
import type { Area } from './types';

/** More groups of bars than this cannot be read beside one another: then the chart shows all indicators as one. */
export const KELOMPOK_TERBANYAK = 12;
/** More bars than this cannot be read on one page. */
export const BATANG_TERBANYAK = 30;
export const TINGGI_BARIS_GRAFIK = 15;

export interface SeksiAnalisis {
  readonly nama: string;
  readonly judul: string;
  readonly layout: TableLayout;
  /** Body rows. */
  readonly baris: number;
  /** A sentence above the table's headings. */
  readonly catatan: string | null;
  /** Rows that its chart takes; 0 without one. */
  readonly grafik: number;
}

const tinggiGrafik = (batang: number, perBatang: number): number =>
  Math.max(12, Math.ceil((batang * perBatang + 70) / TINGGI_BARIS_GRAFIK));
/** Rows of the chart's range: all, or the first one where there are too many. */
export const barisGrafik = (rows: number, terbanyak: number): number => (rows > terbanyak ? 1 : rows);

/** The sheet from top to bottom. */
export function daftarSeksi({ baris, sasaran, daftarBidang }: SusunanRekap): readonly SeksiAnalisis[] {
  const perBidang = 1 + daftarBidang.length;
  const peringkat = Math.max(1, Math.min(JUMLAH_PERINGKAT, baris.length));
  const seksi = (
    nama: string,
    judul: string,
    layout: TableLayout,
    rows: number,
    lain: Partial<Pick<SeksiAnalisis, 'catatan' | 'grafik'>> = {},
  ): SeksiAnalisis => ({ nama, judul, layout, baris: rows, catatan: null, grafik: 0, ...lain });
  return [
    seksi(namaTabel.analisisBidang, 'Capaian menurut bidang', tabelKelompok, perBidang),
    seksi(namaTabel.analisisTren, 'Tren capaian tiap triwulan menurut bidang', tabelTrenBidang, perBidang, {
      catatan: 'Capaian tiap triwulan terhadap target triwulan itu sendiri. Triwulan yang belum lewat tetap kosong.',
      grafik: tinggiGrafik(barisGrafik(perBidang, KELOMPOK_TERBANYAK), 30),
    }),
    seksi(namaTabel.analisisEfisiensi, 'Capaian dibandingkan serapan anggaran', tabelEfisiensi, perBidang, {
      catatan:
        'Keduanya setahun: capaian terhadap target tahun, serapan terhadap pagu. Selisih = capaian - serapan. Baris daun anggaran tanpa bidang hanya masuk baris pertama.',
      grafik: tinggiGrafik(barisGrafik(perBidang, KELOMPOK_TERBANYAK), 26),
    }),
    seksi(namaTabel.analisisSasaran, 'Capaian menurut sasaran strategis', tabelKelompok, Math.max(1, sasaran.length), {
      grafik: tinggiGrafik(Math.min(sasaran.length, BATANG_TERBANYAK), 24),
    }),
    seksi(namaTabel.analisisTertinggi, 'Lima capaian s.d. tertinggi', tabelPeringkat, peringkat),
    seksi(namaTabel.analisisTerendah, 'Lima capaian s.d. terendah', tabelPeringkat, peringkat),
    seksi(
      namaTabel.analisisBelum,
      'Yang belum dapat dihitung dan sebabnya',
      tabelBelum,
      Math.max(1, Math.min(baris.length, BELUM_TERBANYAK)),
      { catatan: '' },
    ),
    seksi(namaTabel.analisis, 'Tren capaian tiap triwulan per indikator', tabelTren, Math.max(1, baris.length)),
  ];
}

export interface TempatSeksi extends SeksiAnalisis {
  readonly barisJudul: number;
  readonly area: Area;
  /** Row of the sentence; `null` without one. */
  readonly barisCatatan: number | null;
  readonly areaGrafik: Area | null;
  /** First row after it, a blank one included. */
  readonly sampai: number;
}

/** Where every part of the sheet stands: title, sentence, headings, body, chart, a blank row. */
export function tempatAnalisis(susunan: SusunanRekap, sheet: string): readonly TempatSeksi[] {
  let row = BARIS_KEPALA - 1;
  return daftarSeksi(susunan).map((seksi) => {
    const barisJudul = row;
    const kepala = row + (seksi.catatan === null ? 1 : 2);
    const area = areaOf(sheet, kepala + 1, 0, seksi.baris, seksi.layout.urutan.length);
    const akhir = area.row + area.rows;
    const areaGrafik = seksi.grafik === 0 ? null : areaOf(sheet, akhir + 1, 0, seksi.grafik, 12);
    row = akhir + (areaGrafik === null ? 0 : seksi.grafik + 1) + 1;
    return {
      ...seksi,
      barisJudul,
      area,
      barisCatatan: seksi.catatan === null ? null : barisJudul + 1,
      areaGrafik,
      sampai: row,
    };
  });
}
