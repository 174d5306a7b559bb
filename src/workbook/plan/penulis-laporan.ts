import { bacaBaris, teksSel } from '../codec/baca-baris';
import { rumusLaporan, rumusRataLaporan, rumusSasaranLaporan } from '../formula/rumus-laporan';
import { tabelLaporan } from '../layout/laporan';
import { runsOf } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { TableRead } from './types';

interface BlokRumus {
  readonly dari: number;
  readonly sampai: number;
  readonly rumus: Readonly<Partial<Record<string, string>>>;
}

/** The report's formulas as they stand from top to bottom: per sasaran a heading and its rows, at the end the averages. */
export function blokLaporan(tabel: TableRead, peta: PetaTempat): readonly BlokRumus[] {
  const { row, col, rows } = tabel.area;
  const berkode = bacaBaris(tabelLaporan, tabel).map(({ isi }) => teksSel(isi.kode) !== '');
  const judul = berkode.flatMap((ada, ke) => (ada || ke === rows - 1 ? [] : [ke]));
  const { label, ...rata } = rumusRataLaporan(peta);
  return [
    ...judul.map((ke, urut) => ({ dari: ke, sampai: ke + 1, rumus: { nomor: rumusSasaranLaporan(urut + 1, peta) } })),
    ...runsOf(berkode).flatMap(({ dari, sampai, isi }) =>
      isi ? [{ dari, sampai, rumus: rumusLaporan({ row: row + dari, col }, peta) }] : [],
    ),
    { dari: rows - 1, sampai: rows, rumus: { nomor: label, ...rata } },
  ];
}
