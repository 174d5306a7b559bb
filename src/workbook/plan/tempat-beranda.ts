import {
  BARIS_CADANGAN_BIDANG,
  PITA_TERBANYAK,
  butirAturan,
  butirIdentitas,
  butirPengaturan,
  daftarIsiLembar,
  lebarBeranda,
  tabelAturan,
  tabelBidang,
  tabelButir,
  tabelLembar,
  tabelSkala,
} from '../layout/beranda';
import type { TableLayout } from '../layout/define-table';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaOf } from './baris-blok';
import type { Area } from './types';

/** Rows of Beranda's head: title and office above them, the sections below. */
export const barisBeranda = { judul: 1, keadaan: 2, legenda: 3 } as const;

/** Rows from top to bottom: each section has a title row, a heading row, its table, a blank row. */
export interface BagianBeranda {
  readonly judul: string;
  readonly nama: string;
  readonly layout: TableLayout;
  readonly baris: number;
}
export const daftarBagianBeranda = (jumlahBidang: number): readonly BagianBeranda[] => [
  { judul: 'Identitas', nama: namaTabel.identitas, layout: tabelButir, baris: butirIdentitas.length },
  {
    judul: 'Pengaturan (diubah Kasubag Perencanaan lewat panel, tercatat pada riwayat)',
    nama: namaTabel.pengaturan,
    layout: tabelButir,
    baris: butirPengaturan.length,
  },
  { judul: 'Skala predikat', nama: namaTabel.skala, layout: tabelSkala, baris: PITA_TERBANYAK },
  { judul: 'Aturan yang berlaku', nama: namaTabel.aturan, layout: tabelAturan, baris: butirAturan.length },
  {
    judul: 'Bidang dan lembar isian',
    nama: namaTabel.bidang,
    layout: tabelBidang,
    baris: jumlahBidang + BARIS_CADANGAN_BIDANG,
  },
  { judul: 'Isi buku kerja', nama: namaTabel.daftarLembar, layout: tabelLembar, baris: daftarIsiLembar.length },
];

/** Where Beranda's tables stand for a number of divisions. */
export function tempatBeranda(jumlahBidang: number): readonly (readonly [string, Area])[] {
  let row = barisBeranda.legenda + 2;
  const tempat: (readonly [string, Area])[] = daftarBagianBeranda(jumlahBidang).map(({ nama, baris }) => {
    const area = areaOf(judulLembar.beranda, row + 2, 0, baris, lebarBeranda.length);
    row += baris + 3;
    return [nama, area];
  });
  return [
    ...tempat,
    [namaTabel.judul, areaOf(judulLembar.beranda, barisBeranda.judul, 1)],
    [namaTabel.keadaan, areaOf(judulLembar.beranda, barisBeranda.keadaan, 1)],
  ];
}
