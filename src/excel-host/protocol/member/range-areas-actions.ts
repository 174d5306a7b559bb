import { invalidArgument, itemNotFound } from '../../errors';
import { copyCells, copyTypes } from '../../model/copy';
import { intersect } from '../../model/rect';
import { specialAreas, specialTypes, specialValueTypes } from '../../model/special-cells';
import type { Rect } from '../../model/types';
import { usedArea } from '../../model/used';
import { integer, oneOf, optionalFlag, optionalOneOf } from '../args';
import type { CallContext } from '../call-context';
import type { Method } from '../host-class';
import { areaOf, areasOf, targetArg } from '../range-args';
import type { AreasRef } from '../range-ref';
import { tableScopedClass } from './tables';

/** The common part of every area with another range, several ranges or an address. */
function commonWith(areas: AreasRef, other: unknown): Rect[] {
  const target = typeof other === 'string' ? null : targetArg(other, 'anotherRange');
  if (target && target.sheet !== areas.sheet) return [];
  const rects = target ? target.rects : areasOf(areas.sheet, String(other));
  return areas.rects.flatMap((each) => rects.flatMap((rect) => intersect(each, rect) ?? []));
}

/** A result of several areas that may be empty: an error, or the object that is not there. */
const several =
  (
    find: (areas: AreasRef, args: readonly unknown[], context: CallContext) => Rect[],
    orNull: boolean,
  ): Method<AreasRef> =>
  (areas, args, context) => {
    const found = find(areas, args, context);
    if (found.length > 0) return context.objects.areas(areas.sheet, found);
    if (orNull) return null;
    throw itemNotFound('No cell is left.');
  };

const special = ({ sheet, rects }: AreasRef, [type, valueType]: readonly unknown[], { book }: CallContext): Rect[] => {
  const cellType = oneOf(type, specialTypes, 'cellType');
  const values = optionalOneOf(valueType, specialValueTypes, 'cellValueType', 'All');
  return rects.flatMap((area) => specialAreas(book, sheet, area, cellType, values));
};
const used = ({ sheet, rects }: AreasRef, [valuesOnly]: readonly unknown[]): Rect[] =>
  rects.flatMap((area) => usedArea(sheet, area, optionalFlag(valuesOnly, 'valuesOnly')) ?? []);

export const rangeAreasActions: Record<string, Method<AreasRef>> = {
  GetIntersection: several((areas, [other]) => commonWith(areas, other), false),
  GetIntersectionOrNullObject: several((areas, [other]) => commonWith(areas, other), true),
  GetSpecialCells: several(special, false),
  GetSpecialCellsOrNullObject: several(special, true),
  GetUsedRangeAreas: several(used, false),
  GetUsedRangeAreasOrNullObject: several(used, true),
  GetOffsetRangeAreas: (areas, [rows, cols], { objects }) =>
    objects.areas(
      areas.sheet,
      areas.rects.map((area) => ({
        ...area,
        row: area.row + integer(rows, 'rowOffset'),
        col: area.col + integer(cols, 'columnOffset'),
      })),
    ),
  GetTables: (areas, [fullyContained]) =>
    tableScopedClass({
      sheet: areas.sheet,
      areas: areas.rects,
      fullyContained: optionalFlag(fullyContained, 'fullyContained'),
    }),
  // Source: RangeAreas.copyFrom: several sources must be one place away from each other as the destinations are; one source
  // goes into each destination.
  CopyFrom: (areas, [source, copyType, skipBlanks, transpose], { book }) => {
    const options = {
      type: optionalOneOf(copyType, copyTypes, 'copyType', 'All'),
      skipBlanks: optionalFlag(skipBlanks, 'skipBlanks'),
      transpose: optionalFlag(transpose, 'transpose'),
    };
    const from =
      typeof source === 'string'
        ? [areaOf(book, areas.sheet, source)]
        : targetArg(source, 'sourceRange').refs.map((ref) => ({ sheet: ref.sheet, area: ref.rect }));
    if (from.length > 1 && from.length !== areas.refs.length) {
      throw invalidArgument('There must be as many destinations as sources.');
    }
    areas.rects.forEach((area, index) => {
      const place = from[from.length === 1 ? 0 : index];
      if (place) copyCells(book, place, { sheet: areas.sheet, area }, options);
    });
    return null;
  },
  Calculate: () => null,
  SetDirty: () => null,
};
