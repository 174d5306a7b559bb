import { pengaturanBawaan } from '../../domain/shared/bawaan';
import type { Pengaturan } from '../../domain/shared/pengaturan';

/** Working minutes per day, also before the workbook says so. */
export const menitPerHari = (pengaturan: Pengaturan | undefined): number =>
  (pengaturan ?? pengaturanBawaan).menitKerjaPerHari;
