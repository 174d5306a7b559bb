import type { Isi } from '../../domain/indikator/indikator';

/** Mean advance of Arial's letters in running Indonesian text, in parts of the font size (measured on the sample's texts, with a reserve for wraps). */
const LEBAR_HURUF = 0.48;
const BANTALAN = 5;
const TINGGI_BARIS = 1.28;

/** Lines that a text takes in a cell of this width (points), word by word: Excel does not grow merged or protected rows by itself. */
export function barisTeks(teks: string, lebar: number, ukuran = 9): number {
  const muat = Math.max(3, Math.floor((lebar - BANTALAN) / (ukuran * LEBAR_HURUF)));
  return teks.split('\n').reduce((jumlah, alinea) => {
    let baris = 1;
    let terpakai = 0;
    for (const kata of alinea.split(' ')) {
      const panjang = kata.length;
      if (terpakai > 0 && terpakai + 1 + panjang > muat) {
        baris += 1;
        terpakai = 0;
      }
      baris += Math.floor(Math.max(0, panjang - 1) / muat);
      terpakai += (terpakai > 0 ? 1 : 0) + (panjang > muat ? panjang % muat : panjang);
    }
    return jumlah + baris;
  }, 0);
}

/** Height in points that shows every wrapped text of a row. Excel's ceiling is 409. */
export function tinggiBaris(
  sel: readonly { readonly isi: Isi; readonly lebar: number; readonly ukuran?: number }[],
  minimal: number,
): number {
  const perlu = sel.reduce((tinggi, { isi, lebar, ukuran = 9 }) => {
    if (typeof isi !== 'string' || isi === '') return tinggi;
    const baris = barisTeks(isi, lebar, ukuran);
    return baris === 1 ? tinggi : Math.max(tinggi, baris * ukuran * TINGGI_BARIS + 5);
  }, minimal);
  return Math.min(409, Math.ceil(perlu));
}
