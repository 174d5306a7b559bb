import type { Temuan } from './temuan';

/** Findings that a computed cell shows something else than its formula gives: restoring formulas mends them. */
const kodeHitungan: ReadonlySet<string> = new Set(['R17', 'R29', 'R36', 'R43']);
export const isHitungan = ({ kode, data }: Pick<Temuan, 'kode' | 'data'>): boolean =>
  kodeHitungan.has(kode) && data['alasan'] !== 'kumulatif';
