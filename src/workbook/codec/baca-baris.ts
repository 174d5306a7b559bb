import type { Isi } from '../../domain/indikator/indikator';
import type { PerTriwulan } from '../../domain/periode/periode';
import type { RowOf, TableLayout } from '../layout/define-table';
import type { TableRead, WorkbookSnapshot } from '../plan/types';

/** One row of a table with its offset inside it. */
export interface BarisTerbaca<T> {
  readonly urut: number;
  readonly isi: RowOf<T>;
}

const toIsi = (sel: Isi | boolean | undefined): Isi => {
  if (sel === undefined || sel === null) return null;
  if (typeof sel === 'boolean') return sel ? 'TRUE' : 'FALSE';
  return typeof sel === 'string' && sel.trim() === '' ? null : sel;
};
export const tabelTerbaca = (snapshot: WorkbookSnapshot, nama: string): TableRead | null => {
  for (const [kunci, tabel] of snapshot.tables) if (kunci.toUpperCase() === nama.toUpperCase()) return tabel;
  return null;
};

/** Keys by actual position: the row of keys above the headings tells where each column stands now; without it, the declared order. */
export function kunciKolom(layout: TableLayout, { above = [] }: TableRead): readonly string[] {
  const dikenal = new Set<unknown>(layout.urutan);
  const baris = above.find((sel) => sel.filter((satu) => dikenal.has(satu)).length > layout.urutan.length / 2);
  return baris === undefined ? layout.urutan : baris.map((satu) => (typeof satu === 'string' ? satu : ''));
}
/** Cells -> rows by column key. A text stays text and a number a number: meaning is the domain's. */
export function bacaBaris<T extends TableLayout>(layout: T, tabel: TableRead): readonly BarisTerbaca<T>[] {
  const kunciDi = kunciKolom(layout, tabel);
  const letak = layout.urutan.map((kunci) => [kunci, kunciDi.indexOf(kunci)] as const);
  return tabel.values.map((sel, urut) => {
    const isi = Object.fromEntries(letak.map(([kunci, col]) => [kunci, toIsi(sel[col])]));
    return { urut, isi: isi as RowOf<T> };
  });
}
export const isKosong = (isi: Readonly<Record<string, Isi>>, kolom: readonly string[]): boolean =>
  kolom.every((kunci) => (isi[kunci] ?? null) === null);
export const teksSel = (sel: Isi): string => (sel === null ? '' : typeof sel === 'number' ? String(sel) : sel.trim());
export const empat = (satu: Isi, dua: Isi, tiga: Isi, empatnya: Isi): PerTriwulan<Isi> => [satu, dua, tiga, empatnya];
