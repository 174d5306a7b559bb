import type { Isi } from '../../domain/indikator/indikator';
import type { Lokasi } from '../../domain/validasi/temuan';
import { pratinjau } from '../../workbook/plan/pratinjau';
import type { Area, Change, WorkbookSnapshot } from '../../workbook/plan/types';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanTegas {
  readonly lokasi: Lokasi;
  /** What the cell held when the choice was offered; another content is never overwritten. */
  readonly dari: Isi;
  /** What is meant: a number, or text for a share below one percent (`0,85 %`). */
  readonly nilai: number | string;
}

function isiDi({ tables }: WorkbookSnapshot, at: Area): Isi | undefined {
  for (const { area, values } of tables.values()) {
    if (area.sheet !== at.sheet) continue;
    const isi = values[at.row - area.row]?.[at.col - area.col];
    if (isi !== undefined) return typeof isi === 'boolean' ? String(isi) : isi;
  }
  return undefined;
}

/** Writes the number that an ambiguous cell was meant to hold, where it may hold two. */
export const tegaskanAngka: Usecase<MasukanTegas, Readonly<Record<string, never>>> = {
  id: 'tegaskan-angka',
  async siapkan(ports, { lokasi, dari, nilai }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const at = buku.terbaca.tempat.area(lokasi);
    const kini = at === null ? undefined : isiDi(buku.snapshot, at);
    if (at === null || kini === undefined) return tolak('sasaran-tidak-ada', { kunci: lokasi.kunci });
    if (kini === nilai) return rencanaUbah(buku, [], {});
    if (kini !== dari) return tolak('isi-berubah', { isi: kini ?? '' });
    const changes: readonly Change[] = [
      { op: 'unprotect', sheet: at.sheet },
      // A cell into which `85%` was typed shows percent from then on: 85 would read 8500 %.
      { op: 'numberFormat', at: [at], format: 'General' },
      { op: 'values', at, values: [[nilai]] },
      { op: 'protect', sheet: at.sheet },
    ];
    return rencanaUbah(buku, [{ changes, pratinjau: pratinjau('sel-berubah', [at.sheet], 1) }], {});
  },
};
