import { angkaAtauNull, type BarisCapaian } from '../capaian/hasil';
import type { Indikator } from '../indikator/indikator';
import type { IsiPeristiwa, Peran, Peristiwa } from '../sop/peristiwa';
import { urutkanPeristiwa } from '../sop/urutan';
import { PENANDAAN_TERBANYAK, type Penandaan } from './peristiwa-reviu';
import { potretOf } from './potret';

/** The mark "sudah diperiksa" on one indicator. */
export interface TandaPeriksa {
  readonly sidik: string;
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
}
/** Marks by the indicator's kode in lower case. */
export type DaftarTanda = ReadonlyMap<string, TandaPeriksa>;
/** `berubah`: entries or figures are not those that were looked at. */
export type StatusPeriksa = 'belum' | 'sudah' | 'berubah';

const kunciOf = (kode: string): string => kode.toLowerCase();

/** Marks that stand: the last word on each indicator. */
export function lipatPeriksa(daftar: readonly Peristiwa[]): DaftarTanda {
  const tanda = new Map<string, TandaPeriksa>();
  for (const { isi, oleh, peran, waktu } of urutkanPeristiwa(daftar)) {
    for (const { kunci, sidik } of penandaanOf(isi)) {
      if (sidik === null) tanda.delete(kunciOf(kunci));
      else tanda.set(kunciOf(kunci), { sidik, oleh, peran, waktu });
    }
  }
  return tanda;
}

/** Marks that an event sets or takes back; none for events of other kinds. */
export function penandaanOf(isi: IsiPeristiwa): readonly Penandaan[] {
  if (isi.jenis === 'diperiksa') return [isi];
  return isi.jenis === 'diperiksa-banyak' ? isi.daftar : [];
}

/** Marks as few events: one alone as it always was, many in bundles that a cell of the mirror can hold. */
export function susunPenandaan(daftar: readonly Penandaan[]): readonly IsiPeristiwa[] {
  const [pertama] = daftar;
  if (pertama === undefined) return [];
  if (daftar.length === 1) return [{ jenis: 'diperiksa', ...pertama }];
  return Array.from({ length: Math.ceil(daftar.length / PENANDAAN_TERBANYAK) }, (_, ke) => ({
    jenis: 'diperiksa-banyak' as const,
    daftar: daftar.slice(ke * PENANDAAN_TERBANYAK, (ke + 1) * PENANDAAN_TERBANYAK),
  }));
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits from a given start. */
function fnv(teks: string, awal: number): string {
  let sidik = awal;
  for (let ke = 0; ke < teks.length; ke += 1) sidik = Math.imul(sidik ^ teks.charCodeAt(ke), 0x01000193);
  return (sidik >>> 0).toString(16).padStart(8, '0');
}
const AWAL = [0x811c9dc5, 0x01000193] as const;

/** Two engines differ in a figure's last digits: what nobody sees is no change. */
const tampak = (angka: number | null): string => (angka === null ? '' : angka.toFixed(4));

/**
 * What was looked at, in 16 hexadecimal digits: entries and computed figures of one indicator. It finds changes, it guards nothing:
 * three thousand of them are compared while one draws, which SHA-256 would not allow.
 */
export function sidikIndikator(indikator: Indikator, baris: BarisCapaian | null): string {
  const { isi } = potretOf(indikator);
  const naskah = JSON.stringify([
    Object.entries(isi).map(([kolom, satu]) => [kolom, String(satu)]),
    baris === null ? [] : [baris.capaianTw, baris.capaianSd, baris.capaianTahunan].map((c) => tampak(angkaAtauNull(c))),
    baris?.predikat ?? '',
  ]);
  return AWAL.map((awal) => fnv(naskah, awal)).join('');
}

/** Whether an indicator stands as it was when somebody marked it. */
export function statusPeriksa(tanda: DaftarTanda, indikator: Indikator, baris: BarisCapaian | null): StatusPeriksa {
  const satu = tanda.get(kunciOf(indikator.kode));
  if (satu === undefined) return 'belum';
  return satu.sidik === sidikIndikator(indikator, baris) ? 'sudah' : 'berubah';
}
export const tandaOf = (tanda: DaftarTanda, kode: string): TandaPeriksa | null => tanda.get(kunciOf(kode)) ?? null;
