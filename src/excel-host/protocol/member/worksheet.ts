import { invalidArgument, itemNotFound } from '../../errors';
import { rect, wholeSheet } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import { deleteSheet, moveSheet, renameSheet, showSheet } from '../../model/sheet-actions';
import { charactersToPoints, pointsToCharacters } from '../../model/column-width';
import { SheetFilter } from '../../model/filters';
import { usedArea } from '../../model/used';
import { isVisible, type WorkbookModel } from '../../model/workbook';
import { color, count, flag, isGiven, number, oneOf, optionalFlag, text } from '../args';
import { defineClass, type Method, type Setter } from '../host-class';
import { areaOf, areasOf } from '../range-args';
import { autoFilterClass } from './auto-filter';
import { chartsClass } from './charts';
import { commentsClass } from './comments';
import { eventMethods, registrations } from './events';
import { freezePanesClass } from './freeze-panes';
import { namesClass } from './names';
import { pageBreaksClass } from './page-breaks';
import { pageLayoutClass } from './page-layout';
import { sheetCustomPropertiesClass } from './sheet-custom-properties';
import { sheetCopy } from './sheet-copy';
import { shapesClass } from './shapes';
import { sheetProtectionClass } from './sheet-protection';
import { sheetSearch } from './sheet-search';
import { sortEvents } from './table-events';
import { tablesClass } from './tables';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;
const maxStandardWidth = 255;

const look =
  (edit: (sheet: SheetModel, value: unknown) => void): Setter<SheetModel> =>
  (sheet, value, { book }) => {
    edit(sheet, value);
    book.changed({ kind: 'look', sheetId: sheet.id });
  };

const used =
  (orNull: boolean): Method<SheetModel> =>
  (sheet, [valuesOnly], context) => {
    const area = usedArea(sheet, wholeSheet, optionalFlag(valuesOnly, 'valuesOnly'));
    if (area) return context.objects.range(sheet, area);
    // Source: Worksheet.getUsedRange: "If the entire worksheet is blank, this function will return the top left cell."
    return orNull ? null : context.objects.range(sheet, rect(0, 0, 1, 1));
  };

/** `getNext` and `getPrevious` in tab order. */
const beside =
  (step: 1 | -1, orNull: boolean): Method<SheetModel> =>
  (sheet, [visibleOnly], { book, objects }) => {
    const found = neighbour(book, sheet, step, optionalFlag(visibleOnly, 'visibleOnly'));
    if (found) return objects.worksheet(found);
    if (orNull) return null;
    throw itemNotFound('There is no further worksheet.');
  };

function neighbour(book: WorkbookModel, sheet: SheetModel, step: 1 | -1, visibleOnly: boolean): SheetModel | undefined {
  const rest =
    step === 1
      ? book.sheets.slice(book.sheets.indexOf(sheet) + 1)
      : book.sheets.slice(0, book.sheets.indexOf(sheet)).reverse();
  return rest.find((other) => !visibleOnly || isVisible(other));
}

export const worksheetClass = defineClass<SheetModel>({
  name: 'Worksheet',
  defaults: [
    'Name',
    'Id',
    'Position',
    'Visibility',
    'TabColor',
    'StandardWidth',
    'StandardHeight',
    'ShowGridlines',
    'ShowHeadings',
    'EnableCalculation',
  ],
  identity: (sheet) => ({ Id: sheet.id }),
  get: {
    Name: (sheet) => sheet.name,
    Id: (sheet) => sheet.id,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => (isVisible(sheet) ? sheet.tabColor : null),
    StandardWidth: (sheet) => pointsToCharacters(sheet.standardWidth),
    StandardHeight: (sheet) => sheet.standardHeight,
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    EnableCalculation: () => true,
  },
  set: {
    Name: (sheet, value, { book }) => renameSheet(book, sheet, value),
    Position: (sheet, value, { book }) => moveSheet(book, sheet, count(value, 'position')),
    Visibility: (sheet, value, { book }) => showSheet(book, sheet, oneOf(value, visibilities, 'visibility')),
    TabColor: look((sheet, value) => {
      sheet.tabColor = value === '' ? '' : color(value, 'tabColor');
    }),
    // Microsoft's library writes these two under names of their own and reads them under the documented ones.
    Gridlines: look((sheet, value) => {
      sheet.showGridlines = flag(value, 'showGridlines');
    }),
    Headings: look((sheet, value) => {
      sheet.showHeadings = flag(value, 'showHeadings');
    }),
    EnableCalculation: (_, value, context) => {
      if (!flag(value, 'enableCalculation')) throw context.refuse('Worksheet.enableCalculation = false');
    },
    StandardWidth: look((sheet, value) => {
      const characters = number(value, 'standardWidth');
      if (characters < 0 || characters > maxStandardWidth) throw invalidArgument('"standardWidth" is 0 to 255.');
      sheet.standardWidth = charactersToPoints(characters);
    }),
  },
  method: {
    Activate: (sheet, _, { book }) => {
      book.activate(sheet);
      return null;
    },
    Delete: (sheet, _, { book }) => {
      deleteSheet(book, sheet);
      return null;
    },
    Calculate: () => null,
    ...sheetCopy,
    GetRange: (sheet, [address], context) => {
      if (!isGiven(address)) return context.objects.range(sheet, wholeSheet);
      const found = areaOf(context.book, sheet, text(address, 'address'));
      if (found.sheet !== sheet) throw invalidArgument('The address is on another sheet.');
      return context.objects.range(sheet, found.area);
    },
    GetRanges: (sheet, [address], context) =>
      context.objects.areas(sheet, isGiven(address) ? areasOf(sheet, text(address, 'address')) : [wholeSheet]),
    GetRangeByIndexes: (sheet, [row, col, rows, cols], context) =>
      context.objects.range(
        sheet,
        rect(
          count(row, 'startRow'),
          count(col, 'startColumn'),
          count(rows, 'rowCount', 1),
          count(cols, 'columnCount', 1),
        ),
      ),
    GetCell: (sheet, [row, col], context) =>
      context.objects.range(sheet, rect(count(row, 'row'), count(col, 'column'), 1, 1)),
    GetUsedRange: used(false),
    GetUsedRangeOrNullObject: used(true),
    GetNext: beside(1, false),
    GetNextOrNullObject: beside(1, true),
    GetPrevious: beside(-1, false),
    GetPreviousOrNullObject: beside(-1, true),
    _GetSheetById: (_, [id], { book, objects }) => objects.worksheet(book.sheet(text(id, 'id'))),
    ShowOutlineLevels: (sheet, [rowLevels, columnLevels], { book }) => {
      showLevels(sheet, 'rows', count(rowLevels, 'rowLevels'));
      showLevels(sheet, 'columns', count(columnLevels, 'columnLevels'));
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
    ...sheetSearch,
    ...registrations<SheetModel>((sheet) => sheet.id, sortEvents),
    ...eventMethods<SheetModel>(
      (sheet) => sheet.id,
      [
        'DataChanged',
        'SelectionChanged',
        'Activated',
        'Deactivated',
        'FormatChanged',
        'RowHiddenChanged',
        'ProtectionChanged',
        'Calculated',
        'FormulaChanged',
        'SingleClicked',
      ],
    ),
  },
  navigate: {
    Protection: (sheet) => sheetProtectionClass(sheet),
    PageLayout: (sheet) => pageLayoutClass(sheet),
    FreezePanes: (sheet) => freezePanesClass(sheet),
    Charts: (sheet) => chartsClass(sheet),
    CustomProperties: (sheet) => sheetCustomPropertiesClass(sheet),
    Shapes: (sheet) => shapesClass(sheet),
    Comments: (sheet) => commentsClass({ sheet }),
    Tables: (sheet) => tablesClass({ sheet }),
    AutoFilter: (sheet) => autoFilterClass(new SheetFilter(sheet)),
    Names: (sheet) => namesClass({ scope: sheet }),
    HorizontalPageBreaks: (sheet) => pageBreaksClass({ sheet, axis: 'row' }),
    VerticalPageBreaks: (sheet) => pageBreaksClass({ sheet, axis: 'col' }),
  },
});

/** Level 0 leaves the axis as it is; level 1 hides every group. */
function showLevels(sheet: SheetModel, axis: 'rows' | 'columns', level: number): void {
  if (level === 0) return;
  const sizes = axis === 'rows' ? sheet.rows : sheet.columns;
  for (const entry of sizes.grouped()) entry.hidden = entry.outlineLevel >= level;
}
