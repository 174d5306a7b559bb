import type { Periode } from '../../domain/periode/periode';
import type { Isi } from '../../domain/indikator/indikator';
import type { GayaId } from './style';

/** What a title or a visibility may depend on. */
export interface KonteksJudul {
  readonly periode: Periode;
}
type MenurutPeriode<T> = T | ((konteks: KonteksJudul) => T);

/** Lists behind drop-downs; their texts stand on the hidden sheet (inline lists are comma-only, office-js #2128). */
export type PilihanId =
  | 'polaritas'
  | 'konsolidasi'
  | 'frekuensi'
  | 'rumusNegatif'
  | 'dasarPredikat'
  | 'perlakuanCelah'
  | 'kertas'
  | 'berhenti'
  | 'bidang'
  | 'anggaran';

/**
 * What a column is:
 * `kunci` stable key of the row, locked; `tetap` locked constant; `isian` entry cell; `rumus` live formula to look at;
 * `bantu` live formula in a hidden column.
 */
export type PeranKolom = 'kunci' | 'tetap' | 'isian' | 'rumus' | 'bantu';

export interface Kolom {
  readonly judul: MenurutPeriode<string>;
  /** Heading shared with the neighbours. */
  readonly grup?: MenurutPeriode<string>;
  /** Points; hidden columns keep the sheet's width. */
  readonly lebar: number;
  readonly peran: PeranKolom;
  readonly gaya: MenurutPeriode<GayaId>;
  readonly tersembunyi?: MenurutPeriode<boolean>;
  /** Shown on demand: neighbours of this kind make one group that can be opened, closed at first. */
  readonly ringkas?: MenurutPeriode<boolean>;
  readonly pilihan?: PilihanId;
  /** Number cells: told, not enforced on text, because offices write `85-95` and `1:17,9`. */
  readonly petunjuk?: { readonly judul: string; readonly isi: string };
}

export interface TableLayout<K extends string = string> {
  readonly kolom: Readonly<Record<K, Kolom>>;
  /** Keys from left to right. */
  readonly urutan: readonly K[];
}

/** Declares a table once: writer, reader, validator and documentation all ask this. */
export const defineTable = <const T extends Readonly<Record<string, Kolom>>>(
  kolom: T,
): TableLayout<Extract<keyof T, string>> => ({
  kolom,
  urutan: Object.keys(kolom) as Extract<keyof T, string>[],
});

export type KolomOf<T> = T extends TableLayout<infer K> ? K : never;
/** One row as it stands in the cells. */
export type RowOf<T> = Readonly<Record<KolomOf<T>, Isi>>;

export const colOf = <K extends string>(layout: TableLayout<K>, kunci: K): number => layout.urutan.indexOf(kunci);
export const resolve = <T extends string | boolean>(nilai: MenurutPeriode<T>, konteks: KonteksJudul): T =>
  typeof nilai === 'function' ? nilai(konteks) : nilai;
export const isFormula = (kolom: Kolom): boolean => kolom.peran === 'rumus' || kolom.peran === 'bantu';
/** Never shown to its user: helper columns, quarters still to come. */
export const isDisimpan = (kolom: Kolom, konteks: KonteksJudul): boolean =>
  kolom.peran === 'bantu' || resolve(kolom.tersembunyi ?? false, konteks);
/** Shown on demand. */
export const isRingkas = (kolom: Kolom, konteks: KonteksJudul): boolean =>
  !isDisimpan(kolom, konteks) && resolve(kolom.ringkas ?? false, konteks);
/** Not in view when the sheet is new. */
export const isTersembunyi = (kolom: Kolom, konteks: KonteksJudul): boolean =>
  isDisimpan(kolom, konteks) || isRingkas(kolom, konteks);
/** Offsets of the columns in which a constant is an overwritten formula (finding R17). */
export const formulaOffsets = (layout: TableLayout): readonly number[] =>
  layout.urutan.flatMap((kunci, offset) => (layout.kolom[kunci] && isFormula(layout.kolom[kunci]) ? [offset] : []));
