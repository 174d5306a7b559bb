import { bacaWaktu } from '../../domain/kalender/waktu-setempat';

const HARI_EXCEL_1970 = 25569;
/** Excel's serial number of the wall clock that an ISO time shows. */
export const serialWaktu = (iso: string | null): number | null => {
  const waktu = iso === null ? null : bacaWaktu(iso);
  return waktu === null ? null : waktu.hari + HARI_EXCEL_1970 + waktu.menit / 1440;
};
