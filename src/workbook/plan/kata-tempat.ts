import type { Periode } from '../../domain/periode/periode';
import type { SasaranCatatan } from '../../domain/sop/peristiwa';
import { tabelAnggaran } from '../layout/anggaran';
import { resolve, type Kolom, type TableLayout } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';

const tabelDari: Record<SasaranCatatan['tabel'], readonly TableLayout[]> = {
  isian: [tabelIsian, tabelIku],
  iku: [tabelIku],
  anggaran: [tabelAnggaran],
  laporan: [],
};
const sebutanTabel: Record<SasaranCatatan['tabel'], string> = {
  isian: 'indikator',
  iku: 'definisi indikator',
  anggaran: 'anggaran',
  laporan: 'laporan',
};

/** Title of a column as people see it; quarters share theirs over several groups, so there the group is said too. */
export function judulKolom(tabel: SasaranCatatan['tabel'], kunci: string, periode: Periode): string {
  const kolom: Kolom | undefined = tabelDari[tabel]
    .filter((layout) => Object.hasOwn(layout.kolom, kunci))
    .map((layout) => layout.kolom[kunci])
    .at(0);
  if (kolom === undefined) return kunci;
  const judul = resolve(kolom.judul, { periode });
  return judul.startsWith('TW ') && kolom.grup !== undefined ? `${resolve(kolom.grup, { periode })} ${judul}` : judul;
}

/** Where a note hangs, in words: `indikator IKU-1, kolom Realisasi TW III`. */
export function sebutTempat({ tabel, kunci, kolom }: SasaranCatatan, periode: Periode): string {
  const pada = kunci === null ? sebutanTabel[tabel] : `${sebutanTabel[tabel]} ${kunci}`;
  return kolom === null ? pada : `${pada}, kolom ${judulKolom(tabel, kolom, periode)}`;
}
