import { judulLembar, namaMulai, type IdLembar } from '../layout/nama';
import type { Change, WorkbookSnapshot } from './types';

/** `setengah`: our own insertion that was cut off; `asing`: the title belongs to a sheet that is not ours. */
export type KeadaanLembar = 'ada' | 'setengah' | 'tidak-ada' | 'asing';

export function keadaanLembar(snapshot: WorkbookSnapshot, id: string, judul: string, namaUtama: string): KeadaanLembar {
  const nama = (cari: string) => snapshot.names.find(({ name }) => name.toUpperCase() === cari.toUpperCase());
  const bertajuk = snapshot.sheets.find(({ name }) => name.toLowerCase() === judul.toLowerCase());
  const adaJudul = bertajuk !== undefined;
  const mulai = nama(namaMulai(id));
  if (mulai) return mulai.area !== null && adaJudul ? 'setengah' : adaJudul ? 'asing' : 'tidak-ada';
  if (nama(namaUtama)?.area) return 'ada';
  // Cut off between the sheet and its marker; whoever made it, nothing is on it.
  if (bertajuk?.empty === true) return 'setengah';
  return adaJudul ? 'asing' : 'tidak-ada';
}

/** Titles that Excel gives a new sheet by itself, in the languages of these offices. */
const judulBawaan = /^(sheet|lembar|lembar kerja)\s?\d+$/i;
/** The untouched sheet of a new workbook gives way to ours. */
export const hapusLembarKosong = (snapshot: WorkbookSnapshot): readonly Change[] =>
  snapshot.sheets
    .filter((sheet) => sheet.empty === true && judulBawaan.test(sheet.name))
    .map(({ name }) => ({ op: 'sheet.delete', sheet: name }));

const urutanSesudahIsian = [
  'anggaran',
  'bukti',
  'rekap',
  'analisis',
  'laporan',
  'e81',
  'salin',
  'kendali',
  'disposisi',
  'disposisiSetuju',
  'catatan',
  'riwayat',
  'serahTerima',
  'cermin',
] as const satisfies IdLembar[];
/** Our sheets first, in the order of the work: identity, definitions, forms, results, records. */
export function urutanLembar(
  daftarIsian: readonly string[],
  ada: ReadonlySet<string>,
  peta: (judul: string) => string = (judul) => judul,
): Change {
  const { beranda, iku } = judulLembar;
  const urutan = [beranda, iku, ...daftarIsian, ...urutanSesudahIsian.map((id) => judulLembar[id])].map(peta);
  return { op: 'sheet.order', sheets: urutan.filter((judul) => ada.has(judul)) };
}
