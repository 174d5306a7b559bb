import type { PageSetupData, PrintingData } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type PageModel = Mutable<PageSetupData>;

const pointsPerInch = 72;

/** Excel's "Normal" margins: 0.75" top and bottom, 0.7" left and right, 0.3" header and footer. */
export const createPage = (): PageModel => ({
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  margins: {
    top: 0.75 * pointsPerInch,
    bottom: 0.75 * pointsPerInch,
    left: 0.7 * pointsPerInch,
    right: 0.7 * pointsPerInch,
    header: 0.3 * pointsPerInch,
    footer: 0.3 * pointsPerInch,
  },
  centerHorizontally: false,
  centerVertically: false,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  firstPageNumber: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  rowBreaks: [],
  colBreaks: [],
});

/** How Excel prints a sheet that says nothing about it. */
export const USUAL_PRINTING: PrintingData = {
  order: 'DownThenOver',
  errors: 'AsDisplayed',
  comments: 'NoComments',
  draft: false,
};
