const MS_SEHARI = 86_400_000;
const MS_SEMENIT = 60_000;

/** A moment as a wall clock shows it. */
export interface WaktuSetempat {
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

/** Minutes east of Greenwich that an ISO time states; `null` where it states none. */
export function selisihZona(iso: string): number | null {
  const cocok = /(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(iso);
  if (cocok === null) return null;
  const menit = Number(cocok[2] ?? 0) * 60 + Number(cocok[3] ?? 0);
  return cocok[1] === '-' ? -menit : menit;
}

/** The same moment on a clock `selisih` minutes east of Greenwich; a time that states no zone stays as it is. */
export function padaZona(iso: string, selisih: number | null): string {
  const ms = Date.parse(iso);
  const asal = selisihZona(iso);
  if (selisih === null || asal === null || asal === selisih || Number.isNaN(ms)) return iso;
  return new Date(ms + selisih * MS_SEMENIT).toISOString();
}

/** Day of an ISO date, counted from 1 January 1970. */
export const hariOf = (tanggal: string): number => Date.parse(`${tanggal}T00:00:00Z`) / MS_SEHARI;
/** ISO date of a day. */
export const tanggalOf = (hari: number): string => new Date(hari * MS_SEHARI).toISOString().slice(0, 10);
/** 0 = Monday; 1 January 1970 was a Thursday. */
export const urutanHari = (hari: number): number => (((hari + 3) % 7) + 7) % 7;
