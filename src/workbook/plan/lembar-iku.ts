import { teksBerhenti } from '../../domain/indikator/berhenti';
import { medanOf } from '../../domain/indikator/definisi';
import type { Indikator, Isi } from '../../domain/indikator/indikator';
import { romawiOf } from '../../domain/periode/periode';
import { siapCetak } from '../layout/cetak';
import type { KolomOf } from '../layout/define-table';
import { BARIS_CADANGAN_IKU, tabelIku } from '../layout/iku';
import { judulLembar, namaTabel } from '../layout/nama';
import { rumusIku } from '../formula/rumus-iku';
import { areaOf, rowHeight } from './baris-blok';
import { BARIS_KEPALA, barisKunci, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

type BarisIku = Readonly<Partial<Record<KolomOf<typeof tabelIku>, Isi>>>;
const sheet = judulLembar.iku;
export const TINGGI_ISIAN = 30;

export const tempatIku = (jumlahIndikator: number): Area =>
  areaOf(sheet, BARIS_KEPALA + 2, 0, jumlahIndikator + BARIS_CADANGAN_IKU, tabelIku.urutan.length);

/** An indicator's definition as its IKU row holds it. */
export const barisIku = (indikator: Indikator): BarisIku => ({
  ...medanOf(indikator),
  berhenti: indikator.berhenti === undefined ? null : teksBerhenti[indikator.berhenti],
});

/** The sheet of definitions, with the indicators that are known and spare rows below. */
export function lembarIku(
  daftarIndikator: readonly Indikator[],
  lingkungan: Lingkungan,
  hapusDahulu: boolean,
): Change[] {
  const area = lingkungan.peta.harus(namaTabel.iku);
  const { periode } = lingkungan;
  const baris: BarisIku[] = daftarIndikator.map(barisIku);
  while (baris.length < area.rows) baris.push({});
  return lembarBaru({
    sheet,
    id: 'iku',
    hapusDahulu,
    beku: { rows: area.row, cols: 4 },
    cetak: siapCetak('landscape', 'Folio', `IKU - Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`, {
      titleRows: { first: BARIS_KEPALA, last: area.row - 1 },
    }),
    isi: [
      ...lebarKolom(sheet, tabelIku, lingkungan),
      ...kepalaLembar(
        sheet,
        'INDIKATOR KINERJA DAN TARGET',
        `Format Indikator Kinerja Utama - Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`,
        'Isi sel kuning: satu baris satu indikator. Setelah lengkap, sisipkan format agar lembar isian tiap bidang terbentuk.',
      ),
      ...barisKunci(sheet, tabelIku),
      ...tulisKepala({
        sheet,
        layout: tabelIku,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.kolom',
      }),
      rowHeight(sheet, BARIS_KEPALA, 16),
      rowHeight(sheet, BARIS_KEPALA + 1, 26),
      ...tulisTabel({
        sheet,
        layout: tabelIku,
        konteks: lingkungan,
        row: area.row,
        col: 0,
        baris,
        rumus: rumusIku(area),
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      ...tinggiTabel(sheet, tabelIku, lingkungan, area.row, baris, TINGGI_ISIAN),
    ],
    nama: [{ op: 'name.set', name: namaTabel.iku, at: area, visible: false }],
  });
}
