import type { SasaranCatatan } from '../../domain/sop/peristiwa';
import type { LocationMap } from '../codec/peta-lokasi';
import { isNamaIsian, namaTabel } from '../layout/nama';
import { selIsianPerLembar } from './plan-kunci';
import type { Area, Change, WorkbookSnapshot } from './types';

/** What a note hangs on, with the division whose form its row stands on. */
export type SasaranBerbidang = SasaranCatatan & { readonly bidang: string | null };

/** Tables that people fill for the figures; texts of the report and Beranda stay as they are. */
const isTabelAngka = (nama: string): boolean =>
  isNamaIsian(nama) || nama.toUpperCase() === namaTabel.iku || nama.toUpperCase() === namaTabel.anggaran;

const memuat = (luar: Area, { sheet, row, col }: Area): boolean =>
  luar.sheet === sheet &&
  row >= luar.row &&
  row < luar.row + luar.rows &&
  col >= luar.col &&
  col < luar.col + luar.cols;

/** The cell of a note, or all entries of its row where it speaks of a result or of the row as a whole. */
function selOf(entri: readonly Area[], sasaran: SasaranBerbidang, tempat: LocationMap): readonly Area[] {
  const { tabel, bidang, kunci, kolom } = sasaran;
  if (tabel === 'laporan' || kunci === null) return [];
  const sel = kolom === null ? null : tempat.area({ tabel, bidang, kunci, kolom });
  if (sel !== null && entri.some((area) => memuat(area, sel))) return [sel];
  const baris = tempat.area({ tabel, bidang, kunci, kolom: null });
  if (baris === null) return [];
  return entri
    .filter((area) => memuat({ ...area, col: baris.col, cols: 1 }, baris))
    .map((area) => ({ ...area, row: baris.row, rows: 1 }));
}

/** The entries that the given notes speak of. */
export function selTercatat(
  snapshot: WorkbookSnapshot,
  tempat: LocationMap,
  daftar: readonly SasaranBerbidang[],
): readonly Area[] {
  const entri = [...selIsianPerLembar(snapshot, isTabelAngka).values()].flat();
  return daftar.flatMap((sasaran) => selOf(entri, sasaran, tempat));
}

const padaLembar = (daftar: readonly Area[], sheet: string): Area[] => daftar.filter((area) => area.sheet === sheet);

/** Locks every entry of the forms, IKU and Anggaran but those given: nothing else changes while what was noted is corrected. */
export const planBatasi = (snapshot: WorkbookSnapshot, terbuka: readonly Area[]): readonly Change[] =>
  [...selIsianPerLembar(snapshot, isTabelAngka)].flatMap(([sheet, at]): Change[] => {
    const buka = padaLembar(terbuka, sheet);
    return [
      { op: 'unprotect', sheet },
      { op: 'lock', at, locked: true },
      ...(buka.length > 0 ? [{ op: 'lock', at: buka, locked: false } as const] : []),
      { op: 'protect', sheet },
    ];
  });

/** Opens further entries of a workbook whose entries are limited. */
export const planBuka = (terbuka: readonly Area[]): readonly Change[] =>
  [...new Set(terbuka.map(({ sheet }) => sheet))].flatMap((sheet): Change[] => [
    { op: 'unprotect', sheet },
    { op: 'lock', at: padaLembar(terbuka, sheet), locked: false },
    { op: 'protect', sheet },
  ]);

/** Opens every entry of the forms, IKU and Anggaran again. */
export const planBukaSemua = (snapshot: WorkbookSnapshot): readonly Change[] =>
  planBuka([...selIsianPerLembar(snapshot, isTabelAngka).values()].flat());
