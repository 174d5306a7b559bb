import type { Keadaan } from '../../app/usecase/keadaan';
import { tugasOf } from '../../domain/sop/giliran';
import { terlambatKini } from '../../domain/sop/lama';
import { isRangkap } from '../../domain/sop/penjaga';

/** Whether the step whose turn it is has passed its standard time. `sekarang`: ISO 8601 with offset. */
export const lewatWaktu = (keadaan: Keadaan | null, sekarang: string): boolean =>
  keadaan !== null && terlambatKini(keadaan.keadaanSop, sekarang, keadaan.data?.pengaturan) !== null;

/** Whether who sits here is about to correct the report that he made. */
export const penyusunSendiri = (keadaan: Keadaan | null, nama: string): boolean => {
  if (keadaan === null || keadaan.keadaanSop.kini === null) return false;
  const { naskah, kini } = keadaan.keadaanSop;
  return tugasOf(naskah, kini) === 'koreksi' && isRangkap(keadaan.keadaanSop, nama);
};
