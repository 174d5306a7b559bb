import { itemNotFound } from '../../errors';
import { findCells, replaceAll } from '../../model/find';
import { bounding, wholeSheet } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import type { Rect } from '../../model/types';
import { text } from '../args';
import type { Method } from '../host-class';
import { searchCriteria } from './search-criteria';

const findAll =
  (orNull: boolean): Method<SheetModel> =>
  (sheet, [wanted, criteria], { book, objects }) => {
    const hits = findCells(book, sheet, wholeSheet, text(wanted, 'text'), searchCriteria(criteria));
    if (hits.length > 0) return objects.areas(sheet, joined(hits));
    if (orNull) return null;
    throw itemNotFound('The text was not found.');
  };

/** Neighbours in a row are one area. */
function joined(cells: readonly Rect[]): Rect[] {
  const areas: Rect[] = [];
  for (const cell of cells) {
    const last = areas.at(-1);
    const follows = last?.row === cell.row && last.col + last.cols === cell.col;
    if (last && follows) areas[areas.length - 1] = bounding(last, cell);
    else areas.push(cell);
  }
  return areas;
}

export const sheetSearch: Record<string, Method<SheetModel>> = {
  FindAll: findAll(false),
  FindAllOrNullObject: findAll(true),
  ReplaceAll: (sheet, [wanted, replacement, criteria], { book }) =>
    replaceAll(
      book,
      sheet,
      wholeSheet,
      text(wanted, 'text'),
      text(replacement, 'replacement'),
      searchCriteria(criteria),
    ),
};
