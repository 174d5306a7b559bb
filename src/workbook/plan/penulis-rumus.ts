import type { TableLayout } from '../layout/define-table';
import type { Lingkungan } from './sumber';
import type { TableRead, WorkbookSnapshot } from './types';

export type Rumus = Readonly<Partial<Record<string, string>>>;
/** How the formulas of one kind of table are written again. */
export interface Penulis {
  readonly layout: TableLayout;
  /** Blocks of rows that share one first-row formula. */
  blok(
    tabel: TableRead,
    lingkungan: Lingkungan,
    snapshot: WorkbookSnapshot,
  ): readonly { readonly dari: number; readonly sampai: number; readonly rumus: Rumus }[];
}
