import type { Peran, SasaranCatatan } from '../sop/peristiwa';

export type StatusCatatan = 'terbuka' | 'dijawab' | 'diterima' | 'ditolak';
export interface Balasan {
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
  readonly teks: string;
}
/** A reviewer's note with its answers: fold of the note events. `terbuka`, `dijawab` and `ditolak` keep step 8 shut (R40). */
export interface Catatan {
  readonly id: string;
  readonly sasaran: SasaranCatatan;
  readonly teks: string;
  readonly nilaiSaatItu: string | null;
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
  readonly status: StatusCatatan;
  readonly balasan: readonly Balasan[];
}
