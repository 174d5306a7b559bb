import { siapCetak } from '../layout/cetak';
import { BARIS_CATATAN, tabelCatatan } from '../layout/catatan';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaOf, rowHeight } from './baris-blok';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const sheet = judulLembar.catatan;
export const tempatCatatan: Area = areaOf(sheet, BARIS_KEPALA + 1, 0, BARIS_CATATAN, tabelCatatan.urutan.length);

/** The correction sheet before its first note. */
export function lembarCatatan(lingkungan: Lingkungan, hapusDahulu: boolean): Change[] {
  const kosong = Array.from({ length: BARIS_CATATAN }, () => ({}));
  return lembarBaru({
    sheet,
    id: 'catatan',
    hapusDahulu,
    beku: { rows: tempatCatatan.row, cols: 1 },
    cetak: siapCetak('landscape', 'Folio', 'Lembar koreksi - Capaian Kinerja Triwulan', {
      titleRows: { first: BARIS_KEPALA, last: BARIS_KEPALA },
    }),
    isi: [
      ...lebarKolom(sheet, tabelCatatan, lingkungan),
      ...kepalaLembar(
        sheet,
        'LEMBAR KOREKSI',
        'Catatan pemeriksa atas Laporan Capaian Kinerja',
        'Ditulis dari riwayat add-in; catatan melekat pada indikator dan kolom, bukan pada alamat sel.',
      ),
      ...tulisKepala({
        sheet,
        layout: tabelCatatan,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.grup',
      }),
      rowHeight(sheet, BARIS_KEPALA, 28),
      ...tulisTabel({
        sheet,
        layout: tabelCatatan,
        konteks: lingkungan,
        row: tempatCatatan.row,
        col: 0,
        baris: kosong,
        rumus: {},
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      rowHeight(sheet, tempatCatatan.row, 24, BARIS_CATATAN),
    ],
    nama: [{ op: 'name.set', name: namaTabel.catatan, at: tempatCatatan, visible: false }],
  });
}
