import type { Polaritas } from '../indikator/indikator';
import type { RumusNegatif } from '../shared/pengaturan';
import type { Hasil, TargetTerbaca } from './hasil';
import { nilai, takTerdefinisi } from './hasil';

/** Realisation against one bound of the target, percent points. */
type Banding = (batas: number, realisasi: number, rumusNegatif: RumusNegatif) => Hasil;

const rumusNegatifOf: Record<RumusNegatif, (t: number, r: number) => number> = {
  // LAN SK 239/IX/6/8/2003 as cited by LKIP Kab. Banjarnegara 2016; the same as 1+(1-R/T) of PermenPANRB 8/2021.
  '2T-R': (t, r) => ((2 * t - r) / t) * 100,
  // Seen in running systems only (wp-sipd, E-Sakip Pringsewu); R = 0 is 100 as in Pringsewu.
  'T/R': (t, r) => (r === 0 ? 100 : (t / r) * 100),
};
const bandingPositif: Banding = (t, r) => (t === 0 ? takTerdefinisi('target-nol') : nilai((r / t) * 100));
const bandingNegatif: Banding = (t, r, rumus) => nilai(t === 0 ? (r === 0 ? 100 : 0) : rumusNegatifOf[rumus](t, r));

interface PerilakuPolaritas {
  /** Realisation below the lower bound, against the lower bound. */
  readonly dibawah: Banding;
  /** Realisation above the upper bound, against the upper bound. */
  readonly diatas: Banding;
  /** Realisation equal to a target of one point. */
  readonly tepat: Banding;
}

/** How each polarity compares. Inside a true range every polarity gives 100 (domain decision: the regulation's text is silent). */
const perilakuPolaritas = {
  positif: { dibawah: bandingPositif, diatas: bandingPositif, tepat: bandingPositif },
  negatif: { dibawah: bandingNegatif, diatas: bandingNegatif, tepat: bandingNegatif },
  rentang: { dibawah: bandingPositif, diatas: bandingNegatif, tepat: () => nilai(100) },
} as const satisfies Record<Polaritas, PerilakuPolaritas>;

/**
 * Capaian before the floor at 0 and before any cap, percent points.
 * Sources: R/T and (2T-R)/T from LAN SK 239/IX/6/8/2003; ranges from PermenPANRB 8/2021 (nearest bound takes the target's place).
 */
export function computeCapaian(
  target: TargetTerbaca,
  realisasi: number,
  polaritas: Polaritas,
  rumusNegatif: RumusNegatif,
): Hasil {
  const perilaku = perilakuPolaritas[polaritas];
  if (realisasi < target.bawah) return perilaku.dibawah(target.bawah, realisasi, rumusNegatif);
  if (realisasi > target.atas) return perilaku.diatas(target.atas, realisasi, rumusNegatif);
  return target.bawah < target.atas ? nilai(100) : perilaku.tepat(target.atas, realisasi, rumusNegatif);
}

/** What is printed: never below 0, never above the cap (`null`: no cap). */
export const batasi = (mentah: number, batas: number | null): number => {
  const dasar = Math.max(0, mentah);
  return batas === null ? dasar : Math.min(batas, dasar);
};
