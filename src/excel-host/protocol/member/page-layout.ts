import { invalidArgument, itemNotFound } from '../../errors';
import { USUAL_PRINTING, type PageModel } from '../../model/page';
import { isEntireColumns, isEntireRows, maxCols, maxRows, rect } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import type { PageSetupData, PrintingData } from '../../model/types';
import { count, flag, isGiven, number, oneOf, record, text } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass, type Method, type Setter } from '../host-class';
import { areasOf, rangeOrAddress, targetArg } from '../range-args';
import { headersFootersClass } from './headers-footers';
import { marginUnits, paperTypes } from './paper';

type Margin = keyof PageSetupData['margins'];

const setter =
  (edit: (page: PageModel, value: unknown) => void): Setter<SheetModel> =>
  (sheet, value, { book }) => {
    edit(sheet.page, value);
    book.changed({ kind: 'look', sheetId: sheet.id });
  };

const printing = ({ page }: SheetModel): PrintingData => page.printing ?? USUAL_PRINTING;
const isUsual = ({ order, errors, comments, draft }: PrintingData): boolean =>
  order === USUAL_PRINTING.order &&
  errors === USUAL_PRINTING.errors &&
  comments === USUAL_PRINTING.comments &&
  draft === USUAL_PRINTING.draft;
const setPrinting = (edit: (value: unknown) => Partial<PrintingData>): Setter<SheetModel> =>
  setter((page, value) => {
    const said: PrintingData = { ...(page.printing ?? USUAL_PRINTING), ...edit(value) };
    if (isUsual(said)) delete page.printing;
    else page.printing = said;
  });

const margin = (name: Margin): Setter<SheetModel> =>
  setter((page, value) => {
    const points = number(value, `${name}Margin`);
    if (points < 0) throw invalidArgument('A margin is not negative.');
    page.margins = { ...page.margins, [name]: points };
  });

/** Either a scale from 10 to 400 percent, or a number of pages across and down. */
function zoomOf(value: unknown): PageSetupData['zoom'] {
  const given = record(value, 'zoom');
  const pages = (name: 'horizontalFitToPages' | 'verticalFitToPages'): Record<string, number> =>
    isGiven(given[name]) ? { [name]: count(given[name], name, 1) } : {};
  if (isGiven(given['scale'])) {
    const scale = number(given['scale'], 'scale');
    if (scale < 10 || scale > 400) throw invalidArgument('"scale" must be between 10 and 400.');
    return { scale };
  }
  return { ...pages('horizontalFitToPages'), ...pages('verticalFitToPages') };
}

function printArea(sheet: SheetModel, { objects }: CallContext): HostObject | null {
  return sheet.page.printArea.length === 0 ? null : objects.areas(sheet, sheet.page.printArea);
}
function titleRows(sheet: SheetModel, { objects }: CallContext): HostObject | null {
  const title = sheet.page.titleRows;
  return title ? objects.range(sheet, rect(title.first, 0, title.last - title.first + 1, maxCols)) : null;
}
function titleColumns(sheet: SheetModel, { objects }: CallContext): HostObject | null {
  const title = sheet.page.titleColumns;
  return title ? objects.range(sheet, rect(0, title.first, maxRows, title.last - title.first + 1)) : null;
}
type Finder = (sheet: SheetModel, context: CallContext) => HostObject | null;
const orNull =
  (find: Finder): Method<SheetModel> =>
  (sheet, _, context) =>
    find(sheet, context);
const orError =
  (find: Finder): Method<SheetModel> =>
  (sheet, _, context) => {
    const found = find(sheet, context);
    if (!found) throw itemNotFound('It is not set.');
    return found;
  };

function setMargins(sheet: SheetModel, unit: unknown, options: unknown): void {
  const factor = marginUnits[oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const, 'unit')];
  const given = record(options, 'marginOptions');
  for (const name of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    if (!isGiven(given[name])) continue;
    sheet.page.margins = { ...sheet.page.margins, [name]: number(given[name], name) * factor };
  }
}

export const pageLayoutClass = defineClass<SheetModel>({
  name: 'PageLayout',
  defaults: [
    'Orientation',
    'PaperSize',
    'BlackAndWhite',
    'Zoom',
    'CenterHorizontally',
    'CenterVertically',
    'PrintHeadings',
    'PrintGridlines',
    'LeftMargin',
    'RightMargin',
    'TopMargin',
    'BottomMargin',
    'HeaderMargin',
    'FooterMargin',
    'FirstPageNumber',
    'PrintOrder',
    'PrintErrors',
    'PrintComments',
    'DraftMode',
  ],
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    Zoom: ({ page }) => page.zoom,
    BlackAndWhite: ({ page }) => page.blackAndWhite,
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    CenterVertically: ({ page }) => page.centerVertically,
    PrintHeadings: ({ page }) => page.printHeadings,
    PrintGridlines: ({ page }) => page.printGridlines,
    LeftMargin: ({ page }) => page.margins.left,
    RightMargin: ({ page }) => page.margins.right,
    TopMargin: ({ page }) => page.margins.top,
    BottomMargin: ({ page }) => page.margins.bottom,
    HeaderMargin: ({ page }) => page.margins.header,
    FooterMargin: ({ page }) => page.margins.footer,
    FirstPageNumber: ({ page }) => page.firstPageNumber ?? '',
    PrintOrder: (sheet) => printing(sheet).order,
    PrintErrors: (sheet) => printing(sheet).errors,
    PrintComments: (sheet) => printing(sheet).comments,
    DraftMode: (sheet) => printing(sheet).draft,
  },
  set: {
    Orientation: setter((page, value) => {
      page.orientation = oneOf(value, ['Portrait', 'Landscape'] as const, 'orientation');
    }),
    PaperSize: setter((page, value) => {
      page.paperSize = oneOf(value, paperTypes, 'paperSize');
    }),
    Zoom: setter((page, value) => {
      page.zoom = zoomOf(value);
    }),
    BlackAndWhite: setter((page, value) => {
      page.blackAndWhite = flag(value, 'blackAndWhite');
    }),
    CenterHorizontally: setter((page, value) => {
      page.centerHorizontally = flag(value, 'centerHorizontally');
    }),
    CenterVertically: setter((page, value) => {
      page.centerVertically = flag(value, 'centerVertically');
    }),
    PrintHeadings: setter((page, value) => {
      page.printHeadings = flag(value, 'printHeadings');
    }),
    PrintGridlines: setter((page, value) => {
      page.printGridlines = flag(value, 'printGridlines');
    }),
    FirstPageNumber: setter((page, value) => {
      page.firstPageNumber = value === '' ? null : count(value, 'firstPageNumber');
    }),
    PrintOrder: setPrinting((value) => ({
      order: oneOf(value, ['DownThenOver', 'OverThenDown'] as const, 'printOrder'),
    })),
    PrintErrors: setPrinting((value) => ({
      errors: oneOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const, 'printErrors'),
    })),
    PrintComments: setPrinting((value) => ({
      comments: oneOf(value, ['NoComments', 'EndSheet', 'InPlace'] as const, 'printComments'),
    })),
    DraftMode: setPrinting((value) => ({ draft: flag(value, 'draftMode') })),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  method: {
    SetPrintArea: (sheet, [given], { book }) => {
      sheet.page.printArea =
        typeof given === 'string' ? areasOf(sheet, given) : [...targetArg(given, 'printArea').rects];
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
    GetPrintArea: orError(printArea),
    GetPrintAreaOrNullObject: orNull(printArea),
    SetPrintTitleRows: (sheet, [given], { book }) => {
      const { area } = rangeOrAddress(given, book, sheet, 'printTitleRows');
      if (!isEntireRows(area)) throw invalidArgument('Print titles are whole rows.');
      sheet.page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
    GetPrintTitleRows: orError(titleRows),
    GetPrintTitleRowsOrNullObject: orNull(titleRows),
    SetPrintTitleColumns: (sheet, [given], { book }) => {
      const { area } = rangeOrAddress(given, book, sheet, 'printTitleColumns');
      if (!isEntireColumns(area)) throw invalidArgument('Print titles are whole columns.');
      sheet.page.titleColumns = { first: area.col, last: area.col + area.cols - 1 };
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
    GetPrintTitleColumns: orError(titleColumns),
    GetPrintTitleColumnsOrNullObject: orNull(titleColumns),
    SetPrintMargins: (sheet, [unit, options], { book }) => {
      setMargins(sheet, text(unit, 'unit'), options);
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
  },
  navigate: { HeadersFooters: (sheet) => headersFootersClass(sheet) },
});
