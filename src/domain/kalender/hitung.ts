import { menitHari, selisihZonaOf, type JamHari, type KalenderKerja } from './kalender';
import { bacaWaktu, hariOf, padaZona, selisihZona, tanggalOf, urutanHari, type WaktuSetempat } from './waktu-setempat';

/** No step takes ten years: beyond that a clock was wrong, and nothing can be told. */
const HARI_TERJAUH = 3660;

/** Working hours of each day, holidays and special periods looked up once. */
function jamPer({ jamKerja, masaKhusus, hariLibur }: KalenderKerja): (hari: number) => JamHari {
  const libur = new Set(hariLibur.map(({ tanggal }) => hariOf(tanggal)));
  const masa = masaKhusus.map(({ dari, sampai, pekan }) => ({ dari: hariOf(dari), sampai: hariOf(sampai), pekan }));
  return (hari) => {
    if (libur.has(hari)) return [];
    const khusus = masa.find(({ dari, sampai }) => hari >= dari && hari <= sampai);
    return (khusus?.pekan ?? jamKerja)[urutanHari(hari)] ?? [];
  };
}

/** Working minutes of a day before `menit`. */
const sampaiMenit = (jam: JamHari, menit: number): number =>
  jam.reduce((jumlah, { dari, sampai }) => jumlah + Math.min(Math.max(menit - dari, 0), sampai - dari), 0);

/** What arrives too late on a working day begins with the next day. */
const terima = (titik: WaktuSetempat, { batasTerima }: KalenderKerja, jam: JamHari): WaktuSetempat =>
  batasTerima !== null && jam.length > 0 && titik.menit >= batasTerima ? { hari: titik.hari + 1, menit: 0 } : titik;

/** Offset of the clock by which a step that began at `mulai` is measured; `null` where neither setting nor time says one. */
const selisihUkur = ({ zonaWaktu }: KalenderKerja, mulai: string): number | null =>
  zonaWaktu === 'perangkat' ? selisihZona(mulai) : selisihZonaOf[zonaWaktu];

/**
 * Working minutes from the beginning of a step to its end, by the office's calendar and clock; 0 where it ends before it begins (a clock
 * was set back). `null` where a time cannot be read, or the two lie more than ten years apart.
 */
export function menitKerjaAntara(mulai: string, selesai: string, kalender: KalenderKerja): number | null {
  const selisih = selisihUkur(kalender, mulai);
  const masuk = bacaWaktu(padaZona(mulai, selisih));
  const akhir = bacaWaktu(padaZona(selesai, selisih));
  if (masuk === null || akhir === null || Math.abs(akhir.hari - masuk.hari) > HARI_TERJAUH) return null;
  const jamOf = jamPer(kalender);
  const awal = terima(masuk, kalender, jamOf(masuk.hari));
  let menit = sampaiMenit(jamOf(akhir.hari), akhir.menit) - sampaiMenit(jamOf(awal.hari), awal.menit);
  for (let hari = awal.hari; hari < akhir.hari; hari += 1) menit += menitHari(jamOf(hari));
  return awal.hari > akhir.hari ? 0 : Math.max(0, menit);
}

/** A day and a minute of the office's clock. */
export interface TitikKerja {
  /** ISO date. */
  readonly tanggal: string;
  /** Minutes since midnight. */
  readonly menit: number;
}

/** As an ISO text without zone: by the office's clock. */
export const isoTitik = ({ tanggal, menit }: TitikKerja): string => {
  const bulat = Math.floor(menit);
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  return `${tanggal}T${dua(Math.floor(bulat / 60))}:${dua(bulat % 60)}:00`;
};

/** When `menit` working minutes have passed since `mulai`; `null` where the time cannot be read or the office never opens that long. */
export function sesudahMenitKerja(mulai: string, menit: number, kalender: KalenderKerja): TitikKerja | null {
  const masuk = bacaWaktu(padaZona(mulai, selisihUkur(kalender, mulai)));
  if (masuk === null) return null;
  const jamOf = jamPer(kalender);
  const awal = terima(masuk, kalender, jamOf(masuk.hari));
  let sisa = menit + sampaiMenit(jamOf(awal.hari), awal.menit);
  for (let hari = awal.hari; hari <= awal.hari + HARI_TERJAUH; hari += 1) {
    for (const { dari, sampai } of jamOf(hari)) {
      if (sisa <= sampai - dari) return { tanggal: tanggalOf(hari), menit: dari + sisa };
      sisa -= sampai - dari;
    }
  }
  return null;
}
