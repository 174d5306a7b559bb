/** One reported quarter. */
export type Triwulan = 1 | 2 | 3 | 4;
export interface Periode {
  readonly tahun: number;
  readonly triwulan: Triwulan;
}
/** One value per quarter, TW I first. */
export type PerTriwulan<T> = readonly [T, T, T, T];

export const daftarTriwulan: readonly Triwulan[] = [1, 2, 3, 4];
/** Last day of the quarter, as ISO date. */
export const akhirTriwulan = ({ tahun, triwulan }: Periode): string =>
  `${String(tahun)}-${{ 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[triwulan]}`;

const romawi: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** `III` for 3: the regulations and the SOP write quarters in Roman numerals. */
export const romawiOf = (triwulan: Triwulan): string => romawi[triwulan];
