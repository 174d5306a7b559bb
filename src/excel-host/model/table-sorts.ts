/** Excel.SortField. `key` counts from the first column (or row) of the range. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  readonly color: string | null;
  readonly textAsNumber: boolean;
}

/** How a table was sorted last: shown by its heading buttons, not saved. */
export interface TableSortState {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}
