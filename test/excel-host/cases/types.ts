import type { ApiLevel } from '../../../src/excel-host/protocol/api-level';
import type { Locale } from '../../../src/excel-host/model/workbook';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a case does with Microsoft's client; its answer goes through JSON. */
export type Batch<T> = (context: Excel.RequestContext, excel: typeof Excel) => Promise<T>;

/** What is typed into the sheet before, by address: `{ 'A1:B1': [[1, '=A1*2']], 'Lain!A1': [['x']] }`; missing sheets are added. */
export type SeedCells = Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>;

export interface CaseSource {
  /**
   * An address of a page or a thread; `Excel help: TITLE` for a page of support.microsoft.com; or
   * `@types/office-js Excel.Class.member` (then the quote must stand in that file).
   */
  readonly url: string;
  /** The rule, quoted as short as it can be. */
  readonly rule: string;
}

/** One fact about Excel. The expected result comes from the source, never from what the emulated Excel answers. */
export interface HostCase {
  /** A sentence; no two cases have the same. */
  readonly title: string;
  readonly source: CaseSource;
  /** Default `en-US`. */
  readonly locale?: Locale;
  /** Default: the newest that the client library knows. */
  readonly apiLevel?: ApiLevel;
  /** Runs before, in a batch of its own, on a new workbook whose only sheet is `Sheet1`. */
  readonly seed?: SeedCells | Batch<unknown>;
  readonly run: Batch<unknown>;
  readonly expect: CaseExpectation;
  /** Members that the emulated Excel refuses in this case, e.g. `Range.getImage`. Default: none. */
  readonly refused?: readonly string[];
}

export type CaseExpectation =
  | { readonly result: Json }
  /** What `run` throws: the documented code, and words only where they are documented. */
  | { readonly error: { readonly code: string; readonly message?: RegExp } };
