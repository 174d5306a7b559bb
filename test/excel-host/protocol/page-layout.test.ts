import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

type Layout = Excel.PageLayout;

// Source: Excel.PageLayout, Excel.HeaderFooter, Excel.PageBreakCollection.
test.each<[string, (layout: Layout) => unknown, string, unknown]>([
  ['orientation', (l) => (l.orientation = 'Landscape'), 'orientation', 'Landscape'],
  ['paper', (l) => (l.paperSize = 'Folio'), 'paperSize', 'Folio'],
  ['fit to pages', (l) => (l.zoom = { horizontalFitToPages: 1 }), 'zoom', { horizontalFitToPages: 1 }],
  ['scale', (l) => (l.zoom = { scale: 85 }), 'zoom', { scale: 85 }],
  ['centring', (l) => (l.centerHorizontally = true), 'centerHorizontally', true],
  ['gridlines', (l) => (l.printGridlines = true), 'printGridlines', true],
  ['headings', (l) => (l.printHeadings = true), 'printHeadings', true],
  ['black and white', (l) => (l.blackAndWhite = true), 'blackAndWhite', true],
  ['first page number', (l) => (l.firstPageNumber = 3), 'firstPageNumber', 3],
  ['top margin', (l) => (l.topMargin = 36), 'topMargin', 36],
  ['margins in centimetres', (l) => l.setPrintMargins('Centimeters', { left: 2.54 }), 'leftMargin', 72],
  ['margins in inches', (l) => l.setPrintMargins('Inches', { footer: 0.5 }), 'footerMargin', 36],
])('%s is kept', async (_, set, property, expected) => {
  const value = await client.run(async (sheet, context) => {
    set(sheet.pageLayout);
    sheet.pageLayout.load(property);
    await context.sync();
    return sheet.pageLayout.toJSON()[property as 'zoom'];
  });
  expect(value).toEqual(expected);
});

test.each<[string, (layout: Layout) => unknown]>([
  ['an unknown paper', (l) => Object.assign(l, { paperSize: 'F4' })],
  ['a scale of 5 percent', (l) => (l.zoom = { scale: 5 })],
  ['a negative margin', (l) => (l.topMargin = -1)],
  ['title rows that are no rows', (l) => l.setPrintTitleRows('A1:B2')],
  ['a header of 256 characters', (l) => (l.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256))],
])('%s is an invalid argument', async (_, act) => {
  expect(await client.codeOf((sheet) => act(sheet.pageLayout))).toBe('InvalidArgument');
});

test('print area and titles are ranges, or null objects', async () => {
  const facts = await client.run(async (sheet, context) => {
    const { pageLayout } = sheet;
    const before = pageLayout.getPrintAreaOrNullObject();
    before.load('address');
    await context.sync();
    pageLayout.setPrintArea('A1:F40');
    pageLayout.setPrintTitleRows('$4:$6');
    pageLayout.setPrintTitleColumns('A:B');
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    for (const each of [area, rows, columns]) each.load('address');
    await context.sync();
    return [before.isNullObject, area.address, rows.address, columns.address];
  });
  expect(facts).toEqual([true, 'Data!A1:F40', 'Data!4:6', 'Data!A:B']);
});

test('headers and footers keep their codes', async () => {
  await client.run((sheet) => {
    const all = sheet.pageLayout.headersFooters.defaultForAllPages;
    all.leftHeader = 'Laporan TW I';
    all.centerFooter = 'Halaman &P dari &N';
  });
  expect(client.host.toData().sheets[0]?.page).toMatchObject({
    header: { left: 'Laporan TW I', center: '', right: '' },
    footer: { center: 'Halaman &P dari &N' },
  });
});

test('page breaks stand before a row, in order, until they are removed', async () => {
  const count = await client.run(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A20');
    sheet.horizontalPageBreaks.add('A10');
    sheet.verticalPageBreaks.add('F1');
    const breaks = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return breaks.value;
  });
  expect(count).toBe(2);
  expect(client.host.toData().sheets[0]?.page).toMatchObject({ rowBreaks: [9, 19], colBreaks: [5] });
  await client.run((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(client.host.toData().sheets[0]?.page.rowBreaks).toEqual([]);
});
