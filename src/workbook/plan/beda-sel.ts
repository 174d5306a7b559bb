import type { Isi } from '../../domain/indikator/indikator';
import { colOf, type TableLayout } from '../layout/define-table';
import { runsOf, values } from './baris-blok';
import type { SelBaris } from './tulis-tabel';
import type { Area, Change } from './types';

/** One row to bring to what is wanted; a wanted `null` leaves the cell as it is: filling never empties. */
export interface BarisBeda {
  /** Offset inside the table. */
  readonly urut: number;
  readonly kini: SelBaris;
  readonly mau: SelBaris;
}
export interface HasilBeda {
  readonly changes: readonly Change[];
  /** Cells that were empty. */
  readonly diisi: number;
  /** Cells that held something else. */
  readonly berubah: number;
}

/** As Excel compares a refilled cell: text without the blanks around it. */
const sama = (a: Isi, b: Isi): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && a.trim() === b.trim());

/**
 * Changes that bring the cells to what is wanted: rectangles over neighbouring rows in which the same columns change, so that filling a whole form
 * is a handful of changes. Cells between that stay as they are are written with their own value.
 */
export function bedaSel<K extends string>(layout: TableLayout<K>, area: Area, baris: readonly BarisBeda[]): HasilBeda {
  let diisi = 0;
  let berubah = 0;
  const berbeda = baris.map(({ kini, mau }) =>
    layout.urutan.filter((kunci) => {
      const [lama, baru] = [kini[kunci] ?? null, mau[kunci] ?? null];
      if (baru === null || sama(lama, baru)) return false;
      if (lama === null) diisi += 1;
      else berubah += 1;
      return true;
    }),
  );
  const blok: { dari: number; sampai: number }[] = [];
  baris.forEach(({ urut }, ke) => {
    if ((berbeda[ke] ?? []).length === 0) return;
    const akhir = blok.at(-1);
    if (akhir && akhir.sampai === ke && (baris[ke - 1]?.urut ?? -2) + 1 === urut) akhir.sampai = ke + 1;
    else blok.push({ dari: ke, sampai: ke + 1 });
  });
  const changes = blok.flatMap(({ dari, sampai }): Change[] => {
    const isiBlok = baris.slice(dari, sampai);
    const kena = new Set(berbeda.slice(dari, sampai).flat());
    return runsOf(layout.urutan.map((kunci) => kena.has(kunci))).flatMap((run): Change[] => {
      if (!run.isi) return [];
      const kolom = layout.urutan.slice(run.dari, run.sampai);
      const isi = isiBlok.map(({ kini, mau }) => kolom.map((kunci): Isi => mau[kunci] ?? kini[kunci] ?? null));
      const awal = kolom[0];
      return awal === undefined
        ? []
        : [values(area.sheet, area.row + (isiBlok[0]?.urut ?? 0), area.col + colOf(layout, awal), isi)];
    });
  });
  return { changes, diisi, berubah };
}
