import type { Peran } from '../sop/peristiwa';
import type { IsiCatatan, SasaranCatatan, StatusCatatan, TingkatCatatan, Tugas } from './peristiwa-reviu';

export type { StatusCatatan };

export interface Balasan {
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
  readonly teks: string;
  /** Id of the reply in an Excel comment from which it was taken; then `oleh` is its author as Excel says, and `waktu` when it was taken. */
  readonly komentar?: string;
}
/** What a note said before it was edited, and who replaced it when. */
export interface Suntingan {
  readonly semula: Required<Pick<IsiCatatan, 'teks' | 'tingkat'>>;
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
}
/** A reviewer's note with its answers: fold of the note events. */
export interface Catatan {
  readonly id: string;
  readonly sasaran: SasaranCatatan;
  readonly teks: string;
  readonly tingkat: TingkatCatatan;
  readonly ditugaskan: Tugas | null;
  /** Day, `YYYY-MM-DD`. */
  readonly tenggat: string | null;
  readonly nilaiSaatItu: string | null;
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
  readonly status: StatusCatatan;
  readonly balasan: readonly Balasan[];
  /** Oldest first. */
  readonly suntingan: readonly Suntingan[];
}

const terbuka: Record<StatusCatatan, boolean> = { terbuka: true, dijawab: true, ditolak: true, diterima: false };
/** Whether a note still asks for something. */
export const isTerbuka = ({ status }: Pick<Catatan, 'status'>): boolean => terbuka[status];

const meminta: Record<TingkatCatatan, boolean> = { wajib: true, sebaiknya: true, informasi: false };
/** Whether a note keeps step 8 shut (R40) and its place open after a return: every open one that asks for an answer. */
export const isMenahan = (catatan: Pick<Catatan, 'status' | 'tingkat'>): boolean =>
  isTerbuka(catatan) && meminta[catatan.tingkat];

/** Whether the day on which the answer was due lies before `kini` (ISO 8601). */
export const isLewatTenggat = (catatan: Pick<Catatan, 'status' | 'tenggat'>, kini: string): boolean =>
  isTerbuka(catatan) && catatan.tenggat !== null && catatan.tenggat < kini.slice(0, 10);
