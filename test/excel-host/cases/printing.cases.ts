import { active, fact, failure, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = (member: string, rule: string) => types(`Excel.PageLayout.${member}`, rule);
const panes = (member: string, rule: string) => types(`Excel.WorksheetFreezePanes.${member}`, rule);
const layout = (context: Excel.RequestContext) => active(context).pageLayout;
const after =
  (
    change: (sheet: Excel.Worksheet) => unknown,
    pick: (sheet: Excel.Worksheet) => OfficeExtension.ClientObject,
    ...properties: readonly string[]
  ): Batch<unknown> =>
  async (context) => {
    change(active(context));
    await context.sync();
    return read((c) => pick(active(c)), ...properties)(context);
  };

/** Page set-up, breaks and frozen panes. */
export const cases: readonly HostCase[] = [
  fact(
    'a new sheet prints upright',
    page('orientation', "The worksheet's orientation of the page."),
    read(layout, 'orientation'),
    'Portrait',
  ),
  fact(
    'the orientation can be turned',
    page('orientation', "The worksheet's orientation of the page."),
    after(
      (s) => (s.pageLayout.orientation = 'Landscape'),
      (s) => s.pageLayout,
      'orientation',
    ),
    'Landscape',
  ),
  failure(
    'an orientation that is none',
    page('orientation', "The worksheet's orientation of the page."),
    after(
      (s) => s.pageLayout.set({ orientation: 'Miring' as Excel.PageOrientation }),
      (s) => s.pageLayout,
      'orientation',
    ),
    'InvalidArgument',
  ),
  failure(
    'the print area of a new sheet',
    page('getPrintArea', 'If there is no print area, an `ItemNotFound` error will be thrown.'),
    read((c) => layout(c).getPrintArea(), 'address'),
    'ItemNotFound',
  ),
  fact(
    'getPrintAreaOrNullObject of a new sheet',
    page(
      'getPrintAreaOrNullObject',
      'If there is no print area, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    read((c) => layout(c).getPrintAreaOrNullObject(), 'isNullObject'),
    true,
  ),
  fact(
    'a print area is kept',
    page('setPrintArea', "Sets the worksheet's print area."),
    after(
      (s) => s.pageLayout.setPrintArea('A1:F40'),
      (s) => s.pageLayout.getPrintArea(),
      'address',
    ),
    'Sheet1!A1:F40',
  ),
  fact(
    'a print area follows inserted rows',
    page('getPrintArea', 'that represents the print area for the worksheet'),
    after(
      (s) => {
        s.pageLayout.setPrintArea('A1:F40');
        s.getRange('5:6').insert('Down');
      },
      (s) => s.pageLayout.getPrintArea(),
      'address',
    ),
    'Sheet1!A1:F42',
  ),
  fact(
    'title rows are whole rows',
    page('setPrintTitleRows', 'The range must span the entire row to be valid.'),
    after(
      (s) => s.pageLayout.setPrintTitleRows('$1:$2'),
      (s) => s.pageLayout.getPrintTitleRowsOrNullObject(),
      'address',
    ),
    'Sheet1!1:2',
  ),
  failure(
    'title rows that are a block',
    page('setPrintTitleRows', 'The range must span the entire row to be valid.'),
    after(
      (s) => s.pageLayout.setPrintTitleRows('A1:B2'),
      (s) => s.pageLayout,
      'orientation',
    ),
    'InvalidArgument',
  ),
  failure(
    'title columns that are a block',
    page('setPrintTitleColumns', 'The range must span the entire column to be valid.'),
    after(
      (s) => s.pageLayout.setPrintTitleColumns('A1:B2'),
      (s) => s.pageLayout,
      'orientation',
    ),
    'InvalidArgument',
  ),
  fact(
    'margins that are not given stay',
    page('setPrintMargins', 'Margin values to set. Margins not provided remain unchanged.'),
    async (context) => {
      const before = layout(context).load('bottomMargin');
      await context.sync();
      const bottom = before.bottomMargin;
      layout(context).setPrintMargins('Inches', { top: 1 });
      const now = layout(context).load('topMargin, bottomMargin');
      await context.sync();
      return [now.topMargin, now.bottomMargin === bottom];
    },
    [72, true],
  ),
  fact(
    'margins in centimetres are kept in points',
    page('setPrintMargins', "Sets the worksheet's page margins with units."),
    async (context) => {
      layout(context).setPrintMargins('Centimeters', { left: 2.54 });
      const now = layout(context).load('leftMargin');
      await context.sync();
      return Math.round(now.leftMargin);
    },
    72,
  ),
  fact(
    'the zoom can fit pages',
    page('zoom', "The worksheet's print zoom options."),
    after(
      (s) => (s.pageLayout.zoom = { horizontalFitToPages: 1 }),
      (s) => s.pageLayout,
      'zoom',
    ),
    { horizontalFitToPages: 1 },
  ),
  fact(
    'a zoom by scale',
    types('Excel.PageLayoutZoomOptions.scale', 'Print page scale value can be between 10 and 400.'),
    after(
      (s) => (s.pageLayout.zoom = { scale: 50 }),
      (s) => s.pageLayout,
      'zoom',
    ),
    { scale: 50 },
  ),
  failure(
    'a scale beyond 400',
    types('Excel.PageLayoutZoomOptions.scale', 'Print page scale value can be between 10 and 400.'),
    after(
      (s) => (s.pageLayout.zoom = { scale: 500 }),
      (s) => s.pageLayout,
      'zoom',
    ),
    'InvalidArgument',
  ),
  fact(
    'centring is off at first',
    page(
      'centerHorizontally',
      "This flag determines whether the worksheet will be centered horizontally when it's printed.",
    ),
    read(layout, 'centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings'),
    [false, false, false, false],
  ),
  fact(
    'a header keeps its codes',
    types('Excel.HeaderFooter.centerHeader', 'The center header of the worksheet.'),
    after(
      (s) => (s.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Hal &P'),
      (s) => s.pageLayout.headersFooters.defaultForAllPages,
      'centerHeader',
    ),
    'Hal &P',
  ),
  fact(
    'a page break stands above its cell',
    types('Excel.PageBreakCollection.add', 'Adds a page break before the top-left cell of the range specified.'),
    async (context) => {
      const breaks = active(context).horizontalPageBreaks;
      breaks.add('A10');
      breaks.load('items');
      const count = breaks.getCount();
      await context.sync();
      const cell = breaks.items[0]?.getCellAfterBreak().load('address');
      await context.sync();
      return [count.value, cell?.address];
    },
    [1, 'Sheet1!A10'],
  ),
  fact(
    'all page breaks can be removed',
    types('Excel.PageBreakCollection.removePageBreaks', 'Resets all manual page breaks in the collection.'),
    async (context) => {
      const breaks = active(context).horizontalPageBreaks;
      breaks.add('A10');
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await context.sync();
      return count.value;
    },
    0,
  ),
  fact(
    'nothing is frozen at first',
    panes(
      'getLocationOrNullObject',
      'If there is no frozen pane, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    read((c) => active(c).freezePanes.getLocationOrNullObject(), 'isNullObject'),
    true,
  ),
  fact(
    'frozen rows are whole rows',
    panes('freezeRows', 'Freeze the top row or rows of the worksheet in place.'),
    after(
      (s) => s.freezePanes.freezeRows(2),
      (s) => s.freezePanes.getLocationOrNullObject(),
      'address',
    ),
    'Sheet1!1:2',
  ),
  fact(
    'frozen columns are whole columns',
    panes('freezeColumns', 'Freeze the first column or columns of the worksheet in place.'),
    after(
      (s) => s.freezePanes.freezeColumns(1),
      (s) => s.freezePanes.getLocationOrNullObject(),
      'address',
    ),
    'Sheet1!A:A',
  ),
  fact(
    'rows and columns frozen at a range',
    panes('freezeAt', 'The range provided corresponds to cells that will be frozen in the top- and left-most pane.'),
    after(
      (s) => s.freezePanes.freezeAt('A1:B3'),
      (s) => s.freezePanes.getLocationOrNullObject(),
      'address',
    ),
    'Sheet1!A1:B3',
  ),
  fact(
    'zero rows unfreeze',
    panes('freezeRows', 'Optional number of rows to freeze, or zero to unfreeze all rows'),
    after(
      (s) => {
        s.freezePanes.freezeRows(2);
        s.freezePanes.freezeRows(0);
      },
      (s) => s.freezePanes.getLocationOrNullObject(),
      'isNullObject',
    ),
    true,
  ),
  fact(
    'unfreeze takes all away',
    panes('unfreeze', 'Removes all frozen panes in the worksheet.'),
    after(
      (s) => {
        s.freezePanes.freezeAt('A1:B3');
        s.freezePanes.unfreeze();
      },
      (s) => s.freezePanes.getLocationOrNullObject(),
      'isNullObject',
    ),
    true,
  ),
];
