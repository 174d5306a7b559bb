import type { GridChange } from '../grid-view';
import type { ModelChange, User } from '../model/change';
import type { WorkbookModel } from '../model/workbook';

const kinds: Readonly<Record<ModelChange['kind'], GridChange['kind']>> = {
  data: 'cells',
  selection: 'selection',
  look: 'structure',
  'sheet-added': 'structure',
  'sheet-deleted': 'structure',
  'sheet-activated': 'structure',
  'sheet-deactivated': 'structure',
  settings: 'selection',
  workbook: 'structure',
  comment: 'structure',
  chart: 'structure',
  protection: 'structure',
  format: 'structure',
  'rows-hidden': 'structure',
  formulas: 'cells',
  table: 'structure',
  sorted: 'cells',
};
const weight: Readonly<Record<GridChange['kind'], number>> = { selection: 0, cells: 1, structure: 2 };

/** Gathers the changes of one micro-task into one notice. */
export class ChangeFeed {
  private readonly listeners = new Set<(change: GridChange) => void>();
  private waiting: GridChange | null = null;

  constructor(book: WorkbookModel, user: User) {
    book.listen((change, by) => {
      // Where another user looks does not concern this page; settings are not shown on it.
      const isOwnAffair = change.kind === 'selection' || change.kind === 'sheet-activated';
      if (change.kind === 'settings' || (isOwnAffair && by !== user)) return;
      this.add(change);
    });
  }

  subscribe(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private add(change: ModelChange): void {
    const sheetIds = 'sheetId' in change ? [change.sheetId] : [];
    const isShift = change.kind === 'data' && change.type !== 'RangeEdited';
    const kind = isShift ? 'structure' : kinds[change.kind];
    if (!this.waiting) queueMicrotask(() => this.flush());
    const before = this.waiting ?? { sheetIds: [], kind };
    this.waiting = {
      sheetIds: [...new Set([...before.sheetIds, ...sheetIds])],
      kind: weight[kind] > weight[before.kind] ? kind : before.kind,
    };
  }

  private flush(): void {
    const change = this.waiting;
    this.waiting = null;
    if (change) for (const listener of [...this.listeners]) listener(change);
  }
}
