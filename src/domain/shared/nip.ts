import { isTanggal } from './format-id';

/** What is wrong with a NIP. `cpns` alone hints at a PPPK number, whose digits 9-14 mean something else. */
export type MasalahNip = 'panjang' | 'tanggal-lahir' | 'jenis-kelamin' | 'urut' | 'cpns' | 'usia-cpns';

const USIA_CPNS = { termuda: 18, tertua: 60 } as const;

/** 18 digits: birth date, month of appointment, sex, serial. Source: Perka BKN 22/2007 and 43/2007. Empty = nothing wrong. */
export function periksaNip(nip: string): readonly MasalahNip[] {
  const digit = nip.replace(/[\s.]/g, '').replace(/^nip:?/i, '');
  if (!/^\d{18}$/.test(digit)) return ['panjang'];
  const bagian = (dari: number, sampai: number): number => Number(digit.slice(dari, sampai));
  const lahir = { tahun: bagian(0, 4), bulan: bagian(4, 6), tanggal: bagian(6, 8) };
  const cpns = { tahun: bagian(8, 12), bulan: bagian(12, 14) };
  const masalah: MasalahNip[] = [];
  if (lahir.tahun < 1900 || !isTanggal(lahir.tahun, lahir.bulan, lahir.tanggal)) masalah.push('tanggal-lahir');
  if (![1, 2].includes(bagian(14, 15))) masalah.push('jenis-kelamin');
  if (bagian(15, 18) === 0) masalah.push('urut');
  if (cpns.bulan < 1 || cpns.bulan > 12) return [...masalah, 'cpns'];
  const usia = cpns.tahun - lahir.tahun;
  if (usia < USIA_CPNS.termuda || usia > USIA_CPNS.tertua) masalah.push('usia-cpns');
  return masalah;
}
