import type { BorderData, CellStyle } from '../../../src/excel-host/model/types';
import { type StyleChange, cell, conditionalFormat, sheet, style, workbook } from './build';
import { part, saveAndUnzip } from './unzip';

async function styles(...changes: readonly StyleChange[]): Promise<string> {
  const cells = changes.map((change, at) => cell(`A${at + 1}`, 1, { style: style(change) }));
  return part(await saveAndUnzip(workbook([sheet('A', { cells })])), 'xl/styles.xml');
}

describe('looks (xl/styles.xml)', () => {
  it.each<[string, StyleChange, string]>([
    [
      'a font',
      {
        font: {
          name: 'Arial',
          size: 12.5,
          bold: true,
          italic: true,
          strikethrough: true,
          underline: 'Double',
          color: '#c00000',
        },
      },
      '<font><b/><i/><strike/><u val="double"/><sz val="12.5"/><color rgb="FFC00000"/><name val="Arial"/><family val="2"/></font>',
    ],
    [
      'a fill',
      { fill: '#FFF8E1' },
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/><bgColor indexed="64"/></patternFill></fill>',
    ],
    [
      'alignment',
      { horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Top', wrapText: true },
      '<alignment horizontal="centerContinuous" vertical="top" wrapText="1"/>',
    ],
    [
      'an indent',
      { horizontalAlignment: 'Left', indentLevel: 2, shrinkToFit: true },
      '<alignment horizontal="left" indent="2" shrinkToFit="1"/>',
    ],
    ['text turned up', { textOrientation: 90 }, '<alignment textRotation="90"/>'],
    ['text turned down', { textOrientation: -45 }, '<alignment textRotation="135"/>'],
    ['stacked text', { textOrientation: 180 }, '<alignment textRotation="255"/>'],
    ['an entry cell', { locked: false }, '<protection locked="0"/>'],
    ['a hidden formula', { formulaHidden: true }, '<protection hidden="1"/>'],
    [
      'a built-in number format',
      { numberFormat: '#,##0.00' },
      '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ],
    ['the short date that follows the reader', { numberFormat: 'm/d/yyyy' }, '<xf numFmtId="14" '],
    [
      'a number format of its own',
      { numberFormat: '0.0"%"' },
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts>',
    ],
  ])('hold %s', async (_what, change, expected) => {
    expect(await styles(change)).toContain(expected);
  });

  it.each<[BorderData['style'], BorderData['weight'], string]>([
    ['Continuous', 'Hairline', 'hair'],
    ['Continuous', 'Thin', 'thin'],
    ['Continuous', 'Medium', 'medium'],
    ['Continuous', 'Thick', 'thick'],
    ['Double', 'Thick', 'double'],
    ['Dash', 'Thin', 'dashed'],
    ['Dash', 'Medium', 'mediumDashed'],
    ['Dot', 'Thin', 'dotted'],
    ['DashDot', 'Medium', 'mediumDashDot'],
    ['DashDotDot', 'Thin', 'dashDotDot'],
    ['SlantDashDot', 'Medium', 'slantDashDot'],
  ])('write a border %s %s as %s', async (line, weight, expected) => {
    const text = await styles({ borders: { bottom: { style: line, weight, color: '#000000' } } });
    expect(text).toContain(
      `<border><left/><right/><top/><bottom style="${expected}"><color rgb="FF000000"/></bottom><diagonal/></border>`,
    );
  });

  it('are stored once for any number of cells, also when the model does not share them', async () => {
    const text = await styles({ fill: '#112233' }, { fill: '#112233' }, { fill: '#112233', locked: false }, {});
    expect(text).toContain('<cellXfs count="3">');
    expect(text).toContain('<fills count="3">');
    expect(text).toContain('<fonts count="1">');
  });

  it('begin with the two fills that Excel takes for granted', async () => {
    expect(await styles()).toContain(
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    );
  });

  it('of conditional formats hold only what these change', async () => {
    const format = { fontColor: '#9C0006', bold: true, italic: null, fill: '#FFC7CE', numberFormat: '0.0' };
    const rules = [
      conditionalFormat('A1', { rule: { formula: '=TRUE' }, format }),
      conditionalFormat('A2', { priority: 1, rule: { formula: '=TRUE' }, format }),
    ];
    const text = part(await saveAndUnzip(workbook([sheet('A', { conditionalFormats: rules })])), 'xl/styles.xml');
    expect(text).toContain(
      '<dxfs count="1"><dxf><font><b val="1"/><color rgb="FF9C0006"/></font><numFmt numFmtId="164" formatCode="0.0"/>' +
        '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it.each(['red', '#FFF', ''])('refuse a colour that is none: "%s"', async (color) => {
    const wrong: CellStyle = style({ font: { color } });
    const book = workbook([sheet('A', { cells: [cell('A1', 1, { style: wrong })] })]);
    await expect(saveAndUnzip(book)).rejects.toThrow(`"${color}" is not of the form #RRGGBB`);
  });
});
