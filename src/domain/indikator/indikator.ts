import type { PerTriwulan, Triwulan } from '../periode/periode';

/**
 * From when on an indicator is measured no more: a quarter of the workbook's year, or the year after it. Its row stays and is
 * readable; it is not demanded, enters no average, and is not rolled forward.
 */
export type Berhenti = Triwulan | 'tahun-depan';

/** A cell as the office filled it: a number, text as typed, or nothing. Empty, 0 and "tidak ada data" stay three states. */
export type Isi = number | string | null;

export type Polaritas = 'positif' | 'negatif' | 'rentang';
export type Konsolidasi = 'jumlah' | 'akhir' | 'rata-rata';
export type Frekuensi = 'triwulan' | 'semester' | 'tahun';

/**
 * One performance indicator with a year of targets and realisations.
 * `polaritas`, `konsolidasi`, `frekuensi` are `null` where the office left them out or wrote something unknown (finding R04).
 */
export interface Indikator {
  /** Stable key; formulas, notes and history hang on it, never on the row. */
  readonly kode: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly definisi: string;
  readonly satuan: string;
  /** Kode of the division in charge. */
  readonly bidang: string;
  readonly polaritas: Polaritas | null;
  readonly konsolidasi: Konsolidasi | null;
  readonly frekuensi: Frekuensi | null;
  readonly targetTahunan: Isi;
  readonly target: PerTriwulan<Isi>;
  readonly realisasi: PerTriwulan<Isi>;
  /** Numerator and denominator behind a percentage, per quarter. */
  readonly pembilang: PerTriwulan<Isi>;
  readonly penyebut: PerTriwulan<Isi>;
  readonly sumberData: string;
  /** Kode of the budget row (program, kegiatan or sub kegiatan) that pays for it; empty where it is tied to none. */
  readonly kodeAnggaran: string;
  readonly buktiDukung: string;
  readonly faktorPendorong: string;
  readonly faktorPenghambat: string;
  readonly tindakLanjut: string;
  /** Absent while it is measured. */
  readonly berhenti?: Berhenti;
}

export interface Bidang {
  readonly kode: string;
  readonly nama: string;
  /** Short name, used in sheet titles (`Isian Trantibum`). */
  readonly singkatan: string;
  /** Retired: it has no live indicator, nothing is asked of it, and it is not rolled forward. */
  readonly berhenti?: true;
}
