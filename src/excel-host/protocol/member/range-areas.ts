import { clearArea, clearModes } from '../../model/clear';
import { cellCount, isEntireColumns, isEntireRows, maxCols, maxRows, rect } from '../../model/rect';
import { count, optionalOneOf } from '../args';
import { defineClass } from '../host-class';
import { keptIdentity, type AreasRef } from '../range-ref';
import type { CallContext, HostObject } from '../call-context';
import { itemNotFound } from '../../errors';
import { rangeAreasActions } from './range-areas-actions';
import { targetNavigation } from './range-navigation';
import { setStyleOf, styleOf } from './range-style';

const rangesOf = (areas: AreasRef, { objects }: CallContext): HostObject[] =>
  areas.rects.map((area) => objects.range(areas.sheet, area));

const rangeCollectionClass = defineClass<AreasRef>({
  name: 'RangeCollection',
  defaults: [],
  method: {
    GetCount: (areas) => areas.refs.length,
    GetItemAt: (areas, [index], context) => {
      const found = rangesOf(areas, context)[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such area.');
      return found;
    },
  },
  items: rangesOf,
});

export const rangeAreasClass = defineClass<AreasRef>({
  name: 'RangeAreas',
  identity: keptIdentity,
  defaults: ['Address', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow', 'Style'],
  get: {
    Address: (areas) => areas.address,
    AddressLocal: (areas) => areas.address,
    AreaCount: (areas) => areas.refs.length,
    CellCount: (areas) => areas.rects.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireRow: (areas) => areas.rects.every(isEntireRows),
    IsEntireColumn: (areas) => areas.rects.every(isEntireColumns),
    Style: styleOf,
  },
  set: { Style: setStyleOf },
  method: {
    Clear: (areas, [applyTo], { book }) => {
      const mode = optionalOneOf(applyTo, clearModes, 'applyTo', 'All');
      for (const area of areas.rects) clearArea(book, areas.sheet, area, mode);
      return null;
    },
    GetEntireRow: (areas, _, { objects }) =>
      objects.areas(
        areas.sheet,
        areas.rects.map((area) => rect(area.row, 0, area.rows, maxCols)),
      ),
    GetEntireColumn: (areas, _, { objects }) =>
      objects.areas(
        areas.sheet,
        areas.rects.map((area) => rect(0, area.col, maxRows, area.cols)),
      ),
    ...rangeAreasActions,
    _KeepReference: (areas, _, { session }) => {
      session.keepReference(areas);
      return null;
    },
  },
  navigate: { ...targetNavigation, Areas: (areas) => rangeCollectionClass(areas) },
});
