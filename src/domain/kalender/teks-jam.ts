import { daftarHari, type JamHari, type PekanKerja, type RentangJam } from './kalender';

const MENIT_SEHARI = 24 * 60;
/** More parts than that no working day has; a longer text is no working hours. */
const RENTANG_TERBANYAK = 4;

/** `07.30` */
export const tulisJam = (menit: number): string =>
  `${String(Math.floor(menit / 60)).padStart(2, '0')}.${String(Math.floor(menit % 60)).padStart(2, '0')}`;

/** Minutes since midnight of `07.30` or `7:30`; `null` for anything else. 24.00 is the end of the day. */
export function bacaJam(teks: string): number | null {
  const cocok = /^(\d{1,2})[.:](\d{2})$/.exec(teks.trim());
  if (cocok === null) return null;
  const [jam = 0, menit = 0] = cocok.slice(1).map(Number);
  return menit < 60 && jam * 60 + menit <= MENIT_SEHARI ? jam * 60 + menit : null;
}

/** Why working hours cannot be read; `bagian`: the words concerned. */
export interface SalahJam {
  readonly sebab: 'hari' | 'jam' | 'urutan' | 'ganda' | 'kosong';
  readonly bagian: string;
}
export type Terbaca<T, S> = { readonly nilai: T } | { readonly salah: S };

const SAMPAI = /\s*(?:-|–|s\.?\s?d\.?|sampai)\s*/i;
const bakuHari = (teks: string): number => {
  const nama = teks.trim().toLowerCase().replace(/['’`]/g, '');
  return daftarHari.findIndex((hari) => hari.toLowerCase() === (nama === 'ahad' ? 'minggu' : nama));
};

function bacaHari(teks: string): readonly number[] | null {
  const hari = teks.split(/,|&|\bdan\b/i).flatMap((bagian): readonly number[] => {
    const [awal = '', akhir = awal, ...lebih] = bagian.split(SAMPAI);
    const [dari, sampai] = [bakuHari(awal), bakuHari(akhir)];
    if (dari < 0 || sampai < dari || lebih.length > 0) return [-1];
    return Array.from({ length: sampai - dari + 1 }, (_, ke) => dari + ke);
  });
  return hari.includes(-1) ? null : hari;
}

function bacaRentang(teks: string): RentangJam | null {
  const [awal = '', akhir = '', ...lebih] = teks.trim().split(SAMPAI);
  const [dari, sampai] = [bacaJam(awal), bacaJam(akhir)];
  return dari === null || sampai === null || dari >= sampai || lebih.length > 0 ? null : { dari, sampai };
}

function bacaHariKerja(teks: string): Terbaca<JamHari, SalahJam> {
  if (/^(tutup|libur)$/i.test(teks.trim())) return { nilai: [] };
  const rentang = teks.split(',').map(bacaRentang);
  const sah = rentang.flatMap((satu) => (satu === null ? [] : [satu]));
  if (sah.length < rentang.length || sah.length > RENTANG_TERBANYAK) return { salah: { sebab: 'jam', bagian: teks } };
  const berurutan = sah.every(({ dari }, ke) => ke === 0 || dari >= (sah[ke - 1]?.sampai ?? 0));
  return berurutan ? { nilai: sah } : { salah: { sebab: 'urutan', bagian: teks } };
}

/**
 * Working hours of a week as people write them: `Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30`. A semicolon or a
 * new line parts the days; a day that is not named is closed.
 */
export function bacaPekan(teks: string): Terbaca<PekanKerja, SalahJam> {
  const pekan: [JamHari, JamHari, JamHari, JamHari, JamHari, JamHari, JamHari] = [[], [], [], [], [], [], []];
  const disebut = new Set<number>();
  const daftarBagian = teks
    .split(/[;\n]/)
    .map((bagian) => bagian.trim())
    .filter((bagian) => bagian !== '');
  for (const bagian of daftarBagian) {
    const cocok = /^([^\d]*?)[\s:]*(\d.*|tutup|libur)$/i.exec(bagian);
    const daftar = cocok === null ? null : bacaHari(cocok[1] ?? '');
    if (cocok === null || daftar === null) return { salah: { sebab: 'hari', bagian } };
    const jam = bacaHariKerja(cocok[2] ?? '');
    if ('salah' in jam) return jam;
    for (const hari of daftar) {
      if (disebut.has(hari)) return { salah: { sebab: 'ganda', bagian: daftarHari[hari] ?? '' } };
      disebut.add(hari);
      pekan[hari] = jam.nilai;
    }
  }
  return pekan.some((hari) => hari.length > 0) ? { nilai: pekan } : { salah: { sebab: 'kosong', bagian: '' } };
}

const tulisHariKerja = (jam: JamHari): string =>
  jam.map(({ dari, sampai }) => `${tulisJam(dari)}-${tulisJam(sampai)}`).join(', ');

/** The same text that is read; days with the same hours in one part, closed ones left out. */
export function tulisPekan(pekan: PekanKerja, pemisah = '; '): string {
  const bagian: { dari: number; sampai: number; jam: string }[] = [];
  pekan.forEach((hari, ke) => {
    const jam = tulisHariKerja(hari);
    const akhir = bagian.at(-1);
    if (akhir?.jam === jam) akhir.sampai = ke;
    else bagian.push({ dari: ke, sampai: ke, jam });
  });
  const nama = (ke: number): string => daftarHari[ke] ?? '';
  return bagian
    .filter(({ jam }) => jam !== '')
    .map(({ dari, sampai, jam }) => `${nama(dari)}${sampai > dari ? `-${nama(sampai)}` : ''} ${jam}`)
    .join(pemisah);
}
