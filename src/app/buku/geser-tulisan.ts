import type { Change } from '../../workbook/plan/types';

export type TulisanNilai = Extract<Change, { readonly op: 'values' }>;
type GeserBaris = Extract<Change, { readonly op: 'rows.insert' | 'rows.delete' }>;
const isTulisan = (change: Change): change is TulisanNilai => change.op === 'values';
const isGeser = (change: Change): change is GeserBaris => change.op === 'rows.insert' || change.op === 'rows.delete';

/** Where a row is after rows were put in or taken away; `null` for one that was taken away. */
function maju(row: number, { op, row: mulai, count }: GeserBaris): number | null {
  if (row < mulai) return row;
  if (op === 'rows.insert') return row + count;
  return row < mulai + count ? null : row - count;
}
/** Where a row was before; `null` for one that was put in. */
const mundur = (row: number, geser: GeserBaris): number | null =>
  maju(row, { ...geser, op: geser.op === 'rows.insert' ? 'rows.delete' : 'rows.insert' });

/** The same writing row by row at other rows; as it is where nothing moves its rows. */
function pindahkan(
  tulisan: TulisanNilai,
  daftar: readonly GeserBaris[],
  langkah: (row: number, geser: GeserBaris) => number | null,
): readonly TulisanNilai[] {
  const milik = daftar.filter(({ sheet }) => sheet === tulisan.at.sheet);
  if (milik.length === 0) return [tulisan];
  return tulisan.values.flatMap((isi, ke): TulisanNilai[] => {
    const row = milik.reduce<number | null>(
      (kini, geser) => (kini === null ? null : langkah(kini, geser)),
      tulisan.at.row + ke,
    );
    return row === null ? [] : [{ op: 'values', at: { ...tulisan.at, row, rows: 1 }, values: [isi] }];
  });
}

/** What a list of changes writes, at the rows where it stands once all of them ran. */
export const tulisanSesudah = (changes: readonly Change[]): readonly TulisanNilai[] =>
  changes.flatMap((change, ke) =>
    isTulisan(change) ? pindahkan(change, changes.slice(ke + 1).filter(isGeser), maju) : [],
  );

/** What a list of changes writes, at the rows that those cells have before any of them ran; rows that it puts in itself are left out. */
export const tulisanSebelum = (changes: readonly Change[]): readonly TulisanNilai[] =>
  changes.flatMap((change, ke) =>
    isTulisan(change) ? pindahkan(change, changes.slice(0, ke).filter(isGeser).reverse(), mundur) : [],
  );
