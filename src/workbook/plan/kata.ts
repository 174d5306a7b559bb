import type { Periode } from '../../domain/periode/periode';
import type { NaskahSop } from '../../domain/sop/sop';
import type { TakBerlaku } from '../../domain/sop/tak-berlaku';

/** What the words lean on: the SOP in force names the steps, the period the columns. */
export interface KonteksKata {
  readonly naskah: NaskahSop;
  readonly periode: Periode;
  /** Where the note of this id hangs, in words; `null` where it is not known. */
  tempatCatatan(id: string): string | null;
  /** Events that do not count, by id. */
  readonly takBerlaku: ReadonlyMap<string, TakBerlaku>;
}
/** What happened, as a sentence without its subject, and why. */
export interface KataPeristiwa {
  readonly kalimat: string;
  /** Empty where no reason belongs to it. */
  readonly alasan: string;
}
/** One sentence per kind. */
export type TabelKata<I extends { readonly jenis: string }, K> = {
  readonly [J in I['jenis']]: (isi: Extract<I, { readonly jenis: J }>, konteks: K) => KataPeristiwa;
};

const PANJANG_SEBUTAN = 300;
/** What comes out of a journal may be of any length and may hold line breaks: one line, cut with an ellipsis. */
export const potong = (teks: string, panjang = PANJANG_SEBUTAN): string => {
  const sebaris = teks
    .slice(0, panjang + 1)
    .replace(/\s+/g, ' ')
    .trim();
  return teks.length > panjang ? `${sebaris.slice(0, panjang - 1)}…` : sebaris;
};
