import type { BarisAnggaran } from '../../domain/anggaran/anggaran';
import type { Konsolidasi } from '../../domain/indikator/indikator';
import { kelompokSasaran } from '../../domain/laporan/kelompok';
import type { DataKantor } from '../../domain/shared/kantor';
import type { IsianE81 } from '../codec/baca-e81';
import { rumusE81Anggaran, rumusE81Indikator } from '../formula/rumus-e81';
import { colOf } from '../layout/define-table';
import { KOLOM_CETAK_E81, tabelE81 } from '../layout/e81';
import { areaOf, runsOf, rowHeight, style } from './baris-blok';
import { tinggiBaris } from '../layout/tinggi-baris';
import { bulatTanpaDesimal } from './pita-predikat';
import { sumberPilihan, type Lingkungan } from './sumber';
import { columnIn } from './tempat';
import { rumusTabel, tulisTabel, type SelBaris } from './tulis-tabel';
import type { Area, Change } from './types';

const col = (kunci: (typeof tabelE81)['urutan'][number]): number => colOf(tabelE81, kunci);
const TINGGI_ISI = 18;
/** Letters of `I:` or `A:` before the kode. */
const AWALAN_KUNCI = 2;

/** The rows of the form: indicators under their sasaran, then the budget as it is entered. */
export interface BarisE81 {
  readonly indikator: readonly SelBaris[];
  readonly anggaran: readonly SelBaris[];
  readonly tinggi: readonly number[];
}

const tinggiKeterangan: Record<Konsolidasi, number> = { jumlah: 0, akhir: 40, 'rata-rata': 40 };

const tinggiOf = (program: string, indikator: string, sasaran: string): number =>
  tinggiBaris(
    [
      { isi: sasaran, lebar: tabelE81.kolom.sasaran.lebar, indentasi: 1 },
      { isi: program, lebar: tabelE81.kolom.program.lebar, indentasi: 1 },
      { isi: indikator, lebar: tabelE81.kolom.indikator.lebar, indentasi: 1 },
    ],
    TINGGI_ISI,
  );

export function barisE81(data: DataKantor, isian: ReadonlyMap<string, IsianE81>): BarisE81 {
  const uraian = new Map(data.daftarAnggaran.map((satu): [string, BarisAnggaran] => [satu.kode.toLowerCase(), satu]));
  const tinggi: number[] = [];
  const indikator = kelompokSasaran(data.daftarIndikator).flatMap(({ sasaran, baris }, kelompok) =>
    baris.map(({ nomor, indikator: satu }, ke): SelBaris => {
      const program = uraian.get(satu.kodeAnggaran.toLowerCase())?.uraian ?? '';
      // The remarks on consolidation and polarity, as their formula words them, take so many lines of their narrow column.
      const keterangan = tinggiKeterangan[satu.konsolidasi ?? 'jumlah'] + (satu.polaritas === 'negatif' ? 26 : 0);
      const teks = `${satu.indikator} (${satu.satuan})`;
      tinggi.push(Math.max(keterangan, tinggiOf(program, teks, ke === 0 ? sasaran : '')));
      const kunci = `I:${satu.kode}`;
      return {
        ...isian.get(kunci),
        nomor,
        kunci,
        kode: satu.kode,
        kodeAnggaran: satu.kodeAnggaran,
        kelompok: kelompok + 1,
      };
    }),
  );
  const anggaran = data.daftarAnggaran.map((satu, ke): SelBaris => {
    const kunci = `A:${satu.kode}`;
    const lama = isian.get(kunci);
    const teks = lama?.['indikator'] ?? '';
    tinggi.push(tinggiOf(`${satu.kode} ${satu.uraian}`, String(teks), ''));
    return {
      ...lama,
      nomor: indikator.length + ke + 1,
      kunci,
      kode: satu.kode,
      konsolidasi: lama?.['konsolidasi'] ?? 'jumlah',
    };
  });
  return { indikator, anggaran, tinggi };
}

/** What a budget row holds before anybody has entered anything. */
const BAWAAN: IsianE81 = { konsolidasi: 'jumlah' };
/** Kode of rows with entries that the new form has no place for: their indicator or budget line is gone, or has another kode now. */
export function isianLepas(isian: ReadonlyMap<string, IsianE81>, { indikator, anggaran }: BarisE81): readonly string[] {
  const ada = new Set([...indikator, ...anggaran].map(({ kunci }) => kunci));
  return [...isian].flatMap(([kunci, isi]) => {
    const terisi = Object.entries(isi).some(
      ([kolom, satu]) => satu !== null && satu !== undefined && satu !== '' && satu !== BAWAAN[kolom],
    );
    return terisi && !ada.has(kunci) ? [kunci.slice(AWALAN_KUNCI)] : [];
  });
}

/** Which cells are open in each kind of row, beyond what the columns say. */
function gayaBaris(indikator: Area, anggaran: Area, { periode }: Lingkungan): Change[] {
  const kolom = (area: Area, kunci: Parameters<typeof col>[0]): Area[] =>
    area.rows === 0 ? [] : [columnIn(area, col(kunci))];
  const triwulan = (['k1', 'k2', 'k3', 'k4'] as const).slice(0, periode.triwulan);
  const bukaAngka = [...kolom(anggaran, 'targetK'), ...triwulan.flatMap((kunci) => kolom(anggaran, kunci))];
  return [
    ...(indikator.rows === 0
      ? []
      : [
          style('cetak.rupiah', ...kolom(indikator, 'renstraRp'), ...kolom(indikator, 'laluRp')),
          style('cetak.tengah', ...kolom(indikator, 'konsolidasi')),
        ]),
    ...(anggaran.rows === 0
      ? []
      : [style('isian.teks', ...kolom(anggaran, 'indikator')), style('isian.angka', ...bukaAngka)]),
  ];
}

/** Constants, formulas, looks and heights of the form's rows. */
export function badanE81(area: Area, baris: BarisE81, lingkungan: Lingkungan): Change[] {
  const { sheet, row } = area;
  const dasar = { sheet, layout: tabelE81, konteks: lingkungan, col: 0, sumberPilihan: sumberPilihan(lingkungan.peta) };
  const indikator = areaOf(sheet, row, 0, baris.indikator.length, KOLOM_CETAK_E81 + 1);
  const anggaran = { ...indikator, row: row + indikator.rows, rows: baris.anggaran.length };
  const semua = [...baris.indikator, ...baris.anggaran];
  const rumus = (at: Area, isi: readonly SelBaris[], teks: Readonly<Partial<Record<string, string>>>): Change[] =>
    isi.length === 0 ? [] : rumusTabel({ ...dasar, row: at.row, baris: isi, rumus: teks });
  return [
    ...tulisTabel({ ...dasar, row, baris: semua, rumus: {} }),
    ...rumus(indikator, baris.indikator, rumusE81Indikator(indikator, lingkungan)),
    ...rumus(anggaran, baris.anggaran, rumusE81Anggaran(anggaran, lingkungan)),
    ...gayaBaris(indikator, anggaran, lingkungan),
    ...(['targetK', 'k1', 'k2', 'k3', 'k4', 'k12', 'k13'] as const).map((kunci) =>
      bulatTanpaDesimal(columnIn(area, col(kunci))),
    ),
    ...runsOf(baris.tinggi).map(({ dari, sampai, isi }) => rowHeight(sheet, row + dari, isi, sampai - dari)),
  ];
}
