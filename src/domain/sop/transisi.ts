import { daftarNomorLangkah, langkahSesudah } from './naskah';
import type { IsiPeristiwa, NomorLangkah } from './peristiwa';
import type { KeadaanSop } from './sop';

/** What the workbook says when a step is about to be finished. */
export interface SyaratLangkah {
  readonly formatLengkap: boolean;
  /** Kode of indicators whose due realisation is neither filled nor stated as not available. */
  readonly belumTerisi: readonly string[];
  readonly jumlahTemuanE: number;
  readonly jumlahCatatanTerbuka: number;
}

export type KodeHalangan =
  | 'belum-disiapkan'
  | 'bukan-giliran'
  | 'sudah-selesai'
  | 'format-belum-disisipkan'
  | 'isian-belum-lengkap'
  | 'masih-ada-galat'
  | 'laporan-belum-disusun'
  | 'catatan-terbuka'
  | 'belum-ditandatangani'
  | 'sudah-ditandatangani'
  | 'langkah-tujuan-tidak-sebelumnya'
  | 'alasan-kosong';

/** Why a step cannot be finished or returned; the sentence comes from the catalogue. */
export interface Halangan {
  readonly kode: KodeHalangan;
  readonly langkah: NomorLangkah;
  readonly data: Readonly<Record<string, string | number | null>>;
}

type Penjaga = (keadaan: KeadaanSop, syarat: SyaratLangkah) => Omit<Halangan, 'langkah'> | null;
const SEBUT_PALING_BANYAK = 5;

const formatAda: Penjaga = (keadaan, syarat) =>
  keadaan.formatDisisipkan !== null && syarat.formatLengkap ? null : { kode: 'format-belum-disisipkan', data: {} };
const isianLengkap: Penjaga = (_keadaan, { belumTerisi }) =>
  belumTerisi.length === 0
    ? null
    : {
        kode: 'isian-belum-lengkap',
        data: { jumlah: belumTerisi.length, nama: belumTerisi.slice(0, SEBUT_PALING_BANYAK).join(', ') },
      };
const tanpaGalat: Penjaga = (_keadaan, { jumlahTemuanE }) =>
  jumlahTemuanE === 0 ? null : { kode: 'masih-ada-galat', data: { jumlah: jumlahTemuanE } };
const laporanAda: Penjaga = (keadaan) =>
  keadaan.laporanDisusun === null ? { kode: 'laporan-belum-disusun', data: {} } : null;
const catatanTuntas: Penjaga = (_keadaan, { jumlahCatatanTerbuka }) =>
  jumlahCatatanTerbuka === 0 ? null : { kode: 'catatan-terbuka', data: { jumlah: jumlahCatatanTerbuka } };
const tertanda: Penjaga = (keadaan) =>
  keadaan.ditandatangani === null ? { kode: 'belum-ditandatangani', data: {} } : null;

/** What each step asks before it may be finished. */
const penjaga = {
  1: [],
  2: [formatAda],
  3: [formatAda],
  4: [formatAda, isianLengkap],
  5: [tanpaGalat],
  6: [laporanAda],
  7: [],
  8: [catatanTuntas, tanpaGalat],
  9: [tertanda],
  11: [],
} as const satisfies Record<NomorLangkah, readonly Penjaga[]>;

function giliran(keadaan: KeadaanSop, langkah: NomorLangkah): Halangan | null {
  if (keadaan.siap === null) return { kode: 'belum-disiapkan', langkah, data: {} };
  if (keadaan.kini === langkah) return null;
  const selesai = keadaan.langkah.some((baris) => baris.nomor === langkah && baris.status === 'selesai');
  return { kode: selesai ? 'sudah-selesai' : 'bukan-giliran', langkah, data: { kini: keadaan.kini } };
}

/** Everything that keeps a step from being finished; empty = it may. */
export function bolehSelesai(keadaan: KeadaanSop, langkah: NomorLangkah, syarat: SyaratLangkah): readonly Halangan[] {
  const urutan = giliran(keadaan, langkah);
  if (urutan !== null) return [urutan];
  const daftarPenjaga: readonly Penjaga[] = penjaga[langkah];
  return daftarPenjaga.flatMap((periksa) => {
    const halangan = periksa(keadaan, syarat);
    return halangan === null ? [] : [{ ...halangan, langkah }];
  });
}

/** What signing asks (step 9): its turn, nothing open, nothing wrong, not signed yet. */
export function bolehTandatangan(keadaan: KeadaanSop, syarat: SyaratLangkah): readonly Halangan[] {
  if (keadaan.ditandatangani !== null) return [{ kode: 'sudah-ditandatangani', langkah: 9, data: {} }];
  const urutan = giliran(keadaan, 9);
  if (urutan !== null) return [urutan];
  return [laporanAda, catatanTuntas, tanpaGalat].flatMap((periksa) => {
    const halangan = periksa(keadaan, syarat);
    return halangan === null ? [] : [{ ...halangan, langkah: 9 as const }];
  });
}

/** Events that finish a step; finishing it begins the next one. */
export function selesaikan(langkah: NomorLangkah, keterangan: string): readonly IsiPeristiwa[] {
  const sesudah = langkahSesudah(langkah);
  const selesai: IsiPeristiwa = { jenis: 'langkah-selesai', langkah, keterangan };
  return sesudah === null ? [selesai] : [selesai, { jenis: 'langkah-dimulai', langkah: sesudah }];
}

/** What keeps the current step from being returned to an earlier one. A signed report is never reopened. */
export function bolehKembali(keadaan: KeadaanSop, ke: NomorLangkah, alasan: string): readonly Halangan[] {
  if (keadaan.siap === null) return [{ kode: 'belum-disiapkan', langkah: ke, data: {} }];
  if (keadaan.ditandatangani !== null) return [{ kode: 'sudah-ditandatangani', langkah: ke, data: {} }];
  if (keadaan.kini === null || ke >= keadaan.kini) {
    return [{ kode: 'langkah-tujuan-tidak-sebelumnya', langkah: ke, data: { kini: keadaan.kini } }];
  }
  return alasan.trim() === '' ? [{ kode: 'alasan-kosong', langkah: ke, data: {} }] : [];
}

/** Event that returns the work to an earlier step. */
export const kembalikan = (dari: NomorLangkah, ke: NomorLangkah, alasan: string, terbatas: boolean): IsiPeristiwa => ({
  jenis: 'langkah-dikembalikan',
  dari,
  ke,
  alasan,
  ...(terbatas ? { terbatas } : {}),
});

/** Steps to which the work may be returned now. */
export const tujuanKembali = (keadaan: KeadaanSop): readonly NomorLangkah[] =>
  keadaan.ditandatangani !== null || keadaan.kini === null
    ? []
    : daftarNomorLangkah.filter((nomor) => keadaan.kini !== null && nomor < keadaan.kini);
