import type { Change } from './types';

/** A run of rows that must not be torn apart by a page break. */
export interface Blok {
  readonly row: number;
  /** Heights of its rows in points. */
  readonly tinggi: readonly number[];
  /** Rows that may stand on different pages (a long table); otherwise the block stays whole where a page can hold it. */
  readonly bolehPecah: boolean;
}

const TINGGI_BAKU = 15;
/** Heights of a run of rows as the changes set them; a later one counts, a row that none names has the usual height. */
export function tinggiTertulis(changes: readonly Change[]): (dari: number, sampai: number) => readonly number[] {
  const tinggi = new Map<number, number>();
  for (const change of changes)
    if (change.op === 'rowHeight')
      for (let ke = 0; ke < change.rows; ke += 1) tinggi.set(change.row + ke, change.points);
  return (dari, sampai) =>
    Array.from({ length: Math.max(0, sampai - dari) }, (_, ke) => tinggi.get(dari + ke) ?? TINGGI_BAKU);
}

/** Printers differ by a few points: pages are filled to this share only. */
const PENUH = 0.965;

/**
 * Rows before which a page break stands, so that no block is torn: blocks go to the next page when the rest of this one is too low.
 * `ulang`: height of the heading rows that Excel repeats on every further page.
 */
export function bagiHalaman(daftar: readonly Blok[], tinggiHalaman: number, ulang: number): readonly number[] {
  const muat = tinggiHalaman * PENUH;
  const batas: number[] = [];
  let terpakai = 0;
  const halamanBaru = (row: number): void => {
    batas.push(row);
    terpakai = ulang;
  };
  for (const { row, tinggi, bolehPecah } of daftar) {
    const jumlah = tinggi.reduce((total, satu) => total + satu, 0);
    if (!bolehPecah && terpakai > ulang && terpakai + jumlah > muat && jumlah <= muat) halamanBaru(row);
    tinggi.forEach((satu, ke) => {
      if (terpakai > ulang && terpakai + satu > muat) halamanBaru(row + ke);
      terpakai += satu;
    });
  }
  return batas;
}

/** The last two pieces as one: a signature never stands on a page without the words that it signs. */
export function satukanAkhir(daftar: readonly Blok[]): readonly Blok[] {
  const [sebelum, akhir] = daftar.slice(-2);
  if (!sebelum || !akhir) return daftar;
  return [
    ...daftar.slice(0, -2),
    { row: sebelum.row, tinggi: [...sebelum.tinggi, ...akhir.tinggi], bolehPecah: false },
  ];
}
