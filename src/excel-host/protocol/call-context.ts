import type { ApiLevel } from './api-level';
import type { HostError } from '../errors';
import type { WorkbookModel } from '../model/workbook';
import type { SheetModel } from '../model/sheet';
import type { Rect, WorkbookData } from '../model/types';
import type { KeptRef } from './range-ref';

/** What a member may use while it runs. */
export interface CallContext {
  readonly book: WorkbookModel;
  readonly session: SessionState;
  /** Notes the member in `host.refused` and gives the error to throw. */
  refuse(member: string): HostError;
  readonly objects: ObjectFactory;
}

/** Makes the objects that many classes answer with; here, so that the classes need not import each other. */
export interface ObjectFactory {
  /** A live range: it follows inserted and deleted rows. Throws `InvalidArgument` outside of the grid. */
  range(sheet: SheetModel, area: Rect): HostObject;
  areas(sheet: SheetModel, areas: readonly Rect[]): HostObject;
  worksheet(sheet: SheetModel): HostObject;
}

/** What a client connection remembers between batches. */
export interface SessionState {
  /** The requirement set that this client's Excel has, e.g. `ExcelApi` 1.15. */
  readonly apiLevel: ApiLevel;
  /** A fault on demand: throws `AccessDenied`. */
  beforeProtect(): void;
  /** A fault on demand: throws `AccessDenied` for what is not protected. */
  beforeUnprotect(isProtected: boolean): void;
  /** A fault on demand: Excel on the web answers `null` instead of an error for a huge read. */
  answersNullFor(cells: number): boolean;
  /** A fault on demand: settings are taken and not kept. */
  forgetsSettings(): boolean;
  saved(): void;
  /** The workbook that a Base64 text holds. Throws `InvalidArgument`; refuses `member` where the host has no file format. */
  readWorkbook(base64: string, member: string): WorkbookData;
  /** A further workbook opens beside this one. */
  openWorkbook(data: WorkbookData | null): void;
  /** The cells that a change event told of. */
  eventRange(id: string): { readonly sheet: SheetModel; readonly area: Rect } | null;
  keepReference(object: KeptRef): void;
  removeReference(id: string): void;
  removeAllReferences(): void;
  /** `context.runtime.enableEvents`. */
  areEventsEnabled(): boolean;
  enableEvents(enabled: boolean): void;
  /** Is anybody else connected to the workbook? */
  isShared(): boolean;
  registerEvent(type: number, target: string): void;
  unregisterEvent(type: number, target: string): void;
}

/** An object of the add-in's world, bound to its class. `self` is told apart by `instanceof`. */
export interface HostObject {
  readonly className: string;
  readonly self: unknown;
  readonly defaults: readonly string[];
  readonly isCollection: boolean;
  has(property: string): boolean;
  get(property: string, context: CallContext): unknown;
  set(property: string, value: unknown, context: CallContext): void;
  call(method: string, args: readonly unknown[], context: CallContext): unknown;
  hasNavigation(property: string): boolean;
  navigate(property: string, context: CallContext): HostObject | null;
  items(context: CallContext): HostObject[];
  index(key: unknown, context: CallContext): HostObject;
  identity(): Readonly<Record<string, unknown>>;
  spell(property: string): string;
}
