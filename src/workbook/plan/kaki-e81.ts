import type { KakiE81, TandaTanganE81 } from '../../domain/laporan/e81';
import { rumusPredikatE81, rumusRataE81, type KolomKakiE81 } from '../formula/rumus-e81';
import { rowCell } from '../formula/rujukan';
import { sidikTeks } from '../codec/sidik';
import { colOf } from '../layout/define-table';
import { KOLOM_CETAK_E81, kolomKakiE81 as kolom, lebarE81, tabelE81, tabelRataE81 } from '../layout/e81';
import type { GayaId } from '../layout/style';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import type { Blok } from './halaman';
import { kakiTabel, tempatKaki } from './kaki-tabel';
import type { Lingkungan } from './sumber';
import type { Area, Change } from './types';

/** Columns that the footer sums up. */
export const KOLOM_RATA_E81: readonly KolomKakiE81[] = ['k14', 'rp14', 'persenK', 'persenRp'];
const TINGGI = 18;
/** Columns of the two signatures. */
const KIRI = { col: 1, cols: 3 } as const;
const KANAN = { col: kolom.bappeda, cols: 7 } as const;

export interface BagianKakiE81 {
  readonly changes: readonly Change[];
  readonly blok: readonly Blok[];
  readonly rows: number;
  /** The rows whose texts people write. */
  readonly area: Area;
  /** Averages and bands; the rules below them. */
  readonly rata: Area;
  readonly aturan: Area;
}
export interface IsiKakiE81 {
  readonly daftar: readonly KakiE81[];
  readonly tanda: readonly [TandaTanganE81, TandaTanganE81];
  /** What people have written, by key. */
  readonly suntingan: ReadonlyMap<string, string>;
  /** The rules of computing as they stand, for a workbook whose Beranda has lost them. */
  readonly aturan: readonly string[];
  /** That work was opened again after a signature, in words. */
  readonly pembukaan: readonly string[];
}

/** Averages and their band, each below the column that it sums up. */
function barisRata(
  sheet: string,
  row: number,
  indikator: Area,
  anggaran: Area | null,
  lingkungan: Lingkungan,
): Change[] {
  const satu = rowCell(kolom.kunci, row);
  const rata = rumusRataE81(indikator, anggaran, satu, lingkungan);
  const penuh = (ke: number): Area => areaOf(sheet, row + ke, 0, 1, KOLOM_CETAK_E81);
  const label = colOf(tabelE81, 'k14');
  return [
    values(sheet, row, 0, [['Rata-rata capaian kinerja (%)'], ['Predikat kinerja']]),
    values(sheet, row, kolom.kunci, [[1]]),
    style('bantu.teks', areaOf(sheet, row, kolom.kunci)),
    style('laporan.rataAngka', penuh(0)),
    style('laporan.rataTengah', penuh(1)),
    style('laporan.rata', areaOf(sheet, row, 0, 2, label)),
    ...[0, 1].map((ke) => merge(areaOf(sheet, row + ke, 0, 1, label))),
    ...KOLOM_RATA_E81.flatMap((kunci): Change[] => {
      const col = colOf(tabelE81, kunci);
      return [
        formula(sheet, row, col, rata[kunci]),
        formula(sheet, row + 1, col, rumusPredikatE81(rowCell(col, row), lingkungan)),
        style('cetak.tengah', areaOf(sheet, row + 1, col)),
      ];
    }),
    rowHeight(sheet, row, TINGGI),
    rowHeight(sheet, row + 1, 26),
  ];
}

const teksKaki = (
  sheet: string,
  row: number,
  { kunci, label, draf }: KakiE81,
  isi: string,
  tinggi: number,
): Change[] => {
  const kanan = areaOf(sheet, row, kolom.teks, 1, KOLOM_CETAK_E81 - kolom.teks);
  const kiri = areaOf(sheet, row, kolom.label, 1, kolom.teks);
  return [
    values(sheet, row, kolom.label, [[label]]),
    ...(isi === '' ? [] : [values(sheet, row, kolom.teks, [[isi]])]),
    values(sheet, row, kolom.kunci, [[kunci, sidikTeks(draf)]]),
    style('cetak.teks', kiri),
    style('isian.teks', kanan),
    style('bantu.teks', areaOf(sheet, row, kolom.kunci, 1, 2)),
    merge(kiri),
    merge(kanan),
    rowHeight(sheet, row, tinggi),
  ];
};

const BARIS_KOSONG = 4;
/** Both signatures side by side; Bappeda's name and NIP are entered. */
function tandaTangan(
  sheet: string,
  row: number,
  { tanda, suntingan }: IsiKakiE81,
): { changes: Change[]; rows: number } {
  const [kiri, kanan] = tanda;
  const nama = 2 + BARIS_KOSONG;
  const baris: readonly (readonly [number, keyof TandaTanganE81, GayaId, string | null])[] = [
    [0, 'tempatTanggal', 'tanda.tengah', null],
    [1, 'jabatan', 'tanda.jabatan', null],
    [nama, 'nama', 'tanda.nama', 'bappeda nama'],
    [nama + 1, 'nip', 'tanda.tengah', 'bappeda nip'],
  ];
  const sisi = (ke: number, { col, cols }: typeof KIRI | typeof KANAN, teks: string, gaya: GayaId): Change[] => {
    const at = areaOf(sheet, row + ke, col, 1, cols);
    return [...(teks === '' ? [] : [values(sheet, row + ke, col, [[teks]])]), merge(at), style(gaya, at)];
  };
  const changes = baris.flatMap(([ke, medan, gaya, kunci]) => [
    ...sisi(ke, KIRI, kiri[medan], gaya),
    ...sisi(
      ke,
      KANAN,
      kunci === null ? kanan[medan] : (suntingan.get(kunci) ?? ''),
      kunci === null ? gaya : 'isian.tengah',
    ),
    ...(kunci === null
      ? []
      : [
          values(sheet, row + ke, kolom.kunci, [[kunci, sidikTeks('')]]),
          style('bantu.teks', areaOf(sheet, row + ke, kolom.kunci, 1, 2)),
        ]),
    rowHeight(
      sheet,
      row + ke,
      tinggiBaris([{ isi: kiri[medan], lebar: lebarE81(KIRI.col, KIRI.cols), ukuran: 10, tebal: true }], 16),
    ),
  ]);
  return { changes, rows: nama + 2 };
}

/** The form's footer in its order: averages, predikat, factors, follow-up, signatures; under its table the rules that govern the figures. */
export function bagianKakiE81(
  sheet: string,
  row: number,
  indikator: Area,
  anggaran: Area | null,
  isi: IsiKakiE81,
  lingkungan: Lingkungan,
): BagianKakiE81 {
  const lebar = lebarE81(kolom.teks, KOLOM_CETAK_E81 - kolom.teks);
  const teks = isi.daftar.map((satu) => isi.suntingan.get(satu.kunci) ?? satu.draf);
  const tinggi = isi.daftar.map(({ label }, ke) =>
    tinggiBaris(
      [
        { isi: teks[ke] ?? '', lebar, indentasi: 1 },
        { isi: label, lebar: lebarE81(kolom.label, kolom.teks), indentasi: 1 },
      ],
      30,
    ),
  );
  const awal = row + 2;
  const kaki = awal + isi.daftar.length;
  const kecil = (satu: string): number =>
    tinggiBaris([{ isi: satu, lebar: lebarE81(0, KOLOM_CETAK_E81), ukuran: 8 }], 12);
  const tinggiKaki = isi.aturan.map(kecil);
  const tinggiBuka = isi.pembukaan.map(kecil);
  const dibuka = kaki + tinggiKaki.length;
  const bawah = dibuka + tinggiBuka.length + 1;
  const tanda = tandaTangan(sheet, bawah, isi);
  const akhir = bawah + tanda.rows;
  return {
    rows: akhir - row,
    area: areaOf(sheet, awal, 0, akhir - awal, kolom.sidik + 1),
    rata: areaOf(sheet, row, colOf(tabelE81, 'k14'), 2, tabelRataE81.urutan.length),
    aturan: tempatKaki(sheet, kaki),
    blok: [
      { row, tinggi: [TINGGI, 26], bolehPecah: false },
      { row: awal, tinggi, bolehPecah: true },
      {
        row: kaki,
        tinggi: [...tinggiKaki, ...tinggiBuka, ...Array.from({ length: tanda.rows + 1 }, () => 16)],
        bolehPecah: false,
      },
    ],
    changes: [
      ...barisRata(sheet, row, indikator, anggaran, lingkungan),
      ...isi.daftar.flatMap((satu, ke) => teksKaki(sheet, awal + ke, satu, teks[ke] ?? '', tinggi[ke] ?? TINGGI)),
      ...kakiTabel(tempatKaki(sheet, kaki), lingkungan.peta, {
        cols: KOLOM_CETAK_E81,
        tinggi: tinggiKaki,
        tertulis: isi.aturan,
      }),
      ...isi.pembukaan.flatMap((satu, ke): Change[] => {
        const at = areaOf(sheet, dibuka + ke, 0, 1, KOLOM_CETAK_E81);
        return [
          values(sheet, at.row, 0, [[satu]]),
          merge(at),
          style('laporan.catatan', at),
          rowHeight(sheet, at.row, tinggiBuka[ke] ?? 12),
        ];
      }),
      ...tanda.changes,
    ],
  };
}
