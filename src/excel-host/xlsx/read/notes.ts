/** What was met in a file and is not, or not fully, in the opened workbook. */
export type OpenNoteKind =
  /** Parts as a whole: pivot tables, slicers, embedded objects, ... */
  | 'part-left-out'
  /** A formula whose value is shown as the file has it, because it cannot be computed here. */
  | 'formula-not-computed'
  /** A formula over several cells, a data table: the values stay, the formula is gone. */
  | 'formula-became-value'
  /** A cell that holds what no cell can hold. */
  | 'cell-left-out'
  /** A text with several looks within one cell: the text stays, with the look of the cell. */
  | 'rich-text-plain'
  /** Gradients, diagonal borders: shown as the nearest plain look. */
  | 'look-simplified'
  | 'conditional-format-left-out'
  | 'validation-left-out'
  | 'name-left-out'
  | 'page-setup-simplified'
  /** A kind of chart that is not known, or one with more than is kept. */
  | 'chart-left-out'
  | 'chart-simplified'
  | 'drawing-left-out'
  /** Dates were counted from 1904 and are now counted from 1900, showing the same days. */
  | 'dates-from-1904'
  /** Settings of another add-in than the one asked for. */
  | 'other-addin-settings'
  /** A setting, property or rule that could not be read. */
  | 'entry-unreadable';

export interface OpenNote {
  readonly kind: OpenNoteKind;
  /** A part, a sheet or a cell: `Rekap!B4`. */
  readonly place: string;
  /** In English, for developers: what it was. */
  readonly detail: string;
  /** How many of this kind and detail; `place` is the first. */
  readonly count: number;
}

/** Collects notes; the same kind and detail again is counted, not repeated: a book may hold 10,000 of them. */
export class OpenNotes {
  private readonly found = new Map<string, OpenNote>();

  add(kind: OpenNoteKind, place: string, detail: string): void {
    const key = `${kind} ${detail}`;
    const before = this.found.get(key);
    this.found.set(key, before ? { ...before, count: before.count + 1 } : { kind, place, detail, count: 1 });
  }

  list(): readonly OpenNote[] {
    return [...this.found.values()];
  }
}
