import type { AxisSize, PageSetupData, SheetData } from '../../../src/excel-host/model/types';
import { columnWidth } from '../../../src/excel-host/xlsx/sheet/axis';
import { legacyPasswordHash } from '../../../src/excel-host/model/password-hash';
import { cell, PAGE, rect, sheet, style, workbook } from './build';
import { firstSheet, part, saveAndUnzip } from './unzip';

const save = (change: Partial<SheetData>) => firstSheet(workbook([sheet('A', change)]));
const size = (index: number, change: Partial<AxisSize> = {}): AxisSize => ({
  index,
  size: null,
  hidden: false,
  outlineLevel: 0,
  ...change,
});

describe('columns and rows', () => {
  it.each([
    // Pixels at 96 dpi over the 7 pixels of a digit of Calibri 11: ECMA-376 part 1, 18.3.1.13.
    [48, 9.140625],
    [5.25, 1],
    [240, 45.7109375],
  ])('a column of %d points is %d digits wide', (points, expected) => {
    expect(columnWidth(points)).toBe(expected);
  });

  it.each<[string, Partial<SheetData>, string]>([
    [
      'columns that look alike as one entry',
      { columns: [size(1, { size: 96 }), size(2, { size: 96 }), size(3, { size: 48 }), size(5, { size: 48 })] },
      '<cols><col min="2" max="3" width="18.28515625" customWidth="1"/><col min="4" max="4" width="9.140625" customWidth="1"/>' +
        '<col min="6" max="6" width="9.140625" customWidth="1"/></cols>',
    ],
    [
      'a closed group, with the mark on the column after it',
      { columns: [size(1, { hidden: true, outlineLevel: 1 })] },
      '<col min="2" max="2" width="9.140625" hidden="1" outlineLevel="1"/><col min="3" max="3" width="9.140625" collapsed="1"/>',
    ],
    [
      'how deep groups go',
      { rows: [size(1, { outlineLevel: 2 })] },
      '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2"/>',
    ],
    [
      'another standard size',
      { standardWidth: 96, standardHeight: 20 },
      '<sheetFormatPr defaultColWidth="18.28515625" defaultRowHeight="20" customHeight="1"/>',
    ],
    [
      'the look of a whole column',
      { columns: [size(1, { style: style({ locked: false }) })] },
      '<cols><col min="2" max="2" width="9.140625" style="1"/></cols>',
    ],
    [
      'the look of a whole row',
      { rows: [size(1, { style: style({ locked: false }) })] },
      '<row r="2" s="1" customFormat="1"/>',
    ],
    [
      'an empty cell of the Normal look under a styled column',
      { columns: [size(1, { style: style({ locked: false }) })], cells: [cell('B2', null)] },
      '<row r="2"><c r="B2"/></row>',
    ],
    ['a row height', { rows: [size(2, { size: 33.75 })] }, '<row r="3" ht="33.75" customHeight="1"/>'],
    [
      'a hidden row with cells',
      { rows: [size(0, { hidden: true })], cells: [cell('A1', 1)] },
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
    ],
  ])('hold %s', async (_what, change, expected) => {
    expect(await save(change)).toContain(expected);
  });
});

describe('the view', () => {
  it.each<[string, Partial<SheetData>, string]>([
    [
      'frozen rows',
      { frozen: { rows: 5, cols: 0 } },
      '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      'frozen columns',
      { frozen: { rows: 0, cols: 2 } },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
    [
      'both',
      { frozen: { rows: 5, cols: 2 } },
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    ],
    ['no gridlines', { showGridlines: false }, '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/>'],
    ['no headings', { showHeadings: false }, '<sheetView showRowColHeaders="0" tabSelected="1" workbookViewId="0"/>'],
    ['a tab colour', { tabColor: '#0B5D4B' }, '<sheetPr><tabColor rgb="FF0B5D4B"/></sheetPr>'],
    [
      'merges',
      { merges: [rect('A1:E1'), rect('B2:B4')] },
      '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B2:B4"/></mergeCells>',
    ],
    ['its used range', { cells: [cell('C9', 1), cell('B4', 2)] }, '<dimension ref="B4:C9"/>'],
  ])('holds %s', async (_what, change, expected) => {
    expect(await save(change)).toContain(expected);
  });

  it('opens on the active sheet', async () => {
    const sheets = [sheet('A'), sheet('B')];
    const parts = await saveAndUnzip(workbook(sheets, { activeSheetId: sheets[1]?.id ?? '' }));
    expect(part(parts, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(part(parts, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(part(parts, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  it('opens on the first visible sheet when the active one is hidden', async () => {
    const sheets = [sheet('A', { visibility: 'VeryHidden' }), sheet('B'), sheet('C')];
    const text = part(await saveAndUnzip(workbook(sheets)), 'xl/workbook.xml');
    expect(text).toContain('firstSheet="1" activeTab="1"');
    expect(text).toContain('<sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>');
  });
});

describe('protection', () => {
  it.each<[string, SheetData['protection'], string]>([
    [
      'everything by default',
      { options: {}, password: null },
      '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ],
    [
      'all but what is allowed',
      {
        options: { allowFormatColumns: true, allowInsertRows: true, allowEditObjects: true, allowSort: false },
        password: null,
      },
      '<sheetProtection sheet="1" scenarios="1" formatColumns="0" insertRows="0"/>',
    ],
    [
      'the choice of locked cells too',
      { options: { selectionMode: 'Unlocked' }, password: null },
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1"/>',
    ],
    [
      'with a password',
      { options: {}, password: 'password' },
      '<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"/>',
    ],
  ])('forbids %s', async (_what, protection, expected) => {
    expect(await save({ protection })).toContain(expected);
  });

  it('is absent from an open sheet', async () => {
    expect(await save({ protection: null })).not.toContain('sheetProtection');
  });

  it.each([
    // The first is the example that XlsxWriter's and openpyxl's test suites agree on; single letters are worked out by hand.
    ['password', '83AF'],
    ['a', 'CE88'],
    ['', 'CE4B'],
  ])('the verifier of "%s" is %s', (password, expected) => {
    expect(legacyPasswordHash(password)).toBe(expected);
  });
});

describe('the printed page', () => {
  const page = (change: Partial<PageSetupData>) => save({ page: { ...PAGE, ...change } });

  it.each<[string, Partial<PageSetupData>, string]>([
    [
      'F4 across',
      { paperSize: 'Folio', orientation: 'Landscape' },
      '<pageSetup paperSize="14" orientation="landscape"/>',
    ],
    ['A4', { paperSize: 'A4' }, '<pageSetup paperSize="9" orientation="portrait"/>'],
    ['A3', { paperSize: 'A3' }, '<pageSetup paperSize="8" orientation="portrait"/>'],
    ['the printer’s own paper', { paperSize: null }, '<pageSetup orientation="portrait"/>'],
    ['a scale', { zoom: { scale: 85 } }, '<pageSetup scale="85" orientation="portrait"/>'],
    [
      'one page wide, as long as needed',
      { zoom: { horizontalFitToPages: 1 } },
      '<pageSetup fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
    ],
    [
      'the first page number',
      { firstPageNumber: 3, blackAndWhite: true },
      '<pageSetup firstPageNumber="3" orientation="portrait" blackAndWhite="1" useFirstPageNumber="1"/>',
    ],
    [
      'margins in inches',
      { margins: { left: 72, right: 36, top: 54, bottom: 18, header: 21.6, footer: 0 } },
      '<pageMargins left="1" right="0.5" top="0.75" bottom="0.25" header="0.3" footer="0"/>',
    ],
    [
      'centring, gridlines, headings',
      { centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true },
      '<printOptions horizontalCentered="1" verticalCentered="1" headings="1" gridLines="1"/>',
    ],
    [
      'header and footer with codes',
      { header: { left: 'A & B', center: '', right: '&D' }, footer: { left: '', center: '&P/&N', right: '' } },
      '<headerFooter><oddHeader>&amp;LA &amp; B&amp;R&amp;D</oddHeader><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
    ],
    [
      'breaks before rows',
      { rowBreaks: [40, 20] },
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
    ],
    [
      'breaks before columns',
      { colBreaks: [5] },
      '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>',
    ],
  ])('holds %s', async (_what, change, expected) => {
    expect(await page(change)).toContain(expected);
  });

  it('is told to fit only when a number of pages is given', async () => {
    expect(await page({ zoom: { verticalFitToPages: 1 } })).toContain(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(await page({ zoom: { scale: 100 } })).not.toContain('fitToPage');
  });

  it.each<[string, Partial<PageSetupData>, string]>([
    ['an unknown paper', { paperSize: 'B9' }, 'A: paper size "B9" has no number in the file format'],
    [
      'a header that Excel would drop',
      { header: { left: 'x'.repeat(254), center: '', right: '' } },
      'A: a header or footer has 256 characters, the file format allows 255',
    ],
  ])('refuses %s', async (_what, change, message) => {
    await expect(page(change)).rejects.toThrow(message);
  });
});

describe('the order of a sheet’s elements', () => {
  it('is the schema’s (CT_Worksheet): Excel refuses any other', async () => {
    const { sampleOffice } = await import('./sample-office');
    const parts = await saveAndUnzip(sampleOffice());
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'colBreaks',
      'drawing',
    ];
    const text = part(parts, 'xl/worksheets/sheet2.xml');
    const places = order.map((name) => text.search(new RegExp(`<${name}[ />]`))).filter((at) => at >= 0);
    expect(places.length).toBeGreaterThanOrEqual(15);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
