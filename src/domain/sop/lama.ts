import { pengaturanBawaan } from '../shared/bawaan';
import type { Pengaturan } from '../shared/pengaturan';
import type { KeadaanLangkah, KeadaanSop } from './sop';
import { menitKantorAntara, standarMenit } from './waktu';

/** Office minutes from the beginning of a step to its end, or to `sekarang`; `null` where it has not begun or was skipped. */
export function lamaLangkah(
  { mulai, selesai, status }: KeadaanLangkah,
  sekarang: string,
  { menitKerjaPerHari }: Pengaturan = pengaturanBawaan,
): number | null {
  if (mulai === null || status === 'belum' || status === 'dilewati') return null;
  return menitKantorAntara(mulai, selesai ?? sekarang, menitKerjaPerHari);
}

/** By how much the step whose turn it is has passed its standard time; `null` = not, or it cannot be told. Office minutes. */
export function terlambatKini(
  { kini, langkah, naskah }: KeadaanSop,
  sekarang: string,
  pengaturan: Pengaturan = pengaturanBawaan,
): { readonly menit: number; readonly baku: number } | null {
  const jalan = langkah.find(({ nomor }) => nomor === kini);
  const baris = naskah.langkah.find(({ nomor }) => nomor === kini);
  if (jalan === undefined || baris === undefined) return null;
  const menit = lamaLangkah(jalan, sekarang, pengaturan);
  const baku = standarMenit(baris, pengaturan.menitKerjaPerHari);
  return menit !== null && menit > baku ? { menit, baku } : null;
}
