import { menitKerjaAntara, sesudahMenitKerja, type TitikKerja } from '../kalender/hitung';
import { pengaturanBawaan } from '../shared/bawaan';
import type { Pengaturan } from '../shared/pengaturan';
import type { KeadaanLangkah, KeadaanSop } from './sop';
import { standarMenit } from './waktu';

/**
 * Working minutes from the beginning of a step to its end, or to `sekarang`; `null` where it has not begun or was skipped. What was counted
 * when the step was finished stands: a holiday that is entered later makes nobody late, or early, after the fact.
 */
export function lamaLangkah(
  { mulai, selesai, status, lama }: KeadaanLangkah,
  sekarang: string,
  { kalender }: Pengaturan = pengaturanBawaan,
): number | null {
  if (mulai === null || status === 'belum' || status === 'dilewati') return null;
  return lama ?? menitKerjaAntara(mulai, selesai ?? sekarang, kalender);
}

const jalanKini = ({ kini, langkah, naskah }: KeadaanSop) => {
  const jalan = langkah.find(({ nomor }) => nomor === kini);
  const baris = naskah.langkah.find(({ nomor }) => nomor === kini);
  return jalan === undefined || baris === undefined ? null : { jalan, baris };
};

/** By how much the step whose turn it is has passed its standard time; `null` = not, or it cannot be told. Working minutes. */
export function terlambatKini(
  keadaan: KeadaanSop,
  sekarang: string,
  pengaturan: Pengaturan = pengaturanBawaan,
): { readonly menit: number; readonly baku: number } | null {
  const kini = jalanKini(keadaan);
  if (kini === null) return null;
  const menit = lamaLangkah(kini.jalan, sekarang, pengaturan);
  const baku = standarMenit(kini.baris, pengaturan.menitKerjaPerHari);
  return menit !== null && menit > baku ? { menit, baku } : null;
}

/** When the standard time of the step whose turn it is ends, by the office's clock; `null` where it has not begun or cannot be told. */
export function tenggatKini(keadaan: KeadaanSop, pengaturan: Pengaturan = pengaturanBawaan): TitikKerja | null {
  const kini = jalanKini(keadaan);
  if (kini === null || kini.jalan.mulai === null) return null;
  const baku = standarMenit(kini.baris, pengaturan.menitKerjaPerHari);
  return sesudahMenitKerja(kini.jalan.mulai, baku, pengaturan.kalender);
}
