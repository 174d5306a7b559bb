import type { BarisCapaian } from '../capaian/hasil';
import type { Indikator } from '../indikator/indikator';
import type { Temuan } from '../validasi/temuan';
import { isLewatTenggat, isTerbuka, type Catatan } from './catatan';
import { statusPeriksa, type DaftarTanda, type StatusPeriksa } from './tanda-periksa';

/** Why an indicator wants to be looked at, the most urgent first. */
export const daftarAlasanAntre = ['galat', 'berubah', 'lewat', 'catatan', 'perhatian', 'belum'] as const;
export type AlasanAntre = (typeof daftarAlasanAntre)[number];

export interface ButirAntre {
  readonly kode: string;
  /** Most urgent first; empty where nothing is left to do. */
  readonly alasan: readonly AlasanAntre[];
  readonly periksa: StatusPeriksa;
}

export interface MasukanAntrean {
  readonly daftarIndikator: readonly Indikator[];
  readonly baris: readonly BarisCapaian[];
  readonly daftarCatatan: readonly Catatan[];
  readonly temuan: readonly Temuan[];
  readonly tanda: DaftarTanda;
  /** ISO 8601: notes that were due before it are late. */
  readonly kini: string;
}

type Tentang = {
  readonly indikator: Indikator;
  readonly catatan: readonly Catatan[];
  readonly temuan: readonly Temuan[];
  readonly periksa: StatusPeriksa;
  readonly kini: string;
};
const berlaku: Record<AlasanAntre, (tentang: Tentang) => boolean> = {
  galat: ({ temuan }) => temuan.some(({ tingkat }) => tingkat === 'E'),
  berubah: ({ periksa }) => periksa === 'berubah',
  lewat: ({ catatan, kini }) => catatan.some((satu) => isLewatTenggat(satu, kini)),
  catatan: ({ catatan }) => catatan.some(isTerbuka),
  perhatian: ({ temuan }) => temuan.some(({ tingkat }) => tingkat === 'W'),
  belum: ({ periksa, indikator }) => periksa === 'belum' && indikator.berhenti === undefined,
};

/** What belongs to each indicator, gathered in one walk. */
export function perIndikator<T>(daftar: readonly T[], kodeOf: (satu: T) => string | null): ReadonlyMap<string, T[]> {
  const hasil = new Map<string, T[]>();
  for (const satu of daftar) {
    const kode = kodeOf(satu);
    if (kode === null) continue;
    const ada = hasil.get(kode);
    if (ada === undefined) hasil.set(kode, [satu]);
    else ada.push(satu);
  }
  return hasil;
}

const tingkatOf = ({ alasan: [pertama] }: ButirAntre): number =>
  pertama === undefined ? daftarAlasanAntre.length : daftarAlasanAntre.indexOf(pertama);

/** Every indicator once, what is most urgent first; within one urgency in the order of the list. */
export function susunAntrean(masukan: MasukanAntrean): readonly ButirAntre[] {
  const { daftarIndikator, daftarCatatan, tanda, kini } = masukan;
  const catatan = perIndikator(daftarCatatan, ({ sasaran }) => sasaran.kunci);
  // Findings about notes say again what the notes say.
  const temuan = perIndikator(masukan.temuan, (satu) => (satu.kode === 'R40' ? null : satu.indikator));
  const baris = new Map(masukan.baris.map((satu) => [satu.kode, satu]));
  const semua = daftarIndikator.map((indikator): ButirAntre => {
    const { kode } = indikator;
    const periksa = statusPeriksa(tanda, indikator, baris.get(kode) ?? null);
    const tentang = { indikator, catatan: catatan.get(kode) ?? [], temuan: temuan.get(kode) ?? [], periksa, kini };
    return { kode, periksa, alasan: daftarAlasanAntre.filter((alasan) => berlaku[alasan](tentang)) };
  });
  return semua
    .map((butir, ke) => ({ butir, ke }))
    .sort((a, b) => tingkatOf(a.butir) - tingkatOf(b.butir) || a.ke - b.ke)
    .map(({ butir }) => butir);
}

/** Nothing speaks against it: no finding that wants something, no note that waits, never looked at. */
export const isLolos = ({ alasan }: ButirAntre): boolean => alasan.length === 1 && alasan[0] === 'belum';
