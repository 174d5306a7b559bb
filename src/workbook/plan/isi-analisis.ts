import type { Isi } from '../../domain/indikator/indikator';
import { rumusBelum, rumusEfisiensi, rumusKelompok, rumusPeringkat } from '../formula/rumus-analisis';
import { rumusTren, rumusTrenBidang } from '../formula/rumus-tren';
import type { TableLayout } from '../layout/define-table';
import { namaIsian, namaTabel } from '../layout/nama';
import type { Lingkungan } from './sumber';
import type { SusunanRekap } from './susunan-rekap';
import { rumusTabel, tulisTabel, type SelBaris } from './tulis-tabel';
import type { Area, Change } from './types';

export interface SumberAnalisis {
  readonly susunan: SusunanRekap;
  readonly lingkungan: Lingkungan;
  /** The indicators' table of this sheet. */
  readonly tren: Area;
}
type Pengisi = (area: Area, sumber: SumberAnalisis) => Change[];
type Rumus = Readonly<Partial<Record<string, string>>>;

const bernomor = (rows: number): SelBaris[] => Array.from({ length: rows }, (_, ke) => ({ nomor: ke + 1 }));
const tulis = (area: Area, layout: TableLayout, lingkungan: Lingkungan, baris: readonly SelBaris[], rumus: Rumus) => {
  const dasar = { sheet: area.sheet, layout, konteks: lingkungan, col: area.col, sumberPilihan: () => '' };
  return {
    badan: () => tulisTabel({ ...dasar, row: area.row, baris, rumus: {} }),
    rumus: () => rumusTabel({ ...dasar, row: area.row, baris, rumus }),
  };
};
const seluruh = (area: Area, layout: TableLayout, lingkungan: Lingkungan, baris: readonly SelBaris[], rumus: Rumus) => {
  const isi = tulis(area, layout, lingkungan, baris, rumus);
  return [...isi.badan(), ...isi.rumus()];
};

/** The first row for all indicators, the others for the divisions: each draws from its own average in Rekap. */
const duaBagian =
  (
    layout: TableLayout,
    rumusOf: (jenis: 'semua' | 'bidang', area: Area, rata: Area, sumber: SumberAnalisis) => Rumus,
    isiOf: (ke: number, susunan: SusunanRekap) => SelBaris = () => ({}),
  ): Pengisi =>
  (area, sumber) => {
    const { lingkungan, susunan } = sumber;
    const baris = bernomor(area.rows).map((isi, ke) => ({ ...isi, ...isiOf(ke, susunan) }));
    const bagian = [
      ['semua', { ...area, rows: 1 }, namaTabel.rekapRata, baris.slice(0, 1)],
      ['bidang', { ...area, row: area.row + 1, rows: area.rows - 1 }, namaTabel.rekapBidang, baris.slice(1)],
    ] as const;
    return [
      ...tulis(area, layout, lingkungan, baris, {}).badan(),
      ...bagian.flatMap(([jenis, at, nama, isi]) =>
        isi.length === 0
          ? []
          : tulis(at, layout, lingkungan, isi, rumusOf(jenis, at, lingkungan.peta.harus(nama), sumber)).rumus(),
      ),
    ];
  };

const rekapOf = ({ lingkungan }: SumberAnalisis): Area => lingkungan.peta.harus(namaTabel.rekap);
const peringkat =
  (ujung: 'tertinggi' | 'terendah'): ((layout: TableLayout) => Pengisi) =>
  (layout) =>
  (area, sumber) =>
    seluruh(
      area,
      layout,
      sumber.lingkungan,
      bernomor(area.rows),
      rumusPeringkat(ujung, area, { tren: sumber.tren, rekap: rekapOf(sumber) }),
    );

/** The indicators' rows, one block per division as in Rekap: each block draws from one form. */
const perIndikator =
  (layout: TableLayout): Pengisi =>
  (area, { susunan, lingkungan }) => {
    const rekap = lingkungan.peta.harus(namaTabel.rekap);
    const baris = susunan.baris.map(({ nomor, kode, bidang }): SelBaris => ({
      nomor: nomor ?? null,
      kode: kode ?? null,
      bidang: bidang ?? null,
    }));
    return [
      ...tulis(area, layout, lingkungan, baris, {}).badan(),
      ...susunan.blok.flatMap(({ bidang, dari, sampai }) => {
        const at = { ...area, row: area.row + dari, rows: sampai - dari };
        const isian = lingkungan.peta.cari(namaIsian(bidang));
        const rumus = rumusTren(at, { ...rekap, row: rekap.row + dari }, isian, lingkungan);
        return tulis(at, layout, lingkungan, baris.slice(dari, sampai), rumus).rumus();
      }),
    ];
  };

const kodeBidang = (ke: number, { daftarBidang }: SusunanRekap): Isi => daftarBidang[ke - 1]?.kode ?? null;

/** What stands in the body of each section. */
export const pengisiSeksi: Readonly<Record<string, (layout: TableLayout) => Pengisi>> = {
  [namaTabel.analisisBidang]: (layout) =>
    duaBagian(layout, (jenis, at, rata, sumber) => rumusKelompok(jenis, at, { rekap: rekapOf(sumber), rata })),
  [namaTabel.analisisTren]: (layout) =>
    duaBagian(layout, (jenis, at, rata, sumber) =>
      rumusTrenBidang(jenis, at, { tren: sumber.tren, rekap: rekapOf(sumber), rata }, sumber.lingkungan),
    ),
  [namaTabel.analisisEfisiensi]: (layout) =>
    duaBagian(
      layout,
      (jenis, at, rata, { lingkungan }) => rumusEfisiensi(jenis, at, rata, lingkungan),
      (ke, susunan) => ({ kodeBidang: kodeBidang(ke, susunan) }),
    ),
  [namaTabel.analisisSasaran]: (layout) => (area, sumber) =>
    seluruh(
      area,
      layout,
      sumber.lingkungan,
      bernomor(area.rows),
      rumusKelompok('sasaran', area, {
        rekap: rekapOf(sumber),
        rata: sumber.lingkungan.peta.harus(namaTabel.rekapSasaran),
      }),
    ),
  [namaTabel.analisisTertinggi]: peringkat('tertinggi'),
  [namaTabel.analisisTerendah]: peringkat('terendah'),
  [namaTabel.analisisBelum]: (layout) => (area, sumber) =>
    seluruh(
      area,
      layout,
      sumber.lingkungan,
      bernomor(area.rows).map(({ nomor }) => ({ ke: nomor ?? null })),
      rumusBelum(area, { tren: sumber.tren, rekap: rekapOf(sumber) }),
    ),
  [namaTabel.analisis]: perIndikator,
};
