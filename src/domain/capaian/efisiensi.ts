import type { BarisAnggaran } from '../anggaran/anggaran';
import { computeAnggaran, daunOf } from '../anggaran/pohon';
import type { DataKantor } from '../shared/kantor';
import type { Hasil, HasilAnggaran, RekapCapaian } from './hasil';
import { nilai, terhitung } from './hasil';

/** What was achieved of the year's target beside what was spent of the year's budget. */
export interface Efisiensi extends HasilAnggaran {
  /** Against the yearly target: the only one of the three that stands on the same year as the ceiling. */
  readonly capaianTahunan: Hasil;
  /** Capaian less serapan, percent points: above 0 more was achieved than spent. */
  readonly selisih: Hasil;
}

export function selisihOf(capaian: Hasil, serapan: Hasil): Hasil {
  if (!terhitung(capaian)) return capaian;
  return terhitung(serapan) ? nilai(capaian.nilai - serapan.nilai) : serapan;
}

/** Leaf rows that carry the kode of a division. */
const milikBidang = (daun: readonly BarisAnggaran[], kode: string): readonly BarisAnggaran[] =>
  daun.filter(({ bidang }) => bidang.toLowerCase() === kode.toLowerCase());

/** Overall, then per division in the given order; a leaf row without a division counts overall only. */
export function computeEfisiensi(
  { daftarAnggaran, daftarBidang, periode }: DataKantor,
  rekap: RekapCapaian,
): { readonly semua: Efisiensi; readonly perBidang: readonly (Efisiensi & { readonly bidang: string })[] } {
  const daun = daunOf(daftarAnggaran);
  const banding = (capaianTahunan: Hasil, anggaran: HasilAnggaran): Efisiensi => ({
    ...anggaran,
    capaianTahunan,
    selisih: selisihOf(capaianTahunan, anggaran.serapan),
  });
  return {
    semua: banding(rekap.rataRata.capaianTahunan, rekap.anggaran),
    perBidang: daftarBidang.flatMap(({ kode }) => {
      const rata = rekap.perBidang.find(({ bidang }) => bidang === kode);
      if (rata === undefined) return [];
      const anggaran = computeAnggaran(milikBidang(daun, kode), periode.triwulan);
      return [{ bidang: kode, ...banding(rata.capaianTahunan, anggaran) }];
    }),
  };
}
