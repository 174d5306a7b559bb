import type { Bidang, Indikator, Isi } from '../../domain/indikator/indikator';
import { daftarTriwulan, type Periode } from '../../domain/periode/periode';
import { colOf, type KolomOf } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { idIsian, namaIsian } from '../layout/nama';
import { rumusIsian } from '../formula/rumus-isian';
import { areaOf, rowHeight } from './baris-blok';
import { cetakIsian, judulPeriode, KOLOM_KUNCI } from './cetak-isian';
import { BARIS_KEPALA, barisKunci, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { TINGGI_ISIAN } from './lembar-iku';
import { petunjukIsian } from './petunjuk-isian';
import { pitaPredikat } from './pita-predikat';
import { sumberPilihan, type Lingkungan } from './sumber';
import { columnIn } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

type K = KolomOf<typeof tabelIsian>;
export type BarisIsian = Readonly<Partial<Record<K, Isi>>>;

export const tempatIsian = (sheet: string, jumlah: number): Area =>
  areaOf(sheet, BARIS_KEPALA + 2, 0, jumlah, tabelIsian.urutan.length);

const teks = (isi: string): Isi => (isi === '' ? null : isi);
/** What a division enters for one indicator. */
export function barisIsian(indikator: Indikator, nomor: number): BarisIsian {
  const hasil: Partial<Record<K, Isi>> = {
    nomor,
    kode: indikator.kode,
    buktiDukung: teks(indikator.buktiDukung),
    faktorPendorong: teks(indikator.faktorPendorong),
    faktorPenghambat: teks(indikator.faktorPenghambat),
    tindakLanjut: teks(indikator.tindakLanjut),
  };
  for (const triwulan of daftarTriwulan) {
    hasil[`realisasi${triwulan}`] = indikator.realisasi[triwulan - 1] ?? null;
    hasil[`pembilang${triwulan}`] = indikator.pembilang[triwulan - 1] ?? null;
    hasil[`penyebut${triwulan}`] = indikator.penyebut[triwulan - 1] ?? null;
  }
  return hasil;
}

/** Body rows of a division's table, from the given row on; used for a new sheet and for indicators that came later. */
export function badanIsian(
  sheet: string,
  row: number,
  daftar: readonly Indikator[],
  nomorAwal: number,
  lingkungan: Lingkungan,
): Change[] {
  const baris = daftar.map((indikator, ke) => barisIsian(indikator, nomorAwal + ke));
  const tampil = daftar.map((indikator, ke) => ({
    ...baris[ke],
    indikator: indikator.indikator,
    satuan: indikator.satuan,
  }));
  const area = areaOf(sheet, row, 0, baris.length, tabelIsian.urutan.length);
  return [
    ...tulisTabel({
      sheet,
      layout: tabelIsian,
      konteks: lingkungan,
      row,
      col: 0,
      baris,
      rumus: rumusIsian(area, lingkungan),
      sumberPilihan: sumberPilihan(lingkungan.peta),
    }),
    ...petunjukIsian(
      area,
      daftar.map((indikator, urut) => ({ indikator, urut })),
      lingkungan,
    ),
    ...tinggiTabel(sheet, tabelIsian, lingkungan, row, tampil, TINGGI_ISIAN),
    ...pitaPredikat(columnIn(area, colOf(tabelIsian, 'predikat')), lingkungan.peta),
  ];
}

export const subjudulIsian = ({ nama }: Bidang, periode: Periode): string => `${nama}  ·  ${judulPeriode(periode)}`;
/** A division's whole form. */
export function lembarIsian(
  sheet: string,
  bidang: Bidang,
  daftar: readonly Indikator[],
  lingkungan: Lingkungan,
  hapusDahulu: boolean,
): Change[] {
  const { periode } = lingkungan;
  const area = tempatIsian(sheet, daftar.length);
  return lembarBaru({
    sheet,
    id: idIsian(bidang.kode),
    warna: '#E3C978',
    hapusDahulu,
    beku: { rows: area.row, cols: KOLOM_KUNCI },
    cetak: cetakIsian(bidang, periode, area.row),
    isi: [
      ...lebarKolom(sheet, tabelIsian, lingkungan),
      ...kepalaLembar(
        sheet,
        'FORMAT PENYUSUNAN LAPORAN CAPAIAN KINERJA TRIWULAN',
        subjudulIsian(bidang, periode),
        'Isi sel kuning saja. Sel lain dihitung. Kosong berarti belum diisi; tulis 0 bila hasilnya nol; tulis "tidak ada data" bila memang tidak ada.',
      ),
      ...barisKunci(sheet, tabelIsian),
      ...tulisKepala({
        sheet,
        layout: tabelIsian,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.kolom',
      }),
      rowHeight(sheet, BARIS_KEPALA, 16),
      rowHeight(sheet, BARIS_KEPALA + 1, 36),
      ...badanIsian(sheet, area.row, daftar, 1, lingkungan),
    ],
    nama: [{ op: 'name.set', name: namaIsian(bidang.kode), at: area, visible: false }],
  });
}
