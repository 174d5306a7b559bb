import { terhitung, type BarisCapaian, type Hasil, type HasilTarget } from '../../domain/capaian/hasil';
import type { Polaritas } from '../../domain/indikator/indikator';
import type { RumusNegatif } from '../../domain/shared/pengaturan';
import type { Bahasa } from '../layanan/types';
import type { Katalog } from '../strings/katalog';
import { angkaBiasa, duaDesimal } from './format';

interface Masukan {
  readonly target: HasilTarget;
  readonly realisasi: Hasil;
  readonly mentah: Hasil;
  readonly hasil: Hasil;
}
type Arah = 'naik' | 'turun';

/** Which way a figure is judged against the bound it is measured by. */
const arahOf = {
  positif: () => 'naik',
  negatif: () => 'turun',
  rentang: (realisasi, batas) => (realisasi > batas ? 'turun' : 'naik'),
} as const satisfies Record<Polaritas, (realisasi: number, batas: number) => Arah>;

/** Smaller than anything the pane shows. */
const setara = 1e-9;

/** The formula of one capaian with its numbers put in; the reason where there is none. */
export const kalimatCapaian = (
  { target, realisasi, mentah, hasil }: Masukan,
  polaritas: Polaritas | null,
  rumusNegatif: RumusNegatif,
  bahasa: Bahasa,
  k: Katalog,
): string => {
  const m = k.mengapa;
  if (!terhitung(hasil)) return m.tidakDihitung(m.alasan[hasil.alasan]);
  if (!('target' in target) || !terhitung(realisasi) || polaritas === null) return '';
  const { bawah, atas } = target.target;
  const r = realisasi.nilai;
  const batas = Math.min(Math.max(r, bawah), atas);
  const tulis = (angka: number): string => angkaBiasa(bahasa, angka);
  const kasar = terhitung(mentah) ? mentah.nilai : hasil.nilai;
  const teksKasar = duaDesimal(bahasa, kasar);
  const rumus = (): string => {
    if (bawah < atas && batas === r) return m.dalamRentang(tulis(r), tulis(bawah), tulis(atas));
    if (batas === 0) return m.targetNol(tulis(r), teksKasar);
    if (arahOf[polaritas](r, batas) === 'naik') return m.capaian(tulis(r), tulis(batas), teksKasar);
    if (rumusNegatif === '2T-R') return m.negatif(tulis(batas), tulis(r), teksKasar);
    return r === 0 ? m.realisasiNol(teksKasar) : m.negatifBagi(tulis(batas), tulis(r), teksKasar);
  };
  const dipotong = Math.abs(kasar - hasil.nilai) > setara;
  return dipotong ? `${rumus()}. ${m.dipotong(teksKasar, duaDesimal(bahasa, hasil.nilai))}` : rumus();
};

export const masukanTw = (baris: BarisCapaian): Masukan => ({
  target: baris.targetTw,
  realisasi: baris.realisasiTw,
  mentah: baris.mentah.capaianTw,
  hasil: baris.capaianTw,
});
export const masukanSd = (baris: BarisCapaian): Masukan => ({
  target: baris.targetSd,
  realisasi: baris.realisasiSd,
  mentah: baris.mentah.capaianSd,
  hasil: baris.capaianSd,
});
