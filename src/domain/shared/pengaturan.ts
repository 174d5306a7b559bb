import type { KalenderKerja } from '../kalender/kalender';

/** Paper that the report is printed on; Folio is what these offices call F4. */
export type Kertas = 'A4' | 'Folio' | 'A3';
export type RumusNegatif = '2T-R' | 'T/R';
export type DasarPredikat = 'tw' | 'sd' | 'tahunan';
/** What happens between two printed bounds of a scale (90,5): README of `domain/predikat`. */
export type PerlakuanCelah = 'lebih-dari' | 'minimal' | 'bulat-ke-bawah';

/** Percent points; `null` = no cap. */
export interface BatasCapaian {
  readonly baris: number | null;
  readonly rataRata: number | null;
}

/** One band of a scale, best first. `bawah` is the printed upper bound of the next lower band (percent points); the last band has `null`. */
export interface Pita {
  readonly label: string;
  readonly bawah: number | null;
  /** Printed lower bound of this band (91 where `bawah` is 90), used by `minimal`. */
  readonly minimal: number | null;
}
export interface Skala {
  readonly id: string;
  readonly nama: string;
  /** Legal or documentary source, printed under the table. */
  readonly dasar: string;
  readonly pita: readonly Pita[];
}

/**
 * What the office decides once about computing and printing. It lives in the workbook (sheet Beranda), never on the device, because it
 * changes numbers and the printed page.
 */
export interface Pengaturan {
  readonly rumusNegatif: RumusNegatif;
  readonly batasCapaian: BatasCapaian;
  readonly dasarPredikat: DasarPredikat;
  readonly skala: Skala;
  readonly perlakuanCelah: PerlakuanCelah;
  /** SOP clock: minutes that a day of the SOP's standard times has (default 450). */
  readonly menitKerjaPerHari: number;
  /** SOP clock: when the office works. Governs no figure of the report. */
  readonly kalender: KalenderKerja;
  /** Paper offered first when the report is made. */
  readonly kertas: Kertas;
  /** Units of the office's own, beside the usual ones; checks leave them alone. */
  readonly daftarSatuan: readonly string[];
}
