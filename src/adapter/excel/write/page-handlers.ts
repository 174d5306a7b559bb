import { columnLetters } from '../../../workbook/formula/rujukan';
import type { PageSetup } from '../../../workbook/plan/types';
import type { HandlersOf } from './handler';

const orientationName = { portrait: 'Portrait', landscape: 'Landscape' } as const;
/** True F4 has no member of its own in Excel.PaperType; `Folio` (8.5 x 13 in) is what offices choose for it. */
const paperName = { A4: 'A4', Folio: 'Folio', A3: 'A3' } as const;

const zoomOf = ({ scale, fitWide, fitTall }: PageSetup): Excel.PageLayoutZoomOptions => {
  if (scale !== null) return { scale };
  return fitTall === null
    ? { horizontalFitToPages: fitWide }
    : { horizontalFitToPages: fitWide, verticalFitToPages: fitTall };
};

export const pageHandlers: HandlersOf<'page'> = {
  page: ({ sheet: name, setup }, target) => {
    const sheet = target.sheet(name);
    const layout = sheet.pageLayout;
    layout.orientation = orientationName[setup.orientation];
    layout.paperSize = paperName[setup.paper];
    layout.zoom = zoomOf(setup);
    layout.printOrder = setup.breaksCol.length > 0 ? 'OverThenDown' : 'DownThenOver';
    layout.setPrintMargins('Centimeters', { ...setup.margins });
    layout.centerHorizontally = setup.centerHorizontally;
    if (setup.printArea !== null) layout.setPrintArea(target.range(setup.printArea));
    if (setup.titleRows !== null)
      layout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
    if (setup.titleCols !== null)
      layout.setPrintTitleColumns(`$${columnLetters(setup.titleCols.first)}:$${columnLetters(setup.titleCols.last)}`);
    const page = layout.headersFooters.defaultForAllPages;
    page.leftFooter = setup.footer.left;
    page.centerFooter = setup.footer.center;
    page.rightFooter = setup.footer.right;
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of setup.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    sheet.verticalPageBreaks.removePageBreaks();
    for (const col of setup.breaksCol) sheet.verticalPageBreaks.add(`${columnLetters(col)}1`);
  },
};
