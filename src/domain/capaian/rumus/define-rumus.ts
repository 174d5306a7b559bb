import type { Sel } from '../../shared/sel';
import type { Hasil } from '../hasil';
import { terhitung } from '../hasil';

/** What a rumus yields: a figure or the reason why there is none, or a text. */
export type Keluaran = Hasil | { readonly teks: string };

type Nilai<K extends string, R extends string> = Readonly<Record<K, Sel> & Record<R, readonly Sel[]>>;

/**
 * A formula as data: the pure function and the Excel text of one rule, side by side.
 * `contoh` is at once its documentation and the test cases of both forms.
 */
export interface Rumus<K extends string = string, R extends string = never> {
  readonly id: string;
  /** Legal basis or documentary source; where there is none, it says so. */
  readonly dasar: string;
  /** Inputs that are single cells. */
  readonly masukan: readonly K[];
  /** Inputs that are ranges of cells. */
  readonly rentang: readonly R[];
  hitung(masukan: Nilai<K, R>): Keluaran;
  /**
   * Excel text without the leading `=`, en-US notation; never an error value, `""` where there is no figure.
   * Every reference must be a cell or a range (or a function that yields a reference): literals are counted differently by SUM and COUNT.
   */
  excel(ref: Readonly<Record<K | R, string>>): string;
  /** `hasil`: the figure, the reason's code, or the text. */
  readonly contoh: readonly (Nilai<K, R> & { readonly hasil: number | string })[];
}

// Names come from `masukan` and `rentang` alone; the examples must follow them, not widen them.
interface Definisi<K extends string, R extends string> {
  readonly id: string;
  readonly dasar: string;
  readonly masukan: readonly K[];
  readonly rentang?: readonly R[];
  hitung(masukan: Nilai<NoInfer<K>, NoInfer<R>>): Keluaran;
  excel(ref: Readonly<Record<NoInfer<K> | NoInfer<R>, string>>): string;
  readonly contoh: readonly (Nilai<NoInfer<K>, NoInfer<R>> & { readonly hasil: number | string })[];
}

export function defineRumus<const K extends string, const R extends string = never>(
  definisi: Definisi<K, R>,
): Rumus<K, R> {
  return { ...definisi, rentang: definisi.rentang ?? [] };
}

/** What the cell shows: the figure or the text; `''` where there is no figure. */
export const selOf = (keluaran: Keluaran): number | string =>
  'teks' in keluaran ? keluaran.teks : terhitung(keluaran) ? keluaran.nilai : '';

/** What `contoh.hasil` states: like `selOf`, but with the reason's code. */
export const kodeOf = (keluaran: Keluaran): number | string =>
  'teks' in keluaran ? keluaran.teks : terhitung(keluaran) ? keluaran.nilai : keluaran.alasan;

/** A rumus seen without the names of its inputs, as lists of rumus need it. */
export interface RumusUmum {
  readonly id: string;
  readonly dasar: string;
  readonly masukan: readonly string[];
  readonly rentang: readonly string[];
  hitung(masukan: Readonly<Record<string, Sel | readonly Sel[]>>): Keluaran;
  excel(ref: Readonly<Record<string, string>>): string;
  readonly contoh: readonly Readonly<Record<string, Sel | readonly Sel[]>>[];
}

/** Forgets the names; the caller must give every input that `masukan` and `rentang` list. */
export function umumkan<K extends string, R extends string>(rumus: Rumus<K, R>): RumusUmum {
  return {
    ...rumus,
    hitung: (masukan) => rumus.hitung(masukan as Nilai<K, R>),
    excel: (ref) => rumus.excel(ref as Readonly<Record<K | R, string>>),
  };
}
