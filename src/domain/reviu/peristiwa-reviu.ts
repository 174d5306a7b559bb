/** Events of the review. What an older journal does not have is absent, and read as nothing asked for. */
import type { Periode } from '../periode/periode';
import type { Peran } from '../sop/langkah-sop';

/** A note hangs on indicator x column, never on an address. */
export interface SasaranCatatan {
  readonly tabel: 'isian' | 'iku' | 'anggaran' | 'laporan';
  readonly kunci: string | null;
  readonly kolom: string | null;
}

/** `wajib` and `sebaiknya` ask for an answer; `informasi` only tells. */
export type TingkatCatatan = 'wajib' | 'sebaiknya' | 'informasi';
export const daftarTingkatCatatan: readonly TingkatCatatan[] = ['wajib', 'sebaiknya', 'informasi'];

/** Who is to answer: a role of the SOP, a division (its kode), or both. */
export interface Tugas {
  readonly peran: Peran | null;
  readonly bidang: string | null;
}

/** What a note says and asks for. */
export interface IsiCatatan {
  readonly teks: string;
  readonly tingkat?: TingkatCatatan;
  readonly ditugaskan?: Tugas;
  /** Day, `YYYY-MM-DD`. */
  readonly tenggat?: string;
}

interface CatatanDitulis extends IsiCatatan {
  readonly jenis: 'catatan-ditulis';
  readonly catatan: string;
  readonly sasaran: SasaranCatatan;
  readonly nilaiSaatItu: string | null;
}
/** The note says this instead; what it said before is kept. */
interface CatatanDisunting extends IsiCatatan {
  readonly jenis: 'catatan-disunting';
  readonly catatan: string;
}

export interface Penandaan {
  /** Kode of the indicator. */
  readonly kunci: string;
  readonly sidik: string | null;
}
/** Of five hundred an event has some 25,000 characters: it fits one cell of the mirror and one setting. */
export const PENANDAAN_TERBANYAK = 500;

export type StatusCatatan = 'terbuka' | 'dijawab' | 'diterima' | 'ditolak';
export const daftarStatusCatatan: readonly StatusCatatan[] = ['terbuka', 'dijawab', 'diterima', 'ditolak'];

/** A note of an earlier quarter in short; it asks for nothing any more. */
export interface CatatanTerbawa {
  readonly kunci: string;
  readonly kolom: string | null;
  readonly teks: string;
  readonly tingkat: TingkatCatatan;
  /** How it stood when its quarter ended. */
  readonly status: StatusCatatan;
  readonly oleh: string;
  readonly nilaiSaatItu: string | null;
  /** The last word on it. */
  readonly jawaban: string | null;
}
export interface CatatanLalu {
  readonly dari: Periode;
  readonly daftar: readonly CatatanTerbawa[];
}

export type IsiReviu =
  | CatatanDitulis
  | CatatanDisunting
  | {
      readonly jenis: 'catatan-dijawab';
      readonly catatan: string;
      readonly teks: string;
      /** It was written as a reply in an Excel comment: id of the reply, and its author as Excel says. */
      readonly komentar?: { readonly id: string; readonly penulis: string };
    }
  | { readonly jenis: 'catatan-diterima'; readonly catatan: string }
  | { readonly jenis: 'catatan-ditolak'; readonly catatan: string; readonly alasan: string }
  /** Somebody looked at an indicator and found it right; `sidik` (`sidikIndikator`) says as it stood then, `null` takes the mark back. */
  | ({ readonly jenis: 'diperiksa' } & Penandaan)
  /** The same for many at once, so that a whole form costs the journal one entry; at most `PENANDAAN_TERBANYAK`. */
  | { readonly jenis: 'diperiksa-banyak'; readonly daftar: readonly Penandaan[] }
  /** Notes of the quarter before, which the new one was begun from. */
  | ({ readonly jenis: 'reviu-terbawa' } & CatatanLalu);
