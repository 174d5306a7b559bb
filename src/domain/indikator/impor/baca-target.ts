import type { Isi } from '../indikator';
import { parseAngka } from '../parse-angka';

/** What has to be said about a target as it was read; `null` = nothing. */
export type CatatanTarget = 'ribuan' | 'tak-teratur' | 'persen-desimal' | 'tak-terbaca';
export interface TargetDibaca {
  readonly isi: Isi;
  readonly catatan: CatatanTarget | null;
}
/** A percentage written as 0,85: percent points (85) or really 0,85; asked, never guessed. */
export type PersenDesimal = 'kali-seratus' | 'apa-adanya';

/** One dot with three digits behind it: thousands by habit, though a decimal reading is possible (finding R34). */
const isRibuanTitik = (isi: Isi): boolean =>
  typeof isi === 'string' && /(^|[^\d.,])[1-9]\d{0,2}\.\d{3}($|[^\d.,])/.test(isi);
const apaAdanya = (isi: Isi, catatan: CatatanTarget | null = null): TargetDibaca => ({ isi, catatan });

/**
 * A target cell in any notation: a plain number becomes a number, ranges and bounds (`85-95`, `<22`) stay text, which the workbook's own
 * formulas read. `persen`: the unit counts in percent.
 */
export function bacaTarget(isi: Isi, persen: boolean, desimal: PersenDesimal | null): TargetDibaca {
  const terbaca = parseAngka(isi);
  if (terbaca.jenis === 'kosong' || terbaca.jenis === 'tidak-ada-data') return apaAdanya(null);
  if (terbaca.jenis === 'tak-terbaca') return apaAdanya(isi, 'tak-terbaca');
  const bertanda = typeof isi === 'string' && isi.includes('%');
  if (
    persen &&
    !bertanda &&
    terbaca.atas > 0 &&
    terbaca.atas <= 1 &&
    !terbaca.rentang &&
    !Number.isInteger(terbaca.atas)
  ) {
    if (desimal === null) return apaAdanya(terbaca.bawah, 'persen-desimal');
    return apaAdanya(desimal === 'kali-seratus' ? Number((terbaca.bawah * 100).toPrecision(12)) : terbaca.bawah);
  }
  const catatan = isRibuanTitik(isi) ? 'ribuan' : terbaca.takTeratur ? 'tak-teratur' : null;
  const polosSaja = !terbaca.rentang && !(typeof isi === 'string' && /[<>≤≥:]/.test(isi));
  return apaAdanya(polosSaja ? terbaca.bawah : isi, catatan);
}
