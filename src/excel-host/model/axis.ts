import type { AxisSize, CellStyle } from './types';

/** What a row or column has beyond the standard. */
export interface AxisEntry {
  /** Points; `null` = standard size. */
  size: number | null;
  hidden: boolean;
  outlineLevel: number;
  /** The look of the whole row or column, for cells that have none of their own. */
  style: CellStyle | null;
}

/** Rows or columns of a sheet: sparse, by index. */
export class Axis {
  private entries = new Map<number, AxisEntry>();

  get(index: number): AxisEntry | undefined {
    return this.entries.get(index);
  }

  ensure(index: number): AxisEntry {
    let entry = this.entries.get(index);
    if (!entry) this.entries.set(index, (entry = { size: null, hidden: false, outlineLevel: 0, style: null }));
    return entry;
  }

  isHidden(index: number): boolean {
    return this.entries.get(index)?.hidden ?? false;
  }

  /** Points as shown: a hidden one takes no room. */
  sizeOf(index: number, standard: number): number {
    const entry = this.entries.get(index);
    if (!entry) return standard;
    return entry.hidden ? 0 : (entry.size ?? standard);
  }

  /** Points from the sheet's edge to the near side of `index`. */
  offsetOf(index: number, standard: number): number {
    let offset = index * standard;
    for (const [at, entry] of this.entries) {
      if (at < index) offset += (entry.hidden ? 0 : (entry.size ?? standard)) - standard;
    }
    return offset;
  }

  grouped(): AxisEntry[] {
    return [...this.entries.values()].filter((entry) => entry.outlineLevel > 0);
  }

  hasSizes(): boolean {
    return [...this.entries.values()].some((entry) => entry.size !== null || entry.hidden);
  }

  /** All rows or columns get a new standard size. */
  resetSizes(): void {
    for (const entry of this.entries.values()) entry.size = null;
  }

  insert(at: number, count: number): void {
    this.rekey((index) => (index < at ? index : index + count));
    // Excel gives inserted rows and columns the format of the one before them.
    const before = this.entries.get(at - 1);
    if (!before) return;
    for (let index = at; index < at + count; index += 1) this.entries.set(index, { ...before, hidden: false });
  }

  delete(at: number, count: number): void {
    this.rekey((index) => (index < at ? index : index < at + count ? -1 : index - count));
  }

  private rekey(move: (index: number) => number): void {
    const moved = new Map<number, AxisEntry>();
    for (const [index, entry] of this.entries) {
      const to = move(index);
      if (to >= 0) moved.set(to, entry);
    }
    this.entries = moved;
  }

  /** Styled entries, for a look-up of styles behind empty cells. */
  *styled(): Iterable<[number, CellStyle]> {
    for (const [index, entry] of this.entries) if (entry.style) yield [index, entry.style];
  }

  toData(): AxisSize[] {
    return [...this.entries]
      .sort(([a], [b]) => a - b)
      .map(([index, entry]) => ({
        index,
        size: entry.size,
        hidden: entry.hidden,
        outlineLevel: entry.outlineLevel,
        ...(entry.style ? { style: entry.style } : {}),
      }));
  }
}
