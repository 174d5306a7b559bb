import { autoFill } from '../../model/auto-fill';
import { clearArea, clearModes } from '../../model/clear';
import { copyCells, copyTypes } from '../../model/copy';
import { fillTypes } from '../../model/fill-series';
import { mergeCells, unmergeCells } from '../../model/merge';
import { moveCells } from '../../model/move-cells';
import { groupAxis, showDetails } from '../../model/outline';
import { deleteCells, insertCells } from '../../model/structure';
import { specialAreas, specialTypes, specialValueTypes } from '../../model/special-cells';
import { invalidArgument, itemNotFound } from '../../errors';
import { oneOf, optionalFlag, optionalOneOf } from '../args';
import type { CallContext } from '../call-context';
import type { Method } from '../host-class';
import { rangeOrAddress } from '../range-args';
import type { RangeRef } from '../range-ref';

const shiftDown = ['Down', 'Right'] as const;
const shiftUp = ['Up', 'Left'] as const;
const groupOptions = ['ByRows', 'ByColumns'] as const;

const special =
  (orNull: boolean): Method<RangeRef> =>
  (range, [cellType, valueType], context) => {
    const areas = specialAreas(
      context.book,
      range.sheet,
      range.rect,
      oneOf(cellType, specialTypes, 'cellType'),
      optionalOneOf(valueType, specialValueTypes, 'cellValueType', 'All'),
    );
    if (areas.length > 0) return context.objects.areas(range.sheet, areas);
    if (orNull) return null;
    throw itemNotFound('No cell matches.');
  };

const outline =
  (change: 'group' | 'ungroup' | 'show' | 'hide'): Method<RangeRef> =>
  (range, [option], { book }) => {
    const axis = oneOf(option, groupOptions, 'groupOption') === 'ByRows' ? 'rows' : 'columns';
    if (change === 'group' || change === 'ungroup') groupAxis(book, range.sheet, axis, range.rect, change);
    else showDetails(book, range.sheet, axis, range.rect, change === 'show');
    return null;
  };

export const rangeActions: Record<string, Method<RangeRef>> = {
  Clear: (range, [applyTo], { book }) => {
    clearArea(book, range.sheet, range.rect, optionalOneOf(applyTo, clearModes, 'applyTo', 'All'));
    return null;
  },
  Merge: (range, [across], { book }) => {
    mergeCells(book, range.sheet, range.rect, optionalFlag(across, 'across'));
    return null;
  },
  Unmerge: (range, _, { book }) => {
    unmergeCells(book, range.sheet, range.rect);
    return null;
  },
  CopyFrom: (range, [source, copyType, skipBlanks, transpose], { book }) => {
    const from = rangeOrAddress(source, book, range.sheet, 'sourceRange');
    copyCells(
      book,
      { sheet: from.sheet, area: from.area },
      { sheet: range.sheet, area: range.rect },
      {
        type: optionalOneOf(copyType, copyTypes, 'copyType', 'All'),
        skipBlanks: optionalFlag(skipBlanks, 'skipBlanks'),
        transpose: optionalFlag(transpose, 'transpose'),
      },
    );
    return null;
  },
  AutoFill: (range, [destination, type], context) => {
    if (type === 'FlashFill') throw context.refuse('AutoFillType.flashFill');
    const fillType = optionalOneOf(type, fillTypes, 'autoFillType', 'FillDefault');
    const to = rangeOrAddress(destination, context.book, range.sheet, 'destinationRange');
    if (to.sheet !== range.sheet) throw invalidArgument('A fill stays on its sheet.');
    autoFill(context.book, { sheet: range.sheet, area: range.rect }, to.area, fillType);
    return null;
  },
  MoveTo: (range, [destination], { book }) => {
    const to = rangeOrAddress(destination, book, range.sheet, 'destinationRange');
    moveCells(book, { sheet: range.sheet, area: range.rect }, to);
    return null;
  },
  Insert: (range, [shift], context) => {
    const area = range.rect;
    insertCells(context.book, range.sheet, area, oneOf(shift, shiftDown, 'shift'));
    // The answer is the new blank range at the old place; the old range object moved along with its cells.
    return context.objects.range(range.sheet, area);
  },
  Delete: (range, [shift], { book }) => {
    deleteCells(book, range.sheet, range.rect, oneOf(shift, shiftUp, 'shift'));
    return null;
  },
  Select: (range, _, context) => {
    selectRange(range, context);
    return null;
  },
  GetSpecialCells: special(false),
  GetSpecialCellsOrNullObject: special(true),
  Group: outline('group'),
  Ungroup: outline('ungroup'),
  ShowGroupDetails: outline('show'),
  HideGroupDetails: outline('hide'),
  Calculate: () => null,
};

/** Excel activates the range's sheet first. */
function selectRange(range: RangeRef, { book }: CallContext): void {
  book.activate(range.sheet);
  book.view.select(range.sheet.id, range.rect);
  book.changed({ kind: 'selection', sheetId: range.sheet.id, area: range.rect });
}
