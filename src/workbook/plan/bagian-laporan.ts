import type { BlokTandaTangan, KopLaporan } from '../../domain/laporan/kepala';
import { KOLOM_CETAK, kolomNarasi, kolomTandaTangan, lebarCetak, lebarKolomLaporan } from '../layout/laporan';
import { tinggiBaris } from '../layout/tinggi-baris';
import type { GayaId } from '../layout/style';
import { areaOf, merge, rowHeight, style, values } from './baris-blok';
import type { Blok } from './halaman';
import { kakiTabel, tempatKaki } from './kaki-tabel';
import type { BarisNarasi } from './naskah-laporan';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** A piece of the report: what is written, and which rows of which height it takes. */
export interface Bagian {
  readonly changes: readonly Change[];
  readonly blok: readonly Blok[];
  /** Rows that the piece takes. */
  readonly rows: number;
}
export const penuh = (sheet: string, row: number): Area => areaOf(sheet, row, 0, 1, KOLOM_CETAK);
export const aturTinggi = (sheet: string, row: number, daftar: readonly number[]): readonly Change[] =>
  daftar.map((tinggi, ke) => rowHeight(sheet, row + ke, tinggi));
/** Rows of text across the whole width, one look each. */
const barisPenuh = (
  sheet: string,
  row: number,
  daftar: readonly (readonly [string | null, GayaId])[],
): readonly Change[] =>
  daftar.flatMap(([teks, gaya], ke): Change[] => [
    ...(teks === null ? [] : [values(sheet, row + ke, 0, [[teks]])]),
    merge(penuh(sheet, row + ke)),
    style(gaya, penuh(sheet, row + ke)),
  ]);

/** Letterhead with its thick-thin line, title and number. */
export function bagianKop(sheet: string, kop: KopLaporan, judul: string, nomor: string): Bagian {
  const tinggi = [17, 22, 14, 4, 8, 18, 14, 6];
  return {
    rows: tinggi.length,
    blok: [{ row: 0, tinggi, bolehPecah: false }],
    changes: [
      ...barisPenuh(sheet, 0, [
        [kop.pemerintah, 'kop.satu'],
        [kop.instansi, 'kop.dua'],
        [kop.alamat, 'kop.alamat'],
        [null, 'kop.garis'],
      ]),
      ...barisPenuh(sheet, 5, [
        [judul, 'laporan.judul'],
        [nomor, 'laporan.nomor'],
      ]),
      ...aturTinggi(sheet, 0, tinggi),
    ],
  };
}

/** Blank row after a piece. */
const JARAK = 6;
/** The rules of computing, small, right under the table. */
export function bagianCatatanKaki(sheet: string, row: number, daftar: readonly string[], peta: PetaTempat): Bagian {
  const tinggi = daftar.map((teks) => tinggiBaris([{ isi: teks, lebar: lebarCetak, ukuran: 8 }], 12));
  return {
    rows: daftar.length + 1,
    blok: [{ row, tinggi: [...tinggi, JARAK], bolehPecah: false }],
    changes: [
      ...kakiTabel(tempatKaki(sheet, row), peta, { cols: KOLOM_CETAK, tinggi, tertulis: daftar }),
      rowHeight(sheet, row + daftar.length, JARAK),
    ],
  };
}

/** That the report was opened again after it had been signed; nothing where it never was. */
export function bagianPembukaan(sheet: string, row: number, daftar: readonly string[]): Bagian {
  if (daftar.length === 0) return { rows: 0, blok: [], changes: [] };
  const tinggi = [...daftar.map((teks) => tinggiBaris([{ isi: teks, lebar: lebarCetak, ukuran: 8 }], 12)), JARAK];
  return {
    rows: tinggi.length,
    blok: [{ row, tinggi, bolehPecah: false }],
    changes: [
      ...barisPenuh(
        sheet,
        row,
        daftar.map((teks) => [teks, 'laporan.catatan'] as const),
      ),
      ...aturTinggi(sheet, row, tinggi),
    ],
  };
}

/** The narrative: one row per heading or paragraph, open for editing; keys and seals of the draft stand beside it, hidden. */
export function bagianNarasi(sheet: string, row: number, daftar: readonly BarisNarasi[]): Bagian {
  const tinggi = daftar.map(({ judul, teks }) =>
    judul ? 24 : tinggiBaris([{ isi: teks, lebar: lebarCetak, ukuran: 10 }], 16),
  );
  // A heading stays with its first paragraph.
  const blok = daftar.flatMap(({ judul }, ke): Blok[] =>
    judul
      ? [{ row: row + ke, tinggi: tinggi.slice(ke, ke + 2), bolehPecah: false }]
      : daftar[ke - 1]?.judul === true
        ? []
        : [{ row: row + ke, tinggi: tinggi.slice(ke, ke + 1), bolehPecah: false }],
  );
  return {
    rows: daftar.length + 1,
    blok,
    changes: [
      ...barisPenuh(
        sheet,
        row,
        daftar.map(({ judul, teks }) => [teks, judul ? 'laporan.bagian' : 'laporan.narasi'] as const),
      ),
      values(
        sheet,
        row,
        kolomNarasi.kunci,
        daftar.map(({ kunci, sidik }) => [kunci, sidik]),
      ),
      style('bantu.teks', areaOf(sheet, row, kolomNarasi.kunci, daftar.length, 2)),
      ...aturTinggi(sheet, row, tinggi),
    ],
  };
}

const BARIS_KOSONG_TANDA_TANGAN = 4;
/** Place and date, office, room for a signature, name, rank, NIP; kept on one page. */
export function bagianTandaTangan(sheet: string, row: number, tanda: BlokTandaTangan): Bagian {
  const kosong = Array.from({ length: BARIS_KOSONG_TANDA_TANGAN }, () => [null, 'tanda.tengah'] as const);
  const daftar: readonly (readonly [string | null, GayaId])[] = [
    [tanda.tempatTanggal, 'tanda.tengah'],
    [tanda.jabatan, 'tanda.jabatan'],
    ...(tanda.daerah === '' ? [] : [[tanda.daerah, 'tanda.jabatan'] as const]),
    ...kosong,
    [tanda.nama, 'tanda.nama'],
    [tanda.pangkat, 'tanda.tengah'],
    [tanda.nip, 'tanda.tengah'],
  ];
  const { col, cols } = kolomTandaTangan;
  const lebar = lebarKolomLaporan(col, cols);
  const tinggi = daftar.map(([teks]) => tinggiBaris([{ isi: teks, lebar, ukuran: 10, tebal: true }], 16));
  return {
    rows: daftar.length,
    blok: [{ row, tinggi, bolehPecah: false }],
    changes: [
      ...daftar.flatMap(([teks, gaya], ke): Change[] => {
        const at = areaOf(sheet, row + ke, col, 1, cols);
        return [
          ...(teks === null || teks === '' ? [] : [values(sheet, row + ke, col, [[teks]])]),
          merge(at),
          style(gaya, at),
        ];
      }),
      ...aturTinggi(sheet, row, tinggi),
    ],
  };
}
