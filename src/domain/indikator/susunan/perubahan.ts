import type { Berhenti } from '../indikator';
import type { MedanIku, NilaiIku } from '../impor/medan';

/** Fields of a definition by the columns of IKU; `null` empties one. The division is changed by moving. */
export type IsiDefinisi = Readonly<Partial<Record<Exclude<MedanIku, 'kode' | 'bidang'>, NilaiIku[MedanIku]>>>;

/**
 * A change of the office's indicators or divisions while the quarter runs. A kode is never changed: notes, evidence, what was entered on
 * E.81, and the history hang on it. Whoever needs another kode retires the indicator and adds a new one.
 */
export type PerubahanSusunan =
  | { readonly jenis: 'indikator-baru'; readonly kode: string; readonly bidang: string; readonly isi: IsiDefinisi }
  | { readonly jenis: 'indikator-ubah'; readonly kode: string; readonly isi: IsiDefinisi }
  | { readonly jenis: 'indikator-pindah'; readonly kode: string; readonly bidang: string }
  /** `null`: it is measured again. */
  | { readonly jenis: 'indikator-berhenti'; readonly kode: string; readonly sejak: Berhenti | null }
  | { readonly jenis: 'bidang-baru'; readonly kode: string; readonly nama: string; readonly singkatan: string }
  | { readonly jenis: 'bidang-ubah'; readonly kode: string; readonly nama: string; readonly singkatan: string }
  | { readonly jenis: 'bidang-berhenti'; readonly kode: string; readonly berhenti: boolean }
  /** Kode of all divisions in their new order. */
  | { readonly jenis: 'bidang-urut'; readonly urutan: readonly string[] };
export type JenisSusunan = PerubahanSusunan['jenis'];
export const daftarJenisSusunan = [
  ...(['indikator-baru', 'indikator-ubah', 'indikator-pindah', 'indikator-berhenti'] as const),
  ...(['bidang-baru', 'bidang-ubah', 'bidang-berhenti', 'bidang-urut'] as const),
] as const satisfies readonly JenisSusunan[];

/** Why a change is not made. */
export type SalahSusunan =
  | 'indikator-tidak-ada'
  | 'indikator-tanpa-nama'
  | 'kode-kosong'
  | 'kode-sudah-dipakai'
  | 'bidang-tidak-ada'
  | 'bidang-sudah-berhenti'
  | 'bidang-tanpa-nama'
  | 'singkatan-sudah-dipakai'
  | 'bidang-masih-berindikator'
  | 'urutan-bidang-lain';

/** What happened, for the journal: texts as people read them. */
export interface BedaSusunan {
  readonly aksi: JenisSusunan;
  /** Kode of the indicator or division; empty for the order of all divisions. */
  readonly kunci: string;
  readonly lama: string;
  readonly baru: string;
}
