import type { Lokasi } from '../../domain/validasi/temuan';
import type { Area } from '../plan/types';
import { addressOf } from '../formula/rujukan';

/** Answers where a place given by keys stands on the sheets right now. */
export interface LocationMap {
  /** The cell, or `null` where nothing of that place is there (row deleted, sheet missing). Without row or column: the table's first cell. */
  area(lokasi: Lokasi): Area | null;
  /** The same as text. */
  cellOf(lokasi: Lokasi): { readonly sheet: string; readonly address: string } | null;
  /** What the first cell of an area is, by keys; `null` where it is no cell of ours. */
  lokasiOf(area: Area): Lokasi | null;
}

/** One table as read: where it stands, its columns and its rows by key. */
export interface TabelTerdaftar {
  readonly area: Area;
  readonly kolom: readonly string[];
  /** Key and offset of each row. */
  readonly baris: readonly (readonly [string, number])[];
}
export interface TabelPeta {
  readonly tabel: Lokasi['tabel'];
  readonly bidang: string | null;
  readonly isi: TabelTerdaftar;
}

const satuSel = ({ sheet, row, col }: Area, baris: number, kolom: number): Area => ({
  sheet,
  row: row + baris,
  col: col + kolom,
  rows: 1,
  cols: 1,
});
/** Key of a row that has none of its own: its number in the table, from 1. */
export const kunciBaris = (urut: number): string => `#${urut + 1}`;
const urutOf = (kunci: string): number | undefined => {
  const nomor = /^#([1-9]\d{0,6})$/.exec(kunci)?.[1];
  return nomor === undefined ? undefined : Number(nomor) - 1;
};

const kunciPeta = (tabel: string, bidang: string | null): string => `${tabel}|${bidang?.toLowerCase() ?? ''}`;

interface Terdaftar {
  readonly area: Area;
  readonly kolom: ReadonlyMap<string, number>;
  readonly baris: ReadonlyMap<string, number>;
}
const terdaftar = ({ area, kolom, baris }: TabelTerdaftar): Terdaftar => ({
  area,
  kolom: new Map(kolom.map((kunci, col) => [kunci, col])),
  // The first row of a kode counts, as MATCH has it.
  baris: new Map([...baris].reverse().map(([kunci, row]) => [kunci.toLowerCase(), row])),
});

/** `sel`: single cells of Beranda by the key of their setting. A column that a form does not have is looked for in IKU. */
export function petaLokasi(daftar: readonly TabelPeta[], sel: ReadonlyMap<string, Area>): LocationMap {
  const tabel = new Map(daftar.map(({ tabel: id, bidang, isi }) => [kunciPeta(id, bidang), terdaftar(isi)]));
  const di = (dikenal: Terdaftar | undefined, kunci: string | null, kolom: string | null): Area | null => {
    const row = kunci === null ? 0 : (dikenal?.baris.get(kunci.toLowerCase()) ?? urutOf(kunci));
    const col = kolom === null ? 0 : dikenal?.kolom.get(kolom);
    return dikenal && row !== undefined && row < dikenal.area.rows && col !== undefined
      ? satuSel(dikenal.area, row, col)
      : null;
  };
  const area = ({ tabel: id, bidang, kunci, kolom }: Lokasi): Area | null => {
    if (id === 'buku') return kunci === null ? null : { sheet: kunci, row: 0, col: 0, rows: 1, cols: 1 };
    if (id === 'beranda' && bidang === null) return sel.get(kolom ?? kunci ?? 'instansi') ?? null;
    const dikenal = tabel.get(kunciPeta(id, bidang)) ?? tabel.get(kunciPeta(id, null));
    return di(dikenal, kunci, kolom) ?? (id === 'isian' ? di(tabel.get(kunciPeta('iku', null)), kunci, kolom) : null);
  };
  const lokasiOf = ({ sheet, row, col }: Area): Lokasi | null => {
    for (const { tabel: id, bidang, isi } of daftar) {
      const kolom = isi.kolom[col - isi.area.col];
      if (isi.area.sheet !== sheet || kolom === undefined) continue;
      const kunci = isi.baris.find(([, urut]) => urut === row - isi.area.row)?.[0];
      if (kunci !== undefined) return { tabel: id, bidang, kunci, kolom };
    }
    return null;
  };
  return {
    area,
    lokasiOf,
    cellOf: (lokasi) => {
      const tempat = area(lokasi);
      return tempat && { sheet: tempat.sheet, address: addressOf(tempat) };
    },
  };
}
