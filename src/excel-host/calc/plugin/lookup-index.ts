import { CellError } from 'hyperformula';
import type { RawNoErrorScalarValue, RawScalarValue } from '../engine-types';
import { compareScalars } from '../semantics/comparison';
import { hasWildcards, wildcardPattern } from '../semantics/wildcard';

const NOT_FOUND = -1;

/** The keys of one row or column, prepared for many searches. Positions count from 0; -1 = not found. */
export class LookupIndex {
  private positions: Map<unknown, number> | null = null;

  constructor(private readonly keys: readonly RawScalarValue[]) {}

  /** The first equal key; text without regard to case, with wildcards. Source: support.microsoft.com "MATCH function", match_type 0. */
  find(wanted: RawNoErrorScalarValue): number {
    if (typeof wanted === 'string' && hasWildcards(wanted)) {
      const pattern = wildcardPattern(wanted);
      return this.keys.findIndex((key) => typeof key === 'string' && pattern.test(key));
    }
    this.positions ??= this.firstPositions();
    return this.positions.get(normalized(wanted)) ?? NOT_FOUND;
  }

  /**
   * The last key up to (`ascending`) or from (`descending`) the wanted value. Upwards it is found by halving as Excel does, so
   * an unsorted list gives an arbitrary answer there and here; downwards key after key, so that an unsorted list ends early.
   * Keys of another kind are passed over. Source: support.microsoft.com "MATCH function", its example with -1.
   */
  findNear(wanted: RawNoErrorScalarValue, order: 'ascending' | 'descending'): number {
    const candidates = this.keys.flatMap((key, at) => (isSameKind(key, wanted) ? [{ key, at }] : []));
    if (order === 'descending') {
      const end = candidates.findIndex(({ key }) => compareScalars(key, wanted) < 0);
      return candidates[(end < 0 ? candidates.length : end) - 1]?.at ?? NOT_FOUND;
    }
    let [low, high] = [0, candidates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = candidates[middle];
      if (candidate !== undefined && compareScalars(candidate.key, wanted) <= 0) low = middle + 1;
      else high = middle;
    }
    return candidates[low - 1]?.at ?? NOT_FOUND;
  }

  private firstPositions(): Map<unknown, number> {
    const positions = new Map<unknown, number>();
    for (let at = this.keys.length - 1; at >= 0; at -= 1) positions.set(normalized(this.keys[at]), at);
    return positions;
  }
}

function normalized(key: RawScalarValue | undefined): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

function isSameKind(key: RawScalarValue, wanted: RawNoErrorScalarValue): key is number | string | boolean {
  return !(key instanceof CellError) && typeof key !== 'symbol' && typeof key === typeof wanted;
}
