import type { Komentar } from '../../domain/reviu/komentar';
import type { Area } from '../../workbook/plan/types';

export type KomentarSel = Komentar & { readonly at: Area };

export interface IsiKomentar {
  readonly baru: readonly { readonly at: Area; readonly teks: string }[];
  readonly balasan: readonly { readonly komentar: string; readonly at: Area; readonly teks: string }[];
  readonly selesai: readonly { readonly komentar: string; readonly at: Area; readonly selesai: boolean }[];
  /** Sheets on which comments of ours stand and people could not answer them. */
  readonly buka: readonly string[];
}

export interface KomentarTerbaca {
  readonly daftar: readonly KomentarSel[];
  /** Of the sheets asked for, those whose protection lets people answer comments. */
  readonly dapatDibalas: readonly string[];
}

/** Excel's threaded comments, a mirror of notes that nothing depends on. Host failures reject with `KegagalanHost`. */
export interface KomentarGateway {
  /** Every comment on these sheets with its cell: one round trip where there is none, else two. */
  baca(lembar: readonly string[]): Promise<KomentarTerbaca>;
  /**
   * One round trip. Sheets that are protected are so afterwards, and let people answer comments. Where the host refuses a new comment
   * (a legacy note stands in the cell) each is tried by itself; answers how many were refused then, those that stand already among them.
   */
  tulis(isi: IsiKomentar): Promise<number>;
}
