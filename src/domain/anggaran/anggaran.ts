import type { Isi } from '../indikator/indikator';
import type { PerTriwulan } from '../periode/periode';

/** One row of the budget tree (program, kegiatan, sub kegiatan); rupiah. */
export interface BarisAnggaran {
  readonly kode: string;
  readonly uraian: string;
  /** Kode of the parent row; `null` at the top. */
  readonly induk: string | null;
  readonly bidang: string;
  readonly pagu: Isi;
  readonly realisasi: PerTriwulan<Isi>;
}
