import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { openClient, type TestClient } from '../build/client';
import { part, type Parts, unzip } from './unzip';

/** What an add-in does through Microsoft's client library is in the saved file. */
describe('a workbook made through Office.js', () => {
  let client: TestClient;
  let parts: Parts;
  let text: string;

  beforeAll(async () => {
    client = await openClient();
    await client.run((sheet, _context, workbook) => {
      sheet.getRange('A1:C3').values = [
        ['Bidang', 'Target', 'Capaian'],
        ['Trantibum', 80, '=B2*2'],
        ["'=bukan rumus", true, '=IF(B3,"ya","tidak")'],
      ];
      const head = sheet.getRange('A1:C1');
      head.format.fill.color = '#0B5D4B';
      head.format.font.bold = true;
      head.format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A1').format.columnWidth = 120;
      sheet.getRange('D:D').format.protection.locked = false;
      sheet.getRange('E1:F1').merge();
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = '#0B5D4B';
      const entry = sheet.getRange('B2:B9');
      entry.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      entry.dataValidation.prompt = { showPrompt: true, title: 'Target', message: 'Isi angka' };
      const rule = sheet.getRange('C2:C9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$C2<100';
      rule.custom.format.font.color = '#9C0006';
      const bar = sheet.getRange('B2:B9').conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#123456';
      sheet.getRange('G2:G9').conditionalFormats.add('ColorScale');
      sheet.getRange('H2:H9').conditionalFormats.add('IconSet');
      sheet.pageLayout.paperSize = 'Folio';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:F20');
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P';
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Capaian';
      workbook.names.add('CKT_DATA', sheet.getRange('A2:C3')).visible = false;
      workbook.settings.add('ckt.tata', 1);
      workbook.properties.title = 'Laporan';
      workbook.properties.custom.add('ckt.buku', 'b-1');
      sheet.protection.protect({ allowFormatColumns: true });
      const mirror = workbook.worksheets.add('_CKT');
      mirror.visibility = 'VeryHidden';
    });
    parts = unzip(await writeXlsx(client.host.toData(), { cachedValues: true }));
    text = part(parts, 'xl/worksheets/sheet1.xml');
  });
  afterAll(() => {
    client.dispose();
  });

  it.each<[string, RegExp]>([
    ['a computed formula', /<c r="C2"><f>B2\*2<\/f><v>160<\/v><\/c>/],
    ['a text formula', /<c r="C3" t="str"><f>IF\(B3,"ya","tidak"\)<\/f><v>ya<\/v><\/c>/],
    ['text with its apostrophe', /<c r="A3" s="\d+" t="s">/],
    ['a truth value', /<c r="B3" t="b"><v>1<\/v><\/c>/],
    ['a column width', /<col min="1" max="1" width="22\.85546875" customWidth="1"\/>/],
    ['the look of a whole column', /<col min="4" max="4" width="9\.140625" style="\d+"\/>/],
    ['a row height', /<row r="2" ht="30" customHeight="1">/],
    ['a merge', /<mergeCell ref="E1:F1"\/>/],
    ['frozen rows', /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/],
    ['hidden gridlines', /<sheetView showGridLines="0"/],
    ['a tab colour', /<tabColor rgb="FF0B5D4B"\/>/],
    [
      'validation',
      /<dataValidation type="decimal" operator="greaterThanOrEqual"[^>]* prompt="Isi angka" sqref="B2:B9"><formula1>0</,
    ],
    ['a conditional format', /<cfRule type="expression" dxfId="0"[^>]*><formula>\$C2&lt;100<\/formula>/],
    [
      'a data bar',
      /<cfRule type="dataBar"[^>]*><dataBar><cfvo type="min"\/><cfvo type="max"\/><color rgb="FF123456"\/>/,
    ],
    [
      'a colour scale as it is new',
      /<colorScale><cfvo type="min"\/><cfvo type="percentile" val="50"\/><cfvo type="max"\/><color rgb="FFF8696B"\/>/,
    ],
    ['an icon set as it is new', /<iconSet[^>]*><cfvo type="percent" val="0"\/><cfvo type="percent" val="33"\/>/],
    ['the page', /<pageSetup paperSize="14" fitToWidth="1" fitToHeight="0" orientation="landscape"\/>/],
    ['the footer', /<oddFooter>&amp;CHalaman &amp;P<\/oddFooter>/],
    ['protection', /<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"\/>/],
    ['a drawing', /<drawing r:id="rId1"\/>/],
  ])('holds %s', (_what, expected) => {
    expect(text).toMatch(expected);
  });

  it.each<[string, string, RegExp]>([
    ['the print area', 'xl/workbook.xml', /<definedName name="_xlnm.Print_Area" localSheetId="0">Data!\$A\$1:\$F\$20</],
    ['the print titles', 'xl/workbook.xml', /<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!\$1:\$1</],
    ['a hidden name', 'xl/workbook.xml', /<definedName name="CKT_DATA" hidden="1">Data!\$A\$2:\$C\$3</],
    ['a very hidden sheet', 'xl/workbook.xml', /<sheet name="_CKT" sheetId="\d" state="veryHidden"/],
    ['the chart', 'xl/charts/chart1.xml', /<a:t>Capaian<\/a:t>.*<c:f>Data!\$B\$2:\$B\$3<\/c:f>/],
    ['the title', 'docProps/core.xml', /<dc:title>Laporan<\/dc:title>/],
    ['a custom property', 'docProps/custom.xml', /name="ckt.buku"><vt:lpwstr>b-1</],
    ['a setting', 'xl/webextensions/webextension1.xml', /<we:property name="ckt.tata" value="1"\/>/],
    ['looks', 'xl/styles.xml', /<bottom style="double">/],
  ])('holds %s in %s', (_what, path, expected) => {
    expect(part(parts, path)).toMatch(expected);
  });
});
