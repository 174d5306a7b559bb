import type { HandlersOf } from './handler';

const orientationName = { portrait: 'Portrait', landscape: 'Landscape' } as const;
/** True F4 has no member of its own in Excel.PaperType; `Folio` (8.5 x 13 in) is what offices choose for it. */
const paperName = { A4: 'A4', Folio: 'Folio', A3: 'A3' } as const;

export const pageHandlers: HandlersOf<'page'> = {
  page: ({ sheet: name, setup }, target) => {
    const sheet = target.sheet(name);
    const layout = sheet.pageLayout;
    layout.orientation = orientationName[setup.orientation];
    layout.paperSize = paperName[setup.paper];
    layout.zoom =
      setup.fitTall === null
        ? { horizontalFitToPages: setup.fitWide }
        : { horizontalFitToPages: setup.fitWide, verticalFitToPages: setup.fitTall };
    layout.setPrintMargins('Centimeters', { ...setup.margins });
    layout.centerHorizontally = setup.centerHorizontally;
    if (setup.printArea !== null) layout.setPrintArea(target.range(setup.printArea));
    if (setup.titleRows !== null)
      layout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
    const page = layout.headersFooters.defaultForAllPages;
    page.leftFooter = setup.footer.left;
    page.centerFooter = setup.footer.center;
    page.rightFooter = setup.footer.right;
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of setup.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  },
};
