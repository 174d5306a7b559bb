/** Events of the journal: append-only facts; the state is their fold. */
import type { BedaSusunan } from '../indikator/susunan/perubahan';
import type { IsiReviu, SasaranCatatan } from '../reviu/peristiwa-reviu';
import type { NomorLangkah, Pejabat, PelaksanaLangkah, Peran, RevisiSop } from './langkah-sop';

export type { NomorLangkah, Peran, SasaranCatatan };

/** Place of an event in the chain of its device: a removed or altered entry shows at the one after it. */
export interface Rantai {
  /** Counts the events of one device from 1. */
  readonly urut: number;
  /** SHA-256 (hex) of the stored text of the device's event before; empty for its first. */
  readonly sebelum: string;
}

export interface MetaPeristiwa {
  /** Unique, sortable: logical clock, device and sitting, sequence. */
  readonly id: string;
  /** Logical clock (Lamport). */
  readonly jam: number;
  /** Identity of this installation. */
  readonly perangkat: string;
  /** ISO 8601 with offset, "menurut pengisian". */
  readonly waktu: string;
  /** Name as filled in; never verified. */
  readonly oleh: string;
  readonly peran: Peran | null;
  /** Absent in journals that began before there were chains. */
  readonly rantai?: Rantai;
}

export type IsiPeristiwa =
  | { readonly jenis: 'triwulan-disiapkan'; readonly tahun: number; readonly triwulan: 1 | 2 | 3 | 4 }
  | { readonly jenis: 'format-disisipkan'; readonly versi: number }
  | { readonly jenis: 'langkah-dimulai'; readonly langkah: NomorLangkah }
  | {
      readonly jenis: 'langkah-selesai';
      readonly langkah: NomorLangkah;
      readonly keterangan: string;
      /** Why it took longer than the SOP grants. */
      readonly terlambat?: string;
      /** Working minutes that it took, by the calendar of that day. */
      readonly lama?: number;
      /** Known and accepted when it was finished: who made the report corrects it as well. */
      readonly rangkap?: boolean;
    }
  | { readonly jenis: 'langkah-dilewati'; readonly langkah: NomorLangkah; readonly alasan: string }
  /** A step that was done is open again, and all that follows it; a signature that lies behind it counts no longer. */
  | { readonly jenis: 'langkah-dibuka'; readonly langkah: NomorLangkah; readonly alasan: string }
  /** In force from the next quarter that is prepared. `warisan`: taken over from the workbook of an earlier quarter, here and below. */
  | { readonly jenis: 'sop-direvisi'; readonly revisi: RevisiSop; readonly warisan?: boolean }
  | {
      readonly jenis: 'pelaksana-ditetapkan';
      readonly daftar: readonly PelaksanaLangkah[];
      readonly warisan?: boolean;
    }
  | { readonly jenis: 'pejabat-ditetapkan'; readonly pejabat: Pejabat; readonly warisan?: boolean }
  | {
      readonly jenis: 'langkah-dikembalikan';
      readonly dari: NomorLangkah;
      readonly ke: NomorLangkah;
      readonly alasan: string;
      /** Only what was noted stands open for entry. */
      readonly terbatas?: boolean;
    }
  /** Every entry cell is open again. */
  | { readonly jenis: 'isian-dibuka'; readonly alasan: string }
  | IsiReviu
  /** `setelan`: id of the setting; `lama` and `baru` as people read them. */
  | {
      readonly jenis: 'pengaturan-diubah';
      readonly setelan: string;
      readonly lama: string;
      readonly baru: string;
      readonly alasan: string;
    }
  /** Indicators or divisions were changed while the quarter runs; `kunci`: kode of the one, `lama` and `baru` as people read them. */
  | ({ readonly jenis: 'susunan-diubah' } & BedaSusunan)
  | { readonly jenis: 'laporan-disusun' }
  | { readonly jenis: 'ditandatangani'; readonly sidik: string; readonly tanggal: string }
  /** A "Save As" copy goes on as a work of its own: `dari` and `salinan` are identities of workbooks. */
  | { readonly jenis: 'buku-disalin'; readonly dari: string; readonly salinan: string; readonly alasan: string }
  /** The history of another workbook came with copied sheets: taken in, or left out. `jumlah`: its events. */
  | { readonly jenis: 'riwayat-digabung'; readonly dari: string; readonly jumlah: number }
  | { readonly jenis: 'riwayat-ditinggalkan'; readonly dari: string; readonly jumlah: number };

export type Peristiwa = MetaPeristiwa & { readonly isi: IsiPeristiwa };
