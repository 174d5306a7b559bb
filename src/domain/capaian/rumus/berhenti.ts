import { berhentiOf, teksBerhenti } from '../../indikator/berhenti';
import { nilai } from '../hasil';
import { defineRumus } from './define-rumus';

/** Later than every quarter: compared as a number in every program, also where a cell says nothing. */
export const TAK_BERHENTI = 9;

/** The quarter from which on an indicator is measured no more, as a number to compare quarters with. */
export const berhentiKe = defineRumus({
  id: 'berhenti.ke',
  dasar: 'Keputusan produk ini: indikator yang berhenti tetap terbaca, tidak ditagih, dan tidak masuk rata-rata.',
  masukan: ['berhentiSejak'],
  hitung: ({ berhentiSejak }) => {
    const sejak = berhentiOf(berhentiSejak);
    return nilai(typeof sejak === 'number' ? sejak : TAK_BERHENTI);
  },
  excel: ({ berhentiSejak }) =>
    ([4, 3, 2, 1] as const).reduce<string>(
      (lain, triwulan) => `IF(TRIM(${berhentiSejak})="${teksBerhenti[triwulan]}",${triwulan},${lain})`,
      String(TAK_BERHENTI),
    ),
  contoh: [
    { berhentiSejak: null, hasil: TAK_BERHENTI },
    { berhentiSejak: '', hasil: TAK_BERHENTI },
    { berhentiSejak: 'TW I', hasil: 1 },
    { berhentiSejak: 'tw iii', hasil: 3 },
    { berhentiSejak: ' TW IV ', hasil: 4 },
    { berhentiSejak: 'tahun depan', hasil: TAK_BERHENTI },
    { berhentiSejak: 'besok', hasil: TAK_BERHENTI },
    { berhentiSejak: 3, hasil: TAK_BERHENTI },
  ],
});
