import type { GridAxis } from '../../excel-host/grid-view';

/** Neighbouring rows or columns of one outline level; its button stands behind it, where Excel puts the sums. */
export interface Group {
  readonly level: number;
  readonly first: number;
  readonly last: number;
  /** Closed: all of it is hidden. */
  readonly closed: boolean;
}

/** All groups of an axis, outer ones first. A row of level 2 belongs to a group of level 1 and to one of level 2. */
export function groupsOf(entries: readonly GridAxis[]): Group[] {
  const deepest = entries.reduce((most, { outlineLevel }) => Math.max(most, outlineLevel), 0);
  const groups: Group[] = [];
  for (let level = 1; level <= deepest; level += 1) {
    let run: GridAxis[] = [];
    const close = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      if (first !== undefined && last !== undefined) {
        groups.push({ level, first: first.index, last: last.index, closed: run.every(({ hidden }) => hidden) });
      }
      run = [];
    };
    for (const entry of entries) {
      if (entry.outlineLevel >= level) run.push(entry);
      else close();
    }
    close();
  }
  return groups;
}

export const deepestLevel = (groups: readonly Group[]): number =>
  groups.reduce((most, { level }) => Math.max(most, level), 0);
