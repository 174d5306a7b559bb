import { isBerhenti } from '../indikator/berhenti';
import type { Indikator, Konsolidasi } from '../indikator/indikator';
import { isDinyatakanTidakAda, readAngka, readTarget } from '../indikator/parse-angka';
import { adaJatuhTempo, isJatuhTempo, triwulanJawaban } from '../periode/jatuh-tempo';
import type { Triwulan } from '../periode/periode';
import { predikatFor } from '../predikat/predikat-for';
import type { DasarPredikat, Pengaturan } from '../shared/pengaturan';
import type { BarisCapaian, Hasil, HasilTarget, TargetTerbaca, TigaCapaian } from './hasil';
import { nilai, takTerdefinisi, terhitung } from './hasil';
import { consolidateRealisasi, consolidateTarget } from './konsolidasi';
import { batasi, computeCapaian } from './polaritas';

const targetOf = (target: TargetTerbaca | null): HasilTarget =>
  target === null ? { alasan: 'target-kosong' } : { target };

function sdOf(
  konsolidasi: Konsolidasi | null,
  target: readonly (TargetTerbaca | null)[],
  realisasi: readonly (number | null)[],
  belum: Hasil,
): { readonly targetSd: HasilTarget; readonly realisasiSd: Hasil } {
  if (konsolidasi === null) {
    return { targetSd: { alasan: 'konsolidasi-kosong' }, realisasiSd: takTerdefinisi('konsolidasi-kosong') };
  }
  const angka = consolidateRealisasi(konsolidasi, realisasi);
  const batas = (ujung: keyof TargetTerbaca) =>
    consolidateTarget(
      konsolidasi,
      target.map((t) => t?.[ujung] ?? null),
      realisasi,
    );
  const bawah = batas('bawah');
  const atas = batas('atas');
  return {
    targetSd: targetOf(bawah === null || atas === null ? null : { bawah, atas }),
    realisasiSd: angka === null ? belum : nilai(angka),
  };
}

function capaianOf(indikator: Indikator, target: HasilTarget, realisasi: Hasil, pengaturan: Pengaturan): Hasil {
  if (indikator.polaritas === null) return takTerdefinisi('polaritas-kosong');
  if (!terhitung(realisasi)) return realisasi;
  if (!('target' in target)) return takTerdefinisi(target.alasan);
  return computeCapaian(target.target, realisasi.nilai, indikator.polaritas, pengaturan.rumusNegatif);
}

export const petakanTiga = (tiga: TigaCapaian, fungsi: (hasil: Hasil) => Hasil): TigaCapaian => ({
  capaianTw: fungsi(tiga.capaianTw),
  capaianSd: fungsi(tiga.capaianSd),
  capaianTahunan: fungsi(tiga.capaianTahunan),
});

const berhenti = takTerdefinisi('berhenti');
const capaianBerhenti: TigaCapaian = { capaianTw: berhenti, capaianSd: berhenti, capaianTahunan: berhenti };

const dasarOf = {
  tw: (tiga) => tiga.capaianTw,
  sd: (tiga) => tiga.capaianSd,
  tahunan: (tiga) => tiga.capaianTahunan,
} as const satisfies Record<DasarPredikat, (tiga: TigaCapaian) => Hasil>;

/** The capaian from which the predikat is read. */
export const dasarPredikatOf = (tiga: TigaCapaian, dasar: DasarPredikat): Hasil => dasarOf[dasar](tiga);

/** Band of a row or an average; `null` where its basis is not computable. */
export function predikatOf(tiga: TigaCapaian, pengaturan: Pengaturan): string | null {
  const dasar = dasarPredikatOf(tiga, pengaturan.dasarPredikat);
  return terhitung(dasar) ? predikatFor(dasar.nilai, pengaturan.skala, pengaturan.perlakuanCelah) : null;
}

/** Applies floor and cap to a computable figure. */
export const batasiHasil =
  (batas: number | null) =>
  (hasil: Hasil): Hasil =>
    terhitung(hasil) ? nilai(batasi(hasil.nilai, batas)) : hasil;

/** Everything that is computed for one indicator in the reported quarter; percentages in percent points, unrounded. */
export function computeBaris(indikator: Indikator, triwulan: Triwulan, pengaturan: Pengaturan): BarisCapaian {
  const target = indikator.target.slice(0, triwulan).map(readTarget);
  const realisasi = indikator.realisasi.slice(0, triwulan).map(readAngka);
  const selesai = isBerhenti(indikator, triwulan);
  const belum = (tempo: boolean, dijawab: readonly Triwulan[]): Hasil => {
    if (selesai) return berhenti;
    if (dijawab.some((tw) => isDinyatakanTidakAda(indikator.realisasi[tw - 1] ?? null)))
      return takTerdefinisi('tidak-ada-data');
    return takTerdefinisi(tempo ? 'belum-diisi' : 'belum-diukur');
  };

  const angkaTw = realisasi[triwulan - 1] ?? null;
  const realisasiTw =
    angkaTw === null ? belum(isJatuhTempo(indikator.frekuensi, triwulan), [triwulan]) : nilai(angkaTw);
  const targetTw = targetOf(target[triwulan - 1] ?? null);
  const targetTahunan = targetOf(readTarget(indikator.targetTahunan));
  const { targetSd, realisasiSd } = sdOf(
    indikator.konsolidasi,
    target,
    realisasi,
    belum(adaJatuhTempo(indikator.frekuensi, triwulan), triwulanJawaban(indikator.frekuensi, triwulan)),
  );
  // What was measured before stays to be read; nothing is held against a target any more.
  const mentah: TigaCapaian = selesai
    ? capaianBerhenti
    : {
        capaianTw: capaianOf(indikator, targetTw, realisasiTw, pengaturan),
        capaianSd: capaianOf(indikator, targetSd, realisasiSd, pengaturan),
        capaianTahunan: capaianOf(indikator, targetTahunan, realisasiSd, pengaturan),
      };
  const tiga = petakanTiga(mentah, batasiHasil(pengaturan.batasCapaian.baris));
  const { kode, bidang, sasaran } = indikator;
  return {
    kode,
    bidang,
    sasaran,
    targetTw,
    realisasiTw,
    targetSd,
    realisasiSd,
    targetTahunan,
    mentah,
    capaianTw: tiga.capaianTw,
    capaianSd: tiga.capaianSd,
    capaianTahunan: tiga.capaianTahunan,
    predikat: predikatOf(tiga, pengaturan),
  };
}
