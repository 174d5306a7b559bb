import type { Kisi } from '../../domain/indikator/impor/kisi';
import type { NameInfo } from '../../workbook/plan/types';

/** One sheet of a file, its cells where they stood: a workbook of ours is found by its names. */
export interface LembarBerkas {
  readonly nama: string;
  readonly kisi: Kisi;
}
/** Why a file is not read; each has its sentence and the next step in the pane's catalogue. */
export type SebabBerkas = 'terlalu-besar' | 'bersandi' | 'bermakro' | 'rusak' | 'bukan-tabel' | 'kosong';

export type BacaanTabel =
  | {
      readonly status: 'terbaca';
      readonly nama: string;
      readonly lembar: readonly LembarBerkas[];
      /** Defined names of the file that point at one rectangle. */
      readonly names: readonly NameInfo[];
    }
  | { readonly status: 'ditolak'; readonly nama: string; readonly sebab: SebabBerkas };

/** Spreadsheet files that the user chooses; `null` when none was chosen. Nothing in them is run: formulas give the value that was saved. */
export interface TableFiles {
  choose(): Promise<BacaanTabel | null>;
}
