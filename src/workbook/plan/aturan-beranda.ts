import { catatanKaki } from '../../domain/laporan/catatan-kaki';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import { rumusAturan } from '../formula/rumus-aturan';
import { butirAturan, lebarBeranda, tabelAturan } from '../layout/beranda';
import { colOf } from '../layout/define-table';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, formula, merge, rowHeight } from './baris-blok';
import type { Lingkungan } from './sumber';
import { tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const kolomIsi = colOf(tabelAturan, 'isi');
const lebarIsi = lebarBeranda.slice(kolomIsi).reduce((jumlah, lebar) => jumlah + lebar, 0);

/** Heights that show the rules in full: merged rows do not grow by themselves. */
export const tinggiAturan = ({ sheet, row }: Area, pengaturan: Pengaturan): readonly Change[] =>
  catatanKaki(pengaturan).map((isi, ke) =>
    rowHeight(sheet, row + ke, tinggiBaris([{ isi, lebar: lebarIsi, ukuran: 8, indentasi: 1 }], 17)),
  );

/** The rules in words on Beranda: whatever prints them elsewhere repeats these cells. */
export function bagianAturan(area: Area, pengaturan: Pengaturan, lingkungan: Lingkungan): readonly Change[] {
  const { sheet, row } = area;
  return [
    ...tulisTabel({
      sheet,
      layout: tabelAturan,
      konteks: lingkungan,
      row,
      col: area.col,
      baris: butirAturan,
      rumus: {},
      sumberPilihan: () => '',
    }),
    ...rumusAturan(lingkungan.peta).map(({ isi = '' }, ke) => formula(sheet, row + ke, area.col + kolomIsi, isi)),
    ...butirAturan.map((_, ke) =>
      merge(areaOf(sheet, row + ke, area.col + kolomIsi, 1, lebarBeranda.length - kolomIsi)),
    ),
    ...tinggiAturan(area, pengaturan),
  ];
}
