import type { Kisi } from '../../domain/indikator/impor/kisi';
import { ringkasCatatan } from '../../domain/reviu/catatan-terbawa';
import { lipatCatatan } from '../../domain/reviu/lipat-catatan';
import type { DataKantor } from '../../domain/shared/kantor';
import { lipatPeristiwa } from '../../domain/sop/lipat';
import { warisanDari } from '../../domain/sop/warisan';
import { isNamaKita } from '../layout/nama';
import type { NameInfo, TableRead, WorkbookSnapshot } from '../plan/types';
import { readJurnal } from './jurnal';
import { readDataKantor } from './read-data-kantor';

/** A saved workbook as a file reader hands it over: cells and names, nothing that runs. */
export interface BukuBerkas {
  readonly lembar: readonly { readonly nama: string; readonly kisi: Kisi }[];
  readonly names: readonly NameInfo[];
}

/** The same picture that the host would give of this file, as far as the records need it. */
function snapshotOf({ lembar, names }: BukuBerkas): WorkbookSnapshot {
  const kita = names.filter(({ name, area }) => isNamaKita(name) && area !== null);
  const tabel = kita.flatMap(({ name, area }): [string, TableRead][] => {
    const kisi = lembar.find(({ nama }) => nama === area?.sheet)?.kisi;
    if (area === null || kisi === undefined) return [];
    const values = Array.from({ length: area.rows }, (_, ke) =>
      Array.from({ length: area.cols }, (__, kolom) => kisi.sel[area.row + ke]?.[area.col + kolom] ?? null),
    );
    return [[name, { name, area, values, overwritten: [] }]];
  });
  return {
    sheets: lembar.map(({ nama }) => ({ id: nama, name: nama, visibility: 'visible', protected: false })),
    names: kita,
    settings: [],
    tables: new Map(tabel),
  };
}

/**
 * An office's data out of a workbook of ours that lies in a file, with what was noted there and stated about the SOP (from the mirror of the journal: settings are
 * not read from files); `null` where it is none, or its period cannot be read.
 */
export function bacaBukuBerkas(berkas: BukuBerkas): DataKantor | null {
  const snapshot = snapshotOf(berkas);
  const { data } = readDataKantor(snapshot);
  if (data === null) return null;
  const { peristiwa } = readJurnal(snapshot);
  const catatanLalu = ringkasCatatan(lipatCatatan(peristiwa), data.periode);
  const warisanSop = warisanDari(lipatPeristiwa(peristiwa).keadaan);
  return {
    ...data,
    ...(catatanLalu === null ? {} : { catatanLalu }),
    ...(warisanSop === null ? {} : { warisanSop }),
  };
}
