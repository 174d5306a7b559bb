import type { Indikator, Isi } from '../../domain/indikator/indikator';
import { bacaBaris, teksSel } from '../codec/baca-baris';
import { denganEntri } from '../codec/baca-tabel';
import { colOf, isFormula } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { namaIsian } from '../layout/nama';
import { runsOf, values } from './baris-blok';
import { bedaSel } from './beda-sel';
import type { Bentuk } from './bentuk-isian';
import { badanIsian } from './lembar-isian';
import type { Lingkungan } from './sumber';
import type { Area, Change, TableRead } from './types';

/**
 * What a form that stands takes in: entries for rows that are there, and rows for indicators that came. They are put in below the last row
 * (whatever the office wrote under the table moves down); a form that had been left without indicators is shown again.
 */
export function lengkapiBentuk(bentuk: Bentuk, lingkungan: Lingkungan): Change[] {
  const { tabel, baru, ambil, tinggal, pergi, bidang, judul: sheet } = bentuk;
  if (tabel === null || (baru.length === 0 && ambil.length === 0)) return [];
  const { area } = tabel;
  // The empty row that keeps the name of a form without indicators.
  const kosong = tinggal === 0 && pergi.length === 0;
  const cadangan = area.rows - tinggal - pergi.length;
  const sisip = Math.max(0, baru.length - cadangan);
  const luas: Area = { ...area, rows: area.rows + sisip };
  return [
    { op: 'unprotect', sheet },
    ...bedaSel(tabelIsian, area, ambil).changes,
    // The name before the entries: cut off between them, the next try finds the rows empty and fills them.
    ...(sisip > 0
      ? ([
          { op: 'rows.insert', sheet, row: area.row + area.rows, count: sisip },
          { op: 'name.set', name: namaIsian(bidang.kode), at: luas, visible: false },
        ] as const)
      : []),
    ...(baru.length > 0 ? badanIsian(sheet, area.row + area.rows - cadangan, baru, tinggal + 1, lingkungan) : []),
    { op: 'protect', sheet },
    ...(kosong ? [{ op: 'sheet.visibility', sheet, visibility: 'visible' } as const] : []),
  ];
}

/** The row that stays on a form without indicators keeps its formulas and says nothing. */
const kosongkan = ({ sheet, row, col }: Area): Change[] =>
  runsOf(tabelIsian.urutan.map((kunci) => isFormula(tabelIsian.kolom[kunci]))).flatMap(({ dari, sampai, isi }) =>
    isi ? [] : [values(sheet, row, col + dari, [Array.from({ length: sampai - dari }, (): Isi => null)])],
  );

/** Numbers of the rows that stay, none for those that go: written before the rows go, so that it is taken back after they came. */
function nomorUlang({ area }: TableRead, pergi: ReadonlySet<number>): Change {
  let nomor = 0;
  const isi = Array.from({ length: area.rows }, (_, urut): readonly Isi[] => {
    if (pergi.has(urut)) return [null];
    nomor += 1;
    return [nomor];
  });
  return values(area.sheet, area.row, area.col + colOf(tabelIsian, 'nomor'), isi);
}

/** The workbook before the plan, from which rows can be made again. */
export interface Asal {
  readonly lingkungan: Lingkungan;
  readonly daftarIndikator: readonly Indikator[];
}

/** A row as it was, once an empty one stands in its place again, and the table's name over as many rows as it had then. */
function barisKembali({ tabel, bidang }: Bentuk, urut: number, rows: number, asal: Asal): Change[] {
  const isi = tabel === null ? undefined : bacaBaris(tabelIsian, tabel)[urut]?.isi;
  if (tabel === null || isi === undefined) return [];
  const kode = teksSel(isi.kode).toLowerCase();
  const indikator = asal.daftarIndikator.find((satu) => satu.kode.toLowerCase() === kode);
  const { area } = tabel;
  return [
    ...(indikator === undefined
      ? []
      : badanIsian(
          area.sheet,
          area.row + urut,
          [denganEntri(indikator, isi)],
          typeof isi.nomor === 'number' ? isi.nomor : urut + 1,
          asal.lingkungan,
        )),
    { op: 'name.set', name: namaIsian(bidang.kode), at: { ...area, rows }, visible: false },
  ];
}

/**
 * Takes rows away whose indicators stand, with all their entries, on another form by now. Where none is left, an empty row keeps the
 * form's name and place, and the sheet is hidden.
 */
export function kurangiBentuk(bentuk: Bentuk, asal: Asal): Change[] {
  const { tabel, pergi, baru, tinggal, judul: sheet } = bentuk;
  if (tabel === null || pergi.length === 0) return [];
  const { area } = tabel;
  const habis = tinggal === 0 && baru.length === 0;
  const buang = [...pergi].sort((x, y) => y - x).slice(0, habis ? -1 : undefined);
  const penuh = tinggal + pergi.length + baru.length;
  return [
    { op: 'unprotect', sheet },
    ...(habis ? kosongkan({ ...area, row: area.row + Math.min(...pergi) }) : [nomorUlang(tabel, new Set(pergi))]),
    ...buang.map((urut, ke): Change => ({
      op: 'rows.delete',
      sheet,
      row: area.row + urut,
      count: 1,
      kembali: barisKembali(bentuk, urut, penuh - ke, asal),
    })),
    { op: 'protect', sheet },
    ...(habis ? [{ op: 'sheet.visibility', sheet, visibility: 'hidden' } as const] : []),
  ];
}
