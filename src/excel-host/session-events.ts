import { valueAt } from './model/content';
import { relatedCells } from './model/dependencies';
import { rect } from './model/rect';
import type { ModelChange, User } from './model/change';
import type { Rect } from './model/types';
import type { SheetModel } from './model/sheet';
import type { WorkbookModel } from './model/workbook';
import { documentEvents, eventTypes, workbookTarget } from './protocol/member/events';
import type { EventDraft } from './session-event-draft';
import { objectDrafts } from './session-object-events';
import { tableDataDrafts, tableDrafts, tableSelectionDrafts } from './session-table-events';
import { shown, valueType } from './protocol/member/range-contents';
import { formatAddress } from './text/address';

/** An event as the client library takes it, whichever bridge carries it. */
export interface HostEvent {
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly isRemote: boolean;
}

/** Document-level events of the old kind are not registered with the host: every client gets them. */
const documentTarget = '';

/** What every client is told of, registered or not. */
const documentKinds: ReadonlySet<ModelChange['kind']> = new Set(['selection', 'settings']);

type DataChange = Extract<ModelChange, { kind: 'data' }>;

/** Turns changes of the model into the events of one client, for what that client has registered. */
export class EventSource {
  /** `context.runtime.enableEvents`: switched off, nothing is told, nor later. */
  enabled = true;
  private followsCalculation = false;
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, { sheet: SheetModel; area: Rect }>();

  constructor(
    private readonly book: WorkbookModel,
    private readonly user: User,
    private readonly send: (event: HostEvent) => void,
  ) {}

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
    if (type === eventTypes.DataChanged) this.book.areEditsFollowed = true;
    if (type === eventTypes.FormulaChanged) this.book.areFormulasFollowed = true;
    if (type === eventTypes.Calculated) this.followsCalculation = true;
  }
  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }
  private isRegistered(type: number, target: string): boolean {
    return (this.registered.get(keyOf(type, target)) ?? 0) > 0;
  }
  rangeOf(id: string): { sheet: SheetModel; area: Rect } | null {
    return this.ranges.get(id) ?? null;
  }

  tell(change: ModelChange, user: User): void {
    // Most clients listen to little: an event that nobody waits for is not even put together.
    if (!this.enabled) return;
    if (this.registered.size === 0 && !documentKinds.has(change.kind)) return;
    const isRemote = user !== this.user;
    for (const draft of this.drafts(change, isRemote)) {
      for (const target of draft.targets) {
        if (target !== documentTarget && !this.isRegistered(draft.type, target)) continue;
        this.send({ messageType: draft.type, targetId: target, message: JSON.stringify(draft.body), isRemote });
      }
    }
  }

  /** What each kind of change is to a client. Looking around is each user's own affair. */
  private drafts(change: ModelChange, isRemote: boolean): EventDraft[] {
    const source = isRemote ? 'Remote' : 'Local';
    const makers: Makers = {
      data: (data) => [
        onSheet(eventTypes.DataChanged, data.sheetId, { ...this.dataBody(data), source }),
        ...tableDataDrafts(this.book, data, source, (sheetId, area) => this.keepRange(sheetId, area)),
        ...(this.followsCalculation ? calculatedDrafts(this.book, data) : []),
      ],
      selection: ({ sheetId, area }) =>
        isRemote ? [] : [...selectionDrafts(sheetId, area), ...tableSelectionDrafts(this.book, sheetId, area)],
      'sheet-activated': ({ sheetId }) => (isRemote ? [] : [onSheet(eventTypes.Activated, sheetId, {})]),
      'sheet-deactivated': ({ sheetId }) => (isRemote ? [] : [onSheet(eventTypes.Deactivated, sheetId, {})]),
      'sheet-added': ({ sheetId }) => [onWorkbook(eventTypes.Added, sheetId, source)],
      'sheet-deleted': ({ sheetId }) => [onWorkbook(eventTypes.Deleted, sheetId, source)],
      ...objectDrafts(source, (sheetId, area) => this.keepRange(sheetId, area)),
      ...tableDrafts(this.book, source),
      settings: () => [{ type: documentEvents.settingsChanged, targets: [documentTarget], body: {} }],
      look: () => [],
      workbook: () => [],
    };
    return draftWith(makers, change);
  }

  private dataBody(change: DataChange): Record<string, unknown> {
    return {
      address: formatAddress(change.area),
      changeType: change.type,
      triggerSource: 'Unknown',
      shiftDirection: change.shift ?? 'None',
      referenceId: this.keepRange(change.sheetId, change.area),
      ...this.details(change),
    };
  }

  /** Source: WorksheetChangedEventArgs.details: it "can be retrieved when the changed event is triggered on a single cell". */
  private details({ sheetId, area, type }: DataChange): Record<string, unknown> {
    const { lastEdit } = this.book;
    const sheet = this.book.findSheet(sheetId);
    const isEdit = type === 'RangeEdited' && area.rows * area.cols === 1;
    if (!isEdit || !sheet || lastEdit?.sheetId !== sheetId || lastEdit.row !== area.row || lastEdit.col !== area.col) {
      return {};
    }
    const after = valueAt(this.book, sheet, area.row, area.col);
    return {
      valueBefore: shown(lastEdit.before),
      valueAfter: shown(after),
      valueTypeBefore: valueType(lastEdit.before),
      valueTypeAfter: valueType(after),
    };
  }

  /** The cells of an event, for `event.getRange(context)`. */
  private keepRange(sheetId: string, area: Rect): string {
    const sheet = this.book.findSheet(sheetId);
    const referenceId = this.book.ids.reference();
    if (sheet) this.ranges.set(referenceId, { sheet, area });
    return referenceId;
  }
}

type Makers = { [K in ModelChange['kind']]: (change: Extract<ModelChange, { kind: K }>) => EventDraft[] };
function draftWith<K extends ModelChange['kind']>(
  makers: Makers,
  change: Extract<ModelChange, { kind: K }>,
): EventDraft[] {
  const kind: K = change.kind;
  return makers[kind](change);
}

const onSheet = (type: number, sheetId: string, body: Readonly<Record<string, unknown>>): EventDraft => ({
  type,
  targets: [sheetId, workbookTarget],
  body: { worksheetId: sheetId, ...body },
});
const onWorkbook = (type: number, sheetId: string, source: string): EventDraft => ({
  type,
  targets: [workbookTarget],
  body: { worksheetId: sheetId, source },
});
/** Each sheet with formulas that the changed cells hold or lead to has been calculated. */
function calculatedDrafts(book: WorkbookModel, { sheetId, area }: DataChange): EventDraft[] {
  const sheet = book.findSheet(sheetId);
  if (!sheet) return [];
  const own = formulaCellsIn(sheet, area);
  const calculated = new Map<SheetModel, Rect[]>(own.length > 0 ? [[sheet, own]] : []);
  for (const { sheet: home, area: cell } of relatedCells(book, { sheet, area }, 'dependents', true)) {
    calculated.set(home, [...(calculated.get(home) ?? []), cell]);
  }
  return [...calculated].map(([{ id }, cells]) =>
    onSheet(eventTypes.Calculated, id, { address: cells.map((cell) => formatAddress(cell)).join(',') }),
  );
}
function formulaCellsIn(sheet: SheetModel, area: Rect): Rect[] {
  const found: Rect[] = [];
  sheet.cells.forEachIn(area, ({ formula }, row, col) => {
    if (formula !== null) found.push(rect(row, col, 1, 1));
  });
  return found;
}

const selectionDrafts = (sheetId: string, area: Rect): EventDraft[] => [
  onSheet(eventTypes.SelectionChanged, sheetId, { address: formatAddress(area), isInsideTable: false }),
  { type: documentEvents.selectionChanged, targets: [documentTarget], body: {} },
];

const keyOf = (type: number, target: string): string => `${type}/${target}`;
