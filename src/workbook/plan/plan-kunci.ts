import { butirIdentitas, tabelBidang } from '../layout/beranda';
import type { TableLayout } from '../layout/define-table';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelBukti } from '../layout/bukti';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { KOLOM_CETAK } from '../layout/laporan';
import { isNamaIsian, isNamaKita, namaTabel } from '../layout/nama';
import { areaOf, runsOf } from './baris-blok';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { petaTempat } from './tempat';
import type { Area, Change, WorkbookSnapshot } from './types';

/** Entry columns of a table as areas over its whole height. */
const kolomIsian = (layout: TableLayout, area: Area): Area[] =>
  runsOf(layout.urutan.map((kunci) => layout.kolom[kunci]?.peran === 'isian')).flatMap(({ dari, sampai, isi }) =>
    isi ? [areaOf(area.sheet, area.row, area.col + dari, area.rows, sampai - dari)] : [],
  );
const KOLOM_NILAI = 2;
const butirBebas = (daftar: typeof butirIdentitas, area: Area): Area[] =>
  runsOf(daftar.map((butir) => butir.terkunci !== undefined)).flatMap(({ dari, sampai, isi }) =>
    isi ? [] : [areaOf(area.sheet, area.row + dari, area.col + KOLOM_NILAI, sampai - dari, 1)],
  );
const kolomNarasi = (area: Area): Area[] => [{ ...area, cols: KOLOM_CETAK }];

const selIsian: Readonly<Record<string, (area: Area) => Area[]>> = {
  [namaTabel.identitas]: (area) => butirBebas(butirIdentitas, area),
  [namaTabel.bidang]: (area) => kolomIsian(tabelBidang, area),
  [namaTabel.iku]: (area) => kolomIsian(tabelIku, area),
  [namaTabel.anggaran]: (area) => kolomIsian(tabelAnggaran, area),
  [namaTabel.bukti]: (area) => kolomIsian(tabelBukti, area),
  [namaTabel.narasi]: kolomNarasi,
};

/** Every cell that the workbook lets people fill, by sheet; of those tables alone whose name the filter takes. */
export function selIsianPerLembar(
  snapshot: WorkbookSnapshot,
  termasuk: (nama: string) => boolean = isNamaKita,
): ReadonlyMap<string, readonly Area[]> {
  const hasil = new Map<string, Area[]>();
  for (const { name, area } of snapshot.names) {
    if (!area || !termasuk(name)) continue;
    const nama = name.toUpperCase();
    const daftar = isNamaIsian(nama) ? kolomIsian(tabelIsian, area) : (selIsian[nama]?.(area) ?? []);
    hasil.set(area.sheet, [...(hasil.get(area.sheet) ?? []), ...daftar]);
  }
  return hasil;
}

/** Locks every entry cell (after signing), or opens them again (`terkunci` false); every sheet of ours ends protected. */
export function planKunci(snapshot: WorkbookSnapshot, terkunci: boolean): Rancangan {
  const perLembar = selIsianPerLembar(snapshot);
  const changes = [...perLembar].flatMap(([sheet, at]): Change[] => [
    { op: 'unprotect', sheet },
    ...(at.length > 0 ? [{ op: 'lock', at, locked: terkunci } as const] : []),
    { op: 'protect', sheet },
  ]);
  return rancangan(changes, pratinjau('lembar-dikunci', [...perLembar.keys()]), petaTempat(snapshot));
}
