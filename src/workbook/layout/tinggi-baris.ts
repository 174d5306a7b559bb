import type { Isi } from '../../domain/indikator/indikator';
import { lebarTeks, type Huruf } from './lebar-teks';

/** Room that Excel keeps between a cell's lines and its text, both sides together (points). */
const BANTALAN = 4;
/** One step of indent is three spaces of the Normal font: 7 points in Excel, some 9 in LibreOffice. */
const INDENTASI = 9;
/** Excel gives Arial 9 a line of 12 points, the widest of the programs. */
const TINGGI_BARIS = 1.34;
const JARAK_TEPI = 4;

/** A text and the cell that it must fit into. */
export interface SelTeks extends Huruf {
  /** Width of the cell in points. */
  readonly lebar: number;
  readonly indentasi?: number;
}
export interface SelBerisi extends SelTeks {
  readonly isi: Isi;
}

/** Points that the text of a cell may take on one line. */
export const ruangTeks = ({ lebar, indentasi = 0 }: SelTeks): number =>
  Math.max(1, lebar - BANTALAN - indentasi * INDENTASI);

/** Lines that one paragraph takes: whole words where they fit, cut where a single word is wider than the cell. */
function barisAlinea(alinea: string, ruang: number, huruf: Huruf): number {
  const spasi = lebarTeks(' ', huruf);
  let baris = 1;
  let terpakai = 0;
  for (const kata of alinea.split(' ')) {
    const panjang = lebarTeks(kata, huruf);
    const jarak = terpakai > 0 ? spasi : 0;
    if (terpakai + jarak + panjang <= ruang) {
      terpakai += jarak + panjang;
      continue;
    }
    if (terpakai > 0) baris += 1;
    const lanjutan = Math.ceil(panjang / ruang) - 1;
    baris += Math.max(0, lanjutan);
    terpakai = panjang - Math.max(0, lanjutan) * ruang;
  }
  return baris;
}

/** Lines that a text takes in a cell, word by word: Excel does not grow merged or protected rows by itself. */
export const barisTeks = (teks: string, sel: SelTeks): number =>
  teks.split('\n').reduce((jumlah, alinea) => jumlah + barisAlinea(alinea, ruangTeks(sel), sel), 0);

/** Height in points that shows every wrapped text of a row. Excel's ceiling is 409. */
export function tinggiBaris(daftar: readonly SelBerisi[], minimal: number): number {
  const perlu = daftar.reduce((tinggi, sel) => {
    const { isi, ukuran = 9 } = sel;
    if (typeof isi !== 'string' || isi === '') return tinggi;
    const baris = barisTeks(isi, sel);
    return baris === 1 ? tinggi : Math.max(tinggi, baris * ukuran * TINGGI_BARIS + JARAK_TEPI);
  }, minimal);
  return Math.min(409, Math.ceil(perlu));
}

/** Words of a heading that are wider than their column: spreadsheets would break them inside. */
export const kataTerpotong = (judul: string, sel: SelTeks): readonly string[] =>
  judul.split(/[\s\n]+/).filter((kata) => lebarTeks(kata, sel) > ruangTeks(sel));
