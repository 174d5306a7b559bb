import type { PageSetupData, SheetData } from '../../model/types';
import { USUAL_PRINTING } from '../../model/page';
import { element, textElement, xstring } from '../package/xml';
import { requireLength, XlsxError } from '../xlsx-error';
import { PAPER_SIZE } from './paper-size';
import { fitsToPages } from './view';

const POINTS_PER_INCH = 72;
/** Excel's limit for one header or footer, its codes included. */
const HEADER_LIMIT = 255;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Print options, margins, page set-up, header and footer, breaks: in the order that the schema demands. */
export function pageXml(sheet: SheetData): string {
  const { page } = sheet;
  return (
    printOptions(page) +
    margins(page) +
    pageSetup(sheet) +
    headerFooter(sheet) +
    breaks('rowBreaks', page.rowBreaks, LAST_COLUMN) +
    breaks('colBreaks', page.colBreaks, LAST_ROW)
  );
}

function printOptions(page: PageSetupData): string {
  const values = {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
    headings: page.printHeadings || null,
    gridLines: page.printGridlines || null,
  };
  return Object.values(values).every((value) => value === null) ? '' : element('printOptions', values);
}

function margins({ margins: points }: PageSetupData): string {
  const inches = (value: number) => Number((value / POINTS_PER_INCH).toFixed(6));
  return element('pageMargins', {
    left: inches(points.left),
    right: inches(points.right),
    top: inches(points.top),
    bottom: inches(points.bottom),
    header: inches(points.header),
    footer: inches(points.footer),
  });
}

/** Words of the file (ECMA-376 part 1, 18.18.5 and 18.18.60); what it takes for granted is left out. */
export const COMMENTS = { NoComments: null, EndSheet: 'atEnd', InPlace: 'asDisplayed' } as const;
export const ERRORS = { AsDisplayed: null, Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' } as const;

function pageSetup(sheet: SheetData): string {
  const { page } = sheet;
  const printing = page.printing ?? USUAL_PRINTING;
  return element('pageSetup', {
    paperSize: page.paperSize === null ? null : paperCode(sheet.name, page.paperSize),
    scale: page.zoom.scale === 100 ? null : page.zoom.scale,
    firstPageNumber: page.firstPageNumber,
    ...(fitsToPages(sheet)
      ? { fitToWidth: page.zoom.horizontalFitToPages ?? 0, fitToHeight: page.zoom.verticalFitToPages ?? 0 }
      : {}),
    pageOrder: printing.order === 'OverThenDown' ? 'overThenDown' : null,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: page.blackAndWhite || null,
    draft: printing.draft || null,
    cellComments: COMMENTS[printing.comments],
    useFirstPageNumber: page.firstPageNumber === null ? null : true,
    errors: ERRORS[printing.errors],
  });
}

function paperCode(sheetName: string, paper: string): number {
  const code = PAPER_SIZE[paper];
  if (code === undefined) throw new XlsxError(sheetName, `paper size "${paper}" has no number in the file format`);
  return code;
}

function headerFooter({ name, page }: SheetData): string {
  const part = (tag: string, { left, center, right }: PageSetupData['header']) => {
    const text = section('&L', left) + section('&C', center) + section('&R', right);
    requireLength(name, 'a header or footer', text, HEADER_LIMIT);
    return text === '' ? '' : textElement(tag, xstring(text));
  };
  const content = part('oddHeader', page.header) + part('oddFooter', page.footer);
  return content === '' ? '' : element('headerFooter', {}, content);
}

function section(code: string, text: string): string {
  return text === '' ? '' : code + text;
}

/** The file names the last row (column) before the break, counted from 1: the same number as the row after it, counted from 0. */
function breaks(tag: string, positions: readonly number[], max: number): string {
  const items = [...positions].sort((a, b) => a - b).map((id) => element('brk', { id, max, man: true }));
  return items.length === 0 ? '' : element(tag, { count: items.length, manualBreakCount: items.length }, ...items);
}
