import type { Keadaan, KemajuanIsian } from '../../app/usecase/keadaan';
import { isMenahan, type Catatan } from '../../domain/reviu/catatan';
import type { Skala } from '../../domain/shared/pengaturan';
import type { Temuan, Tingkat } from '../../domain/validasi/temuan';

export type Nada = 'baik' | 'awas' | 'buruk' | 'netral';

export const jumlahTemuan = (temuan: readonly Temuan[]): Readonly<Record<Tingkat, number>> => {
  const jumlah: Record<Tingkat, number> = { E: 0, W: 0, I: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat] += 1;
  return jumlah;
};
/** Notes that still keep step 8 shut (R40). */
export const jumlahBelumTuntas = (daftar: readonly Catatan[]): number => daftar.filter(isMenahan).length;
export const kurangIsian = ({ wajibDiisi, terisi }: KemajuanIsian): number => Math.max(0, wajibDiisi - terisi);
export const bidangLengkap = (kemajuan: readonly KemajuanIsian[]): number =>
  kemajuan.filter((bidang) => bidang.lembar !== null && kurangIsian(bidang) === 0).length;
export const langkahSelesai = ({ keadaanSop }: Keadaan): number =>
  keadaanSop.langkah.filter(({ status }) => status === 'selesai').length;

/** Bands are listed best first: the upper two are good, the middle one a warning, the rest bad. */
export const nadaPredikat = (predikat: string | null, skala: Skala | undefined): Nada => {
  const posisi = skala?.pita.findIndex(({ label }) => label === predikat) ?? -1;
  if (posisi < 0 || skala === undefined) return 'netral';
  const bagian = posisi / Math.max(1, skala.pita.length - 1);
  return bagian < 0.5 ? 'baik' : bagian === 0.5 ? 'awas' : 'buruk';
};

export const nadaTingkat: Readonly<Record<Tingkat, Nada>> = { E: 'buruk', W: 'awas', I: 'netral' };
