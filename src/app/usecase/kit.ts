import type { Temuan } from '../../domain/validasi/temuan';
import type { WritePlan } from '../../workbook/plan/types';
import type { Ports } from '../port/ports';
import type { ApplyReport, Progress } from '../port/workbook-gateway';

/** One thing a plan will do, countable and nameable, so that a preview can say it ("akan membuat 4 lembar"). */
export interface Pratinjau {
  readonly jenis:
    | 'lembar-baru' | 'lembar-dilengkapi' | 'lembar-ditulis-ulang' | 'sel-diisi' | 'sel-berubah' | 'rumus-dipulihkan'
    | 'peristiwa' | 'catatan' | 'lembar-dikunci' | 'tidak-ada';
  readonly jumlah: number;
  /** Names of what is concerned, at most a dozen. */
  readonly nama: readonly string[];
}

/** Text of the catalogue (`app/pesan`): key and what is put into it. */
export interface Pesan {
  readonly kunci: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** A use case that has read and thought, and has written nothing yet. */
export interface Rencana<O> {
  readonly status: 'siap';
  readonly pratinjau: readonly Pratinjau[];
  readonly plan: WritePlan;
  /** What takes it back; `null` = cannot be undone, and the preview says so. */
  readonly balik: WritePlan | null;
  readonly hasil: O;
}
/** The use case will not run; each message says what, where and what to do next. */
export interface Tolakan {
  readonly status: 'ditolak';
  readonly pesan: readonly Pesan[];
  readonly temuan: readonly Temuan[];
}

/** One command, used by pane, ribbon and skenario alike. `siapkan` only reads. */
export interface Usecase<I, O> {
  readonly id: string;
  siapkan(ports: Ports, masukan: I): Promise<Rencana<O> | Tolakan>;
}

export interface Laksana<O> {
  readonly hasil: O;
  readonly report: ApplyReport;
}
export type { Progress };
