import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { PAGE, rect, sheet, workbook } from './build';
import { sampleOffice } from './sample-office';
import { part, saveAndUnzip } from './unzip';

describe('defined names', () => {
  const titled = sheet("Laporan d'TW", {
    page: {
      ...PAGE,
      printArea: [rect('A1:E40'), rect('G1:H4')],
      titleRows: { first: 4, last: 5 },
      titleColumns: { first: 0, last: 1 },
    },
  });

  it.each([
    [
      'the print area, several parts of it',
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Laporan d''TW'!$A$1:$E$40,'Laporan d''TW'!$G$1:$H$4</definedName>`,
    ],
    [
      'the repeated rows and columns',
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Laporan d''TW'!$A:$B,'Laporan d''TW'!$5:$6</definedName>`,
    ],
  ])('hold %s', async (_what, expected) => {
    expect(part(await saveAndUnzip(workbook([sheet('A'), titled])), 'xl/workbook.xml')).toContain(expected);
  });

  it('keep scope, visibility and comment', async () => {
    const text = part(await saveAndUnzip(sampleOffice()), 'xl/workbook.xml');
    expect(text).toContain(
      `<definedName name="CKT_LAPORAN" comment="badan tabel" hidden="1">'Laporan TW III'!$A$6:$E$65</definedName>`,
    );
    expect(text).toContain('<definedName name="Batas" localSheetId="1">100</definedName>');
  });

  it('of a sheet that is not there are refused', async () => {
    const book = workbook([sheet('A')], {
      names: [{ name: 'X', formula: '=1', visible: true, comment: '', scope: '{lain}' }],
    });
    await expect(writeXlsx(book, { cachedValues: true })).rejects.toThrow(
      'name X: its sheet "{lain}" is not in the workbook',
    );
  });
});

describe('the workbook', () => {
  it.each([
    [true, true],
    [false, false],
  ])('is protected in its structure when asked (%s)', async (structureProtected, expected) => {
    const text = part(await saveAndUnzip(workbook([sheet('A')], { structureProtected })), 'xl/workbook.xml');
    expect(text.includes('<workbookProtection lockStructure="1"/>')).toBe(expected);
  });

  it('links inside and outside', async () => {
    const parts = await saveAndUnzip(sampleOffice());
    expect(part(parts, 'xl/worksheets/sheet1.xml')).toContain(
      `<hyperlinks><hyperlink ref="A1" location="'Laporan TW III'!A1" tooltip="Buka laporan"/><hyperlink ref="A2" r:id="rId1"/></hyperlinks>`,
    );
    expect(part(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.go.id/?a=1&amp;b=2" TargetMode="External"',
    );
  });
});

describe('document properties', () => {
  it.each([
    ['docProps/core.xml', '<dc:title>Capaian Kinerja Triwulan III</dc:title>'],
    ['docProps/core.xml', '<dc:creator>Kasubag Perencanaan</dc:creator>'],
    ['docProps/core.xml', '<dc:description>Dibuat dari format baku</dc:description>'],
    ['docProps/core.xml', '<cp:lastModifiedBy>Staf</cp:lastModifiedBy>'],
    ['docProps/app.xml', '<Manager>Kepala Satuan</Manager><Company>Satpol PP Kabupaten Contoh</Company>'],
    ['docProps/custom.xml', 'pid="2" name="ckt.buku"><vt:lpwstr>b-1</vt:lpwstr>'],
    ['docProps/custom.xml', 'pid="3" name="ckt.indikator"><vt:i4>60</vt:i4>'],
    ['docProps/custom.xml', 'pid="4" name="ckt.rata"><vt:r8>92.5</vt:r8>'],
    ['docProps/custom.xml', 'pid="5" name="ckt.tandatangan"><vt:bool>true</vt:bool>'],
  ])('%s holds %s', async (path, expected) => {
    expect(part(await saveAndUnzip(sampleOffice()), path)).toContain(expected);
  });

  it('that nobody filled are absent: some readers refuse empty ones', async () => {
    const parts = await saveAndUnzip(workbook([sheet('A')]));
    expect(part(parts, 'docProps/core.xml')).toMatch(/<cp:coreProperties [^>]*\/>$/);
    expect(parts['docProps/custom.xml']).toBeUndefined();
  });
});

describe('the add-in’s settings ([MS-OWEXML]; Microsoft, "Automatically open a task pane with a document")', () => {
  const addin = {
    id: '0a1b2c3d-0000-4000-8000-000000000000',
    version: '1.2.3.4',
    store: 'developer',
    storeType: 'Registry',
  } as const;

  it('travel in the file as the named add-in’s properties, each value as JSON', async () => {
    const text = part(await saveAndUnzip(sampleOffice(), { addin }), 'xl/webextensions/webextension1.xml');
    expect(text).toContain(
      '<we:reference id="0a1b2c3d-0000-4000-8000-000000000000" version="1.2.3.4" store="developer" storeType="Registry"/>',
    );
    const properties = Object.fromEntries(
      [...text.matchAll(/<we:property name="([^"]*)" value="([^"]*)"\/>/g)].map((match) => [
        match[1],
        unescape(match[2] ?? ''),
      ]),
    );
    expect(properties).toEqual({
      'ckt.tata': '1',
      'ckt.e.1': JSON.stringify('{"jenis":"langkah-selesai","teks":"<&>\\"\\n"}'),
      'Office.AutoShowTaskpaneWithDocument': 'true',
    });
  });

  it.each([
    [true, 'visibility="1"'],
    [false, 'visibility="0"'],
  ])('open the pane with the document only when the add-in asked for it (%s)', async (value, expected) => {
    const book = workbook([sheet('A')], { settings: [{ key: 'Office.AutoShowTaskpaneWithDocument', value }] });
    expect(part(await saveAndUnzip(book), 'xl/webextensions/taskpanes.xml')).toContain(expected);
  });

  it('leave no part behind when there are none', async () => {
    const parts = await saveAndUnzip(workbook([sheet('A')]));
    expect(Object.keys(parts).filter((path) => path.includes('webextension'))).toEqual([]);
    expect(part(parts, '_rels/.rels')).not.toContain('webextension');
  });
});

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
