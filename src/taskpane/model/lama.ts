import { pengaturanBawaan } from '../../domain/shared/bawaan';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { KeadaanLangkah } from '../../domain/sop/sop';
import { menitKantorAntara } from '../../domain/sop/waktu';

/** Working minutes per day, also before the workbook says so. */
export const menitPerHari = (pengaturan: Pengaturan | undefined): number =>
  (pengaturan ?? pengaturanBawaan).menitKerjaPerHari;

/** Office minutes from the beginning of a step to its end, or to now; `null` when it has not begun. */
export const lamaLangkah = (
  { mulai, selesai, status }: KeadaanLangkah,
  sekarang: string,
  perHari: number,
): number | null =>
  mulai === null || status === 'belum' ? null : menitKantorAntara(mulai, selesai ?? sekarang, perHari);
