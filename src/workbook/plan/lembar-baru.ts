import { palette } from '../layout/palette';
import { namaMulai } from '../layout/nama';
import { areaOf, rowHeight } from './baris-blok';
import type { Area, Change, PageSetup } from './types';

/** Height of a row in which nothing stands (points). */
const TINGGI_BIASA = 15;

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
  /** Delete our own unfinished sheet of this title first. */
  readonly hapusDahulu?: boolean;
  /** Write into our sheet that stands already: what it holds here is wiped first, so that references to the sheet stay whole. */
  readonly bersihkan?: Area | null;
}

const awal = ({ sheet, warna, hapusDahulu = false, bersihkan = null }: LembarBaru): Change[] => {
  if (bersihkan)
    return [
      { op: 'unprotect', sheet },
      { op: 'conditionalFormat.clear', at: bersihkan },
      { op: 'clear', at: bersihkan, what: 'all' },
      // Heights of rows that stood here before belong to other texts.
      rowHeight(sheet, bersihkan.row, TINGGI_BIASA, bersihkan.rows),
    ];
  const hapus: Change[] = hapusDahulu ? [{ op: 'sheet.delete', sheet }] : [];
  return [...hapus, { op: 'sheet.add', sheet, tabColor: warna === undefined ? palette.hijauTua : warna }];
};

/** The frame around every new sheet: marker first, protection last, marker away. Cut anywhere, the next run knows what it finds. */
export const lembarBaru = (lembar: LembarBaru): Change[] => {
  const { sheet, id, beku, cetak, isi, nama } = lembar;
  return [
    ...awal(lembar),
    { op: 'name.set', name: namaMulai(id), at: areaOf(sheet, 0, 0), visible: false },
    { op: 'sheet.view', sheet, gridlines: false, freeze: beku },
    ...isi,
    { op: 'page', sheet, setup: cetak },
    { op: 'protect', sheet },
    ...nama,
    { op: 'name.delete', name: namaMulai(id) },
  ];
};
