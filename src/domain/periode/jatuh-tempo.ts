import type { Frekuensi } from '../indikator/indikator';
import type { Triwulan } from './periode';

/** Quarters in which a figure is due. Source: "periode ukur" Triwulan/Semester/Tahunan, PPS Bitung TW IV 2019. */
const tempo: Record<Frekuensi, readonly Triwulan[]> = { triwulan: [1, 2, 3, 4], semester: [2, 4], tahun: [4] };

/** Quarters in which this indicator is measured; without a known frequency every quarter counts as due. */
export const tempoOf = (frekuensi: Frekuensi | null): readonly Triwulan[] => tempo[frekuensi ?? 'triwulan'];
export const isJatuhTempo = (frekuensi: Frekuensi | null, triwulan: Triwulan): boolean =>
  tempoOf(frekuensi).includes(triwulan);
/** Whether any quarter up to this one was due. */
export const adaJatuhTempo = (frekuensi: Frekuensi | null, sampai: Triwulan): boolean =>
  tempoOf(frekuensi).some((triwulan) => triwulan <= sampai);
/** Quarters whose entries answer for the figure up to this one: the reported quarter, and the last one that was due. */
export const triwulanJawaban = (frekuensi: Frekuensi | null, sampai: Triwulan): readonly Triwulan[] => {
  const terakhir = tempoOf(frekuensi)
    .filter((triwulan) => triwulan <= sampai)
    .at(-1);
  return terakhir === undefined || terakhir === sampai ? [sampai] : [sampai, terakhir];
};
