import type { Hasil, HasilAnggaran } from '../capaian/hasil';
import { nilai, takTerdefinisi } from '../capaian/hasil';
import { readAngka } from '../indikator/parse-angka';
import type { Triwulan } from '../periode/periode';
import { jumlahkan } from '../shared/sel';
import type { BarisAnggaran } from './anggaran';

const samakan = (kode: string): string => kode.toLowerCase();

/** Whether no row names this kode as its parent. Only such rows are added up: a parent's figure already holds its children's. */
export const isDaun = (kode: string, daftarInduk: readonly (string | null)[]): boolean =>
  !daftarInduk.some((induk) => induk !== null && samakan(induk) === samakan(kode));

/** The leaf rows, in one pass. */
export function daunOf(daftar: readonly BarisAnggaran[]): readonly BarisAnggaran[] {
  const induk = new Set(daftar.map((baris) => (baris.induk === null ? null : samakan(baris.induk))));
  return daftar.filter((baris) => baris.kode !== '' && !induk.has(samakan(baris.kode)));
}

/** Realised rupiah of quarters 1..n, or `null` where no quarter is filled. */
export function realisasiSdOf(baris: BarisAnggaran, triwulan: Triwulan): number | null {
  const terisi = baris.realisasi
    .slice(0, triwulan)
    .map(readAngka)
    .filter((angka) => angka !== null);
  return terisi.length === 0 ? null : jumlahkan(terisi);
}

/** Percent of the ceiling; not computable at a ceiling of 0. */
export const serapanOf = (pagu: number, realisasi: number): Hasil =>
  pagu === 0 ? takTerdefinisi('target-nol') : nilai((realisasi / pagu) * 100);

/** Totals over the leaf rows of quarters 1..n. */
export function computeAnggaran(daftar: readonly BarisAnggaran[], triwulan: Triwulan): HasilAnggaran {
  const daun = daunOf(daftar);
  const pagu = jumlahkan(daun.map((baris) => readAngka(baris.pagu) ?? 0));
  const realisasi = jumlahkan(daun.map((baris) => realisasiSdOf(baris, triwulan) ?? 0));
  return {
    pagu,
    realisasi,
    serapan: daun.length === 0 ? takTerdefinisi('tidak-ada-baris') : serapanOf(pagu, realisasi),
  };
}

/** Levels above a row that sums look at; the workbook's formulas look at as many (urusan to kegiatan above a sub kegiatan). */
const TINGKAT_LELUHUR = 4;

/** Kode of the rows above this one, nearest first; a loop in what was typed ends after four steps. */
function leluhurOf(baris: BarisAnggaran, perKode: ReadonlyMap<string, BarisAnggaran>): readonly string[] {
  const hasil: string[] = [];
  for (let induk = baris.induk; induk !== null && hasil.length < TINGKAT_LELUHUR;) {
    hasil.push(samakan(induk));
    induk = perKode.get(samakan(induk))?.induk ?? null;
  }
  return hasil;
}

/** Rupiah by kode (lower case): a leaf's own, a parent's the sum of the leaves below it; `null` where none of them is filled. */
export function jumlahPohon(
  daftar: readonly BarisAnggaran[],
  rupiah: (baris: BarisAnggaran) => number | null,
): ReadonlyMap<string, number | null> {
  const perKode = new Map([...daftar].reverse().map((baris) => [samakan(baris.kode), baris]));
  const daun = new Set(daunOf(daftar));
  const hasil = new Map<string, number | null>(
    daftar.map((baris) => [samakan(baris.kode), daun.has(baris) ? rupiah(baris) : null]),
  );
  for (const baris of daun) {
    const angka = rupiah(baris);
    if (angka === null) continue;
    for (const kode of new Set(leluhurOf(baris, perKode)))
      if (hasil.has(kode)) hasil.set(kode, (hasil.get(kode) ?? 0) + angka);
  }
  return hasil;
}

/** The leaf rows that a row's sums are made of; a leaf is its own. */
export function daunDi(daftar: readonly BarisAnggaran[], kode: string): readonly BarisAnggaran[] {
  const perKode = new Map([...daftar].reverse().map((baris) => [samakan(baris.kode), baris]));
  const kunci = samakan(kode);
  return daunOf(daftar).filter((baris) => samakan(baris.kode) === kunci || leluhurOf(baris, perKode).includes(kunci));
}
