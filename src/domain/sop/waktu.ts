import { naskahSop } from './naskah';
import type { LangkahSop } from './sop';

/** Minutes that the SOP grants for a step; days count `menitKerjaPerHari` each. */
export const standarMenit = (langkah: LangkahSop, menitKerjaPerHari: number): number =>
  langkah.menit ?? (langkah.hari ?? 0) * menitKerjaPerHari;

/** Minutes of the whole SOP: 12 h 20 min and 3 days. */
export const totalStandarMenit = (menitKerjaPerHari: number): number =>
  naskahSop.langkah.reduce((jumlah, langkah) => jumlah + standarMenit(langkah, menitKerjaPerHari), 0);

const JAM_MASUK = 8 * 60;
const MS_SEHARI = 86_400_000;

interface WaktuSetempat {
  /** Days since 1 January 1970. */
  readonly hari: number;
  /** Minutes since local midnight. */
  readonly menit: number;
}

/** The wall clock that an ISO time with offset shows, whatever the zone of this machine; `null` for anything else. */
export function bacaWaktu(iso: string): WaktuSetempat | null {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(iso);
  if (cocok === null) return null;
  const [tahun = 0, bulan = 0, tanggal = 0, jam = 0, menit = 0, detik = 0] = cocok
    .slice(1)
    .map((bagian) => Number(bagian ?? 0));
  const hari = Date.UTC(tahun, bulan - 1, tanggal) / MS_SEHARI;
  return { hari, menit: jam * 60 + menit + detik / 60 };
}

const MS_SEMENIT = 60_000;
/** Minutes east of Greenwich that an ISO time states; `null` where it states none. */
function selisihZona(iso: string): number | null {
  const cocok = /(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(iso);
  if (cocok === null) return null;
  const menit = Number(cocok[2] ?? 0) * 60 + Number(cocok[3] ?? 0);
  return cocok[1] === '-' ? -menit : menit;
}

/** The same moment as the clock shows it where `acuan` was written: a step may begin on one device and end on another one in another zone. */
function padaZona(iso: string, acuan: string): string {
  const tuju = selisihZona(acuan);
  const ms = Date.parse(iso);
  if (tuju === null || selisihZona(iso) === null || selisihZona(iso) === tuju || Number.isNaN(ms)) return iso;
  return new Date(ms + tuju * MS_SEMENIT).toISOString();
}

/** 1 January 1970 was a Thursday; 0 is Sunday. */
const isHariKerja = (hari: number): boolean => ![0, 6].includes((((hari + 4) % 7) + 7) % 7);

const terpakai = (menit: number, menitKerjaPerHari: number): number =>
  Math.min(Math.max(menit - JAM_MASUK, 0), menitKerjaPerHari);

/**
 * Office minutes between two times: Monday to Friday, from 08.00, `menitKerjaPerHari` minutes a day, by the clock of the zone in which it began.
 * Deliberately simple: no break, no public holidays; it is a hint beside the SOP's standard time, never a verdict. `null` where a time is unreadable.
 */
export function menitKantorAntara(mulai: string, selesai: string, menitKerjaPerHari: number): number | null {
  const awal = bacaWaktu(mulai);
  const akhir = bacaWaktu(padaZona(selesai, mulai));
  if (awal === null || akhir === null) return null;
  const sampai = (titik: WaktuSetempat): number =>
    isHariKerja(titik.hari) ? terpakai(titik.menit, menitKerjaPerHari) : 0;
  let hariPenuh = 0;
  for (let hari = awal.hari; hari < akhir.hari; hari += 1) if (isHariKerja(hari)) hariPenuh += 1;
  return Math.max(0, hariPenuh * menitKerjaPerHari - sampai(awal) + sampai(akhir));
}
