import { createPage, USUAL_PRINTING } from '../../../model/page';
import type { PageSetupData, PrintingData } from '../../../model/types';
import { COMMENTS, ERRORS } from '../../sheet/page-setup';
import { PAPER_SIZE } from '../../sheet/paper-size';
import { fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import type { SheetContext } from './context';

const POINTS_PER_INCH = 72;
const paperByCode = new Map(Object.entries(PAPER_SIZE).map(([name, code]) => [code, name]));

/** What Excel takes for a sheet that does not say how it is printed. */
const EXCEL_DEFAULT: PageSetupData = createPage();

/** Page set-up from the elements of a worksheet; print area and titles are names and come from the workbook. */
export function readPage(sheet: XmlNode, { notes, sheetName }: SheetContext): PageSetupData {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const texts = child(sheet, 'headerFooter');
  if (flag(texts, 'differentOddEven') || flag(texts, 'differentFirst'))
    notes.add('page-setup-simplified', sheetName, 'headers of their own on first or even pages');
  const code = numeric(setup, 'paperSize');
  const paper = code === null ? null : (paperByCode.get(code) ?? null);
  if (code !== null && code !== 0 && paper === null)
    notes.add('page-setup-simplified', sheetName, `paper number ${code}`);
  return {
    ...EXCEL_DEFAULT,
    ...printing(setup),
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper,
    zoom: zoom(sheet, setup),
    margins: margins(child(sheet, 'pageMargins')),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    blackAndWhite: flag(setup, 'blackAndWhite'),
    firstPageNumber: flag(setup, 'useFirstPageNumber') ? (numeric(setup, 'firstPageNumber') ?? 1) : null,
    header: sections(child(texts, 'oddHeader')?.text ?? ''),
    footer: sections(child(texts, 'oddFooter')?.text ?? ''),
    rowBreaks: breaks(child(sheet, 'rowBreaks')),
    colBreaks: breaks(child(sheet, 'colBreaks')),
  };
}

/** Nothing for a sheet that is printed as usual: that is what a sheet is before anybody says otherwise. */
function printing(setup: XmlNode | null): Pick<PageSetupData, 'printing'> {
  const said: PrintingData = {
    order: attribute(setup, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    errors: kindOf(ERRORS, attribute(setup, 'errors')) ?? 'AsDisplayed',
    comments: kindOf(COMMENTS, attribute(setup, 'cellComments')) ?? 'NoComments',
    draft: flag(setup, 'draft'),
  };
  return JSON.stringify(said) === JSON.stringify(USUAL_PRINTING) ? {} : { printing: said };
}

function kindOf<K extends string>(words: Readonly<Record<K, string | null>>, word: string | null): K | undefined {
  const kinds = Object.keys(words) as K[];
  return kinds.find((kind) => words[kind] === word);
}

function zoom(sheet: XmlNode, setup: XmlNode | null): PageSetupData['zoom'] {
  if (!flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'))
    return { scale: numeric(setup, 'scale') ?? 100 };
  // 0 = as many pages as it takes.
  const wide = numeric(setup, 'fitToWidth') ?? 1;
  const tall = numeric(setup, 'fitToHeight') ?? 1;
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

function margins(node: XmlNode | null): PageSetupData['margins'] {
  const side = (name: keyof PageSetupData['margins']): number => {
    const inches = numeric(node, name);
    // Six digits of an inch are kept in files; the rest is noise of the division.
    return inches === null ? EXCEL_DEFAULT.margins[name] : Number((inches * POINTS_PER_INCH).toFixed(3));
  };
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
    header: side('header'),
    footer: side('footer'),
  };
}

/** `&L`, `&C` and `&R` begin a part; text before the first belongs to the middle (ECMA-376 part 1, 18.3.1.46). `&&` is a plain sign. */
const SECTION = /&([LCR])|&&|&"[^"]*"|&.|[^&]+/gs;

function sections(raw: string): PageSetupData['header'] {
  const text = { L: '', C: '', R: '' };
  let at: keyof typeof text = 'C';
  for (const [piece, mark] of fromXstring(raw).matchAll(SECTION)) {
    if (mark === 'L' || mark === 'C' || mark === 'R') at = mark;
    else text[at] += piece;
  }
  return { left: text.L, center: text.C, right: text.R };
}

/** The number of the row before the break, counted from 1, is that of the row after it, counted from 0. Automatic ones are not kept. */
function breaks(node: XmlNode | null): number[] {
  return childrenOf(node, 'brk')
    .filter((each) => flag(each, 'man'))
    .flatMap((each) => numeric(each, 'id') ?? []);
}
