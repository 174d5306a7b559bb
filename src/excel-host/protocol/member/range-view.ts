import { itemNotFound } from '../../errors';
import { rect } from '../../model/rect';
import { columnName } from '../../text/address';
import { count } from '../args';
import type { CallContext } from '../call-context';
import { defineClass, type Getter, type HostClass } from '../host-class';
import { RangeRef } from '../range-ref';
import { rangeContents } from './range-contents';

/** The visible rows of a range, or one of them (`index`). */
interface View {
  readonly range: RangeRef;
  readonly index: number | null;
}

function visibleRows({ range, index }: View): number[] {
  const { row, rows } = range.rect;
  const all = Array.from({ length: rows }, (_, at) => row + at).filter((at) => !range.sheet.rows.isHidden(at));
  return index === null ? all : all.slice(index, index + 1);
}
function visibleColumns({ range }: View): number[] {
  const { col, cols } = range.rect;
  return Array.from({ length: cols }, (_, at) => col + at).filter((at) => !range.sheet.columns.isHidden(at));
}

/** A property of the range, only of its visible cells. */
const visible =
  (property: string): Getter<View> =>
  (view, context) =>
    visibleRows(view).flatMap((row) => lineOf(view, row, property, context));

function lineOf(view: View, row: number, property: string, context: CallContext): unknown[] {
  const { col, cols } = view.range.rect;
  const read = rangeContents.get[property];
  const lines = read?.(new RangeRef(view.range.sheet, rect(row, col, 1, cols)), context);
  const [line] = Array.isArray(lines) ? lines : [];
  const cells: unknown[] = Array.isArray(line) ? line : [];
  return [visibleColumns(view).map((at) => cells[at - col])];
}

export const rangeViewClass: HostClass<View> = defineClass<View>({
  name: 'RangeView',
  defaults: [
    'CellAddresses',
    'ColumnCount',
    'Formulas',
    'FormulasLocal',
    'FormulasR1C1',
    'Index',
    'NumberFormat',
    'RowCount',
    'Text',
    'ValueTypes',
    'Values',
  ],
  get: {
    CellAddresses: (view) =>
      visibleRows(view).map((row) =>
        visibleColumns(view).map((col) => `${view.range.sheet.name}!${columnName(col)}${row + 1}`),
      ),
    ColumnCount: (view) => visibleColumns(view).length,
    RowCount: (view) => visibleRows(view).length,
    Index: ({ index }) => index ?? 0,
    Formulas: visible('Formulas'),
    FormulasLocal: visible('FormulasLocal'),
    FormulasR1C1: visible('FormulasR1C1'),
    NumberFormat: visible('NumberFormat'),
    Text: visible('Text'),
    ValueTypes: visible('ValueTypes'),
    Values: visible('Values'),
  },
  method: { GetRange: ({ range }, _, { objects }) => objects.range(range.sheet, range.rect) },
  navigate: { Rows: (view) => rangeViewsClass(view.range) },
});

const rangeViewsClass = defineClass<RangeRef>({
  name: 'RangeViewCollection',
  defaults: [],
  method: {
    GetCount: (range) => visibleRows({ range, index: null }).length,
    GetItemAt: (range, [index]) => {
      const at = count(index, 'index');
      if (at >= visibleRows({ range, index: null }).length) throw itemNotFound('There is no such visible row.');
      return rangeViewClass({ range, index: at });
    },
  },
  items: (range) => visibleRows({ range, index: null }).map((_, index) => rangeViewClass({ range, index })),
});
