import type { RangeVertex } from '../engine-types';
import { failure } from '../plugin/define-plugin';
import { LookupIndex } from '../plugin/lookup-index';
import { areaOf, isArea, rangeNode } from './references';
import { isRare, type Builder } from './step';

/** INDEX and MATCH over a range as a filled column asks them: one cell at a position, an exact search. */
export const lookups: Readonly<Record<string, Builder>> = {
  INDEX: (call, { compile, resume, cells }) => {
    const [range, position, ...more] = call.args;
    if (range === undefined || position === undefined || more.length > 0 || !isArea(range)) return null;
    const place = areaOf(range);
    const which = compile(position);
    return (state) => {
      const at = which(state);
      const found = place(state);
      if (typeof at !== 'number' || found === null) return resume(call, [compile(range)(state), at], state);
      const { sheet, area } = found;
      const offset = Math.trunc(at) - 1;
      const isLine = area.cols === 1 || area.rows === 1;
      const inside = isLine && offset >= 0 && offset < area.rows * area.cols;
      const [row, col] = area.cols === 1 ? [area.row + offset, area.col] : [area.row, area.col + offset];
      const value = inside ? cells.read(sheet, row, col) : undefined;
      return value === undefined || isRare(value) ? resume(call, [compile(range)(state), at], state) : value;
    };
  },
  MATCH: (call, { compile, resume, cells }) => {
    const [wanted, range, kind, ...more] = call.args;
    if (wanted === undefined || range === undefined || kind === undefined || more.length > 0) return null;
    if (!isArea(range) || !('value' in kind) || kind.value !== 0) return null;
    const key = compile(wanted);
    const node = rangeNode(range, cells);
    return (state) => {
      const value = key(state);
      const vertex = typeof value === 'string' || typeof value === 'number' ? node(state) : undefined;
      const index: unknown = vertex?.getFunctionValue(lineOf(vertex));
      // The engine's way prepares the index with the first search.
      if (isRare(value) || typeof value === 'symbol' || !(index instanceof LookupIndex))
        return resume(call, [value], state);
      const found = index.find(value);
      return found < 0 ? failure('NA') : found + 1;
    };
  },
};

const lineOf = ({ start, end }: RangeVertex): 'first-column' | 'first-row' =>
  start.col === end.col ? 'first-column' : 'first-row';
