import type { Isi } from '../../domain/indikator/indikator';
import type { Catatan } from '../../domain/reviu/catatan';
import type { SasaranCatatan } from '../../domain/reviu/peristiwa-reviu';
import { cariBaris, tabelPada, tarik } from '../formula/pengikat';
import { rowCell } from '../formula/rujukan';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelCatatan } from '../layout/catatan';
import { colOf, type TableLayout } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { namaIsian, namaTabel } from '../layout/nama';
import { areaOf, values } from './baris-blok';
import { barisCatatan, type DataCatatan, type Tertulis } from './baris-catatan';
import type { PetaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

/** The table on which a note hangs, where it stands now. */
interface Tempat {
  readonly layout: TableLayout;
  readonly nama: string;
}
const tempatOf = ({ tabel, kunci }: SasaranCatatan, bidang: ReadonlyMap<string, string>): Tempat | null => {
  const milik = bidang.get(kunci ?? '');
  const semua = {
    isian: milik === undefined ? null : { layout: tabelIsian, nama: namaIsian(milik) },
    iku: { layout: tabelIku, nama: namaTabel.iku },
    anggaran: { layout: tabelAnggaran, nama: namaTabel.anggaran },
    laporan: null,
  } as const;
  return semua[tabel];
};

/** The column that says how many notes wait would ask itself. */
const TAK_DITUNJUK: ReadonlySet<string> = new Set(['catatan']);

/** What the place of a note shows now, found by kode in its column; empty where it has no place. */
function rumusKini(
  sasaran: SasaranCatatan,
  kunci: string,
  peta: PetaTempat,
  bidang: ReadonlyMap<string, string>,
): string {
  const { kolom } = sasaran;
  const tempat = tempatOf(sasaran, bidang);
  const area = tempat === null ? null : peta.cari(tempat.nama);
  if (tempat === null || area === null || kolom === null || sasaran.kunci === null) return '=""';
  if (!tempat.layout.urutan.includes(kolom) || TAK_DITUNJUK.has(kolom)) return '=""';
  const tabel = tabelPada(tempat.layout, area);
  return `=${tarik(cariBaris(kunci, tabel.kolom('kode')), tabel.pada(kolom, cariBaris(kunci, tabel.kolom('kode'))))}`;
}

const kolomKini = colOf(tabelCatatan, 'nilaiKini');
const sebelum = tabelCatatan.urutan.slice(0, kolomKini);
const sesudah = tabelCatatan.urutan.slice(kolomKini + 1);

/** Looks of the rows by which the table has to grow. */
const barisBaru = (area: Area, tambahan: number, { periode }: DataCatatan): readonly Change[] =>
  tambahan <= 0
    ? []
    : tulisTabel({
        sheet: area.sheet,
        layout: tabelCatatan,
        konteks: { periode },
        row: area.row + area.rows,
        col: area.col,
        baris: Array.from({ length: tambahan }, () => ({})),
        rumus: {},
        sumberPilihan: () => '',
      });

function tulisKini(area: Area, baris: readonly Tertulis[], peta: PetaTempat, data: DataCatatan): readonly Change[] {
  if (baris.length === 0) return [];
  const bidang = new Map(data.daftarIndikator.map((satu) => [satu.kode, satu.bidang]));
  const kunci = (ke: number): string => rowCell(area.col + colOf(tabelCatatan, 'kunci'), area.row + ke);
  const formulas = baris.map(({ catatan }, ke) => [
    catatan === null ? '=""' : rumusKini(catatan.sasaran, kunci(ke), peta, bidang),
  ]);
  return [{ op: 'formulas', at: areaOf(area.sheet, area.row, area.col + kolomKini, baris.length), formulas }];
}

/**
 * Lets the live figures of Lembar koreksi look for their indicators where these stand: one that moves to another division has gone to
 * another sheet. `peta` and `data`: as they are when this runs.
 */
export function planNilaiKini(
  peta: PetaTempat,
  daftarCatatan: readonly Catatan[],
  data: DataCatatan,
): readonly Change[] {
  const area = peta.cari(namaTabel.catatan);
  // Rows that the sheet does not have yet come with their figures.
  const baris = area === null ? [] : barisCatatan(daftarCatatan, data).slice(0, area.rows);
  if (area === null || baris.length === 0) return [];
  const { sheet } = area;
  return [{ op: 'unprotect', sheet }, ...tulisKini(area, baris, peta, data), { op: 'protect', sheet }];
}

/** Shows the notes on Lembar koreksi; the table grows with them. */
export function planCatatan(peta: PetaTempat, daftarCatatan: readonly Catatan[], data: DataCatatan): readonly Change[] {
  const area = peta.cari(namaTabel.catatan);
  if (!area) return [];
  const baris = barisCatatan(daftarCatatan, data);
  const rows = Math.max(area.rows, baris.length);
  const tambahan = rows - area.rows;
  const isi = (kolom: typeof tabelCatatan.urutan): readonly (readonly Isi[])[] =>
    Array.from({ length: rows }, (_, ke) => kolom.map((kunci) => baris[ke]?.isi[kunci] ?? null));
  return [
    { op: 'unprotect', sheet: area.sheet },
    ...barisBaru(area, tambahan, data),
    // Before the words: what is cut off in between is known by their absence, and made again as a whole.
    ...tinggiTabel(
      area.sheet,
      tabelCatatan,
      { periode: data.periode },
      area.row,
      baris.map((satu) => satu.isi),
      24,
    ),
    ...tulisKini(area, baris, peta, data),
    values(area.sheet, area.row, area.col, isi(sebelum)),
    values(area.sheet, area.row, area.col + kolomKini + 1, isi(sesudah)),
    { op: 'protect', sheet: area.sheet },
    ...(tambahan > 0
      ? [{ op: 'name.set', name: namaTabel.catatan, at: { ...area, rows }, visible: false } as const]
      : []),
  ];
}
