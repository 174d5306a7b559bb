import type { BarisAnggaran } from '../../domain/anggaran/anggaran';
import type { Isi } from '../../domain/indikator/indikator';
import { romawiOf } from '../../domain/periode/periode';
import { BARIS_CADANGAN_ANGGARAN, tabelAnggaran } from '../layout/anggaran';
import { siapCetak } from '../layout/cetak';
import type { KolomOf } from '../layout/define-table';
import { judulLembar, namaTabel } from '../layout/nama';
import { rumusAnggaran } from '../formula/rumus-anggaran';
import { areaOf, rowHeight } from './baris-blok';
import { BARIS_KEPALA, barisKunci, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const sheet = judulLembar.anggaran;
type Baris = Readonly<Partial<Record<KolomOf<typeof tabelAnggaran>, Isi>>>;

export const tempatAnggaran = (jumlah: number): Area =>
  areaOf(sheet, BARIS_KEPALA + 2, 0, jumlah + BARIS_CADANGAN_ANGGARAN, tabelAnggaran.urutan.length);

/** A budget row as its cells hold it. */
export const barisAnggaran = ({ kode, uraian, induk, bidang, pagu, realisasi }: BarisAnggaran): Baris => ({
  kode,
  uraian: uraian === '' ? null : uraian,
  induk,
  bidang: bidang === '' ? null : bidang,
  pagu,
  realisasi1: realisasi[0],
  realisasi2: realisasi[1],
  realisasi3: realisasi[2],
  realisasi4: realisasi[3],
});

/** The budget tree with its checks, and spare rows below. */
export function lembarAnggaran(
  daftar: readonly BarisAnggaran[],
  lingkungan: Lingkungan,
  hapusDahulu: boolean,
): Change[] {
  const area = lingkungan.peta.harus(namaTabel.anggaran);
  const { periode } = lingkungan;
  const baris: Baris[] = daftar.map(barisAnggaran);
  while (baris.length < area.rows) baris.push({});
  const judulPeriode = `Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`;
  return lembarBaru({
    sheet,
    id: 'anggaran',
    hapusDahulu,
    beku: { rows: area.row, cols: 3 },
    cetak: siapCetak('landscape', 'Folio', `Anggaran - ${judulPeriode}`, {
      titleRows: { first: BARIS_KEPALA, last: area.row - 1 },
    }),
    isi: [
      ...lebarKolom(sheet, tabelAnggaran, lingkungan),
      ...kepalaLembar(
        sheet,
        'PAGU DAN REALISASI ANGGARAN',
        judulPeriode,
        'Isi sel kuning saja, rupiah penuh. Hanya baris yang tidak mempunyai anak dijumlahkan ke serapan perangkat daerah.',
      ),
      ...barisKunci(sheet, tabelAnggaran),
      ...tulisKepala({
        sheet,
        layout: tabelAnggaran,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.kolom',
      }),
      rowHeight(sheet, BARIS_KEPALA, 16),
      rowHeight(sheet, BARIS_KEPALA + 1, 26),
      ...tulisTabel({
        sheet,
        layout: tabelAnggaran,
        konteks: lingkungan,
        row: area.row,
        col: 0,
        baris,
        rumus: rumusAnggaran(area, periode),
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      ...tinggiTabel(sheet, tabelAnggaran, lingkungan, area.row, baris, 20),
    ],
    nama: [{ op: 'name.set', name: namaTabel.anggaran, at: area, visible: false }],
  });
}
