import type { Isi } from '../../domain/indikator/indikator';
import {
  isDisimpan,
  isRingkas,
  resolve,
  type Kolom,
  type KonteksJudul,
  type PilihanId,
  type TableLayout,
} from '../layout/define-table';
import type { GayaId } from '../layout/style';
import { areaOf, runsOf, style } from './baris-blok';
import type { Area, Change } from './types';

/** Cells of one row by column key; a missing key is an empty cell. */
export type SelBaris = Readonly<Partial<Record<string, Isi>>>;

export interface TulisTabel<K extends string> {
  readonly sheet: string;
  readonly layout: TableLayout<K>;
  readonly konteks: KonteksJudul;
  readonly row: number;
  readonly col: number;
  /** Constants row by row. */
  readonly baris: readonly SelBaris[];
  /** Formula of the first row per formula column, with `=`. */
  readonly rumus: Readonly<Partial<Record<K, string>>>;
  readonly sumberPilihan: (pilihan: PilihanId) => string;
}

const kolomOf = <K extends string>(layout: TableLayout<K>): readonly (readonly [K, Kolom])[] =>
  layout.urutan.map((kunci) => [kunci, layout.kolom[kunci]]);

/** Constants, one change per run of neighbouring columns that have any; an empty column is not sent. */
function konstanta<K extends string>({ sheet, layout, row, col, baris }: TulisTabel<K>): Change[] {
  const berisi = layout.urutan.map((kunci) => baris.some((isi) => (isi[kunci] ?? null) !== null));
  return runsOf(berisi).flatMap(({ dari, sampai, isi: ada }): Change[] => {
    if (!ada) return [];
    const kunci = layout.urutan.slice(dari, sampai);
    const isi = baris.map((isiBaris) => kunci.map((k): Isi => isiBaris[k] ?? null));
    return [{ op: 'values', at: areaOf(sheet, row, col + dari, baris.length, sampai - dari), values: isi }];
  });
}

/** The first row's formulas, then copied down: requests stay small whatever the number of rows. */
export function rumusTabel<K extends string>({ sheet, layout, row, col, baris, rumus }: TulisTabel<K>): Change[] {
  const teks = layout.urutan.map((kunci) => rumus[kunci] ?? null);
  return runsOf(teks.map((satu) => satu !== null)).flatMap(({ dari, sampai, isi }): Change[] => {
    if (!isi) return [];
    const pertama = areaOf(sheet, row, col + dari, 1, sampai - dari);
    const isiRumus = teks.slice(dari, sampai).flatMap((satu) => (satu === null ? [] : [satu]));
    const tulis: Change = { op: 'formulas', at: pertama, formulas: [isiRumus] };
    if (baris.length === 1) return [tulis];
    return [
      tulis,
      { op: 'fill', from: pertama, to: areaOf(sheet, row + 1, col + dari, baris.length - 1, sampai - dari) },
    ];
  });
}

function gaya<K extends string>({ sheet, layout, konteks, row, col, baris }: TulisTabel<K>): Change[] {
  const perGaya = new Map<GayaId, Area[]>();
  for (const { dari, sampai, isi } of runsOf(kolomOf(layout).map(([, kolom]) => resolve(kolom.gaya, konteks)))) {
    const area = areaOf(sheet, row, col + dari, baris.length, sampai - dari);
    perGaya.set(isi, [...(perGaya.get(isi) ?? []), area]);
  }
  return [...perGaya].map(([id, at]) => style(id, ...at));
}

/** A drop-down over cells. */
export const pilihDariDaftar = (at: Area, source: string): Change => ({
  op: 'validation',
  at,
  rule: { kind: 'list', source },
  prompt: null,
  error: {
    title: 'Pilih dari daftar',
    message: 'Nilai ini tidak ada pada daftar pilihan. Pilih salah satu, atau kosongkan.',
  },
});

const validasi = <K extends string>({ sheet, layout, row, col, baris, sumberPilihan }: TulisTabel<K>): Change[] =>
  runsOf(
    kolomOf(layout).map(([, kolom]) => (kolom.peran === 'isian' ? (kolom.pilihan ?? kolom.petunjuk ?? null) : null)),
  ).flatMap(({ dari, sampai, isi }): Change[] => {
    if (isi === null) return [];
    const at = areaOf(sheet, row, col + dari, baris.length, sampai - dari);
    if (typeof isi !== 'string')
      return [
        { op: 'validation', at, rule: { kind: 'any' }, prompt: { title: isi.judul, message: isi.isi }, error: null },
      ];
    return [pilihDariDaftar(at, sumberPilihan(isi))];
  });

/** Values, formulas, looks and drop-downs of a table's body; headings and name are written by the caller. */
export const tulisTabel = <K extends string>(tulis: TulisTabel<K>): Change[] => [
  ...konstanta(tulis),
  ...rumusTabel(tulis),
  ...gaya(tulis),
  ...validasi(tulis),
];

/** Column widths, hidden columns and groups of columns of a table that owns its sheet's columns. */
export function lebarKolom(sheet: string, layout: TableLayout, konteks: KonteksJudul, col = 0): Change[] {
  const daftar = kolomOf(layout);
  const runs = <T>(pilih: (kolom: Kolom) => T) => runsOf(daftar.map(([, kolom]) => pilih(kolom)));
  const tempat = ({ dari, sampai }: { readonly dari: number; readonly sampai: number }) => ({
    sheet,
    col: col + dari,
    cols: sampai - dari,
  });
  return [
    ...runs((kolom) => (isDisimpan(kolom, konteks) ? null : kolom.lebar)).flatMap((run): Change[] =>
      run.isi === null ? [] : [{ op: 'columnWidth', ...tempat(run), points: run.isi }],
    ),
    ...runs((kolom) => isDisimpan(kolom, konteks)).flatMap((run): Change[] =>
      run.isi ? [{ op: 'columnHidden', ...tempat(run), hidden: true }] : [],
    ),
    ...runs((kolom) => isRingkas(kolom, konteks)).flatMap((run): Change[] =>
      run.isi ? [{ op: 'outline', ...tempat(run), closed: true }] : [],
    ),
  ];
}
