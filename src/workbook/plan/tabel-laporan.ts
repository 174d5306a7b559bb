import type { KelompokSasaran } from '../../domain/laporan/kelompok';
import { rumusLaporan, rumusRataLaporan, rumusSasaranLaporan } from '../formula/rumus-laporan';
import { colOf, type KolomOf } from '../layout/define-table';
import { KOLOM_CETAK, lebarCetak, tabelLaporan } from '../layout/laporan';
import { tinggiBaris } from '../layout/tinggi-baris';
import { aturTinggi, penuh, type Bagian } from './bagian-laporan';
import { areaOf, formula, merge, rowHeight, runsOf, style, values } from './baris-blok';
import { bulatTanpaDesimal, pitaPredikat } from './pita-predikat';
import type { Lingkungan } from './sumber';
import { columnIn } from './tempat';
import { tulisKepala } from './tulis-kepala';
import { rumusTabel, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

type K = KolomOf<typeof tabelLaporan>;
const col = (kunci: K): number => colOf(tabelLaporan, kunci);
const TINGGI_KEPALA = [15, 15, 11];
const TINGGI_ISI = 16;
const TINGGI_RATA = 18;
export const tinggiKepalaLaporan = TINGGI_KEPALA.reduce((jumlah, satu) => jumlah + satu, 0);
export const BARIS_KEPALA_LAPORAN = TINGGI_KEPALA.length;

/** Two heading rows and the row of column numbers that official forms have. */
function kepala(sheet: string, row: number, lingkungan: Lingkungan): Change[] {
  const nomor = Array.from({ length: KOLOM_CETAK }, (_, ke) => `(${ke + 1})`);
  return [
    ...tulisKepala({
      sheet,
      layout: tabelLaporan,
      konteks: lingkungan,
      row,
      gayaGrup: 'kepala.laporan',
      gayaKolom: 'kepala.laporan',
    }),
    values(sheet, row + 2, 0, [nomor]),
    style('kepala.nomor', areaOf(sheet, row + 2, 0, 1, KOLOM_CETAK)),
    ...aturTinggi(sheet, row, TINGGI_KEPALA),
  ];
}

/** The closing row: averages below the columns that they average. */
function barisRata(sheet: string, row: number, lingkungan: Lingkungan): Change[] {
  const rata = rumusRataLaporan(lingkungan.peta);
  return [
    style('laporan.rata', areaOf(sheet, row, 0, 1, col('targetTw'))),
    style('laporan.rataAngka', areaOf(sheet, row, col('targetTw'), 1, KOLOM_CETAK - 1 - col('targetTw'))),
    style('laporan.rataTengah', areaOf(sheet, row, col('predikat'))),
    formula(sheet, row, 0, rata.label),
    formula(sheet, row, col('capaianTw'), rata.capaianTw),
    formula(sheet, row, col('capaianSd'), rata.capaianSd),
    formula(sheet, row, col('capaianTahunan'), rata.capaianTahunan),
    formula(sheet, row, col('predikat'), rata.predikat),
    merge(areaOf(sheet, row, 0, 1, col('realisasiTw') + 1)),
    rowHeight(sheet, row, TINGGI_RATA),
  ];
}

export interface TabelLaporan extends Bagian {
  /** From the first sasaran to the averages. */
  readonly badan: Area;
}

/** Rows of the table: per sasaran a group row and its indicators; the formulas of the first row are copied to all others. */
export function tabelUtama(
  sheet: string,
  row: number,
  kelompok: readonly KelompokSasaran[],
  lingkungan: Lingkungan,
): TabelLaporan {
  const awal = row + BARIS_KEPALA_LAPORAN;
  const changes: Change[] = [];
  const tinggi: number[] = [];
  const grup: number[] = [];
  let kini = awal;
  kelompok.forEach(({ sasaran, baris }, ke) => {
    grup.push(kini);
    changes.push(formula(sheet, kini, 0, rumusSasaranLaporan(ke + 1, lingkungan.peta)), merge(penuh(sheet, kini)));
    tinggi.push(
      tinggiBaris([{ isi: `Sasaran: ${sasaran}`, lebar: lebarCetak, tebal: true, indentasi: 1 }], TINGGI_ISI),
    );
    const isi = baris.map(({ nomor, indikator }) => ({ nomor, kode: indikator.kode }));
    const tulis = {
      sheet,
      layout: tabelLaporan,
      konteks: lingkungan,
      row: kini + 1,
      col: 0,
      baris: isi,
      sumberPilihan: () => '',
    };
    changes.push(
      ...tulisTabel({ ...tulis, rumus: {} }),
      ...rumusTabel({ ...tulis, rumus: rumusLaporan({ row: kini + 1, col: 0 }, lingkungan.peta) }),
    );
    tinggi.push(
      ...baris.map(({ indikator }) =>
        tinggiBaris(
          [{ isi: indikator.indikator, lebar: tabelLaporan.kolom.indikator.lebar, indentasi: 1 }],
          TINGGI_ISI,
        ),
      ),
    );
    kini += baris.length + 1;
  });
  const badan = areaOf(sheet, awal, 0, kini - awal + 1, tabelLaporan.urutan.length);
  const angka = (['targetTw', 'realisasiTw', 'targetSd', 'realisasiSd', 'targetTahunan'] as const).map((kunci) =>
    bulatTanpaDesimal(columnIn(badan, col(kunci))),
  );
  return {
    rows: kini - row + 1,
    badan,
    blok: [
      { row, tinggi: [...TINGGI_KEPALA, ...tinggi.slice(0, 2)], bolehPecah: false },
      { row: awal + 2, tinggi: [...tinggi.slice(2), TINGGI_RATA], bolehPecah: true },
    ],
    changes: [
      ...kepala(sheet, row, lingkungan),
      ...changes,
      ...(grup.length > 0 ? [style('laporan.grup', ...grup.map((satu) => penuh(sheet, satu)))] : []),
      ...runsOf(tinggi).map(({ dari, sampai, isi }) => rowHeight(sheet, awal + dari, isi, sampai - dari)),
      ...barisRata(sheet, kini, lingkungan),
      ...angka,
      ...pitaPredikat(columnIn(badan, col('predikat')), lingkungan.peta),
    ],
  };
}
