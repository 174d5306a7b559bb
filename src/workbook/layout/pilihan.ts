import { daftarBerhenti, teksBerhenti } from '../../domain/indikator/berhenti';
import type { Frekuensi, Konsolidasi, Polaritas } from '../../domain/indikator/indikator';
import type { DasarPredikat, Kertas, PerlakuanCelah, RumusNegatif } from '../../domain/shared/pengaturan';
import type { PilihanId } from './define-table';

/** The words that a drop-down offers; formulas branch on exactly these. */
export const daftarPilihan = {
  polaritas: ['positif', 'negatif', 'rentang'] satisfies Polaritas[],
  konsolidasi: ['jumlah', 'akhir', 'rata-rata'] satisfies Konsolidasi[],
  frekuensi: ['triwulan', 'semester', 'tahun'] satisfies Frekuensi[],
  berhenti: daftarBerhenti.map((satu) => teksBerhenti[satu]),
  rumusNegatif: ['2T-R', 'T/R'] satisfies RumusNegatif[],
  dasarPredikat: ['sd', 'tw', 'tahunan'] satisfies DasarPredikat[],
  perlakuanCelah: ['lebih-dari', 'minimal', 'bulat-ke-bawah'] satisfies PerlakuanCelah[],
  kertas: ['Folio', 'A4', 'A3'] satisfies Kertas[],
} as const satisfies Record<Exclude<PilihanId, 'bidang' | 'anggaran'>, readonly string[]>;

export type PilihanTetap = keyof typeof daftarPilihan;
export const urutanPilihan = Object.keys(daftarPilihan) as PilihanTetap[];

/** Where the lists stand on the hidden sheet: one column each, from this cell on. */
export const tempatPilihan = { row: 3, col: 6, rows: 5 } as const;
