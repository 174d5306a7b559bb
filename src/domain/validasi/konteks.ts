import { computeRekap } from '../capaian/rekap';
import type { BarisCapaian, RekapCapaian } from '../capaian/hasil';
import { kodeBerbukti } from '../indikator/bukti';
import { isBerhenti } from '../indikator/berhenti';
import type { Indikator, Isi } from '../indikator/indikator';
import type { AngkaTerbaca } from '../indikator/parse-angka';
import { parseAngka } from '../indikator/parse-angka';
import { daftarTriwulan } from '../periode/periode';
import type { Triwulan } from '../periode/periode';
import type { Catatan } from '../reviu/catatan';
import type { DataKantor } from '../shared/kantor';
import type { NomorLangkah } from '../sop/peristiwa';
import type { KeadaanSop } from '../sop/sop';
import type { AngkaTampil, ParagrafTampil, PeriodeTertulis, RataTampil } from './tampil';
import type { Lokasi } from './temuan';

export type BesaranTampil = 'capaianTw' | 'capaianSd' | 'capaianTahunan' | 'predikat';

/** A computed cell as it stands in the workbook, to be held against our own computation. */
export interface NilaiTampil {
  readonly lokasi: Lokasi;
  /** Kode of the indicator. */
  readonly kode: string;
  readonly besaran: BesaranTampil;
  readonly isi: Isi;
}

/** Computed figures and written periods beside the rows of the indicators. */
export interface TampilLain {
  /** Shares and figures of further sheets (R17). */
  readonly angka: readonly AngkaTampil[];
  /** Sums of rupiah (R29). */
  readonly jumlah: readonly AngkaTampil[];
  readonly rata: readonly RataTampil[];
  readonly periode: readonly PeriodeTertulis[];
  readonly narasi: readonly ParagrafTampil[];
}
export const tanpaTampilLain: TampilLain = { angka: [], jumlah: [], rata: [], periode: [], narasi: [] };

/** What the rules look at. Everything but `data` has an answer for "not there yet". */
export interface MasukanPeriksa {
  readonly data: DataKantor;
  /** Given where it is computed already; must belong to `data`. */
  readonly rekap?: RekapCapaian;
  readonly tampil?: readonly NilaiTampil[];
  /** Computed cells in which a constant stands. */
  readonly ditimpa?: readonly Lokasi[];
  /** Further computed figures as they stand. */
  readonly tampilLain?: TampilLain;
  readonly daftarCatatan?: readonly Catatan[];
  /** What happened of the SOP so far. */
  readonly keadaanSop?: KeadaanSop;
  /** Digest of the content as it stands, by the rule of the signature; not computed before it is signed. */
  readonly sidikKini?: string | null;
  /** Step whose turn it is. From step 8 on the report is final, and some warnings become errors. */
  readonly kini?: NomorLangkah | null;
}

/** One cell, read once. */
export interface SelPeriksa {
  /** Key of its column. */
  readonly kolom: string;
  readonly tabel: 'iku' | 'isian';
  readonly isi: Isi;
  readonly terbaca: AngkaTerbaca;
}
export interface SelTriwulan extends SelPeriksa {
  readonly triwulan: Triwulan;
}
/** One indicator with every cell read once. */
export interface BarisPeriksa {
  readonly indikator: Indikator;
  readonly hasil: BarisCapaian;
  readonly targetTahunan: AngkaTerbaca;
  readonly target: readonly SelTriwulan[];
  readonly realisasi: readonly SelTriwulan[];
  /** Targets and realisations together. */
  readonly semua: readonly SelPeriksa[];
}
export interface KonteksPeriksa {
  readonly data: DataKantor;
  readonly rekap: RekapCapaian;
  /** Of what is measured: nothing is asked of an indicator that was retired. */
  readonly daftarBaris: readonly BarisPeriksa[];
  /** All of them. */
  readonly barisByKode: ReadonlyMap<string, BarisPeriksa>;
  readonly tampil: readonly NilaiTampil[];
  readonly ditimpa: readonly Lokasi[];
  readonly tampilLain: TampilLain;
  readonly daftarCatatan: readonly Catatan[];
  readonly keadaanSop: KeadaanSop | null;
  readonly sidikKini: string | null;
  readonly kini: NomorLangkah | null;
  readonly final: boolean;
  /** Kode (lower case) for which the register names evidence. */
  readonly berbukti: ReadonlySet<string>;
}

/** The report is handed over for approval here: nothing may be missing from then on. */
const LANGKAH_FINAL: NomorLangkah = 8;

const bacaSel = (
  awalan: 'target' | 'realisasi',
  tabel: SelPeriksa['tabel'],
  daftar: readonly Isi[],
): readonly SelTriwulan[] =>
  daftarTriwulan.map((triwulan) => {
    const isi = daftar[triwulan - 1] ?? null;
    return { triwulan, kolom: `${awalan}${triwulan}`, tabel, isi, terbaca: parseAngka(isi) };
  });

function bacaBaris(indikator: Indikator, hasil: BarisCapaian): BarisPeriksa {
  const isi = indikator.targetTahunan;
  const tahunan: SelPeriksa = { kolom: 'targetTahunan', tabel: 'iku', isi, terbaca: parseAngka(isi) };
  const target = bacaSel('target', 'iku', indikator.target);
  const realisasi = bacaSel('realisasi', 'isian', indikator.realisasi);
  return {
    indikator,
    hasil,
    targetTahunan: tahunan.terbaca,
    target,
    realisasi,
    semua: [tahunan, ...target, ...realisasi],
  };
}

export function siapkanKonteks(masukan: MasukanPeriksa): KonteksPeriksa {
  const { data, tampil = [], ditimpa = [], tampilLain = tanpaTampilLain, daftarCatatan = [] } = masukan;
  const { keadaanSop = null, sidikKini = null, kini = null } = masukan;
  const rekap = masukan.rekap ?? computeRekap(data);
  const semuaBaris = data.daftarIndikator.flatMap((indikator, urut) => {
    const hasil = rekap.baris[urut];
    return hasil === undefined ? [] : [bacaBaris(indikator, hasil)];
  });
  const daftarBaris = semuaBaris.filter(({ indikator }) => !isBerhenti(indikator, data.periode.triwulan));
  const barisByKode = new Map(semuaBaris.map((baris) => [baris.indikator.kode, baris]));
  const berbukti = kodeBerbukti(data.daftarBukti);
  const final = kini !== null && kini >= LANGKAH_FINAL;
  const keadaan = { keadaanSop, sidikKini, kini, final };
  return { data, rekap, daftarBaris, barisByKode, tampil, ditimpa, tampilLain, daftarCatatan, ...keadaan, berbukti };
}

/** Cells of quarters 1..n. */
export const hinggaTriwulan = (daftar: readonly SelTriwulan[], triwulan: Triwulan): readonly SelTriwulan[] =>
  daftar.slice(0, triwulan);

/** A single readable number, or `null`. */
export const angkaTunggal = (terbaca: AngkaTerbaca): number | null =>
  terbaca.jenis === 'angka' && !terbaca.rentang ? terbaca.bawah : null;
