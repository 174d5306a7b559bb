import { isTersembunyi, type KonteksJudul, type TableLayout } from '../layout/define-table';
import { tinggiBaris } from '../layout/tinggi-baris';
import { rowHeight, runsOf } from './baris-blok';
import type { SelBaris } from './tulis-tabel';
import type { Change } from './types';

/** Above this many rows single heights would weigh more than the rest of the plan: all rows get the height that most need. */
const BARIS_TERBANYAK = 400;
const TINGGI_SERAGAM = 40;

/** Heights that show every wrapped text of the given rows; neighbours of one height are set together. */
export function tinggiTabel<K extends string>(
  sheet: string,
  layout: TableLayout<K>,
  konteks: KonteksJudul,
  row: number,
  baris: readonly SelBaris[],
  minimal: number,
): Change[] {
  if (baris.length === 0) return [];
  if (baris.length > BARIS_TERBANYAK) return [rowHeight(sheet, row, Math.max(minimal, TINGGI_SERAGAM), baris.length)];
  const tampak = layout.urutan.filter((kunci) => !isTersembunyi(layout.kolom[kunci], konteks));
  const tinggi = baris.map((isi) =>
    tinggiBaris(
      tampak.map((kunci) => ({ isi: isi[kunci] ?? null, lebar: layout.kolom[kunci].lebar })),
      minimal,
    ),
  );
  return runsOf(tinggi).map(({ dari, sampai, isi }) => rowHeight(sheet, row + dari, isi, sampai - dari));
}
