import type { LangkahSop, NomorLangkah, Pejabat, PelaksanaLangkah, Peran, RevisiSop } from './langkah-sop';

export type { LangkahSop };

export interface Sop {
  readonly nomor: string;
  readonly judul: string;
  readonly langkah: readonly LangkahSop[];
}
/** The SOP beyond its steps. Texts stand as the SOP prints them, slips included; our own labels are `ringkas` and `jabatan`. */
export interface NaskahSop extends Sop {
  readonly instansi: string;
  /** ISO dates. */
  readonly tanggalPembuatan: string;
  readonly tanggalPengesahan: string;
  readonly disahkanOleh: string;
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly kualifikasi: readonly string[];
  readonly peringatan: string;
  readonly pencatatan: string;
  readonly pelaksana: Readonly<Record<Peran, { readonly kolom: string; readonly jabatan: string }>>;
}

/** A revision with who recorded it and when. */
export interface RevisiTercatat extends RevisiSop {
  /** Id of its event. */
  readonly id: string;
  readonly oleh: string;
  readonly waktu: string;
}

export type StatusLangkah = 'belum' | 'berjalan' | 'selesai' | 'dikembalikan' | 'dilewati';
export interface KeadaanLangkah {
  readonly nomor: NomorLangkah;
  readonly status: StatusLangkah;
  /** ISO times with offset. */
  readonly mulai: string | null;
  /** When it was finished or skipped. */
  readonly selesai: string | null;
  readonly oleh: string | null;
  readonly keterangan: string;
  /** Why it was returned, opened again or skipped. */
  readonly alasan: string | null;
  /** Why it took longer than the SOP grants. */
  readonly alasanTerlambat: string | null;
  /** Working minutes as counted when it was finished; `null` where that was not recorded. */
  readonly lama: number | null;
  /** Finished by the one who made what it corrects, who was told so. */
  readonly rangkap: boolean;
  /** `ditetapkan` false: a proposal of ours, which the office has not confirmed. */
  readonly pelaksana: { readonly peran: Peran; readonly ditetapkan: boolean };
}

export interface TandaTangan {
  readonly sidik: string;
  readonly tanggal: string;
  readonly oleh: string;
  readonly waktu: string;
}
/** A signature that counts no longer, because work before it was opened again. */
export interface Pembukaan {
  readonly tandaTangan: TandaTangan;
  readonly langkah: NomorLangkah;
  readonly alasan: string;
  readonly oleh: string;
  readonly waktu: string;
}

/** Fold of the SOP events. */
export interface KeadaanSop {
  readonly siap: { readonly tahun: number; readonly triwulan: 1 | 2 | 3 | 4 } | null;
  /** The SOP by which this quarter is carried out. */
  readonly naskah: NaskahSop;
  /** The revision that it stands in; `null` = as it was issued. */
  readonly revisi: RevisiTercatat | null;
  /** The newest one, which the next quarter takes; the same as `revisi` where none was recorded since. */
  readonly revisiTerbaru: RevisiTercatat | null;
  /** Executors that the office has confirmed. */
  readonly penetapan: readonly PelaksanaLangkah[];
  /** Holders of the posts, oldest statement first. */
  readonly pejabat: readonly Pejabat[];
  readonly langkah: readonly KeadaanLangkah[];
  /** Step whose turn it is; `null` before the start and after the end. */
  readonly kini: NomorLangkah | null;
  readonly formatDisisipkan: number | null;
  /** After a return only what was noted stands open for entry. */
  readonly isianTerbatas: boolean;
  readonly laporanDisusun: string | null;
  readonly ditandatangani: TandaTangan | null;
  /** Signatures that count no longer, oldest first. */
  readonly pembukaan: readonly Pembukaan[];
}
