import { romawiOf, type Periode } from '../../domain/periode/periode';
import { rumusKepala } from '../formula/rumus-kepala';
import { siapCetak } from '../layout/cetak';
import { formulirDisposisi, KOTAK, lebarDisposisi, type IdDisposisi } from '../layout/disposisi';
import { namaTabel } from '../layout/nama';
import type { GayaId } from '../layout/style';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import { idLuwes, type TempatLuwes } from './judul-luwes';
import { lembarBaru } from './lembar-baru';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

const KOLOM = lebarDisposisi.length;
const baris = { kop: 0, judul: 1, kutipan: 2, surat: 4, hal: 7, pilihan: 9 } as const;
const BARIS_PILIHAN = 5;
const CATATAN = baris.pilihan + 1 + BARIS_PILIHAN + 1;
const TANDA = CATATAN + 3;
const BARIS_TANDA = 7;

/** Everything on the form that people fill. */
export const tempatDisposisi = (sheet: string): Area => areaOf(sheet, baris.surat, 0, CATATAN + 2 - baris.surat, KOLOM);

/** A disposition form: entry cells are free, nothing on it is read back or written a second time. */
export function lembarDisposisi(
  { sheet, hapusDahulu }: TempatLuwes,
  id: IdDisposisi,
  { tahun, triwulan }: Periode,
  peta: PetaTempat,
): Change[] {
  const isi = formulirDisposisi[id];
  const kepala = rumusKepala(peta);
  const judulPeriode = `Triwulan ${romawiOf(triwulan)} Tahun ${tahun}`;
  const penuh = (row: number, gaya: GayaId): Change[] => {
    const at = areaOf(sheet, row, 0, 1, KOLOM);
    return [merge(at), style(gaya, at)];
  };
  const butir: readonly (readonly [string, string, string])[] = [
    ['Surat dari', isi.suratDari, 'Diterima tanggal'],
    ['Nomor surat', '', 'Nomor agenda'],
    ['Tanggal surat', '', 'Sifat'],
  ];
  const kanan = (ke: number, formulaTeks: string, gaya: GayaId): Change[] => {
    const at = areaOf(sheet, TANDA + ke, 2, 1, 2);
    return [formula(sheet, TANDA + ke, 2, formulaTeks), merge(at), style(gaya, at)];
  };
  return lembarBaru({
    sheet,
    id: idLuwes(id),
    hapusDahulu,
    beku: null,
    cetak: siapCetak('portrait', 'Folio', `${isi.judul} - ${judulPeriode}`, {
      printArea: areaOf(sheet, 0, 0, TANDA + BARIS_TANDA, KOLOM),
    }),
    isi: [
      ...lebarDisposisi.map((points, col): Change => ({ op: 'columnWidth', sheet, col, cols: 1, points })),
      formula(sheet, baris.kop, 0, kepala.kop),
      ...penuh(baris.kop, 'kop.alamat'),
      values(sheet, baris.judul, 0, [[isi.judul], [isi.kutipan]]),
      ...penuh(baris.judul, 'laporan.judul'),
      ...penuh(baris.kutipan, 'laporan.nomor'),
      rowHeight(sheet, baris.judul, 22),
      values(
        sheet,
        baris.surat,
        0,
        butir.map(([label, nilai, label2]) => [label, nilai === '' ? null : nilai, label2]),
      ),
      style('cetak.teks', areaOf(sheet, baris.surat, 0, butir.length + 1), areaOf(sheet, baris.surat, 2, butir.length)),
      style('isian.teks', areaOf(sheet, baris.surat, 1, butir.length), areaOf(sheet, baris.surat, 3, butir.length)),
      values(sheet, baris.surat + 2, 3, [['Biasa / Segera / Rahasia']]),
      values(sheet, baris.hal, 0, [['Hal', `${isi.hal} ${judulPeriode}`]]),
      merge(areaOf(sheet, baris.hal, 1, 1, KOLOM - 1)),
      style('isian.teks', areaOf(sheet, baris.hal, 1, 1, KOLOM - 1)),
      rowHeight(sheet, baris.surat, 22, butir.length + 1),
      values(sheet, baris.pilihan, 0, [['Diteruskan kepada Sdr.', null, 'Dengan hormat harap', null]]),
      style('kepala.kolom', areaOf(sheet, baris.pilihan, 0, 1, KOLOM)),
      merge(areaOf(sheet, baris.pilihan, 0, 1, 2)),
      merge(areaOf(sheet, baris.pilihan, 2, 1, 2)),
      values(
        sheet,
        baris.pilihan + 1,
        0,
        Array.from({ length: BARIS_PILIHAN }, (_, ke) => [
          KOTAK,
          isi.diteruskan[ke] || null,
          KOTAK,
          isi.harap[ke] || null,
        ]),
      ),
      ...[0, 2].map((col) => style('isian.tengah', areaOf(sheet, baris.pilihan + 1, col, BARIS_PILIHAN))),
      ...[1, 3].map((col) => style('isian.teks', areaOf(sheet, baris.pilihan + 1, col, BARIS_PILIHAN))),
      rowHeight(sheet, baris.pilihan + 1, 26, BARIS_PILIHAN),
      values(sheet, CATATAN, 0, [['Catatan']]),
      ...penuh(CATATAN, 'kepala.kolom'),
      merge(areaOf(sheet, CATATAN + 1, 0, 1, KOLOM)),
      style('isian.teks', areaOf(sheet, CATATAN + 1, 0, 1, KOLOM)),
      rowHeight(sheet, CATATAN + 1, 90),
      values(sheet, TANDA, 0, [['Paraf dan tanggal']]),
      style('tanda.tengah', areaOf(sheet, TANDA, 0, 1, 2)),
      merge(areaOf(sheet, TANDA, 0, 1, 2)),
      ...kanan(0, kepala.jabatan, 'tanda.jabatan'),
      rowHeight(sheet, TANDA, 30),
      ...kanan(4, kepala.nama, 'tanda.nama'),
      ...kanan(5, kepala.pangkat, 'tanda.tengah'),
      ...kanan(6, kepala.nip, 'tanda.tengah'),
    ],
    nama: [{ op: 'name.set', name: namaTabel[id], at: tempatDisposisi(sheet), visible: false }],
  });
}
