import type { HostErrorCode } from './errors';
import { officeVersions, type OfficeVersion } from './fault/office-version';
import { Schedule } from './fault/schedule';
import type { User } from './model/change';
import type { WorkbookModel } from './model/workbook';
import type { ApiLevel } from './protocol/api-level';

/** What may go wrong with a request. `after` loses the answer although the batch was applied. */
export type DropMoment = 'before' | 'after';
/** What is due with one request. */
export interface RequestFaults {
  readonly drop: DropMoment | null;
  readonly refusal: HostErrorCode | null;
  /** The batch ends with this code before its action of this number; what ran before stays. */
  readonly stop: { readonly action: number; readonly code: HostErrorCode } | null;
  readonly strip: boolean;
}
const everyone = Symbol('everyone');
type RequestFault = (due: { -readonly [K in keyof RequestFaults]: RequestFaults[K] }) => void;

export const noFaults: RequestFaults = { drop: null, refusal: null, stop: null, strip: false };

/** Failures on demand, as users of Excel meet them. Each one-time fault is used up by what it hits; `clear` ends them all. */
export class Faults {
  private readonly editing = new Set<User | typeof everyone>();
  private editTimer: ReturnType<typeof setTimeout> | undefined;
  private editEnd: (() => void)[] = [];
  private readonly requests = new Schedule<RequestFault>();
  private readonly protects = new Schedule<'denied'>();
  private readonly events = new Schedule<'lost'>();
  private nullReadsFrom: number | null = null;
  /** As builds since June 2026: `unprotect` of what is not protected fails with `AccessDenied` (issue 6784). */
  deniesNeedlessUnprotect = false;
  /** Every call of `protect` fails with `AccessDenied`. */
  deniesProtect = false;
  /** Settings are taken and not kept (issues 360 and 6091 of OfficeDev/office-js). */
  forgetsSettings = false;
  /** Milliseconds before each answer. */
  delay = 0;
  /** No event reaches a client. */
  losesEvents = false;
  /** Milliseconds before each event. */
  eventDelay = 0;
  /** `Office.context.officeTheme` is undefined for clients that connect from now on (issue 6134). */
  hidesTheme = false;
  /** The Office that clients connecting from now on find themselves in; `null` = as the host was made. */
  office: OfficeVersion | null = null;

  /**
   * A user is editing a cell: every batch of that user's clients fails with `InvalidOperationInCellEditMode` until it ends;
   * without a user those of all clients.
   */
  beginCellEdit(user: User | typeof everyone = everyone): void {
    this.editing.add(user);
  }
  endCellEdit(user: User | typeof everyone = everyone): void {
    if (user === everyone) clearTimeout(this.editTimer);
    this.editing.delete(user);
    for (const resume of this.editEnd.splice(0)) resume();
  }
  editCellFor(milliseconds: number): void {
    this.beginCellEdit();
    clearTimeout(this.editTimer);
    this.editTimer = setTimeout(() => this.endCellEdit(), milliseconds);
  }
  isEditing(user: User): boolean {
    return this.editing.has(everyone) || this.editing.has(user);
  }
  /** For clients that asked with `delayForCellEdit`. */
  async whenCellEditEnds(user: User): Promise<void> {
    while (this.isEditing(user)) await new Promise<void>((resolve) => this.editEnd.push(resolve));
  }

  /** The connection breaks at the next request, or after `skip` more. */
  dropConnection(moment: DropMoment, skip = 0): void {
    this.requests.add((due) => (due.drop = moment), skip);
  }
  /** The next request, or the one after `skip` more, is refused as a whole. */
  refuseRequest(code: HostErrorCode, skip = 0): void {
    this.requests.add((due) => (due.refusal = code), skip);
  }
  /** The batch of the next request, or of the one after `skip` more, fails before its action number `action`, counted from 0. */
  stopRequest(action: number, code: HostErrorCode, skip = 0): void {
    this.requests.add((due) => (due.stop = { action, code }), skip);
  }
  /** The settings are gone when the next request comes, or the one after `skip` more. */
  stripSettingsLater(skip = 0): void {
    this.requests.add((due) => (due.strip = true), skip);
  }
  /** One more request is served: what happens to it. */
  takeRequest(): RequestFaults {
    const due = { ...noFaults };
    for (const fault of this.requests.take()) fault(due);
    return due;
  }

  /** After `skip` more calls of `protect`, the next `times` fail with `AccessDenied` (issue 6784 of OfficeDev/office-js). */
  denyProtect(times = 1, skip = 0): void {
    for (let turn = 0; turn < times; turn += 1) this.protects.add('denied', skip + turn);
  }
  takeProtectDenial(): boolean {
    return this.protects.take().length > 0 || this.deniesProtect;
  }

  /** Excel on the web once lost every opened file's settings (issue 2940 of OfficeDev/office-js). */
  stripSettings(book: WorkbookModel): void {
    book.settings.clear();
  }

  /** Reads of at least this many cells answer `null` values; `null` switches the fault off. */
  answerNullFrom(cells: number | null): void {
    this.nullReadsFrom = cells;
  }
  answersNullFor(cells: number): boolean {
    return this.nullReadsFrom !== null && cells >= this.nullReadsFrom;
  }

  /** After `skip` more events, one reaches no client (issues 420, 1760, 3888: changes of which `onChanged` never tells). */
  loseEvent(skip = 0): void {
    this.events.add('lost', skip);
  }
  /** Carries one event to its client: now, later or never. */
  carryEvent(deliver: () => void): void {
    if (this.events.take().length > 0 || this.losesEvents) return;
    if (this.eventDelay > 0) setTimeout(deliver, this.eventDelay);
    else deliver();
  }

  /** `ExcelApi` of the Office that was chosen. */
  get apiLevel(): ApiLevel | null {
    return this.office === null ? null : officeVersions[this.office].ExcelApi;
  }

  /** Everything works again; what was lost stays lost. */
  clear(): void {
    this.endCellEdit();
    this.requests.clear();
    this.protects.clear();
    this.events.clear();
    this.answerNullFrom(null);
    this.deniesNeedlessUnprotect = false;
    this.deniesProtect = false;
    this.forgetsSettings = false;
    this.losesEvents = false;
    this.hidesTheme = false;
    this.delay = 0;
    this.eventDelay = 0;
    this.office = null;
  }
}
