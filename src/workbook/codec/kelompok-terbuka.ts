import { daftarKelompokKolom, type KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import type { Periode } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import { colOf } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { kolomKelompok } from '../layout/kelompok-isian';
import { namaIsian } from '../layout/nama';
import type { TableRead, WorkbookSnapshot } from '../plan/types';
import { tabelTerbaca } from './baca-baris';

/** Whether a form shows the group; `null` where the quarter has no such columns, or it was not read which are hidden. */
export function isTampak({ hidden }: TableRead, kelompok: KelompokKolom, periode: Periode): boolean | null {
  const [pertama] = kolomKelompok(kelompok, { periode });
  return pertama === undefined || hidden === undefined ? null : !hidden.includes(colOf(tabelIsian, pertama));
}

/** Groups of columns and whether each is in view: on one form at least, opened by the pane or by hand. Groups without columns are left out. */
export function keadaanKelompok(
  snapshot: WorkbookSnapshot,
  { daftarBidang, periode }: Pick<DataKantor, 'daftarBidang' | 'periode'>,
): Readonly<Partial<Record<KelompokKolom, boolean>>> {
  const daftar = daftarBidang.flatMap(({ kode }) => tabelTerbaca(snapshot, namaIsian(kode)) ?? []);
  return Object.fromEntries(
    daftarKelompokKolom.flatMap((kelompok) => {
      const tampak = daftar.flatMap((tabel) => isTampak(tabel, kelompok, periode) ?? []);
      return tampak.length === 0 ? [] : [[kelompok, tampak.includes(true)] as const];
    }),
  );
}
