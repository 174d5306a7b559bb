/** Part of a day in which the office works: minutes since local midnight, from `dari` up to `sampai`. */
export interface RentangJam {
  readonly dari: number;
  readonly sampai: number;
}
/** Working hours of a weekday in their order; empty = closed. */
export type JamHari = readonly RentangJam[];
/** Monday first. */
export type PekanKerja = readonly [JamHari, JamHari, JamHari, JamHari, JamHari, JamHari, JamHari];

/** Days with other working hours, both ends included (Ramadan). ISO dates. */
export interface MasaKhusus {
  readonly nama: string;
  readonly dari: string;
  readonly sampai: string;
  readonly pekan: PekanKerja;
}
/** Public holiday or collective leave. ISO date. */
export interface HariLibur {
  readonly tanggal: string;
  readonly nama: string;
}
/** `perangkat`: the zone of the device on which a step began. */
export type ZonaWaktu = 'perangkat' | 'WIB' | 'WITA' | 'WIT';

/** When the office works. */
export interface KalenderKerja {
  readonly jamKerja: PekanKerja;
  readonly masaKhusus: readonly MasaKhusus[];
  readonly hariLibur: readonly HariLibur[];
  /** What arrives at or after this minute of the day counts from the next working day; `null` = no such hour. */
  readonly batasTerima: number | null;
  readonly zonaWaktu: ZonaWaktu;
}

export const daftarHari = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
export const daftarZona: readonly ZonaWaktu[] = ['perangkat', 'WIB', 'WITA', 'WIT'];
/** Minutes east of Greenwich; Indonesia knows no summer time (Keppres 41/1987). */
export const selisihZonaOf: Readonly<Record<Exclude<ZonaWaktu, 'perangkat'>, number>> = {
  WIB: 420,
  WITA: 480,
  WIT: 540,
};

const jam = (jamDari: number, menitDari: number, jamSampai: number, menitSampai: number): RentangJam => ({
  dari: jamDari * 60 + menitDari,
  sampai: jamSampai * 60 + menitSampai,
});
const biasa: JamHari = [jam(7, 30, 12, 0), jam(13, 0, 16, 0)];
const jumat: JamHari = [jam(7, 30, 11, 30), jam(13, 0, 16, 30)];

/**
 * Perpres 21/2023: Monday to Friday (article 3), 37.5 hours a week from 07.30 (article 4 (1) and (3)), a break of 60 minutes, 90 on
 * Fridays (article 4 (5)). When the break begins is an assumption; each office sets its own hours. No holidays: they are given by a
 * joint decree every year, and the office fills them in.
 */
export const kalenderBawaan: KalenderKerja = {
  jamKerja: [biasa, biasa, biasa, biasa, jumat, [], []],
  masaKhusus: [],
  hariLibur: [],
  batasTerima: null,
  zonaWaktu: 'perangkat',
};

export const menitHari = (hari: JamHari): number =>
  hari.reduce((jumlah, { dari, sampai }) => jumlah + sampai - dari, 0);
/** Working minutes of a week. */
export const menitPekan = (pekan: PekanKerja): number => pekan.reduce((jumlah, hari) => jumlah + menitHari(hari), 0);

/** Holidays of a year; none recorded means that the office has not filled them in yet. */
export const liburTahun = ({ hariLibur }: Pick<KalenderKerja, 'hariLibur'>, tahun: number): readonly HariLibur[] =>
  hariLibur.filter(({ tanggal }) => tanggal.startsWith(`${tahun}-`));
