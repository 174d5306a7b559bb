import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { bentukReviu } from './bentuk-reviu';

/** Version of the stored form of an event. */
export const VERSI_PERISTIWA = 1;

export type PeristiwaTerbaca =
  | { readonly jenis: 'baik'; readonly peristiwa: Peristiwa }
  | { readonly jenis: 'rusak' }
  /** Written by a newer version: kept where it is, told, not applied. */
  | { readonly jenis: 'versi-tak-dikenal' };

export const peristiwaToJson = (peristiwa: Peristiwa): string => JSON.stringify({ v: VERSI_PERISTIWA, ...peristiwa });

const isObjek = (isi: unknown): isi is Readonly<Record<string, unknown>> =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi);
const isTeks = (isi: unknown): boolean => typeof isi === 'string';
const isAngka = (isi: unknown): boolean => typeof isi === 'number' && Number.isFinite(isi);
const isLangkah = (isi: unknown): boolean => typeof isi === 'number' && [1, 2, 3, 4, 5, 6, 7, 8, 9, 11].includes(isi);
const isTriwulan = (isi: unknown): boolean => typeof isi === 'number' && [1, 2, 3, 4].includes(isi);

type Bentuk = Readonly<Record<string, (isi: unknown) => boolean>>;
/** Fields of each kind and what they must be. */
const bentuk: Readonly<Record<IsiPeristiwa['jenis'], Bentuk>> = {
  'triwulan-disiapkan': { tahun: isAngka, triwulan: isTriwulan },
  'format-disisipkan': { versi: isAngka },
  'langkah-dimulai': { langkah: isLangkah },
  'langkah-selesai': { langkah: isLangkah, keterangan: isTeks },
  'langkah-dikembalikan': {
    dari: isLangkah,
    ke: isLangkah,
    alasan: isTeks,
    terbatas: (isi) => isi === undefined || typeof isi === 'boolean',
  },
  'isian-dibuka': { alasan: isTeks },
  ...bentukReviu,
  'pengaturan-diubah': { setelan: isTeks, lama: isTeks, baru: isTeks, alasan: isTeks },
  'laporan-disusun': {},
  ditandatangani: { sidik: isTeks, tanggal: isTeks },
  'buku-disalin': { dari: isTeks, salinan: isTeks, alasan: isTeks },
  'riwayat-digabung': { dari: isTeks, jumlah: isAngka },
  'riwayat-ditinggalkan': { dari: isTeks, jumlah: isAngka },
};
const meta: Bentuk = {
  id: (isi) => typeof isi === 'string' && isi !== '',
  jam: isAngka,
  perangkat: isTeks,
  waktu: isTeks,
  oleh: isTeks,
  peran: (isi) => isi === null || (typeof isi === 'string' && ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'].includes(isi)),
  rantai: (isi) => isRantai(isi),
};
const isRantai = (isi: unknown): boolean =>
  isi === undefined ||
  (isObjek(isi) &&
    typeof isi['urut'] === 'number' &&
    Number.isInteger(isi['urut']) &&
    isi['urut'] > 0 &&
    isTeks(isi['sebelum']));
const sesuai = (isi: Readonly<Record<string, unknown>>, bentukIsi: Bentuk): boolean =>
  Object.entries(bentukIsi).every(([kunci, benar]) => benar(isi[kunci]));

function isPeristiwa(isi: Readonly<Record<string, unknown>>): isi is Readonly<Record<string, unknown>> & Peristiwa {
  const badan = isi['isi'];
  if (!sesuai(isi, meta) || !isObjek(badan)) return false;
  const cocok = Object.entries(bentuk).find(([jenis]) => jenis === badan['jenis']);
  return cocok !== undefined && sesuai(badan, cocok[1]);
}

const parse = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
};

/** Reads one stored event; nothing that is not exactly an event gets through. */
export function peristiwaFromJson(teks: unknown): PeristiwaTerbaca {
  const isi = typeof teks === 'string' ? parse(teks) : teks;
  if (!isObjek(isi)) return { jenis: 'rusak' };
  const { v, ...sisa } = isi;
  const badan = sisa['isi'];
  const kenal = isObjek(badan) && typeof badan['jenis'] === 'string' && Object.hasOwn(bentuk, badan['jenis']);
  if (typeof v === 'number' && v > VERSI_PERISTIWA) return { jenis: 'versi-tak-dikenal' };
  if (v === VERSI_PERISTIWA && !kenal && isObjek(badan) && typeof badan['jenis'] === 'string')
    return { jenis: 'versi-tak-dikenal' };
  return v === VERSI_PERISTIWA && isPeristiwa(sisa) ? { jenis: 'baik', peristiwa: sisa } : { jenis: 'rusak' };
}
