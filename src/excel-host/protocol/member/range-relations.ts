import { itemNotFound } from '../../errors';
import { relatedCells, type CellsOn } from '../../model/dependencies';
import { bounding, intersect } from '../../model/rect';
import { sameName } from '../../model/sheet-name';
import type { Rect } from '../../model/types';
import { count, text } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass, type Method } from '../host-class';
import { AreasRef, keptIdentity, RangeRef, SheetsRef } from '../range-ref';
import { cellProperties } from './cell-properties';
import { rangeViewClass } from './range-view';

const bySheet = (cells: readonly CellsOn[]): SheetsRef =>
  new SheetsRef(
    [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
      const areas = joined(cells.filter((each) => each.sheet === sheet).map(({ area }) => area));
      return new AreasRef(areas.map((area) => new RangeRef(sheet, area)));
    }),
  );

/** Single cells below each other are one area. */
function joined(areas: readonly Rect[]): Rect[] {
  const done: Rect[] = [];
  for (const area of [...areas].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const last = done.at(-1);
    const follows = last?.col === area.col && last.cols === area.cols && last.row + last.rows >= area.row;
    if (last && follows) done[done.length - 1] = bounding(last, area);
    else done.push(area);
  }
  return done.filter((area, at) => !done.some((other, index) => index !== at && covers(other, area, index < at)));
}
const covers = (outer: Rect, inner: Rect, isBefore: boolean): boolean => {
  const common = intersect(outer, inner);
  const isWithin = common !== null && common.rows === inner.rows && common.cols === inner.cols;
  return isWithin && (isBefore || outer.rows * outer.cols > inner.rows * inner.cols);
};

const areasObject = (areas: AreasRef, { objects }: CallContext): HostObject => objects.areas(areas.sheet, areas.rects);

const rangeAreasCollectionClass = defineClass<SheetsRef>({
  name: 'RangeAreasCollection',
  defaults: [],
  method: {
    GetCount: ({ sheets }) => sheets.length,
    GetItemAt: ({ sheets }, [index], context) => {
      const found = sheets[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such sheet among the cells.');
      return areasObject(found, context);
    },
  },
  items: ({ sheets }, context) => sheets.map((areas) => areasObject(areas, context)),
});

const rangesClass = defineClass<SheetsRef>({
  name: 'RangeCollection',
  defaults: [],
  method: {
    GetCount: ({ refs }) => refs.length,
    GetItemAt: ({ refs }, [index], { objects }) => {
      const found = refs[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such area.');
      return objects.range(found.sheet, found.rect);
    },
  },
  items: ({ refs }, { objects }) => refs.map((ref) => objects.range(ref.sheet, ref.rect)),
});

const onSheet = ({ sheets }: SheetsRef, key: unknown): AreasRef | undefined => {
  const wanted = text(key, 'key');
  return sheets.find(({ sheet }) => sheet.id === wanted || sameName(sheet.name, wanted));
};

export const rangesOfSheetsClass = defineClass<SheetsRef>({
  name: 'WorkbookRangeAreas',
  identity: keptIdentity,
  defaults: ['Addresses'],
  get: { Addresses: ({ sheets }) => sheets.map((areas) => areas.address) },
  method: {
    GetRangeAreasBySheet: (cells, [key], context) => {
      const found = onSheet(cells, key);
      if (!found) throw itemNotFound('None of the cells are on this sheet.');
      return areasObject(found, context);
    },
    GetRangeAreasOrNullObjectBySheet: (cells, [key], context) => {
      const found = onSheet(cells, key);
      return found ? areasObject(found, context) : null;
    },
    _KeepReference: (cells, _, { session }) => {
      session.keepReference(cells);
      return null;
    },
  },
  navigate: { Areas: (cells) => rangeAreasCollectionClass(cells), Ranges: (cells) => rangesClass(cells) },
});

const related =
  (kind: 'precedents' | 'dependents', all: boolean): Method<RangeRef> =>
  (range, _, { book }) => {
    const found = relatedCells(book, { sheet: range.sheet, area: range.rect }, kind, all);
    if (found.length === 0) throw itemNotFound(`The range has no ${kind}.`);
    return rangesOfSheetsClass(bySheet(found));
  };

export const rangeRelations: Record<string, Method<RangeRef>> = {
  GetPrecedents: related('precedents', true),
  GetDirectPrecedents: related('precedents', false),
  GetDependents: related('dependents', true),
  GetDirectDependents: related('dependents', false),
  GetVisibleView: (range) => rangeViewClass({ range, index: null }),
  ...cellProperties,
};
