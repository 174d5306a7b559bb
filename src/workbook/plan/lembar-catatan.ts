import type { Isi } from '../../domain/indikator/indikator';
import type { Catatan, StatusCatatan } from '../../domain/reviu/catatan';
import { siapCetak } from '../layout/cetak';
import { BARIS_CATATAN, tabelCatatan } from '../layout/catatan';
import type { KolomOf } from '../layout/define-table';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaOf, rowHeight } from './baris-blok';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { serialWaktu } from './lembar-kendali';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const sheet = judulLembar.catatan;
export type BarisCatatan = Readonly<Partial<Record<KolomOf<typeof tabelCatatan>, Isi>>>;
export const tempatCatatan: Area = areaOf(sheet, BARIS_KEPALA + 1, 0, BARIS_CATATAN, tabelCatatan.urutan.length);

const teksStatus: Record<StatusCatatan, string> = {
  terbuka: 'Terbuka',
  dijawab: 'Dijawab',
  diterima: 'Diterima',
  ditolak: 'Ditolak',
};
const teksTabel = { isian: 'Isian', iku: 'IKU', anggaran: 'Anggaran', laporan: 'Laporan' } as const;
/** An accepted note is closed; every other one still asks for something (R40). */
const isTerbuka = (status: StatusCatatan): boolean => status !== 'diterima';

/** Notes as rows, oldest first; `terbuka` repeats the kode while the note is open, so that forms can count theirs. */
export const barisCatatan = (daftar: readonly Catatan[]): readonly BarisCatatan[] =>
  daftar.map((catatan, ke) => ({
    nomor: ke + 1,
    waktu: serialWaktu(catatan.waktu),
    oleh: catatan.oleh,
    tempat: teksTabel[catatan.sasaran.tabel],
    kunci: catatan.sasaran.kunci,
    kolom: catatan.sasaran.kolom,
    nilai: catatan.nilaiSaatItu,
    teks: catatan.teks,
    status: teksStatus[catatan.status],
    jawaban:
      catatan.balasan.length === 0 ? null : catatan.balasan.map(({ oleh, teks }) => `${oleh}: ${teks}`).join('\n'),
    id: catatan.id,
    terbuka: isTerbuka(catatan.status) ? catatan.sasaran.kunci : null,
  }));

/** The correction sheet before its first note. */
export function lembarCatatan(lingkungan: Lingkungan, hapusDahulu: boolean): Change[] {
  const kosong = Array.from({ length: BARIS_CATATAN }, (): BarisCatatan => ({}));
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
      rowHeight(sheet, BARIS_KEPALA, 22),
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
