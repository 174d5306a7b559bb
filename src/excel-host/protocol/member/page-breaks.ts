import { invalidArgument, itemNotFound } from '../../errors';
import { maxCols, maxRows, rect } from '../../model/rect';
import { assertAllowed } from '../../model/protection';
import type { SheetModel } from '../../model/sheet';
import { count } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass } from '../host-class';
import { rangeOrAddress } from '../range-args';

interface Breaks {
  readonly sheet: SheetModel;
  readonly axis: 'row' | 'col';
}
interface OneBreak extends Breaks {
  readonly at: number;
}

const list = ({ sheet, axis }: Breaks): readonly number[] =>
  axis === 'row' ? sheet.page.rowBreaks : sheet.page.colBreaks;

function store({ sheet, axis }: Breaks, breaks: readonly number[], { book }: CallContext): void {
  assertAllowed(sheet, null);
  const sorted = [...new Set(breaks)].sort((a, b) => a - b);
  if (axis === 'row') sheet.page.rowBreaks = sorted;
  else sheet.page.colBreaks = sorted;
  book.changed({ kind: 'look', sheetId: sheet.id });
}

const pageBreakClass = defineClass<OneBreak>({
  name: 'PageBreak',
  defaults: ['RowIndex', 'ColumnIndex'],
  get: {
    RowIndex: ({ axis, at }) => (axis === 'row' ? at : 0),
    ColumnIndex: ({ axis, at }) => (axis === 'col' ? at : 0),
  },
  method: {
    Delete: (each, _, context) => {
      store(
        each,
        list(each).filter((at) => at !== each.at),
        context,
      );
      return null;
    },
    GetCellAfterBreak: ({ sheet, axis, at }, _, { objects }) =>
      objects.range(sheet, axis === 'row' ? rect(at, 0, 1, 1) : rect(0, at, 1, 1)),
  },
});

export const pageBreaksClass = defineClass<Breaks>({
  name: 'PageBreakCollection',
  defaults: [],
  method: {
    /** The break goes before the top left cell of the range. */
    Add: (breaks, [given], context) => {
      const { area } = rangeOrAddress(given, context.book, breaks.sheet, 'pageBreakRange');
      const at = breaks.axis === 'row' ? area.row : area.col;
      const edge = breaks.axis === 'row' ? maxRows : maxCols;
      if (at === 0 || at >= edge) throw invalidArgument('There is nothing before the first row or column.');
      store(breaks, [...list(breaks), at], context);
      return pageBreakClass({ ...breaks, at });
    },
    GetCount: (breaks) => list(breaks).length,
    // The client asks for the items of a loaded collection by this name.
    GetItemAt: (breaks, [index]) => breakAt(breaks, index),
    RemovePageBreaks: (breaks, _, context) => {
      store(breaks, [], context);
      return null;
    },
  },
  items: (breaks) => list(breaks).map((at) => pageBreakClass({ ...breaks, at })),
  index: breakAt,
});

function breakAt(breaks: Breaks, index: unknown): HostObject {
  const at = list(breaks)[count(index, 'index')];
  if (at === undefined) throw itemNotFound('There is no such page break.');
  return pageBreakClass({ ...breaks, at });
}
