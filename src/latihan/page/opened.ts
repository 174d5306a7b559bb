import type { WorkbookData } from '../../excel-host/model/types';
import type { OpenNote } from '../../excel-host/xlsx/read/notes';
import type { XlsxReadErrorKind } from '../../excel-host/xlsx/read/xlsx-read-error';

export type OpenOutcome =
  | { readonly ok: true; readonly data: WorkbookData; readonly notes: readonly OpenNote[] }
  | { readonly ok: false; readonly reason: XlsxReadErrorKind | 'unreadable' | 'too-slow' };

/** What the page asks of the worker, and what that answers; `fault`: our own, not the file's. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly addinId: string;
}
export type ReadAnswer = OpenOutcome | { readonly fault: string };
