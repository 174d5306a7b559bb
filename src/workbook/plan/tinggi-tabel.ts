import { isTersembunyi, resolve, type Kolom, type KonteksJudul, type TableLayout } from '../layout/define-table';
import { daftarGaya } from '../layout/style';
import { tinggiBaris, type SelTeks } from '../layout/tinggi-baris';
import { rowHeight, runsOf } from './baris-blok';
import type { SelBaris } from './tulis-tabel';
import type { Change } from './types';

/** Above this many rows single heights would weigh more than the rest of the plan: all rows get the height that most need. */
const BARIS_TERBANYAK = 400;
const TINGGI_SERAGAM = 40;

/** The room and the letters that a column gives its texts; `null` where they do not wrap. */
function selOf(kolom: Kolom, konteks: KonteksJudul): SelTeks | null {
  const look = daftarGaya.get(resolve(kolom.gaya, konteks));
  if (!look?.lipat) return null;
  return { lebar: kolom.lebar, ukuran: look.font.ukuran, tebal: look.font.tebal, indentasi: look.indentasi };
}

/** Heights that show every wrapped text of the given rows; neighbours of one height are set together. `terbuka`: columns shown on demand that are in view. */
export function tinggiTabel<K extends string>(
  sheet: string,
  layout: TableLayout<K>,
  konteks: KonteksJudul,
  row: number,
  baris: readonly SelBaris[],
  minimal: number,
  terbuka: readonly K[] = [],
): Change[] {
  if (baris.length === 0) return [];
  if (baris.length > BARIS_TERBANYAK) return [rowHeight(sheet, row, Math.max(minimal, TINGGI_SERAGAM), baris.length)];
  const tampak = layout.urutan.flatMap((kunci) => {
    const sel =
      isTersembunyi(layout.kolom[kunci], konteks) && !terbuka.includes(kunci)
        ? null
        : selOf(layout.kolom[kunci], konteks);
    return sel ? [{ kunci, sel }] : [];
  });
  const tinggi = baris.map((isi) =>
    tinggiBaris(
      tampak.map(({ kunci, sel }) => ({ ...sel, isi: isi[kunci] ?? null })),
      minimal,
    ),
  );
  return runsOf(tinggi).map(({ dari, sampai, isi }) => rowHeight(sheet, row + dari, isi, sampai - dari));
}
