import { daftarJenisSusunan } from '../../domain/indikator/susunan/perubahan';
import { isDaftarPelaksana, isNomorLangkah, isPejabat, isRevisiSop } from '../../domain/sop/bentuk';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { bentukReviu } from './bentuk-reviu';
import { BATAS_PERISTIWA } from './potongan';

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
/** Several times what may be entered (`domain/sop/batas-teks.ts`): a limit that is lowered one day must not unmake what was written. */
const TEKS_TERPANJANG = 20_000;
const PENGENAL_TERPANJANG = 200;
const isTeks = (isi: unknown): boolean => typeof isi === 'string' && isi.length <= TEKS_TERPANJANG;
const isPengenal = (isi: unknown): boolean => typeof isi === 'string' && isi.length <= PENGENAL_TERPANJANG;
/** Counted one by one from 1: no office comes near, and beyond 2^53 two numbers in a row are the same. */
const HITUNGAN_TERBESAR = 1_000_000_000;
const isHitungan = (isi: unknown): boolean =>
  typeof isi === 'number' && Number.isInteger(isi) && isi > 0 && isi <= HITUNGAN_TERBESAR;
/** Ten years of days and nights. */
const MENIT_TERBANYAK = 5_300_000;
const isWaktu = (isi: unknown): boolean => typeof isi === 'string' && isPengenal(isi) && !Number.isNaN(Date.parse(isi));
const isAngka = (isi: unknown): boolean => typeof isi === 'number' && Number.isFinite(isi);
const isLangkah = isNomorLangkah;
const bilaAda =
  (uji: (isi: unknown) => boolean) =>
  (isi: unknown): boolean =>
    isi === undefined || uji(isi);
const isMenit = (isi: unknown): boolean => typeof isi === 'number' && isi >= 0 && isi <= MENIT_TERBANYAK;
const isYaTidak = (isi: unknown): boolean => typeof isi === 'boolean';
const isTriwulan = (isi: unknown): boolean => typeof isi === 'number' && [1, 2, 3, 4].includes(isi);

type Bentuk = Readonly<Record<string, (isi: unknown) => boolean>>;
/** Fields of each kind and what they must be. */
const bentuk: Readonly<Record<IsiPeristiwa['jenis'], Bentuk>> = {
  'triwulan-disiapkan': { tahun: isAngka, triwulan: isTriwulan },
  'format-disisipkan': { versi: isAngka },
  'langkah-dimulai': { langkah: isLangkah },
  'langkah-selesai': {
    langkah: isLangkah,
    keterangan: isTeks,
    terlambat: bilaAda(isTeks),
    lama: bilaAda(isMenit),
    rangkap: bilaAda(isYaTidak),
  },
  'langkah-dilewati': { langkah: isLangkah, alasan: isTeks },
  'langkah-dibuka': { langkah: isLangkah, alasan: isTeks },
  'sop-direvisi': { revisi: isRevisiSop, warisan: bilaAda(isYaTidak) },
  'pelaksana-ditetapkan': { daftar: isDaftarPelaksana, warisan: bilaAda(isYaTidak) },
  'pejabat-ditetapkan': { pejabat: isPejabat, warisan: bilaAda(isYaTidak) },
  'langkah-dikembalikan': {
    dari: isLangkah,
    ke: isLangkah,
    alasan: isTeks,
    terbatas: bilaAda(isYaTidak),
  },
  'isian-dibuka': { alasan: isTeks },
  ...bentukReviu,
  'pengaturan-diubah': { setelan: isTeks, lama: isTeks, baru: isTeks, alasan: isTeks },
  'susunan-diubah': {
    aksi: (isi) => daftarJenisSusunan.some((jenis) => jenis === isi),
    kunci: isTeks,
    lama: isTeks,
    baru: isTeks,
  },
  'laporan-disusun': {},
  ditandatangani: { sidik: isTeks, tanggal: isTeks },
  'buku-disalin': { dari: isTeks, salinan: isTeks, alasan: isTeks },
  'riwayat-digabung': { dari: isTeks, jumlah: isAngka },
  'riwayat-ditinggalkan': { dari: isTeks, jumlah: isAngka },
};
const meta: Bentuk = {
  // `#` numbers the pieces of a long event in the mirror.
  id: (isi) => isPengenal(isi) && isi !== '' && !String(isi).includes('#'),
  jam: isHitungan,
  perangkat: isPengenal,
  waktu: isWaktu,
  oleh: isPengenal,
  peran: (isi) => isi === null || (typeof isi === 'string' && ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'].includes(isi)),
  rantai: (isi) => isRantai(isi),
};
const isRantai = (isi: unknown): boolean =>
  isi === undefined || (isObjek(isi) && isHitungan(isi['urut']) && isPengenal(isi['sebelum']));
const sesuai = (isi: Readonly<Record<string, unknown>>, bentukIsi: Bentuk): boolean =>
  Object.entries(bentukIsi).every(([kunci, benar]) => benar(isi[kunci]));

/** Deepest nesting of an event, with what newer versions may add to it; more would exhaust the stack of whoever writes it out again. */
const LAPIS_TERBANYAK = 8;
const isDangkal = (isi: unknown, lapis = LAPIS_TERBANYAK): boolean =>
  typeof isi !== 'object' ||
  isi === null ||
  (lapis > 0 && Object.values(isi).every((satu) => isDangkal(satu, lapis - 1)));

function isPeristiwa(isi: Readonly<Record<string, unknown>>): isi is Readonly<Record<string, unknown>> & Peristiwa {
  const badan = isi['isi'];
  if (!sesuai(isi, meta) || !isObjek(badan) || !isDangkal(isi)) return false;
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

/** Reads one stored event, put together of its pieces; nothing that is not exactly an event gets through. */
export function peristiwaFromJson(teks: unknown): PeristiwaTerbaca {
  const isi = typeof teks === 'string' && teks.length <= BATAS_PERISTIWA ? parse(teks) : null;
  if (!isObjek(isi)) return { jenis: 'rusak' };
  const { v, ...sisa } = isi;
  const badan = sisa['isi'];
  const kenal = isObjek(badan) && typeof badan['jenis'] === 'string' && Object.hasOwn(bentuk, badan['jenis']);
  if (typeof v === 'number' && v > VERSI_PERISTIWA) return { jenis: 'versi-tak-dikenal' };
  if (v === VERSI_PERISTIWA && !kenal && isObjek(badan) && typeof badan['jenis'] === 'string')
    return { jenis: 'versi-tak-dikenal' };
  return v === VERSI_PERISTIWA && isPeristiwa(sisa) ? { jenis: 'baik', peristiwa: sisa } : { jenis: 'rusak' };
}
