import type { NilaiIku } from './impor/medan';
import type { Indikator, Isi } from './indikator';
import { frekuensiOf, konsolidasiOf, polaritasOf } from './pilihan';

const teksAtauNull = (teks: string): Isi => (teks === '' ? null : teks);
const teks = (isi: Isi): string => (isi === null ? '' : String(isi).trim());

/** An indicator's definition by the columns of IKU. */
export const medanOf = (indikator: Indikator): NilaiIku => ({
  kode: indikator.kode,
  sasaran: teksAtauNull(indikator.sasaran),
  indikator: teksAtauNull(indikator.indikator),
  definisi: teksAtauNull(indikator.definisi),
  satuan: teksAtauNull(indikator.satuan),
  bidang: teksAtauNull(indikator.bidang),
  polaritas: indikator.polaritas,
  konsolidasi: indikator.konsolidasi,
  frekuensi: indikator.frekuensi,
  targetTahunan: indikator.targetTahunan,
  target1: indikator.target[0],
  target2: indikator.target[1],
  target3: indikator.target[2],
  target4: indikator.target[3],
  sumberData: teksAtauNull(indikator.sumberData),
  kodeAnggaran: teksAtauNull(indikator.kodeAnggaran),
});

/** The indicator with some fields of its definition changed; its kode and division stay. */
export function denganMedan(
  indikator: Indikator,
  isi: Readonly<Partial<Omit<NilaiIku, 'kode' | 'bidang'>>>,
): Indikator {
  const medan: NilaiIku = { ...medanOf(indikator), ...isi };
  return {
    ...indikator,
    sasaran: teks(medan.sasaran),
    indikator: teks(medan.indikator),
    definisi: teks(medan.definisi),
    satuan: teks(medan.satuan),
    polaritas: polaritasOf(medan.polaritas),
    konsolidasi: konsolidasiOf(medan.konsolidasi),
    frekuensi: frekuensiOf(medan.frekuensi),
    targetTahunan: medan.targetTahunan,
    target: [medan.target1, medan.target2, medan.target3, medan.target4],
    sumberData: teks(medan.sumberData),
    kodeAnggaran: teks(medan.kodeAnggaran),
  };
}
