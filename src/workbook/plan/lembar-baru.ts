import { palette } from '../layout/palette';
import { namaMulai } from '../layout/nama';
import { areaOf } from './baris-blok';
import type { Change, PageSetup } from './types';

export interface LembarBaru {
  readonly sheet: string;
  /** Identity of the insertion: its marker name tells an unfinished one of ours from a foreign sheet. */
  readonly id: string;
  readonly warna?: string | null;
  readonly beku: { readonly rows: number; readonly cols: number } | null;
  readonly cetak: PageSetup;
  readonly isi: readonly Change[];
  /** Final names; set last. */
  readonly nama: readonly Change[];
  /** Delete our own earlier sheet of this title first. */
  readonly hapusDahulu?: boolean;
}

/** The frame around every new sheet: marker first, protection last, marker away. Cut anywhere, the next run knows what it finds. */
export const lembarBaru = ({ sheet, id, warna, beku, cetak, isi, nama, hapusDahulu = false }: LembarBaru): Change[] => [
  ...(hapusDahulu ? [{ op: 'sheet.delete', sheet } as const] : []),
  { op: 'sheet.add', sheet, tabColor: warna === undefined ? palette.hijauTua : warna },
  { op: 'name.set', name: namaMulai(id), at: areaOf(sheet, 0, 0), visible: false },
  { op: 'sheet.view', sheet, gridlines: false, freeze: beku },
  ...isi,
  { op: 'page', sheet, setup: cetak },
  { op: 'protect', sheet },
  ...nama,
  { op: 'name.delete', name: namaMulai(id) },
];
