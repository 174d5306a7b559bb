import { createHyperFormulaEngine } from './calc/hyperformula-engine';
import type { CalcEngine } from './calc/types';
import { Faults } from './faults';
import type { FileFormat } from './document-copy';
import { loadData, type Loaded } from './model/load-data';
import { watchTables } from './model/watch-tables';
import { toData } from './model/to-data';
import type { WorkbookData } from './model/types';
import { localUser, WorkbookModel, type Locale } from './model/workbook';
import type { User } from './model/change';
import type { ApiLevel } from './protocol/api-level';
import { HostSession } from './session';
import { Traffic } from './traffic';

export interface HostOptions {
  readonly locale?: Locale;
  /** The `ExcelApi` requirement set that this Excel has; 1.15 is the newest that npm's client library knows. */
  readonly apiLevel?: ApiLevel;
  readonly fileName?: string;
  readonly engine?: CalcEngine;
  /** What the workbook holds at the start, e.g. from `readXlsx`; without it one empty sheet. */
  readonly data?: WorkbookData;
  /** The file format for `getFileAsync`, `createWorkbook` and `insertWorksheetsFromBase64`, e.g. `xlsxFiles`; refused without. */
  readonly files?: FileFormat;
}
export interface ConnectOptions {
  /** Clients of another user are co-authors: they have their own selection and see this user's changes as remote. */
  readonly user?: User;
  readonly apiLevel?: ApiLevel;
}

export const newestApiLevel: ApiLevel = 1.15;

/** The emulated Excel: one workbook, and any number of clients connected to it. */
export class ExcelHost {
  /** Members that a client asked for and that are not emulated, e.g. `Range.getImage`. A test expects it empty. */
  readonly refused: string[] = [];
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  /** Workbooks that an add-in opened beside this one (`Excel.createWorkbook`); `null` is an empty one. */
  readonly opened: (WorkbookData | null)[] = [];

  private constructor(
    readonly book: WorkbookModel,
    private readonly apiLevel: ApiLevel,
    /** What of `data` the calc engine cannot compute: such a cell shows the value it came with. */
    readonly uncomputed: Loaded,
    readonly files: FileFormat | null,
  ) {}

  static create(options: HostOptions = {}): ExcelHost {
    const locale = options.locale ?? 'id-ID';
    const engine = options.engine ?? createHyperFormulaEngine({ locale });
    const book = new WorkbookModel(engine, locale, options.fileName ?? 'Buku1.xlsx');
    watchTables(book);
    const uncomputed = options.data === undefined ? { cells: [], names: [] } : loadData(book, options.data);
    return new ExcelHost(book, options.apiLevel ?? newestApiLevel, uncomputed, options.files ?? null);
  }

  get locale(): Locale {
    return this.book.locale;
  }

  workbookOpened(data: WorkbookData | null): void {
    this.opened.push(data);
  }

  connect(options: ConnectOptions = {}): HostSession {
    return new HostSession(this, options.user ?? localUser, options.apiLevel ?? this.faults.apiLevel ?? this.apiLevel);
  }

  /** The whole workbook as plain data: what the save, a comparison and a snapshot use. */
  toData(): WorkbookData {
    return toData(this.book);
  }

  /** Frees the calc engine. Connected clients must not be used afterwards. */
  dispose(): void {
    this.book.engine.dispose();
  }
}
