import type { Isi } from '../../domain/indikator/indikator';
import { colOf, type KolomOf, type TableLayout } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { gabungNamaRata, tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import { tinggiBaris } from '../layout/tinggi-baris';
import { rumusRata, rumusRekapAnggaran, type JenisRata } from '../formula/rumus-rekap';
import { areaOf, merge, rowHeight, runsOf, style, values } from './baris-blok';
import { BARIS_KAKI, kakiTabel, tempatKaki } from './kaki-tabel';
import { pitaPredikat } from './pita-predikat';
import { sumberPilihan, type Lingkungan } from './sumber';
import type { SusunanRekap } from './susunan-rekap';
import { columnIn } from './tempat';
import { tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

/** Least height of a row of the summary (points). */
const TINGGI_RINGKASAN = 20;
/** Two lines of the small print: room for a scale of the office's own. */
const TINGGI_KAKI = 24;
type BarisRata = Readonly<Partial<Record<KolomOf<typeof tabelRata>, Isi>>>;
interface BagianRata {
  readonly jenis: JenisRata;
  readonly nama: string;
  readonly judul: string;
  readonly baris: readonly BarisRata[];
}

const daftarBagian = ({ sasaran, daftarBidang }: SusunanRekap): readonly BagianRata[] => [
  {
    jenis: 'semua',
    nama: namaTabel.rekapRata,
    judul: 'Rata-rata capaian kinerja perangkat daerah',
    baris: [{ kunci: 1, nama: 'Seluruh indikator', kunciBantu: 1 }],
  },
  {
    jenis: 'sasaran',
    nama: namaTabel.rekapSasaran,
    judul: 'Rata-rata per sasaran strategis',
    baris: sasaran.map((_, ke) => ({ kunci: ke + 1, kunciBantu: ke + 1 })),
  },
  {
    jenis: 'bidang',
    nama: namaTabel.rekapBidang,
    judul: 'Rata-rata per bidang',
    baris: daftarBidang.map(({ nama }, ke) => ({ kunci: ke + 1, nama, kunciBantu: ke + 1 })),
  },
];

/** Places of the averages below the main table: each with a section title and a heading row. */
export function tempatRingkasan(utama: Area, susunan: SusunanRekap): readonly (readonly [string, Area])[] {
  let row = utama.row + utama.rows + 1;
  const hasil: (readonly [string, Area])[] = [];
  for (const { nama, baris } of daftarBagian(susunan)) {
    const rows = Math.max(1, baris.length);
    hasil.push([nama, areaOf(utama.sheet, row + 2, 0, rows, tabelRata.urutan.length)]);
    row += rows + 3;
  }
  return [
    ...hasil,
    [namaTabel.rekapAnggaran, areaOf(utama.sheet, row + 2, 0, 1, tabelRekapAnggaran.urutan.length)],
    [namaTabel.rekapKaki, tempatKaki(utama.sheet, row + 4)],
  ];
}

function judulRingkasan(area: Area, judul: string, layout: TableLayout, tampak: number): Change[] {
  const teks = layout.urutan
    .slice(0, tampak)
    .map((kunci) => layout.kolom[kunci]?.judul)
    .map((isi) => (typeof isi === 'string' && isi !== '' ? isi : null));
  return [
    values(area.sheet, area.row - 2, 0, [[judul]]),
    style('judul.bagian', areaOf(area.sheet, area.row - 2, 0, 1, tampak)),
    values(area.sheet, area.row - 1, 0, [teks]),
    style('kepala.kolom', areaOf(area.sheet, area.row - 1, 0, 1, tampak)),
    rowHeight(area.sheet, area.row - 1, 26),
  ];
}

/** Names of the averages wrap over the columns that they are merged over. */
function tinggiNama(area: Area, daftar: readonly Isi[], cols: number): Change[] {
  const dari = colOf(tabelRata, gabungNamaRata.dari);
  const lebar = tabelRekap.urutan
    .slice(dari, dari + cols)
    .reduce((jumlah, kunci) => jumlah + tabelRekap.kolom[kunci].lebar, 0);
  return runsOf(daftar.map((isi) => tinggiBaris([{ isi, lebar, indentasi: 1 }], TINGGI_RINGKASAN))).map(
    ({ dari: awal, sampai, isi }) => rowHeight(area.sheet, area.row + awal, isi, sampai - awal),
  );
}

function bagianAnggaran(area: Area, lingkungan: Lingkungan): Change[] {
  const { sheet, row } = area;
  const col = (kunci: KolomOf<typeof tabelRekapAnggaran>) => colOf(tabelRekapAnggaran, kunci);
  const gabung = [
    areaOf(sheet, row, col('nama'), 1, 5),
    areaOf(sheet, row, col('pagu'), 1, 3),
    areaOf(sheet, row, col('realisasi'), 1, 2),
  ];
  return [
    ...judulRingkasan(area, 'Anggaran (baris daun)', tabelRekapAnggaran, tabelRekapAnggaran.urutan.length),
    ...tulisTabel({
      sheet,
      layout: tabelRekapAnggaran,
      konteks: lingkungan,
      row,
      col: 0,
      sumberPilihan: sumberPilihan(lingkungan.peta),
      baris: [{ kunci: 1, nama: 'Seluruh anggaran perangkat daerah' }],
      rumus: rumusRekapAnggaran(area, lingkungan),
    }),
    ...gabung.flatMap((at) => [merge(at), merge({ ...at, row: row - 1 })]),
    rowHeight(sheet, row, TINGGI_RINGKASAN),
  ];
}

/** Averages over all, per sasaran, per bidang, and the budget, each figure below the column that it sums up. */
export function bagianRingkasan(susunan: SusunanRekap, utama: Area, lingkungan: Lingkungan): Change[] {
  const tempat = new Map(tempatRingkasan(utama, susunan));
  const at = (nama: string): Area => tempat.get(nama) ?? utama;
  const lebarNama = colOf(tabelRata, gabungNamaRata.sampai) - colOf(tabelRata, gabungNamaRata.dari) + 1;
  const tampak = colOf(tabelRata, 'predikat') + 1;
  const rata = daftarBagian(susunan).flatMap(({ jenis, nama, judul, baris }): Change[] => {
    const area = at(nama);
    const isi = baris.length > 0 ? baris : [{}];
    return [
      ...judulRingkasan(area, judul, tabelRata, tampak),
      ...tulisTabel({
        sheet: area.sheet,
        layout: tabelRata,
        konteks: lingkungan,
        row: area.row,
        col: 0,
        baris: isi,
        rumus: rumusRata(jenis, area, utama, lingkungan),
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      ...isi.map((_, ke) => merge(areaOf(area.sheet, area.row + ke, colOf(tabelRata, 'nama'), 1, lebarNama))),
      merge(areaOf(area.sheet, area.row - 1, colOf(tabelRata, 'nama'), 1, lebarNama)),
      ...tinggiNama(
        area,
        isi.map(({ nama: teks }, ke) => teks ?? susunan.sasaran[ke] ?? null),
        lebarNama,
      ),
      ...pitaPredikat(columnIn(area, colOf(tabelRata, 'predikat')), lingkungan.peta),
    ];
  });
  return [
    ...rata,
    ...bagianAnggaran(at(namaTabel.rekapAnggaran), lingkungan),
    ...kakiTabel(at(namaTabel.rekapKaki), lingkungan.peta, {
      cols: tampak,
      tinggi: Array.from({ length: BARIS_KAKI }, () => TINGGI_KAKI),
      tertulis: [],
    }),
  ];
}
