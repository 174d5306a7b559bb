import { invalidArgument } from '../../errors';
import { rect } from '../../model/rect';
import type { BorderEdge, Rect } from '../../model/types';
import { fitShape } from '../../model/write-values';
import { isGiven, isRecord } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { lower, upper, type Method } from '../host-class';
import type { RangeRef } from '../range-ref';

/** Excel.CellBorderCollection names the edges in its own way. */
const edgeNames: Readonly<Record<string, BorderEdge>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** What the options ask for (`{format: {fill: {color: true}}}`), as the object tells it. */
function readProperties(object: HostObject, options: unknown, context: CallContext): Record<string, unknown> {
  if (!isRecord(options)) throw invalidArgument('The options are an object of properties to load.');
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || !isGiven(wanted)) continue;
    result[name] = readProperty(object, name, wanted, context);
  }
  return result;
}

function readProperty(object: HostObject, name: string, wanted: unknown, context: CallContext): unknown {
  if (!object.hasNavigation(upper(name))) return object.get(upper(name), context);
  const child = object.navigate(upper(name), context);
  if (!child) return null;
  if (name === 'borders') {
    const edges = Object.entries(edgeNames).filter(([edge]) => !edge.startsWith('diagonal'));
    return Object.fromEntries(
      edges.map(([edge, id]) => [edge, readProperties(child.index(id, context), wanted, context)]),
    );
  }
  const options = wanted === true ? Object.fromEntries(child.defaults.map((each) => [lower(each), true])) : wanted;
  return readProperties(child, options, context);
}

/** The reverse: sets what is given and leaves all else. */
function writeProperties(object: HostObject, given: Readonly<Record<string, unknown>>, context: CallContext): void {
  for (const [name, value] of Object.entries(given)) {
    if (!isGiven(value)) continue;
    const child = object.hasNavigation(upper(name)) ? object.navigate(upper(name), context) : null;
    if (!child) object.set(upper(name), value, context);
    else if (!isRecord(value)) throw invalidArgument(`"${name}" must be an object.`);
    else if (name === 'borders') writeBorders(child, value, context);
    else writeProperties(child, value, context);
  }
}

function writeBorders(borders: HostObject, given: Readonly<Record<string, unknown>>, context: CallContext): void {
  for (const [name, value] of Object.entries(given)) {
    const edge = edgeNames[name];
    if (!edge || !isRecord(value)) throw invalidArgument(`There is no border "${name}".`);
    writeProperties(borders.index(edge, context), value, context);
  }
}

/** The parts of a range that one entry of the properties is for. */
interface Lines {
  readonly count: (area: Rect) => number;
  readonly part: (area: Rect, index: number) => Rect;
}
const lines: Record<'Row' | 'Column', Lines> = {
  Row: { count: ({ rows }) => rows, part: ({ row, col, cols }, index) => rect(row + index, col, 1, cols) },
  Column: { count: ({ cols }) => cols, part: ({ row, col, rows }, index) => rect(row, col + index, rows, 1) },
};

const getLines =
  (kind: keyof typeof lines): Method<RangeRef> =>
  (range, [options], context) =>
    Array.from({ length: lines[kind].count(range.rect) }, (_, index) =>
      readProperties(context.objects.range(range.sheet, lines[kind].part(range.rect, index)), options, context),
    );

const setLines =
  (kind: keyof typeof lines): Method<RangeRef> =>
  (range, [given], context) => {
    const count = lines[kind].count(range.rect);
    if (!Array.isArray(given) || given.length !== count) {
      throw invalidArgument(`The properties are an array of ${count} entries, one for each ${lower(kind)}.`);
    }
    given.forEach((each: unknown, index) => {
      if (!isRecord(each)) return;
      writeProperties(context.objects.range(range.sheet, lines[kind].part(range.rect, index)), each, context);
    });
    return null;
  };

export const cellProperties: Record<string, Method<RangeRef>> = {
  GetCellProperties: (range, [options], context) => {
    const { row, col, rows, cols } = range.rect;
    return Array.from({ length: rows }, (_, dRow) =>
      Array.from({ length: cols }, (__, dCol) =>
        readProperties(context.objects.range(range.sheet, rect(row + dRow, col + dCol, 1, 1)), options, context),
      ),
    );
  },
  SetCellProperties: (range, [given], context) => {
    if (!Array.isArray(given)) throw invalidArgument('The properties are an array of rows of cells.');
    const { row, col } = range.rect;
    fitShape(given, range.rect).forEach((line, dRow) => {
      line.forEach((each, dCol) => {
        if (!isRecord(each)) return;
        writeProperties(context.objects.range(range.sheet, rect(row + dRow, col + dCol, 1, 1)), each, context);
      });
    });
    return null;
  },
  GetRowProperties: getLines('Row'),
  GetColumnProperties: getLines('Column'),
  SetRowProperties: setLines('Row'),
  SetColumnProperties: setLines('Column'),
  // Every formula is always up to date here.
  SetDirty: () => null,
};
