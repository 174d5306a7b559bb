import { isTanggal } from '../shared/format-id';

const awalBulan = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'] as const;
/** Abbreviations and spellings that do not begin like the month itself. */
const lainBulan: Readonly<Record<string, number>> = {
  agt: 8,
  ags: 8,
  aug: 8,
  may: 5,
  oct: 10,
  dec: 12,
  nop: 11,
  peb: 2,
};

const bulanOf = (kata: string): number => {
  const awal = kata.toLowerCase().slice(0, 3);
  return lainBulan[awal] ?? awalBulan.findIndex((satu) => satu === awal) + 1;
};
const isoOf = (tahun: number, bulan: number, tanggal: number): string | null =>
  isTanggal(tahun, bulan, tanggal)
    ? `${tahun}-${String(bulan).padStart(2, '0')}-${String(tanggal).padStart(2, '0')}`
    : null;

/** A date found in a text: the days that it names, `null` where the calendar has no such day, and where it stands. */
export interface TanggalTertulis {
  readonly hari: readonly string[] | null;
  readonly awal: number;
  readonly panjang: number;
}
/** `undefined`: these figures are no date at all (`1 Muharam 1448`). */
type Baca = (bagian: readonly string[]) => readonly string[] | null | undefined;
const satu = (iso: string | null): readonly string[] | null => (iso === null ? null : [iso]);

/** `18-20 Maret 2026` names three days, `18 dan 20 Maret 2026` two. */
function deret(
  dari: number,
  kata: string,
  sampai: number,
  bulan: number,
  tahun: number,
): readonly string[] | null | undefined {
  const hanyaUjung = /dan|&/.test(kata);
  if (bulan === 0) return undefined;
  if (!hanyaUjung && sampai < dari) return null;
  const nomor = hanyaUjung ? [dari, sampai] : Array.from({ length: sampai - dari + 1 }, (_, ke) => dari + ke);
  const hari = nomor.map((tanggal) => isoOf(tahun, bulan, tanggal));
  return hari.every((iso) => iso !== null) ? hari : null;
}

/** Day before month, as Indonesia writes; the year has four digits. */
const daftarBentuk: readonly { readonly pola: RegExp; readonly baca: Baca }[] = [
  {
    pola: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/,
    baca: ([tahun, bulan, tanggal]) => satu(isoOf(Number(tahun), Number(bulan), Number(tanggal))),
  },
  {
    pola: /\b(\d{1,2})\s*(-|–|s\.?\s?d\.?|sampai|dan|&)\s*(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})\b/i,
    baca: ([dari, kata = '', sampai, bulan = '', tahun]) =>
      deret(Number(dari), kata.toLowerCase(), Number(sampai), bulanOf(bulan), Number(tahun)),
  },
  {
    pola: /\b(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s-]+(\d{4})\b/,
    baca: ([tanggal, bulan = '', tahun]) =>
      bulanOf(bulan) === 0 ? undefined : satu(isoOf(Number(tahun), bulanOf(bulan), Number(tanggal))),
  },
  {
    pola: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/,
    baca: ([tanggal, bulan, tahun]) => satu(isoOf(Number(tahun), Number(bulan), Number(tanggal))),
  },
];

/** A figure that belongs to the date without being read with it: `20, 23 dan 24 Maret 2026`. */
const SISA_DERET = /\d\s*(?:-|–|,|&|dan|sampai|s\.?\s?d\.?)\s*$/i;

/** The first date in a text, `null` where there is none. */
export function cariTanggal(teks: string): TanggalTertulis | null {
  const [pertama] = daftarBentuk
    .flatMap(({ pola, baca }): readonly TanggalTertulis[] => {
      const cocok = pola.exec(teks);
      const hari = cocok === null ? undefined : baca(cocok.slice(1));
      if (cocok === null || hari === undefined) return [];
      const tersisa = SISA_DERET.test(teks.slice(0, cocok.index));
      return [{ hari: tersisa ? null : hari, awal: cocok.index, panjang: cocok[0].length }];
    })
    .sort((a, b) => a.awal - b.awal);
  return pertama ?? null;
}

/** `17-08-2026` */
export const tulisTanggal = (iso: string): string => iso.split('-').reverse().join('-');
