import type { Area, WorkbookSnapshot } from './types';

/** Where every named table stands: as read from the workbook, overlaid with what a plan is about to make. */
export interface PetaTempat {
  cari(nama: string): Area | null;
  /** For names whose presence the caller has checked. */
  harus(nama: string): Area;
}

const petaDari = (isi: ReadonlyMap<string, Area>): PetaTempat => ({
  cari: (nama) => isi.get(nama.toUpperCase()) ?? null,
  harus: (nama) => {
    const area = isi.get(nama.toUpperCase());
    if (!area) throw new Error(`table without a place: ${nama}`);
    return area;
  },
});

export const petaTempat = (snapshot: WorkbookSnapshot, baru: readonly (readonly [string, Area])[] = []): PetaTempat => {
  const isi = new Map<string, Area>();
  for (const { name, area } of snapshot.names) if (area) isi.set(name.toUpperCase(), area);
  for (const [nama, area] of baru) isi.set(nama.toUpperCase(), area);
  return petaDari(isi);
};

/** The same with one table more. */
export const denganTempat = (peta: PetaTempat, nama: string, area: Area): PetaTempat => ({
  cari: (satu) => (satu.toUpperCase() === nama.toUpperCase() ? area : peta.cari(satu)),
  harus: (satu) => (satu.toUpperCase() === nama.toUpperCase() ? area : peta.harus(satu)),
});

/** One cell of a table, by offsets inside it. */
export const cellIn = (area: Area, row: number, col: number): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  col: area.col + col,
  rows: 1,
  cols: 1,
});
/** One column of a table, whole height. */
export const columnIn = (area: Area, col: number): Area => ({
  sheet: area.sheet,
  row: area.row,
  col: area.col + col,
  rows: area.rows,
  cols: 1,
});
