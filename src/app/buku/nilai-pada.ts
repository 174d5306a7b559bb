import type { SasaranCatatan } from '../../domain/sop/peristiwa';
import type { Area, TableRead } from '../../workbook/plan/types';
import type { Buku } from './baca-buku';

const selDi = (tabel: TableRead, at: Area): unknown => {
  const { row, col, rows, cols } = tabel.area;
  const inside =
    tabel.area.sheet === at.sheet && at.row >= row && at.row < row + rows && at.col >= col && at.col < col + cols;
  return inside ? (tabel.values[at.row - row]?.[at.col - col] ?? null) : undefined;
};

/** What the cell of a note shows when the note is written; `null` = empty, `undefined` = there is no such place. */
export function nilaiPada(
  { terbaca, snapshot, keadaan }: Buku,
  { tabel, kunci, kolom }: SasaranCatatan,
): string | null | undefined {
  // A note on the report as a whole, or on a row as a whole, has no figure beside it.
  if (tabel === 'laporan' || kunci === null) return null;
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ tabel, bidang, kunci, kolom });
  if (at === null) return undefined;
  if (kolom === null) return null;
  for (const satu of snapshot.tables.values()) {
    const isi = selDi(satu, at);
    if (isi !== undefined) return isi === null ? null : String(isi);
  }
  return null;
}
