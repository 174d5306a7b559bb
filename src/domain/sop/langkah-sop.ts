/** Number of a step as the revision in force prints it: whole, 1 to 99, rising; it names a step within one quarter only. */
export type NomorLangkah = number;
export type Peran = 'KASAD' | 'SEKRETARIS' | 'KASUBAG' | 'STAF';
export const daftarPeran: readonly Peran[] = ['KASAD', 'SEKRETARIS', 'KASUBAG', 'STAF'];

/**
 * What a step is for. This, not its number, decides what is asked before it is finished, so that an office may number its SOP anew.
 * `lain`: a step of the office's own, which asks nothing of the workbook.
 */
export type TugasLangkah =
  | 'perintah'
  | 'format'
  | 'sampaikan'
  | 'himpun'
  | 'analisis'
  | 'laporan'
  | 'koreksi'
  | 'persetujuan'
  | 'tanda-tangan'
  | 'arsip'
  | 'lain';

/** One row of the SOP. `menit` XOR `hari` says the standard time; days become minutes by the working-time setting. */
export interface LangkahSop {
  readonly nomor: NomorLangkah;
  readonly tugas: TugasLangkah;
  readonly uraian: string;
  /** Short label of ours for the pane ("Menghimpun format"). */
  readonly ringkas: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly menit: number | null;
  readonly hari: number | null;
  readonly output: string;
  readonly ket: string | null;
  /** A proposal ("usulan"): the SOP's own executor chart is lost. */
  readonly usulanPelaksana: Peran;
}

/** What an office changes in its SOP: a whole new edition, never a patch of the old one. */
export interface RevisiSop {
  /** Number of the document. */
  readonly nomor: string;
  /** ISO date of the revision. */
  readonly tanggal: string;
  readonly alasan: string;
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly langkah: readonly LangkahSop[];
}

/** Who carries out a step, as the office has confirmed it. */
export interface PelaksanaLangkah {
  readonly langkah: NomorLangkah;
  readonly peran: Peran;
}

/** `plt`: in place of a vacant post; `plh`: while its holder is away. */
export type SebutanPejabat = 'definitif' | 'plt' | 'plh';
/** Who holds a post, "menurut pengisian". ISO dates, both included; `null` = open. */
export interface Pejabat {
  readonly peran: Peran;
  readonly nama: string;
  /** As filled in; absent where it was not. */
  readonly nip?: string;
  readonly sebutan: SebutanPejabat;
  readonly dari: string | null;
  readonly sampai: string | null;
}

/** What of the SOP a later quarter takes over from the workbook of an earlier one: the newest edition, executors, holders of posts. */
export interface WarisanSop {
  readonly revisi: RevisiSop | null;
  readonly penetapan: readonly PelaksanaLangkah[];
  readonly pejabat: readonly Pejabat[];
}
