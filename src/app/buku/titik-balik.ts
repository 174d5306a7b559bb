import { AWALAN_PERISTIWA } from '../../workbook/codec/setelan';
import { addressOf, quoteSheet } from '../../workbook/formula/rujukan';
import { layoutOfNama } from '../../workbook/codec/identify';
import { isFormula } from '../../workbook/layout/define-table';
import type { Area, TableRead, WorkbookSnapshot, WritePlan } from '../../workbook/plan/types';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { tulisanSebelum, tulisanSesudah, type TulisanNilai } from './geser-tulisan';

/** What a checkpoint keeps: the way back, and what the plan had written, to see whether somebody changed it since. */
export interface TitikBalik {
  readonly balik: WritePlan;
  readonly ditulis: readonly TulisanNilai[];
}

export const toTeks = (balik: WritePlan, plan: WritePlan): string => {
  const ditulis = tulisanSesudah(plan.changes);
  return JSON.stringify({ balik, ditulis } satisfies TitikBalik);
};

const isTitikBalik = (nilai: unknown): nilai is TitikBalik =>
  typeof nilai === 'object' &&
  nilai !== null &&
  'balik' in nilai &&
  typeof nilai.balik === 'object' &&
  nilai.balik !== null &&
  'changes' in nilai.balik &&
  Array.isArray(nilai.balik.changes) &&
  'ditulis' in nilai &&
  Array.isArray(nilai.ditulis);

/** `null` for a text that this version did not write. */
export function fromTeks(teks: string): TitikBalik | null {
  try {
    const nilai: unknown = JSON.parse(teks);
    return isTitikBalik(nilai) ? nilai : null;
  } catch {
    return null;
  }
}

/** Events that were journalled after the change: they would lose their ground. */
export function peristiwaSesudah(
  { balik }: TitikBalik,
  waktu: string,
  riwayat: readonly Peristiwa[],
): readonly Peristiwa[] {
  const dihapus = new Set(balik.changes.flatMap((change) => (change.op === 'setting.delete' ? [change.key] : [])));
  const milik = riwayat.filter(({ id }) => dihapus.has(AWALAN_PERISTIWA + id));
  const akhir = Math.max(0, ...milik.map(({ jam }) => jam));
  return riwayat.filter(
    (peristiwa) =>
      !milik.includes(peristiwa) &&
      (milik.length > 0 ? peristiwa.jam > akhir : Date.parse(peristiwa.waktu) > Date.parse(waktu)),
  );
}

const kunciSel = (sheet: string, row: number, col: number): string => `${sheet}!${row},${col}`;
const samaIsi = (ada: unknown, ditulis: unknown): boolean => (ada ?? '') === (ditulis ?? '');
const memuat = (luar: Area, sheet: string, row: number, col: number): boolean =>
  luar.sheet === sheet &&
  row >= luar.row &&
  row < luar.row + luar.rows &&
  col >= luar.col &&
  col < luar.col + luar.cols;

/** Entry cells of one table that no longer hold what the plan left there. */
function berubahDi(
  tabel: TableRead,
  ditulis: ReadonlyMap<string, unknown>,
  dikembalikan: ReadonlyMap<string, unknown>,
  kena: (row: number, col: number) => boolean,
): string[] {
  const layout = layoutOfNama(tabel.name);
  const { area, values } = tabel;
  return values.flatMap((baris, r) =>
    baris.flatMap((isi, c) => {
      const kolom = layout?.kolom[layout.urutan[c] ?? ''];
      const [row, col] = [area.row + r, area.col + c];
      if (kolom === undefined || isFormula(kolom) || kolom.gaya === 'tautan' || !kena(row, col)) return [];
      const kunci = kunciSel(area.sheet, row, col);
      const sudahKembali = dikembalikan.has(kunci) && samaIsi(isi, dikembalikan.get(kunci));
      return sudahKembali || samaIsi(isi, ditulis.get(kunci))
        ? []
        : [quoteSheet(area.sheet) + addressOf({ row, col, rows: 1, cols: 1 })];
    }),
  );
}

/** What each cell holds after these writings. */
function nilaiPerSel(tulisan: readonly TulisanNilai[]): ReadonlyMap<string, unknown> {
  const nilai = new Map<string, unknown>();
  for (const { at, values } of tulisan)
    values.forEach((baris, r) => {
      baris.forEach((isi, c) => nilai.set(kunciSel(at.sheet, at.row + r, at.col + c), isi));
    });
  return nilai;
}

/**
 * Cells that were changed after the plan had written them: taking the plan back would destroy that work in silence. What holds its old
 * content again was taken back already, by a first try that was cut off.
 */
export function selSesudah({ balik, ditulis }: TitikBalik, snapshot: WorkbookSnapshot): readonly string[] {
  const nilai = nilaiPerSel(ditulis);
  const kembali = tulisanSebelum(balik.changes);
  const lama = nilaiPerSel(kembali);
  const dibuang = new Set(balik.changes.flatMap((change) => (change.op === 'sheet.delete' ? [change.sheet] : [])));
  const ditimpa = kembali.map(({ at }) => at);
  return [...snapshot.tables.values()].flatMap((tabel) => {
    const { sheet } = tabel.area;
    return berubahDi(
      tabel,
      nilai,
      lama,
      (row, col) => dibuang.has(sheet) || ditimpa.some((at) => memuat(at, sheet, row, col)),
    );
  });
}
