import type { Periode } from '../../domain/periode/periode';
import type { SasaranCatatan } from '../../domain/reviu/peristiwa-reviu';
import { tabelAnggaran } from './anggaran';
import { resolve, type TableLayout } from './define-table';
import { tabelIku } from './iku';
import { tabelIsian } from './isian';

/** Where the columns of a note's table are declared: an indicator's form draws from IKU. */
export const tabelSasaran: Readonly<Record<SasaranCatatan['tabel'], readonly TableLayout[]>> = {
  isian: [tabelIsian, tabelIku],
  iku: [tabelIku],
  anggaran: [tabelAnggaran],
  laporan: [],
};

/** Title of a column as people see it; quarters share theirs over several groups, so there the group is said too. */
export function judulKolom(tabel: SasaranCatatan['tabel'], kunci: string, periode: Periode): string {
  const kolom = tabelSasaran[tabel].find((layout) => Object.hasOwn(layout.kolom, kunci))?.kolom[kunci];
  if (kolom === undefined) return kunci;
  const judul = resolve(kolom.judul, { periode });
  return judul.startsWith('TW ') && kolom.grup !== undefined ? `${resolve(kolom.grup, { periode })} ${judul}` : judul;
}
