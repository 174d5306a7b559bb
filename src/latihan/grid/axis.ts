/** Positions along one axis of a sheet, in CSS pixels: columns from the left or rows from the top. */
export class Axis {
  readonly #edges: Float64Array;

  /** `sizes[i]` is the size of column or row `i`; 0 for a hidden one. */
  constructor(sizes: readonly number[]) {
    this.#edges = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => {
      this.#edges[index + 1] = this.start(index) + size;
    });
  }

  get count(): number {
    return this.#edges.length - 1;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Where `index` begins; beyond the last one, where that ends. */
  start(index: number): number {
    return this.#edges[Math.max(0, Math.min(index, this.#edges.length - 1))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The visible column or row at a position; clamped to the first and last. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The nearest visible index from `from` in direction `step`, `from` itself included; `null` at the edge. */
  visibleFrom(from: number, step: 1 | -1): number | null {
    for (let index = from; index >= 0 && index < this.count; index += step) {
      if (!this.isHidden(index)) return index;
    }
    return null;
  }
}
