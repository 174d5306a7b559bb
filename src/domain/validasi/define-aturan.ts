import type { BarisAnggaran } from '../anggaran/anggaran';
import type { Indikator } from '../indikator/indikator';
import type { Periode } from '../periode/periode';
import type { Penandatangan } from '../shared/kantor';
import type { BarisPeriksa, KonteksPeriksa, MasukanPeriksa, SelPeriksa } from './konteks';
import type { Lokasi, Temuan, Tingkat } from './temuan';

/** A faulty (or sound) office, told as what is changed in a sound one. */
export interface ContohAturan {
  readonly nama: string;
  /** Changes to the indicators of the sound office, first one first; a further entry adds a copy of the first. */
  readonly indikator?: readonly Partial<Indikator>[];
  readonly anggaran?: readonly Partial<BarisAnggaran>[];
  readonly penandatangan?: Partial<Penandatangan>;
  readonly periode?: Periode;
  readonly pelengkap?: Omit<Partial<MasukanPeriksa>, 'data' | 'rekap'>;
  /** How many findings of this rule come of it, and how severe the first one is. */
  readonly jumlah: number;
  readonly tingkat?: Tingkat;
}

/** One rule: what it looks for, where it comes from, examples that are its tests. */
export interface Aturan {
  /** R01.. of the rule table. */
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly sumber: string;
  /** Names of what a finding carries for its sentence. */
  readonly data: readonly string[];
  periksa(konteks: KonteksPeriksa): readonly Temuan[];
  readonly contoh: readonly ContohAturan[];
}

/** What a rule says; the code and the usual severity come from its definition. */
export interface Masalah {
  readonly lokasi: Lokasi;
  readonly indikator?: string | null;
  readonly tingkat?: Tingkat;
  readonly data?: Temuan['data'];
}

interface Definisi extends Omit<Aturan, 'periksa'> {
  cari(konteks: KonteksPeriksa): readonly Masalah[];
}

const temuanOf = (
  { kode, tingkat: bawaan }: Pick<Aturan, 'kode' | 'tingkat'>,
  { lokasi, tingkat = bawaan, data = {} }: Masalah,
  indikator: string | null,
): Temuan => ({ kode, tingkat, lokasi, indikator, data });

export function defineAturan({ cari, ...aturan }: Definisi): Aturan {
  return {
    ...aturan,
    periksa: (konteks) => cari(konteks).map((masalah) => temuanOf(aturan, masalah, masalah.indikator ?? null)),
  };
}

type MasalahBaris = Omit<Masalah, 'indikator'>;
interface DefinisiBaris extends Omit<Aturan, 'periksa'> {
  cari(baris: BarisPeriksa, konteks: KonteksPeriksa): readonly MasalahBaris[];
}

/** A rule that looks at one indicator at a time. */
export function defineAturanBaris({ cari, ...aturan }: DefinisiBaris): Aturan {
  return {
    ...aturan,
    periksa: (konteks) => {
      const daftar: Temuan[] = [];
      // Every rule visits every row: most find nothing, and a list per visit would be most of the work.
      for (const baris of konteks.daftarBaris) {
        for (const masalah of cari(baris, konteks)) daftar.push(temuanOf(aturan, masalah, baris.indikator.kode));
      }
      return daftar;
    },
  };
}

/** Place in the list of definitions. */
export const diIku = ({ indikator }: BarisPeriksa, kolom: string): Lokasi => ({
  tabel: 'iku',
  bidang: null,
  kunci: indikator.kode,
  kolom,
});
/** Place in the form of the division in charge. */
export const diIsian = ({ indikator }: BarisPeriksa, kolom: string): Lokasi => ({
  tabel: 'isian',
  bidang: indikator.bidang,
  kunci: indikator.kode,
  kolom,
});
/** Place of one cell of a row. */
export const diSel = (baris: BarisPeriksa, { tabel, kolom }: SelPeriksa): Lokasi =>
  tabel === 'iku' ? diIku(baris, kolom) : diIsian(baris, kolom);
export const diAnggaran = (kode: string, kolom: string): Lokasi => ({
  tabel: 'anggaran',
  bidang: null,
  kunci: kode,
  kolom,
});
/** Place in the control sheet, by the step's number. */
export const diKendali = (langkah: number, kolom: string): Lokasi => ({
  tabel: 'kendali',
  bidang: null,
  kunci: String(langkah),
  kolom,
});
export const diBeranda = (kolom: string): Lokasi => ({ tabel: 'beranda', bidang: null, kunci: null, kolom });

export const kosong = (teks: string): boolean => teks.trim() === '';
