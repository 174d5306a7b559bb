import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { rowCell } from '../formula/rujukan';
import { rumusJumlahBelum } from '../formula/rumus-analisis';
import { areaAturan, rumusKaki } from '../formula/rumus-aturan';
import { rumusPredikatE81, rumusRataE81 } from '../formula/rumus-e81';
import { rumusJudul } from '../formula/rumus-kepala';
import { rumusAnggaranLaporan, rumusJumlahLaporan } from '../formula/rumus-laporan';
import { BELUM_TERBANYAK } from '../layout/analisis';
import { colOf } from '../layout/define-table';
import { tabelE81, tabelRataE81 } from '../layout/e81';
import { tabelKaki } from '../layout/kaki';
import { tabelAnggaranLaporan } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { KOLOM_RATA_E81 } from './kaki-e81';
import type { Penulis, Rumus } from './penulis-rumus';
import type { PetaTempat } from './tempat';
import type { Area } from './types';

/** Each line is merged over the table above: written by itself, because copying would have to fit the merged cells. */
const penulisKaki: Penulis = {
  layout: tabelKaki,
  blok: ({ area }, { peta }) => {
    const aturan = areaAturan(peta);
    return aturan === null
      ? []
      : Array.from({ length: area.rows }, (_, ke) => ({
          dari: ke,
          sampai: ke + 1,
          rumus: rumusKaki({ ...aturan, row: aturan.row + ke }),
        }));
  },
};

const kalimat = (isi: (peta: PetaTempat) => string): Penulis => ({
  layout: tabelKaki,
  blok: (_tabel, { peta }) => [{ dari: 0, sampai: 1, rumus: { isi: isi(peta) } }],
});

/** Rows of the budget by their kode, then their sum; merged cells again. */
const penulisAnggaran: Penulis = {
  layout: tabelAnggaranLaporan,
  blok: ({ area }, { peta }) => {
    const jumlah = area.rows - 1;
    const kode = (row: number): string => rowCell(area.col + colOf(tabelAnggaranLaporan, 'kode'), row);
    return Array.from({ length: area.rows }, (_, ke) => ({
      dari: ke,
      sampai: ke + 1,
      rumus: ke === jumlah ? rumusJumlahLaporan(peta) : rumusAnggaranLaporan(kode(area.row + ke), peta),
    }));
  },
};

/** The averages' row and the row of bands; they sum up the form's rows above. */
const penulisRataE81: Penulis = {
  layout: tabelRataE81,
  blok: ({ area }, lingkungan, snapshot) => {
    const form = tabelTerbaca(snapshot, namaTabel.e81);
    if (form === null) return [];
    const indikator = bacaBaris(tabelE81, form).filter(({ isi }) => !teksSel(isi.kunci).startsWith('A:')).length;
    const sisa: Area = { ...form.area, row: form.area.row + indikator, rows: form.area.rows - indikator };
    const satunya = rowCell(form.area.col + colOf(tabelE81, 'kunci'), area.row);
    const anggaran = sisa.rows === 0 ? null : sisa;
    const rata: Rumus = rumusRataE81({ ...form.area, rows: indikator }, anggaran, satunya, lingkungan);
    const pita = KOLOM_RATA_E81.map((kunci) => [
      kunci,
      rumusPredikatE81(rowCell(area.col + colOf(tabelRataE81, kunci), area.row), lingkungan),
    ]);
    return [
      { dari: 0, sampai: 1, rumus: rata },
      { dari: 1, sampai: 2, rumus: Object.fromEntries(pita) as Rumus },
    ];
  },
};

/** Formulas outside the rows of indicators and of the budget. */
export const penulisBagian: Readonly<Record<string, Penulis>> = {
  [namaTabel.judul]: kalimat(rumusJudul),
  [namaTabel.rekapKaki]: penulisKaki,
  [namaTabel.laporanKaki]: penulisKaki,
  [namaTabel.kakiAnalisis]: penulisKaki,
  [namaTabel.e81Aturan]: penulisKaki,
  [namaTabel.kalimatBelum]: kalimat((peta) => rumusJumlahBelum(peta.harus(namaTabel.analisis), BELUM_TERBANYAK)),
  [namaTabel.laporanAnggaran]: penulisAnggaran,
  [namaTabel.e81Rata]: penulisRataE81,
};
