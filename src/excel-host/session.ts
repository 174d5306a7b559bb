import { accessDenied, HostError, invalidArgument, type HostErrorCode } from './errors';
import { noFaults, type Faults, type RequestFaults } from './faults';
import { surroundingsOf, type Surroundings } from './fault/surroundings';
import { DocumentCopies, type FileFormat } from './document-copy';
import { fromBase64 } from './model/image-size';
import { toData } from './model/to-data';
import type { WorkbookData } from './model/types';
import type { WorkbookModel } from './model/workbook';
import type { Traffic } from './traffic';
import type { User } from './model/change';
import type { ApiLevel } from './protocol/api-level';
import { runBatch } from './protocol/batch';
import { ReferenceTable } from './protocol/reference-table';
import type { CallContext, SessionState } from './protocol/call-context';
import { isService } from './protocol/member/services';
import { workbookClass } from './protocol/member/workbook';
import { createObjects } from './protocol/objects';
import { asBatch, pathType, type WireBatch, type WireResponse } from './protocol/wire';
import { EventSource, type HostEvent } from './session-events';

/** Excel on the web takes and gives at most 5 MB per batch ("Resource limits and performance optimization"). */
export const payloadLimit = 5 * 1024 * 1024;
/** Request flag of `delayForCellEdit: true`. */
const delayForCellEditFlag = 64;

/** The connection broke: a bridge answers with a failure of the transport, not of the batch. */
export class ConnectionLost extends Error {}

/** What a client's connection needs of its host. */
export interface SessionHost {
  readonly book: WorkbookModel;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly refused: string[];
  /** The file format of the workbook; without it nothing that needs a file works. */
  readonly files: FileFormat | null;
  /** A workbook beside this one was opened: with these contents, or an empty one. */
  workbookOpened(data: WorkbookData | null): void;
}

/** One connected client: its kept references, its registered events, its user. */
export class HostSession {
  /** The copies of the document that `getFileAsync` gave out. */
  readonly documents = new DocumentCopies(() => this.writeDocument());
  private readonly references = new ReferenceTable();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();
  private readonly events: EventSource;
  private readonly context: CallContext;
  private readonly stop: (() => void)[];
  /** As they were when the client connected. */
  readonly surroundings: Surroundings;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly host: SessionHost,
    readonly user: User,
    readonly apiLevel: ApiLevel,
  ) {
    const { book } = host;
    this.surroundings = surroundingsOf(host.faults);
    this.events = new EventSource(book, user, (event) => {
      host.faults.carryEvent(() => {
        for (const listener of [...this.eventListeners]) listener(event);
      });
    });
    this.stop = [
      book.users.enter(user),
      book.listen((change, by) => this.events.tell(change, by)),
      book.onMove((sheet, move) => this.references.move(sheet, move)),
    ];
    this.context = {
      book,
      session: this.state(),
      refuse: (member) => this.refuse(member),
      objects: createObjects((range) => this.references.watch(range)),
    };
  }

  /** Events for this client, e.g. for a bridge to carry. Returns the unsubscriber. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** The client is gone: no more events. */
  disconnect(): void {
    for (const stop of this.stop) stop();
    this.eventListeners.clear();
  }

  /**
   * One `ProcessQuery` request: the batch as JSON text in, the response as JSON text out. Requests are served one after the
   * other. Rejects with `ConnectionLost` when that fault is set.
   */
  processQuery(bodyText: string, flags = 0): Promise<string> {
    const answer = this.queue.then(() => this.serve(bodyText, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async serve(bodyText: string, flags: number): Promise<string> {
    const { faults, traffic } = this.host;
    const started = performance.now();
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
    if ((flags & delayForCellEditFlag) !== 0) await faults.whenCellEditEnds(this.user);
    const batch = asBatch(JSON.parse(bodyText));
    // What the client sends by itself comes when it likes: it must not use up a fault that is meant for the add-in's request.
    const due = isCleanup(batch) || isAside(batch) ? noFaults : faults.takeRequest();
    if (due.drop === 'before') throw new ConnectionLost('The connection broke before the request was applied.');
    if (due.strip) this.host.faults.stripSettings(this.host.book);
    const text = this.answer(bodyText, batch, due);
    traffic.note({
      requestBytes: bodyText.length,
      responseBytes: text.length,
      actions: batch.Actions.length,
      isCleanup: isCleanup(batch),
      milliseconds: performance.now() - started,
    });
    if (due.drop === 'after') throw new ConnectionLost('The connection broke after the request was applied.');
    return text;
  }

  private answer(bodyText: string, batch: WireBatch, { refusal, stop }: RequestFaults): string {
    if (byteLength(bodyText) > payloadLimit) return failed('RequestPayloadSizeLimitExceeded');
    if (this.host.faults.isEditing(this.user) && !isAside(batch)) return failed('InvalidOperationInCellEditMode');
    if (refusal !== null) return failed(refusal);
    const text = JSON.stringify(this.run(batch, stop));
    return byteLength(text) > payloadLimit ? failed('ResponsePayloadSizeLimitExceeded') : text;
  }

  private run(batch: WireBatch, stop: RequestFaults['stop']): WireResponse {
    const { book } = this.host;
    const before = book.user;
    book.user = this.user;
    try {
      return runBatch(
        batch,
        { workbook: workbookClass(book), byReference: (id) => this.references.find(id) },
        this.context,
        stop,
      );
    } finally {
      book.user = before;
      this.references.endBatch();
    }
  }

  private refuse(member: string): HostError {
    const { refused } = this.host;
    if (!refused.includes(member)) refused.push(member);
    return new HostError('ApiNotFound', `The emulated Excel does not know ${member}.`, member);
  }

  private writeDocument(): Promise<Uint8Array> {
    const { files, book } = this.host;
    if (!files) throw this.refuse('Document.getFileAsync');
    return files.write(toData(book));
  }

  private readWorkbook(base64: string, member: string): WorkbookData {
    const { files } = this.host;
    if (!files) throw this.refuse(member);
    const bytes = fromBase64(base64);
    if (!bytes) throw invalidArgument('The workbook is no Base64 text.');
    try {
      return files.read(bytes);
    } catch (error) {
      throw invalidArgument(error instanceof Error ? error.message : undefined);
    }
  }

  private state(): SessionState {
    const { faults, book } = this.host;
    return {
      apiLevel: this.apiLevel,
      beforeProtect: () => {
        if (faults.takeProtectDenial()) throw accessDenied();
      },
      beforeUnprotect: (isProtected) => {
        if (!isProtected && faults.deniesNeedlessUnprotect) throw accessDenied();
      },
      answersNullFor: (cells) => faults.answersNullFor(cells),
      forgetsSettings: () => faults.forgetsSettings,
      saved: () => undefined,
      readWorkbook: (base64, member) => this.readWorkbook(base64, member),
      openWorkbook: (data) => this.host.workbookOpened(data),
      eventRange: (id) => this.events.rangeOf(id),
      keepReference: (range) => this.references.keep(range, book.ids.reference()),
      removeReference: (id) => this.references.remove(id),
      removeAllReferences: () => this.references.clear(),
      areEventsEnabled: () => this.events.enabled,
      enableEvents: (enabled) => {
        this.events.enabled = enabled;
      },
      isShared: () => book.users.size > 1,
      registerEvent: (type, target) => this.events.register(type, target),
      unregisterEvent: (type, target) => this.events.unregister(type, target),
    };
  }
}

/** Excel refuses the whole batch: nothing ran, no action is to blame. */
function failed(code: HostErrorCode): string {
  const error = new HostError(code);
  return JSON.stringify({ Results: [], Error: { Code: code, Message: error.message, Location: '', ActionIndex: -1 } });
}

const isCleanup = (batch: WireBatch): boolean =>
  batch.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');

/** A message to a service beside the workbook. */
const isAside = ({ ObjectPaths }: WireBatch): boolean =>
  Object.values(ObjectPaths).every(
    ({ ObjectPathType, Name = '' }) => ObjectPathType === pathType.newObject && isService(Name),
  );

const utf8 = new TextEncoder();
/** A text shorter than a third of the limit cannot reach it: most are not measured. */
function byteLength(text: string): number {
  return text.length * 3 <= payloadLimit ? text.length : utf8.encode(text).length;
}
