import type { Temuan } from '../../domain/validasi/temuan';
import type { Pratinjau } from '../../workbook/plan/pratinjau';
import type { WorkbookSnapshot, WritePlan } from '../../workbook/plan/types';
import type { IsiKomentar } from '../port/komentar';
import type { Ports } from '../port/ports';
import type { ApplyReport, Progress } from '../port/workbook-gateway';

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
  /** Identity of the workbook (`ckt.buku`), under which its checkpoints are kept. */
  readonly buku: string;
  /** The reading that it was made from; absent where it does not matter what happened since. */
  readonly dasar?: Pick<WorkbookSnapshot, 'sheets' | 'names' | 'settings'>;
  /** What follows the writing: saving the file, forgetting a checkpoint that was used. */
  readonly sesudah?: {
    readonly simpan?: true;
    readonly lepasCheckpoint?: string;
    /** Written after the plan, with a request of its own: nothing of the plan depends on it. */
    readonly komentar?: IsiKomentar;
  };
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
  /** What `balikkan` takes back; `null` where it cannot be taken back or this device remembers nothing. */
  readonly checkpoint: string | null;
}
export type { Pratinjau, Progress };
