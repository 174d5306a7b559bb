import type { Triwulan } from '../../domain/periode/periode';
import type { KolomOf } from '../layout/define-table';
import type { tabelIsian } from '../layout/isian';
import type { Tabel } from './pengikat';

/**
 * A quarter's realisation as a form has it: the figure, or the words in its place, so that empty, 0 and "tidak ada data" stay three
 * states on every sheet that shows it. `null`: the form is not known.
 */
export function realisasiTampil(
  bentuk: Tabel<KolomOf<typeof tabelIsian>> | null,
  posisi: string,
  triwulan: Triwulan,
): string {
  if (bentuk === null) return '=""';
  const angka = bentuk.pada(`angka${triwulan}`, posisi);
  const tertulis = bentuk.pada(`realisasi${triwulan}`, posisi);
  // Programs differ in whether TRIM takes a non-breaking space off.
  return `=IF(${posisi}="","",IF(ISNUMBER(${angka}),${angka},TRIM(SUBSTITUTE(${tertulis},"\u00a0"," "))))`;
}
