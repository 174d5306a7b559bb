import type { Isi } from '../../domain/indikator/indikator';
import type { Bahasa } from '../layanan/types';
import type { Katalog } from '../strings/katalog';

const lokal: Readonly<Record<Bahasa, string>> = { id: 'id-ID', en: 'en-GB' };
const tetap: Readonly<Record<Bahasa, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat(lokal.id, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(lokal.en, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};
const lepas: Readonly<Record<Bahasa, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat(lokal.id, { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat(lokal.en, { maximumFractionDigits: 4 }),
};

/** Percent points and other computed figures: two decimals, as the sheets show them. */
export const duaDesimal = (bahasa: Bahasa, angka: number): string => tetap[bahasa].format(angka);
/** A figure as entered: no decimals invented, at most four shown. */
export const angkaBiasa = (bahasa: Bahasa, angka: number): string => lepas[bahasa].format(angka);
/** A cell as the office filled it; `null` becomes a dash. */
export const isiCell = (bahasa: Bahasa, isi: Isi): string =>
  isi === null || isi === '' ? '–' : typeof isi === 'number' ? angkaBiasa(bahasa, isi) : isi;

const polaIso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/** "1 Okt" and "08.10" of an ISO time, on the wall clock of whoever wrote it (offsets are not converted). */
export const bagianWaktu = (k: Katalog, iso: string): { readonly tanggal: string; readonly jam: string } | null => {
  const cocok = polaIso.exec(iso);
  if (cocok === null) return null;
  const [, , bulan = '01', hari = '01', jam, menit] = cocok;
  return {
    tanggal: `${Number(hari)} ${k.waktu.bulan[Number(bulan) - 1] ?? bulan}`,
    jam: jam === undefined || menit === undefined ? '' : k.waktu.jam(jam, menit),
  };
};
export const tanggalJam = (k: Katalog, iso: string): string => {
  const bagian = bagianWaktu(k, iso);
  return bagian === null ? iso : `${bagian.tanggal} ${bagian.jam}`.trim();
};
export const jamSaja = (k: Katalog, iso: string): string => bagianWaktu(k, iso)?.jam ?? '';
export const tanggalTahun = (k: Katalog, iso: string): string => {
  const bagian = bagianWaktu(k, iso);
  return bagian === null ? iso : `${bagian.tanggal} ${iso.slice(0, 4)}`;
};

/** "8 menit", "2 j 10 m", and days of `menitPerHari` working minutes. */
export const lamaKerja = (k: Katalog, menit: number, menitPerHari: number): string => {
  const bulat = Math.round(menit);
  if (bulat < 60) return k.waktu.menit(bulat);
  if (bulat >= menitPerHari && bulat % menitPerHari === 0) return k.waktu.hari(bulat / menitPerHari);
  return k.waktu.jamMenit(Math.floor(bulat / 60), bulat % 60);
};
