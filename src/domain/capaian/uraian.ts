import type { Indikator, Polaritas } from '../indikator/indikator';
import type { Pengaturan, RumusNegatif } from '../shared/pengaturan';
import type { Alasan, BarisCapaian, Hasil, HasilTarget, TargetTerbaca, TigaCapaian } from './hasil';

/** Which rule gave a figure: the catalogue puts it into words ("realisasi dibagi target kali 100"). */
export type CaraHitung =
  'positif' | 'negatif-2t-r' | 'negatif-t-per-r' | 'negatif-realisasi-nol' | 'negatif-target-nol' | 'dalam-rentang';

/** Why this number: the inputs, the rule, the raw result and what floor and cap made of it (percent points). */
export type Uraian =
  | { readonly alasan: Alasan }
  | {
      readonly cara: CaraHitung;
      readonly target: TargetTerbaca;
      /** The bound that took the target's place in the formula. */
      readonly batas: number;
      readonly realisasi: number;
      readonly mentah: number;
      readonly hasil: number;
      readonly dilantai: boolean;
      readonly dibatasi: boolean;
    };

const caraNegatif: Record<RumusNegatif, CaraHitung> = { '2T-R': 'negatif-2t-r', 'T/R': 'negatif-t-per-r' };

function caraNegatifOf(batas: number, realisasi: number, rumus: RumusNegatif): CaraHitung {
  if (batas === 0) return 'negatif-target-nol';
  return realisasi === 0 && rumus === 'T/R' ? 'negatif-realisasi-nol' : caraNegatif[rumus];
}
const caraOf: Record<Polaritas, (batas: number, realisasi: number, rumus: RumusNegatif) => CaraHitung> = {
  positif: () => 'positif',
  negatif: caraNegatifOf,
  rentang: (batas, realisasi, rumus) => (realisasi < batas ? 'positif' : caraNegatifOf(batas, realisasi, rumus)),
};

const masukanOf: Record<keyof TigaCapaian, (baris: BarisCapaian) => readonly [HasilTarget, Hasil]> = {
  capaianTw: (baris) => [baris.targetTw, baris.realisasiTw],
  capaianSd: (baris) => [baris.targetSd, baris.realisasiSd],
  capaianTahunan: (baris) => [baris.targetTahunan, baris.realisasiSd],
};

/** Takes one figure of a computed row apart. */
export function uraikanCapaian(
  baris: BarisCapaian,
  besaran: keyof TigaCapaian,
  { polaritas }: Pick<Indikator, 'polaritas'>,
  { rumusNegatif }: Pick<Pengaturan, 'rumusNegatif'>,
): Uraian {
  const hasil = baris[besaran];
  const mentah = baris.mentah[besaran];
  const [target, realisasi] = masukanOf[besaran](baris);
  if (!('nilai' in hasil)) return hasil;
  if (!('nilai' in mentah) || !('nilai' in realisasi) || !('target' in target) || polaritas === null) {
    return { alasan: 'tidak-ada-baris' };
  }
  const { bawah, atas } = target.target;
  const r = realisasi.nilai;
  const didalam = r >= bawah && r <= atas && (bawah < atas || polaritas === 'rentang');
  const batas = Math.min(atas, Math.max(bawah, r));
  return {
    cara: didalam ? 'dalam-rentang' : caraOf[polaritas](batas, r, rumusNegatif),
    target: target.target,
    batas,
    realisasi: r,
    mentah: mentah.nilai,
    hasil: hasil.nilai,
    dilantai: mentah.nilai < 0,
    dibatasi: mentah.nilai > hasil.nilai,
  };
}
