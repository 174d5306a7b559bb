import { romawiOf } from '../../domain/periode/periode';
import { waktuKata } from '../../domain/shared/waktu-kata';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { siapCetak } from '../layout/cetak';
import type { RowOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { tabelRiwayat } from '../layout/riwayat';
import { areaOf, rowHeight, style, values } from './baris-blok';
import { idSel } from './isi-riwayat';
import { idLuwes, type TempatLuwes } from './judul-luwes';
import { potong, type KonteksKata } from './kata';
import { kataPeristiwa, sebutanPeran } from './kata-peristiwa';
import { kalimatTakBerlaku } from './kata-tak-berlaku';
import { BARIS_KEPALA } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

export const TINGGI_RIWAYAT = 18;
/** Rows above the first event in which faults of the journal are told. */
export const NAIK_GANGGUAN = 2;
const PANJANG_NAMA = 120;
/** Stands below the last event, so that new rows go in above it: ranges that end with it grow along, and two writers never write one row. */
export const KAKI_RIWAYAT = 'Akhir riwayat. Baris baru ditulis di atas baris ini.';

/** The column of ids, the line below the last event included. */
export const tempatRiwayat = (sheet: string, jumlah: number): Area => areaOf(sheet, BARIS_KEPALA + 1, 0, jumlah + 1);

/** An event as the row that tells it. */
export function barisRiwayat(
  { id, waktu, oleh, peran, isi }: Peristiwa,
  konteks: KonteksKata,
): RowOf<typeof tabelRiwayat> {
  const { kalimat, alasan } = kataPeristiwa(isi, konteks);
  const gugur = konteks.takBerlaku.get(id);
  return {
    id: idSel(id, gugur !== undefined),
    waktu: potong(waktuKata(waktu), PANJANG_NAMA),
    oleh: oleh.trim() === '' ? 'Tanpa nama' : potong(oleh, PANJANG_NAMA),
    peran: peran === null ? null : sebutanPeran[peran],
    peristiwa: gugur === undefined ? kalimat : `${kalimat}. ${kalimatTakBerlaku(gugur, konteks.naskah)}`,
    alasan: alasan === '' ? null : alasan,
  };
}

/** The journal in words, as it is when the sheet is made; later events are added above its last line. */
export function lembarRiwayat(
  { sheet, hapusDahulu }: TempatLuwes,
  daftar: readonly Peristiwa[],
  konteks: KonteksKata,
): Change[] {
  const { periode } = konteks;
  const baris = daftar.map((peristiwa) => barisRiwayat(peristiwa, konteks));
  const area = tempatRiwayat(sheet, baris.length);
  const judulPeriode = `Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`;
  const kolom = tabelRiwayat.urutan.length;
  const kaki = area.row + baris.length;
  const badan = { sheet, layout: tabelRiwayat, konteks: { periode }, row: area.row, col: 0, baris };
  return lembarBaru({
    sheet,
    id: idLuwes('riwayat'),
    hapusDahulu,
    beku: { rows: area.row, cols: 0 },
    cetak: siapCetak('landscape', 'Folio', `Riwayat - Capaian Kinerja ${judulPeriode}`, {
      titleRows: { first: BARIS_KEPALA, last: BARIS_KEPALA },
    }),
    isi: [
      ...lebarKolom(sheet, tabelRiwayat, { periode }),
      values(sheet, 0, 1, [
        ['RIWAYAT'],
        [`Semua kejadian pada Capaian Kinerja ${judulPeriode}, yang terlama di atas`],
        ['Ditulis add-in dari jurnalnya. Nama, peran, dan waktu menurut pengisian; tidak diperiksa kebenarannya.'],
      ]),
      rowHeight(sheet, 0, 22),
      style('judul.lembar', areaOf(sheet, 0, 1)),
      style('judul.sub', areaOf(sheet, 1, 1)),
      style('judul.petunjuk', areaOf(sheet, 2, 1)),
      style('judul.petunjuk', areaOf(sheet, BARIS_KEPALA - 1, 1)),
      ...tulisKepala({
        sheet,
        layout: tabelRiwayat,
        konteks: { periode },
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.grup',
      }),
      rowHeight(sheet, BARIS_KEPALA, 22),
      ...tulisTabel({ ...badan, rumus: {}, sumberPilihan: () => '' }),
      ...tinggiTabel(sheet, tabelRiwayat, { periode }, area.row, baris, TINGGI_RIWAYAT),
      values(sheet, kaki, 1, [[KAKI_RIWAYAT]]),
      style('judul.petunjuk', areaOf(sheet, kaki, 1)),
      { op: 'filter', at: areaOf(sheet, BARIS_KEPALA, 1, baris.length + 2, kolom - 1) },
    ],
    nama: [{ op: 'name.set', name: namaTabel.riwayat, at: area, visible: false }],
  });
}
