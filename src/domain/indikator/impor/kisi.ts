import type { Isi } from '../indikator';

/** Cells that stand as one; rows and columns count from 0. */
export interface Gabung {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A table as it came: from a file, from the clipboard. `gabung` is empty where the source knows no merged cells (text). */
export interface Kisi {
  readonly sel: readonly (readonly Isi[])[];
  readonly gabung: readonly Gabung[];
}

export interface PembacaKisi {
  readonly rows: number;
  readonly cols: number;
  /** What stands in the cell itself. */
  sendiri(row: number, col: number): Isi;
  /** What is seen there: a merged cell shows its first one everywhere. */
  terlihat(row: number, col: number): Isi;
  /** Seen there, but a cell merged over several columns speaks only for its first column. */
  menurun(row: number, col: number): Isi;
  /** Rows further up where the cell merged over this one begins; 0 where none does. */
  lanjutan(row: number, col: number): number;
  readonly adaGabung: boolean;
  /** The merged cell that begins here. */
  mulai(row: number, col: number): Gabung | null;
}

const kosong = (isi: Isi | undefined): Isi =>
  isi === undefined || (typeof isi === 'string' && isi.trim() === '') ? null : isi;

export function bacaKisi({ sel, gabung }: Kisi): PembacaKisi {
  const cols = sel.reduce((lebar, baris) => Math.max(lebar, baris.length), 0);
  const induk = new Map<number, Gabung>();
  for (const satu of gabung)
    for (let row = satu.row; row < Math.min(sel.length, satu.row + satu.rows); row += 1)
      for (let col = satu.col; col < Math.min(cols, satu.col + satu.cols); col += 1) induk.set(row * cols + col, satu);
  const sendiri = (row: number, col: number): Isi => kosong(sel[row]?.[col]);
  return {
    rows: sel.length,
    cols,
    adaGabung: gabung.length > 0,
    sendiri,
    terlihat: (row, col) => {
      const satu = induk.get(row * cols + col);
      return satu ? sendiri(satu.row, satu.col) : sendiri(row, col);
    },
    menurun: (row, col) => {
      const satu = induk.get(row * cols + col);
      return satu === undefined ? sendiri(row, col) : satu.col === col ? sendiri(satu.row, satu.col) : null;
    },
    lanjutan: (row, col) => {
      const satu = induk.get(row * cols + col);
      return satu ? row - satu.row : 0;
    },
    mulai: (row, col) => {
      const satu = induk.get(row * cols + col);
      return satu?.row === row && satu.col === col ? satu : null;
    },
  };
}
