import type { SortKey } from './sort';

/** How a table was sorted last: shown by its heading buttons, not saved. */
export interface TableSortState {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}
