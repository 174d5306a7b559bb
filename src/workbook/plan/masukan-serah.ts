import type { Catatan } from '../../domain/reviu/catatan';
import type { DataKantor } from '../../domain/shared/kantor';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { PeristiwaTakBerlaku } from '../../domain/sop/tak-berlaku';

/** One line of the hand-over sheet. */
export type BarisSerah = readonly [string, string, string];

/** A table of three columns of words. */
export interface BagianSerah {
  readonly judul: string;
  readonly kepala: BarisSerah;
  readonly baris: readonly BarisSerah[];
  /** Said in place of rows where there are none. */
  readonly kosong: string;
}

/** What somebody who takes the work over has to know. */
export interface MasukanSerah {
  readonly data: DataKantor;
  readonly keadaanSop: KeadaanSop;
  readonly riwayat: readonly Peristiwa[];
  readonly daftarCatatan: readonly Catatan[];
  readonly takBerlaku: readonly PeristiwaTakBerlaku[];
  readonly kemajuan: readonly {
    readonly nama: string;
    /** Title of the division's form; `null` where there is none. */
    readonly lembar: string | null;
    readonly jumlahIndikator: number;
    readonly wajibDiisi: number;
    readonly terisi: number;
    readonly buktiKurang: number;
  }[];
  /** Findings by kind, most severe first, in words. */
  readonly temuan: readonly { readonly kode: string; readonly judul: string; readonly tempat: readonly string[] }[];
  /** ISO time. */
  readonly waktu: string;
}
