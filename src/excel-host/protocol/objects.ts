import { invalidArgument } from '../errors';
import { isInGrid } from '../model/rect';
import type { ObjectFactory } from './call-context';
import { rangeAreasClass } from './member/range-areas';
import { rangeClass } from './member/range';
import { worksheetClass } from './member/worksheet';
import { AreasRef, RangeRef } from './range-ref';

/** `live` learns of every new range, so that inserted and deleted rows move it. */
export function createObjects(live: (range: RangeRef) => void): ObjectFactory {
  const liveRange: (...args: ConstructorParameters<typeof RangeRef>) => RangeRef = (sheet, area) => {
    if (!isInGrid(area)) throw invalidArgument('The range would lie outside of the sheet.');
    const range = new RangeRef(sheet, area);
    live(range);
    return range;
  };
  return {
    range: (sheet, area) => rangeClass(liveRange(sheet, area)),
    areas: (sheet, areas) => rangeAreasClass(new AreasRef(areas.map((area) => liveRange(sheet, area)))),
    worksheet: (sheet) => worksheetClass(sheet),
  };
}
