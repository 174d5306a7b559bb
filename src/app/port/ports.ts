import type { Profil } from '../../domain/shared/kantor';
import type { Peran } from '../../domain/sop/peristiwa';
import type { WorkbookGateway } from './workbook-gateway';

/** Local time as ISO 8601 with offset. */
export interface Clock {
  now(): string;
}

/** Who sits here, "menurut pengisian". */
export interface Identity {
  current(): {
    readonly nama: string;
    readonly peran: Peran | null;
    readonly perangkat: string;
    /** Tells two windows of one device apart: another one with every start. */
    readonly sesi: string;
  };
  change(identity: { readonly nama: string; readonly peran: Peran | null }): Promise<void>;
}

/** This device's memory. Empty means unknown; `available` is false where the browser gives none (then say what is not remembered). */
export interface LocalStore {
  readonly available: boolean;
  readProfil(): Promise<Profil | null>;
  writeProfil(profil: Profil): Promise<void>;
  readDraft(key: string): Promise<string | null>;
  writeDraft(key: string, text: string | null): Promise<void>;
  /** State before a change, so that it can be taken back; newest first. */
  readCheckpoints(workbookId: string): Promise<readonly Checkpoint[]>;
  writeCheckpoint(checkpoint: Checkpoint): Promise<void>;
  dropCheckpoint(id: string): Promise<void>;
  readPreference(key: string): Promise<string | null>;
  writePreference(key: string, value: string): Promise<void>;
}
export interface Checkpoint {
  readonly id: string;
  readonly workbookId: string;
  readonly waktu: string;
  readonly usecase: string;
  /** Serialised inverse WritePlan. */
  readonly balik: string;
}

/** SHA-256 as lower-case hex. */
export interface Digest {
  sha256(text: string): Promise<string>;
  /** Of a file's bytes. */
  sha256Bytes(bytes: Uint8Array): Promise<string>;
  /** The same at once, for many short texts: the chain of the journal. */
  sidik(text: string): string;
}

/** Files that the user chooses (JSON of an office's data). */
export interface FileExchange {
  chooseText(accept: string): Promise<{ readonly name: string; readonly text: string } | null>;
  /** Any file, as it is. */
  chooseBytes(accept: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
}

/** The file in which we are, as far as the host tells. */
export interface BerkasIni {
  /** Path or address of the file; empty for a file that was never saved. */
  alamat(): string;
}

export interface Ports {
  /** Absent where no host is asked. */
  readonly berkas?: BerkasIni;
  readonly workbook: WorkbookGateway;
  readonly local: LocalStore;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly digest: Digest;
  readonly files: FileExchange;
}
