import type { SheetModel } from '../model/sheet';
import type { Rect } from '../model/types';
import type { HostObject } from './call-context';
import { rangeAreasClass } from './member/range-areas';
import { rangeClass } from './member/range';
import { rangesOfSheetsClass } from './member/range-relations';
import { AreasRef, RangeRef, type KeptRef } from './range-ref';

/** The ranges that a client keeps between batches, and those of the running batch: all of them follow moved cells. */
export class ReferenceTable {
  private readonly kept = new Map<string, KeptRef>();
  private running: RangeRef[] = [];

  watch(range: RangeRef): void {
    this.running.push(range);
  }

  endBatch(): void {
    this.running = [];
  }

  keep(range: KeptRef, id: string): void {
    range.referenceId ??= id;
    this.kept.set(range.referenceId, range);
  }

  find(id: string): HostObject | null {
    const found = this.kept.get(id);
    if (!found) return null;
    if (found instanceof RangeRef) return rangeClass(found);
    return found instanceof AreasRef ? rangeAreasClass(found) : rangesOfSheetsClass(found);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }
  clear(): void {
    this.kept.clear();
  }

  move(sheet: SheetModel, move: (area: Rect) => Rect | null): void {
    const all = new Set([...this.running, ...[...this.kept.values()].flatMap((range) => range.refs)]);
    for (const range of all) if (range.sheet === sheet) range.move(move);
  }
}
