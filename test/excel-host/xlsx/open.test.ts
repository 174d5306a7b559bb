import type { SheetData } from '../../../src/excel-host/model/types';
import { readXlsx, type OpenedXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { withParts, withSheet } from './bad-files';
import { sheet, workbook } from './build';

/** What other programs write and this host does not; each form with its place in the standard (ECMA-376 part 1 unless told). */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function opened(content: string): Promise<OpenedXlsx & { readonly sheet: SheetData }> {
  return withFirst(readXlsx(await withSheet(content)));
}
function withFirst(result: OpenedXlsx): OpenedXlsx & { readonly sheet: SheetData } {
  const [first] = result.data.sheets;
  if (first === undefined) throw new Error('no sheet');
  return { ...result, sheet: first };
}
const rows = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
const contents = ({ cells }: SheetData) => cells.map(({ formula, value }) => formula ?? value);

describe('cells of other programs', () => {
  it.each<[string, string, unknown[]]>([
    ['a text in the cell itself (18.3.1.53)', '<c t="inlineStr"><is><t>halo</t></is></c>', ['halo']],
    [
      'a text in runs, with help for reading (18.4.8)',
      '<c t="inlineStr"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      ['a b'],
    ],
    ['a control character (22.9.2.19)', '<c t="str"><v>a_x000D__x005F_x000D_</v></c>', ['a\r_x000D_']],
    ['a date as text (18.18.11)', '<c t="d"><v>2026-10-05</v></c>', [46_300]],
    ['cells that do not say where they are', '<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>', [1, 2, 3]],
    ['yes and no', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', [true, false]],
    ['an error that the model does not have', '<c t="e"><v>#FIELD!</v></c>', [{ error: '#VALUE!' }]],
    ['white space around a number', '<c><v> 1.5E3 </v></c>', [1500]],
    ['a cell that only looks like something', '<c s="0"/>', [null]],
    [
      'text between sections and references',
      '<c t="inlineStr"><is><t>a<![CDATA[<b>]]>&#x26;&amp;<!-- x --></t></is></c>',
      ['a<b>&&'],
    ],
    [
      'newer functions without their prefix ([MS-XLSX] 2.2.2)',
      '<c><f>_xlfn._xlws.FILTER(A1:A3,_xlfn.LET(_xlpm.x,1,x))&amp;"_xlfn."</f></c>',
      ['=FILTER(A1:A3,LET(x,1,x))&"_xlfn."'],
    ],
  ])('%s', async (_, cells, expected) => {
    expect(contents((await opened(rows(cells))).sheet)).toEqual(expected);
  });

  it('write a shared formula once (18.3.1.40)', async () => {
    const shared =
      '<c r="A1"><f t="shared" si="0" ref="A1:C1">$A2+A2</f></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><f t="shared" si="0"/></c>';
    const { sheet: page, catatan } = await opened(rows(shared));
    expect(contents(page)).toEqual(['=$A2+A2', '=$A2+B2', '=$A2+C2']);
    expect(catatan).toEqual([]);
  });

  it('have formulas over several cells, which become values and are named', async () => {
    const { sheet: page, catatan } = await opened(
      rows(
        '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>4</v></c><c r="B1"><v>6</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:B1*2)</f><v>20</v></c><c r="D1"><f t="dataTable" ref="D1"/><v>7</v></c>',
      ),
    );
    expect(contents(page)).toEqual([4, 6, '=SUM(A1:B1*2)', 7]);
    expect(catatan.map(({ kind, place, detail }) => [kind, place, detail])).toEqual([
      ['formula-became-value', 'Rekap!A1', 'an array formula over several cells'],
      ['formula-became-value', 'Rekap!D1', 'a data table'],
    ]);
  });

  it('name what is no value', async () => {
    const { sheet: page, catatan } = await opened(rows('<c r="B1" t="s"><v>999999</v></c><c r="C1"><v>satu</v></c>'));
    expect(contents(page)).toEqual([null, null]);
    expect(catatan.map(({ kind, place }) => [kind, place])).toEqual([
      ['cell-left-out', 'Rekap!B1'],
      ['cell-left-out', 'Rekap!C1'],
    ]);
  });
});

describe('sheets of other programs', () => {
  it('use a prefix for every name', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { sheet: page } = withFirst(readXlsx(await withParts({ 'xl/worksheets/sheet1.xml': xml })));
    expect(page.cells).toMatchObject([{ row: 1, col: 1, value: 5 }]);
  });

  it('speak of the rest of their columns in one entry', async () => {
    const cols =
      '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="16384" width="11.7109375"/></cols>';
    const { sheet: page } = await opened(`${cols}<sheetData/>`);
    expect(page.standardWidth).toBe(61.5);
    expect(page.columns).toEqual([{ index: 0, size: 108.75, hidden: false, outlineLevel: 0 }]);
  });

  it('hide all columns to the right', async () => {
    const { sheet: page } = await opened(
      '<cols><col min="11" max="16384" width="0" hidden="1" customWidth="1"/></cols><sheetData/>',
    );
    expect(page.columns).toHaveLength(16_374);
    expect(page.columns[0]).toMatchObject({ index: 10, hidden: true });
  });

  it('keep lists of other sheets in the extension of Excel 2010 ([MS-XLSX] 2.6.4)', async () => {
    const { sheet: page } = await opened(
      '<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(page.validations).toMatchObject([
      {
        type: 'List',
        formula1: '=Daftar!$A$1:$A$3',
        ranges: [
          { row: 1, col: 1, rows: 8, cols: 1 },
          { row: 3, col: 3 },
        ],
      },
    ]);
  });

  it('name kinds of conditional formats that the model does not have', async () => {
    const { sheet: page, catatan } = await opened(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="2"/><cfRule type="expression" priority="1"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>',
    );
    expect(page.conditionalFormats).toMatchObject([{ type: 'Custom', rule: { formula: '=A1>5' } }]);
    expect(catatan).toMatchObject([{ kind: 'conditional-format-left-out', detail: 'a rule of type "colorScale"' }]);
  });

  it('link a range to a place behind an address', async () => {
    const bytes = await withParts({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:rel="${OFFICE}"><sheetData/><hyperlinks><hyperlink ref="A1:B2" rel:id="rId9" location="bab2" tooltip="baca"/></hyperlinks></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://contoh.go.id/a" TargetMode="External"/></Relationships>`,
    });
    const { sheet: page } = withFirst(readXlsx(bytes));
    expect(page.hyperlinks).toHaveLength(4);
    expect(page.hyperlinks[3]).toEqual({
      row: 1,
      col: 1,
      address: 'https://contoh.go.id/a#bab2',
      documentReference: null,
      screenTip: 'baca',
    });
  });

  it('read texts of headers in any order, plain signs doubled', async () => {
    const { sheet: page } = await opened(
      '<sheetData/><headerFooter><oddHeader>tengah&amp;&amp;&amp;R&amp;"Arial,Bold"&amp;8kanan&amp;Lkiri</oddHeader></headerFooter>',
    );
    expect(page.page.header).toEqual({ left: 'kiri', center: 'tengah&&', right: '&"Arial,Bold"&8kanan' });
  });
});

describe('workbooks of other programs', () => {
  const styles = (font: string, fill = '<fill><patternFill/></fill>'): string =>
    `<styleSheet xmlns="${MAIN}"><fonts><font>${font}</font></fonts><fills>${fill}</fills><borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="14"/></cellXfs></styleSheet>`;
  const withStyles = async (font: string, fill?: string) =>
    withFirst(
      readXlsx(
        await withParts({
          'xl/styles.xml': styles(font, fill),
          'xl/worksheets/sheet1.xml': `<worksheet>${rows('<c s="0"><v>1</v></c>')}</worksheet>`,
        }),
      ),
    );

  it.each([
    ['a theme colour (18.8.3)', '<color theme="4"/>', '#4472C4'],
    ['the dark one of the first pair', '<color theme="1"/>', '#000000'],
    ['a lighter one (18.8.19)', '<color theme="1" tint="0.5"/>', '#808080'],
    ['a darker one', '<color theme="0" tint="-0.25"/>', '#BFBFBF'],
    ['one of the palette (18.8.27)', '<color indexed="10"/>', '#FF0000'],
    ['the system’s', '<color indexed="64"/>', '#000000'],
    ['none', '', '#000000'],
  ])('know %s', async (_, color, expected) => {
    expect((await withStyles(`<sz val="11"/>${color}<name val="Calibri"/>`)).sheet.cells[0]?.style.font.color).toBe(
      expected,
    );
  });

  it('have a Normal font of their own: empty cells look like it', async () => {
    const { sheet: page } = await withStyles('<sz val="11"/><name val="Calibri"/>');
    expect(page.style).toMatchObject({ font: { name: 'Calibri', size: 11 }, numberFormat: 'm/d/yyyy' });
  });

  it('name a gradient', async () => {
    const gradient = '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>';
    const { sheet: page, catatan } = await withStyles('', gradient);
    expect(page.cells[0]?.style.fill).toBe('#FF0000');
    expect(catatan).toMatchObject([{ kind: 'look-simplified', detail: 'a gradient' }]);
  });

  it('count dates from 1904: the same days are shown (18.17.4.1)', async () => {
    const bytes = await withParts({
      'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml': styles(''),
      'xl/worksheets/sheet1.xml': `<worksheet>${rows('<c><v>0</v></c>')}</worksheet>`,
    });
    const { sheet: page, catatan } = withFirst(readXlsx(bytes));
    expect(page.cells[0]?.value).toBe(1462);
    expect(catatan).toMatchObject([{ kind: 'dates-from-1904' }]);
  });

  it('have sheets that are charts: named, and names keep their sheets', async () => {
    const bytes = await withParts({
      'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Grafik" sheetId="1" r:id="c"/><sheet name="Isi" sheetId="2" r:id="s"/></sheets><definedNames><definedName name="lokal" localSheetId="1">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Isi!$A$1:$B$2</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="c" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="s" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    const { data, catatan, sheet: page } = withFirst(readXlsx(bytes));
    expect(data.sheets.map(({ name }) => name)).toEqual(['Isi']);
    expect(data.activeSheetId).toBe(page.id);
    expect(data.names).toMatchObject([{ name: 'lokal', scope: page.id }]);
    expect(page.page.printArea).toEqual([{ row: 0, col: 0, rows: 2, cols: 2 }]);
    expect(catatan).toContainEqual(expect.objectContaining({ kind: 'part-left-out', place: 'Grafik' }));
  });

  it('carry parts that nobody reads: each family is named once', async () => {
    const { catatan } = readXlsx(
      await withParts({
        'xl/pivotTables/pivotTable1.xml': '<a/>',
        'xl/pivotTables/pivotTable2.xml': '<a/>',
        'xl/calcChain.xml': '<a/>',
      }),
    );
    expect(catatan).toEqual([
      { kind: 'part-left-out', place: 'xl/pivotTables/pivotTable1.xml', detail: 'xl/pivotTables', count: 2 },
    ]);
  });

  it('carry the settings of several add-ins: one’s own are found by its id', async () => {
    const id = '43285b5c-0000-4ba5-9f88-93455f5977fe';
    const addin = { id, version: '1.0.0.0', store: 'developer', storeType: 'Registry' } as const;
    const book = workbook([sheet('A')], { settings: [{ key: 'ckt.tata', value: { versi: 1 } }] });
    const bytes = await writeXlsx(book, { cachedValues: true, addin });
    expect(readXlsx(bytes).data.settings).toEqual(book.settings);
    expect(readXlsx(bytes, { addinId: id.toUpperCase() }).data.settings).toEqual(book.settings);
    const { data, catatan } = readXlsx(bytes, { addinId: '00000000-0000-4ba5-9f88-93455f5977fe' });
    expect(data.settings).toEqual([]);
    expect(catatan).toEqual([{ kind: 'other-addin-settings', place: id, detail: '1 settings', count: 1 }]);
  });
});
