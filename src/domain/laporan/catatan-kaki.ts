import { aturanBatas, aturanCapaian, aturanPredikat, teksSkala } from '../capaian/rumus/aturan';
import { selOf } from '../capaian/rumus/define-rumus';
import type { Pengaturan, PerlakuanCelah, Skala } from '../shared/pengaturan';

/** `> 90 Sangat Tinggi, > 75 Tinggi, ..., selebihnya Sangat Rendah` */
export const uraianSkala = ({ pita }: Skala, perlakuan: PerlakuanCelah): string => teksSkala(pita, perlakuan);

/** The rules by which the figures above were computed, with their basis: what Beranda's cells say and every table repeats below it. */
export function catatanKaki(pengaturan: Pengaturan): readonly string[] {
  const { rumusNegatif, batasCapaian, dasarPredikat, skala, perlakuanCelah } = pengaturan;
  return [
    aturanCapaian.hitung({ rumusNegatif }),
    aturanPredikat.hitung({
      dasarPredikat,
      perlakuanCelah,
      skalaDasar: skala.dasar,
      label: skala.pita.map(({ label }) => label),
      bawah: skala.pita.map(({ bawah }) => bawah),
      minimal: skala.pita.map(({ minimal }) => minimal),
    }),
    aturanBatas.hitung({ batasBaris: batasCapaian.baris, batasRataRata: batasCapaian.rataRata }),
  ].map((keluaran) => String(selOf(keluaran)));
}
