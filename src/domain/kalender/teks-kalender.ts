import type { HariLibur, MasaKhusus } from './kalender';
import { bacaPekan, tulisPekan, type SalahJam, type Terbaca } from './teks-jam';
import { cariTanggal, tulisTanggal } from './teks-tanggal';
import { hariOf, urutanHari } from './waktu-setempat';

/** More than any year has, so that a hostile text does not become the workbook's calendar. */
export const LIBUR_TERBANYAK = 200;
export const MASA_TERBANYAK = 6;
const NAMA_TERPANJANG = 100;
/** Ramadan has thirty days; a year of other hours is no special period. */
const MASA_TERPANJANG = 100;

/** Why a line of the list of holidays or of special periods was not taken; `nomor` counts lines from 1. */
export interface SalahBaris {
  readonly nomor: number;
  readonly teks: string;
  readonly sebab: 'tanpa-tanggal' | 'tanggal' | 'ganda' | 'terlalu-banyak' | 'masa' | SalahJam['sebab'];
}
export interface Bacaan<T> {
  readonly nilai: readonly T[];
  readonly salah: readonly SalahBaris[];
}

const baris = (teks: string): readonly { readonly nomor: number; readonly teks: string }[] =>
  teks
    .split(/\r?\n|;/)
    .map((isi, ke) => ({ nomor: ke + 1, teks: isi.replace(/\s+/g, ' ').trim() }))
    .filter(({ teks: isi }) => isi !== '');

const HARI_DISEBUT = /\b(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b/gi;
/** What is left of a line beside its date: no number of the row before it, no weekday, no stray marks. */
const namaLibur = (sebelum: string, sesudah: string): string =>
  `${sebelum.replace(/^\W*\d{1,3}[.)]?(?=\s|$)/, ' ')} ${sesudah}`
    .replace(HARI_DISEBUT, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;.()-]+|[\s,:;(-]+$/g, '')
    .slice(0, NAMA_TERPANJANG);

/**
 * Holidays, one a line, as a decree or a sheet lists them: the date anywhere in the line (17-08-2026, 17/08/2026, 2026-08-17, 17 Agustus
 * 2026, 18-20 Maret 2026), beside it the name. A line without any digit is a heading. What is not taken is told, nothing is guessed.
 */
export function bacaLibur(teks: string): Bacaan<HariLibur> {
  const nilai = new Map<string, string>();
  const salah: SalahBaris[] = [];
  for (const { nomor, teks: isi } of baris(teks)) {
    if (!/\d/.test(isi)) continue;
    const tolak = (sebab: SalahBaris['sebab']): number => salah.push({ nomor, teks: isi, sebab });
    const tanggal = cariTanggal(isi);
    if (tanggal === null) tolak('tanpa-tanggal');
    else if (tanggal.hari === null) tolak('tanggal');
    else if (tanggal.hari.some((iso) => nilai.has(iso))) tolak('ganda');
    else if (nilai.size + tanggal.hari.length > LIBUR_TERBANYAK) tolak('terlalu-banyak');
    else {
      const nama = namaLibur(isi.slice(0, tanggal.awal), isi.slice(tanggal.awal + tanggal.panjang));
      for (const iso of tanggal.hari) nilai.set(iso, nama);
    }
  }
  const urut = [...nilai].map(([tanggal, nama]) => ({ tanggal, nama }));
  return { nilai: urut.sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)), salah };
}

/** As `bacaLibur` reads it again. */
export const tulisLibur = (daftar: readonly HariLibur[], pemisah = '; '): string =>
  daftar.map(({ tanggal, nama }) => `${tulisTanggal(tanggal)} ${nama}`.trim()).join(pemisah);

function bacaSatuMasa(teks: string): Terbaca<MasaKhusus, SalahBaris['sebab']> {
  const dari = cariTanggal(teks);
  const lanjut = dari === null ? '' : teks.slice(dari.awal + dari.panjang);
  const sampai = cariTanggal(lanjut);
  const [tanggalDari, lebihDari] = dari?.hari ?? [];
  const [tanggalSampai, lebihSampai] = sampai?.hari ?? [];
  if (dari === null || sampai === null) return { salah: 'masa' };
  if (tanggalDari === undefined || tanggalSampai === undefined) return { salah: 'tanggal' };
  const panjang = hariOf(tanggalSampai) - hariOf(tanggalDari);
  if (lebihDari !== undefined || lebihSampai !== undefined || panjang < 0 || panjang >= MASA_TERPANJANG)
    return { salah: 'masa' };
  const pekan = bacaPekan(
    lanjut
      .slice(sampai.awal + sampai.panjang)
      .replace(/^[\s:,]+/, '')
      .replaceAll(' / ', '; '),
  );
  if ('salah' in pekan) return { salah: pekan.salah.sebab };
  const nama = teks
    .slice(0, dari.awal)
    .replace(/[\s:,(-]+$/, '')
    .slice(0, NAMA_TERPANJANG);
  return { nilai: { nama, dari: tanggalDari, sampai: tanggalSampai, pekan: pekan.nilai } };
}

/** Periods with other hours, one a line: `Ramadan 18-02-2026 s.d. 19-03-2026: Senin-Kamis 08.00-12.00, 12.30-15.00 / Jumat 08.00-12.00`. */
export function bacaMasa(teks: string): Bacaan<MasaKhusus> {
  const nilai: MasaKhusus[] = [];
  const salah: SalahBaris[] = [];
  for (const { nomor, teks: isi } of baris(teks.replaceAll(';', ' / '))) {
    const masa = bacaSatuMasa(isi);
    const sebab =
      'salah' in masa
        ? masa.salah
        : nilai.some(({ dari, sampai }) => masa.nilai.dari <= sampai && dari <= masa.nilai.sampai)
          ? 'ganda'
          : nilai.length >= MASA_TERBANYAK
            ? 'terlalu-banyak'
            : null;
    if (sebab === null && 'nilai' in masa) nilai.push(masa.nilai);
    else if (sebab !== null) salah.push({ nomor, teks: isi, sebab });
  }
  return { nilai, salah };
}

/** As `bacaMasa` reads it again. */
export const tulisMasa = (daftar: readonly MasaKhusus[]): string =>
  daftar
    .map(({ nama, dari, sampai, pekan }) =>
      `${nama} ${tulisTanggal(dari)} s.d. ${tulisTanggal(sampai)}: ${tulisPekan(pekan, ' / ')}`.trim(),
    )
    .join('\n');

/** Holidays that fall on a day on which the office is closed anyway: told, because a slip in the date looks like that. */
export const liburHariTutup = (daftar: readonly HariLibur[], buka: (urutan: number) => boolean): readonly HariLibur[] =>
  daftar.filter(({ tanggal }) => !buka(urutanHari(hariOf(tanggal))));
