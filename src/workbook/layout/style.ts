import { kotak, patchLook, type Look, type LookPatch } from './look';
import { palette as p } from './palette';

/** Arial is on every machine of these offices and in LibreOffice's metric-compatible set: lines break alike everywhere. */
const dasar: Look = {
  font: { nama: 'Arial', ukuran: 9, tebal: false, miring: false, garisBawah: false, warna: p.tinta },
  isi: null,
  tepi: { atas: null, bawah: null, kiri: null, kanan: null, dalamTegak: null, dalamDatar: null },
  datar: 'General',
  tegak: 'Center',
  lipat: false,
  indentasi: 0,
  format: 'General',
  terkunci: true,
};

/** What a cell is to its user. */
const peran = {
  tetap: { tepi: kotak('tipis', p.garis) },
  isian: { tepi: kotak('tipis', p.isianGaris), isi: p.isian, terkunci: false },
  isianLalu: { tepi: kotak('tipis', p.isianGaris), isi: p.isianLalu, terkunci: false },
  rumus: { tepi: kotak('tipis', p.garis), isi: p.hitung },
  tarikan: { tepi: kotak('tipis', p.garis) },
  utama: { tepi: kotak('tipis', p.garis), isi: p.hitung, font: { tebal: true } },
  cetak: { tepi: kotak('tipis', p.garisTegas) },
  cetakUtama: { tepi: kotak('tipis', p.garisTegas), font: { tebal: true } },
  bantu: { font: { ukuran: 8, warna: p.tintaLembut } },
  /** Lists of which fewer rows may be filled: without lines the rest prints as white. */
  polos: {},
} as const satisfies Record<string, LookPatch>;

/** A number (or the dash in its place) keeps a little distance from the line at its right: the width of a bracket. */
export const berjarak = (format: string): string => `${format}_);-${format}_);${format}_);@_)`;

/** What a cell holds. Entry cells stay `General`: the office sees the figure as it typed it. */
const jenis = {
  teks: { datar: 'Left', lipat: true, indentasi: 1 },
  tengah: { datar: 'Center', lipat: true },
  nomor: { datar: 'Center', format: '0' },
  // Words may stand in a figure's place ("tidak ada data"): wrapped, because the cell beside it is filled.
  angka: { datar: 'Right', lipat: true },
  desimal: { datar: 'Right', lipat: true, format: berjarak('#,##0.00') },
  persen: { datar: 'Right', format: berjarak('#,##0.00') },
  rupiah: { datar: 'Right', format: berjarak('#,##0') },
  waktu: { datar: 'Center', format: 'dd/mm/yyyy hh:mm' },
} as const satisfies Record<string, LookPatch>;

export type PeranGaya = keyof typeof peran;
export type JenisGaya = keyof typeof jenis;

const judulKolom: LookPatch = { datar: 'Center', lipat: true, font: { tebal: true } };
const tunggal = {
  polos: {},
  'judul.lembar': { font: { tebal: true, ukuran: 14 } },
  'judul.sub': { font: { warna: p.tintaLembut } },
  'judul.petunjuk': { font: { miring: true, warna: p.peringatan } },
  'judul.bagian': {
    font: { tebal: true, ukuran: 10, warna: p.hijauTua },
    tepi: { bawah: { garis: 'sedang', warna: p.hijauTua } },
  },
  'judul.pita': { datar: 'Left', font: { tebal: true, ukuran: 16, warna: p.putih }, isi: p.hijauTua, indentasi: 1 },
  'judul.pitaSub': { datar: 'Left', font: { ukuran: 10, warna: p.putih }, isi: p.hijauTua, indentasi: 1 },
  'judul.keadaan': {
    datar: 'Left',
    font: { tebal: true, ukuran: 10, warna: p.hijauTua },
    isi: p.hijauMuda,
    indentasi: 1,
    lipat: true,
  },
  'kepala.grup': {
    ...judulKolom,
    isi: p.hijauTua,
    font: { tebal: true, warna: p.putih },
    tepi: kotak('tipis', p.hijauGaris),
  },
  'kepala.kolom': {
    ...judulKolom,
    isi: p.hijauMuda,
    font: { tebal: true, warna: p.hijauTua },
    tepi: kotak('tipis', p.hijauGaris),
  },
  'kepala.laporan': {
    ...judulKolom,
    isi: p.hijauTua,
    font: { tebal: true, warna: p.putih },
    tepi: kotak('tipis', p.garisTegas),
  },
  'kepala.nomor': {
    datar: 'Center',
    font: { miring: true, ukuran: 7, warna: p.tintaLembut },
    tepi: kotak('tipis', p.garisTegas),
  },
  'kop.satu': { datar: 'Center', font: { tebal: true, ukuran: 12 } },
  'kop.dua': { datar: 'Center', font: { tebal: true, ukuran: 16 } },
  'kop.alamat': { datar: 'Center', font: { ukuran: 9 } },
  'kop.garis': { tepi: { atas: { garis: 'tebal', warna: p.tinta }, bawah: { garis: 'tipis', warna: p.tinta } } },
  'laporan.judul': { datar: 'Center', font: { tebal: true, ukuran: 12 } },
  'laporan.nomor': { datar: 'Center', font: { ukuran: 9 } },
  'laporan.grup': {
    indentasi: 1,
    datar: 'Left',
    font: { tebal: true },
    isi: p.hijauMuda,
    lipat: true,
    tepi: { ...kotak('tipis', p.garisTegas), dalamTegak: null },
  },
  'laporan.rata': {
    indentasi: 1,
    datar: 'Left',
    font: { tebal: true },
    isi: p.hijauMuda,
    lipat: true,
    tepi: { ...kotak('tipis', p.garisTegas), dalamTegak: null },
  },
  'laporan.rataAngka': {
    font: { tebal: true },
    isi: p.hijauMuda,
    datar: 'Right',
    format: berjarak('#,##0.00'),
    tepi: kotak('tipis', p.garisTegas),
  },
  'laporan.rataTengah': {
    font: { tebal: true },
    isi: p.hijauMuda,
    datar: 'Center',
    tepi: kotak('tipis', p.garisTegas),
  },
  'laporan.catatan': { font: { miring: true, ukuran: 8, warna: p.tintaLembut }, lipat: true, tegak: 'Top' },
  'laporan.bagian': { font: { tebal: true, ukuran: 11, warna: p.hijauTua } },
  'laporan.narasi': { lipat: true, tegak: 'Top', terkunci: false, font: { ukuran: 10 } },
  'tanda.tengah': { datar: 'Center', font: { ukuran: 10 } },
  'tanda.jabatan': { datar: 'Center', lipat: true, font: { tebal: true, ukuran: 10 } },
  'tanda.nama': { datar: 'Center', font: { tebal: true, garisBawah: true, ukuran: 10 } },
  tautan: { datar: 'Left', indentasi: 1, font: { garisBawah: true, warna: p.hijauTua }, tepi: kotak('tipis', p.garis) },
  keterangan: {
    datar: 'Left',
    indentasi: 1,
    font: { ukuran: 8, warna: p.tintaLembut },
    lipat: true,
    tepi: kotak('tipis', p.garis),
  },
} as const satisfies Record<string, LookPatch>;

export type GayaTunggal = keyof typeof tunggal;
export type GayaId = GayaTunggal | `${PeranGaya}.${JenisGaya}`;

/** StyleId -> look: the only place where the workbook's appearance is decided. */
export const daftarGaya: ReadonlyMap<string, Look> = new Map<string, Look>([
  ...Object.entries(tunggal).map(([id, patch]): [string, Look] => [id, patchLook(dasar, patch)]),
  ...Object.entries(peran).flatMap(([idPeran, patchPeran]) =>
    Object.entries(jenis).map(([idJenis, patchJenis]): [string, Look] => [
      `${idPeran}.${idJenis}`,
      patchLook(dasar, patchJenis, patchPeran),
    ]),
  ),
]);
