import { tabelJurnal, BARIS_AWAL_JURNAL } from '../layout/cermin';
import { judulLembar, namaTabel } from '../layout/nama';
import { daftarPilihan, tempatPilihan, urutanPilihan } from '../layout/pilihan';
import { siapCetak } from '../layout/cetak';
import { areaOf, style, values } from './baris-blok';
import { lembarBaru } from './lembar-baru';
import type { Area, Change } from './types';

const KETERANGAN =
  'Lembar ini milik add-in Capaian Kinerja Triwulan: cermin riwayat langkah SOP dan catatan, serta daftar pilihan. Jangan diubah atau dihapus.';

/** The mirror before its first event: one empty row under the headings, so that the name has something to cover. */
export const areaJurnalAwal: Area = areaOf(judulLembar.cermin, BARIS_AWAL_JURNAL, 0, 1, tabelJurnal.urutan.length);
export const areaPilihan: Area = areaOf(
  judulLembar.cermin,
  tempatPilihan.row,
  tempatPilihan.col,
  tempatPilihan.rows,
  urutanPilihan.length,
);

/** Body of the very hidden sheet. */
function isiLembarCermin(): Change[] {
  const sheet = judulLembar.cermin;
  const isi = Array.from({ length: tempatPilihan.rows }, (_, baris) =>
    urutanPilihan.map((pilihan) => daftarPilihan[pilihan][baris] ?? null),
  );
  return [
    values(sheet, 0, 0, [[KETERANGAN]]),
    values(sheet, BARIS_AWAL_JURNAL - 1, 0, [
      tabelJurnal.urutan
        .map((kunci) => tabelJurnal.kolom[kunci]?.judul)
        .map((judul) => (typeof judul === 'string' ? judul : null)),
    ]),
    values(sheet, tempatPilihan.row - 1, tempatPilihan.col, [urutanPilihan]),
    values(sheet, areaPilihan.row, areaPilihan.col, isi),
    style('bantu.teks', areaOf(sheet, 0, 0, 60, areaPilihan.col + areaPilihan.cols)),
  ];
}

/**
 * The very hidden sheet, new; `hapusDahulu`: one that was cut off halfway goes first. `sambungan`: what points at it elsewhere, written before
 * the sheet gets its names: cut off in between, it is made anew with all of that.
 */
export const lembarCermin = (hapusDahulu: boolean, sambungan: readonly Change[] = []): readonly Change[] => {
  const sheet = judulLembar.cermin;
  const isi = [...isiLembarCermin(), ...sambungan];
  const baru = lembarBaru({
    sheet,
    id: 'cermin',
    warna: null,
    beku: null,
    hapusDahulu,
    cetak: siapCetak('portrait', 'A4', sheet),
    isi,
    nama: [
      { op: 'name.set', name: namaTabel.pilihan, at: areaPilihan, visible: false },
      { op: 'name.set', name: namaTabel.jurnal, at: areaJurnalAwal, visible: false },
    ],
  });
  return [...baru, { op: 'sheet.visibility', sheet, visibility: 'veryHidden' }];
};
