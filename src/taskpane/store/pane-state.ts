import type { Keadaan } from '../../app/usecase/keadaan';
import type { SebabKegagalan } from '../../app/port/kegagalan';
import type { Tolakan } from '../../app/usecase/kit';
import type { Lokasi } from '../../domain/validasi/temuan';
import type { Peran } from '../../domain/sop/peristiwa';
import type { Bahasa, IdPerintah, Perintah, RencanaPerintah } from '../layanan/types';

export type Tab = 'alur' | 'isian' | 'periksa' | 'reviu' | 'laporan';
export const daftarTab: readonly Tab[] = ['alur', 'isian', 'periksa', 'reviu', 'laporan'];
export type PilihanTema = 'auto' | 'light' | 'dark' | 'contrast';

/** A command, or several that belong together ("coba dengan data contoh"); previewed once. */
export interface Aksi {
  /** Key of the action's own words in the catalogue. */
  readonly judul: IdPerintah | 'cobaContoh' | 'mulaiDariBerkas';
  readonly daftar: readonly [Perintah, ...Perintah[]];
}

export interface Kemajuan {
  readonly done: number;
  readonly total: number;
}

/** What the action dialog shows; one action at a time. */
export type Kerja =
  | { readonly tahap: 'isian'; readonly aksi: Aksi }
  | { readonly tahap: 'menyiapkan'; readonly aksi: Aksi }
  | { readonly tahap: 'ditolak'; readonly aksi: Aksi; readonly tolakan: Tolakan }
  | {
      readonly tahap: 'tinjau';
      readonly aksi: Aksi;
      readonly rencana: RencanaPerintah;
      /** The workbook was changed while an earlier preview stood open: this is the new one. */
      readonly diperbarui: boolean;
    }
  | {
      readonly tahap: 'berjalan';
      readonly aksi: Aksi;
      readonly kemajuan: Kemajuan;
      readonly bagian: number;
      readonly batal: AbortController;
    }
  | { readonly tahap: 'gagal'; readonly aksi: Aksi; readonly sebab: SebabKegagalan; readonly mungkinTertulis: boolean };

/** What came of the last action, told in the footer until the next one. */
export type Kabar =
  | {
      readonly jenis: 'selesai';
      readonly aksi: Aksi;
      readonly checkpoint: readonly string[];
      readonly tanpaPerubahan: boolean;
    }
  | { readonly jenis: 'dibatalkan'; readonly aksi: Aksi; readonly dikembalikan: boolean }
  | { readonly jenis: 'sel-tidak-ada' }
  | { readonly jenis: 'gagal-baca'; readonly sebab: SebabKegagalan }
  | { readonly jenis: 'berkas-salah'; readonly nama: string; readonly kesalahan: readonly string[] };

export interface PaneState {
  readonly keadaan: Keadaan | null;
  /** Why the workbook could not be read the first time. */
  readonly gagalBaca: SebabKegagalan | null;
  readonly membaca: boolean;
  /** Local time of the last reading. */
  readonly dibacaPada: string | null;
  readonly tab: Tab;
  readonly kerja: Kerja | null;
  readonly kabar: Kabar | null;
  /** Excel waits for the user to leave a cell; work goes on by itself afterwards. */
  readonly menungguSel: boolean;
  readonly setelanTerbuka: boolean;
  /** The sheet that takes an IKU table in. */
  readonly imporTerbuka: boolean;
  readonly pengguna: { readonly nama: string; readonly peran: Peran | null };
  readonly bahasa: Bahasa;
  readonly tema: PilihanTema;
  /** The cell of ours on which the user stands. */
  readonly selIni: Lokasi | null;
  /** Indicator shown in Reviu. */
  readonly indikatorReviu: string | null;
}
