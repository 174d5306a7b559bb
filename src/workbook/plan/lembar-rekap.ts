import { romawiOf } from '../../domain/periode/periode';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { colOf } from '../layout/define-table';
import { judulLembar, namaIsian, namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import { rumusRekap } from '../formula/rumus-rekap';
import { areaOf, rowHeight } from './baris-blok';
import { bagiHalaman, satukanAkhir, tinggiTertulis } from './halaman';
import { BARIS_KAKI } from './kaki-tabel';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru, type LembarBaru } from './lembar-baru';
import { bulatTanpaDesimal, pitaPredikat } from './pita-predikat';
import { bagianRingkasan, tempatRingkasan } from './ringkasan-rekap';
import { sumberPilihan, type Lingkungan } from './sumber';
import type { SusunanRekap } from './susunan-rekap';
import { columnIn } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, rumusTabel, tulisTabel } from './tulis-tabel';
import type { Area, Change, PageSetup } from './types';

const KERTAS = 'Folio';
const tempatUtama = (susunan: SusunanRekap, sheet: string): Area =>
  areaOf(sheet, BARIS_KEPALA + 2, 0, Math.max(1, susunan.baris.length), tabelRekap.urutan.length);

/** Where Rekap's tables stand; the sheet keeps the title that the office may have given it. */
export const tempatRekap = (
  susunan: SusunanRekap,
  sheet: string = judulLembar.rekap,
): readonly (readonly [string, Area])[] => {
  const utama = tempatUtama(susunan, sheet);
  return [[namaTabel.rekap, utama], ...tempatRingkasan(utama, susunan)];
};

function badanRekap(susunan: SusunanRekap, area: Area, lingkungan: Lingkungan): Change[] {
  const { sheet } = area;
  const dasar = {
    sheet,
    layout: tabelRekap,
    konteks: lingkungan,
    col: 0,
    sumberPilihan: sumberPilihan(lingkungan.peta),
  } as const;
  const rumus = susunan.blok.flatMap(({ bidang, dari, sampai }) => {
    const awal = { row: area.row + dari, col: area.col };
    return rumusTabel({
      ...dasar,
      row: awal.row,
      baris: susunan.baris.slice(dari, sampai),
      rumus: rumusRekap(awal, lingkungan, lingkungan.peta.cari(namaIsian(bidang))),
    });
  });
  const tampil = susunan.baris.map((baris, ke) => {
    const indikator = susunan.daftarIndikator[ke];
    return { ...baris, sasaran: indikator?.sasaran ?? null, indikator: indikator?.indikator ?? null };
  });
  return [
    ...tulisTabel({ ...dasar, row: area.row, baris: susunan.baris.length > 0 ? susunan.baris : [{}], rumus: {} }),
    ...rumus,
    ...tinggiTabel(sheet, tabelRekap, lingkungan, area.row, tampil, 20),
    ...pitaPredikat(columnIn(area, colOf(tabelRekap, 'predikat')), lingkungan.peta),
    ...(['targetTw', 'targetSd', 'targetTahunan'] as const).map((kolom) =>
      bulatTanpaDesimal(columnIn(area, colOf(tabelRekap, kolom))),
    ),
    ...(['realisasiTw', 'realisasiSd'] as const).map((kolom) =>
      bulatTanpaDesimal(columnIn(area, colOf(tabelRekap, kolom))),
    ),
  ];
}

const lebarRekap = tabelRekap.urutan
  .slice(0, colOf(tabelRekap, 'predikat') + 1)
  .reduce((jumlah, kunci) => jumlah + tabelRekap.kolom[kunci].lebar, 0);

/** Rows run on from page to page; every summary stays whole with its headings and the empty row above it, and the rules stay together. */
function halamanRekap(
  susunan: SusunanRekap,
  area: Area,
  changes: readonly Change[],
): Pick<PageSetup, 'breaks' | 'titleRows'> {
  const deret = tinggiTertulis(changes);
  const bidang = bidangCetak(siapCetak('landscape', KERTAS, ''));
  const muat = bidang.tinggi / Math.min(1, bidang.lebar / lebarRekap);
  const awal = area.row + Math.min(2, area.rows);
  const ringkasan = tempatRingkasan(area, susunan).map(([nama, at]) =>
    nama === namaTabel.rekapKaki
      ? { row: at.row - 1, sampai: at.row + BARIS_KAKI }
      : { row: at.row - 3, sampai: at.row + at.rows },
  );
  const ulang = deret(BARIS_KEPALA, area.row).reduce((jumlah, satu) => jumlah + satu, 0);
  const blok = [
    { row: 0, tinggi: deret(0, awal), bolehPecah: false },
    { row: awal, tinggi: deret(awal, area.row + area.rows), bolehPecah: true },
    ...ringkasan.map(({ row, sampai }) => ({ row, tinggi: deret(row, sampai), bolehPecah: false })),
  ];
  // The rules never stand alone on a page: they go with the table above them.
  const utuh = satukanAkhir(blok);
  const sekali = bagiHalaman(utuh, muat, 0);
  // Headings are repeated only where the rows run over a page: above a summary, which has its own, they would be out of place.
  return sekali.some((batas) => batas < area.row + area.rows)
    ? { breaks: bagiHalaman(utuh, muat, ulang), titleRows: { first: BARIS_KEPALA, last: area.row - 1 } }
    : { breaks: sekali, titleRows: null };
}

/** "Draft Realisasi Capaian Kinerja Triwulan": rows, averages, budget. Nothing on it is entered, so it may be written anew at any time. */
export function lembarRekap(
  susunan: SusunanRekap,
  lingkungan: Lingkungan,
  cara: Pick<LembarBaru, 'hapusDahulu' | 'bersihkan'>,
): Change[] {
  const { periode } = lingkungan;
  const judulPeriode = `Triwulan ${romawiOf(periode.triwulan)} Tahun ${periode.tahun}`;
  const { sheet } = lingkungan.peta.harus(namaTabel.rekap);
  const area = tempatUtama(susunan, sheet);
  const isi = [
    ...lebarKolom(sheet, tabelRekap, lingkungan),
    ...kepalaLembar(
      sheet,
      'DRAFT REALISASI CAPAIAN KINERJA TRIWULAN',
      judulPeriode,
      'Semua sel dihitung dari lembar IKU, Isian, dan Anggaran; tidak ada yang diisi di sini.',
    ),
    ...tulisKepala({
      sheet,
      layout: tabelRekap,
      konteks: lingkungan,
      row: BARIS_KEPALA,
      gayaGrup: 'kepala.grup',
      gayaKolom: 'kepala.kolom',
    }),
    rowHeight(sheet, BARIS_KEPALA, 16),
    rowHeight(sheet, BARIS_KEPALA + 1, 26),
    ...badanRekap(susunan, area, lingkungan),
    ...bagianRingkasan(susunan, area, lingkungan),
  ];
  return lembarBaru({
    sheet,
    id: 'rekap',
    ...cara,
    beku: { rows: area.row, cols: 2 },
    cetak: siapCetak('landscape', KERTAS, `Rekap - ${judulPeriode}`, halamanRekap(susunan, area, isi)),
    isi,
    nama: tempatRekap(susunan, sheet).map(([name, at]) => ({ op: 'name.set', name, at, visible: false }) as const),
  });
}
