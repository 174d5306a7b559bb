import type { ConditionalFormatData, DataValidationData, SheetData } from '../../../src/excel-host/model/types';
import { conditionalFormat, rect, sheet, validation, workbook } from './build';
import { firstSheet } from './unzip';

const save = (change: Partial<SheetData>) => firstSheet(workbook([sheet('Isian', change)]));

describe('data validation (ECMA-376 part 1, 18.3.1.32)', () => {
  it.each<[string, Partial<DataValidationData>, string]>([
    [
      'a literal list',
      { type: 'List', formula1: 'positif,negatif,"rentang"' },
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>"positif,negatif,""rentang"""</formula1></dataValidation>',
    ],
    [
      'a list from a range',
      { type: 'List', formula1: "='Daftar & isi'!$A$1:$A$3" },
      "<formula1>'Daftar &amp; isi'!$A$1:$A$3</formula1>",
    ],
    ['a list without its arrow', { type: 'List', formula1: 'a,b', inCellDropDown: false }, 'showDropDown="1"'],
    [
      'decimals between',
      { type: 'Decimal', operator: 'Between', formula1: 0, formula2: 100.5 },
      '<dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>0</formula1><formula2>100.5</formula2></dataValidation>',
    ],
    [
      'whole numbers',
      { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 1, ignoreBlanks: false },
      '<dataValidation type="whole" operator="greaterThanOrEqual" showErrorMessage="1" sqref="B2:B9"><formula1>1</formula1></dataValidation>',
    ],
    [
      'text length',
      { type: 'TextLength', operator: 'LessThanOrEqualTo', formula1: 255 },
      'type="textLength" operator="lessThanOrEqual"',
    ],
    [
      'a date',
      { type: 'Date', operator: 'GreaterThan', formula1: '2026-01-31' },
      'type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>46053</formula1>',
    ],
    [
      'a date with its time',
      { type: 'Date', operator: 'LessThan', formula1: '2026-01-31T12:00:00Z' },
      '<formula1>46053.5</formula1>',
    ],
    [
      'a time',
      { type: 'Time', operator: 'EqualTo', formula1: '13:30' },
      'type="time" operator="equal" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>0.5625</formula1>',
    ],
    [
      'a formula',
      { type: 'Custom', formula1: '=AND(ISNUMBER(B2),B2>=0)' },
      'type="custom" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>AND(ISNUMBER(B2),B2&gt;=0)</formula1>',
    ],
    [
      'a prompt alone',
      { prompt: { show: true, title: 'Realisasi', message: 'Isi angka.\n"85,5"' } },
      '<dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Realisasi" prompt="Isi angka.&#10;&quot;85,5&quot;" sqref="B2:B9"/>',
    ],
    [
      'a warning',
      {
        type: 'Decimal',
        operator: 'NotEqualTo',
        formula1: 0,
        errorAlert: { show: true, title: 'Nol', message: 'Yakin?', style: 'Warning' },
      },
      'errorStyle="warning" operator="notEqual" allowBlank="1" showErrorMessage="1" errorTitle="Nol" error="Yakin?"',
    ],
    [
      'a silent hint',
      { type: 'Custom', formula1: '=TRUE', errorAlert: { show: false, title: '', message: '', style: 'Information' } },
      'type="custom" errorStyle="information" allowBlank="1" sqref="B2:B9"',
    ],
  ])('holds %s', async (_what, change, expected) => {
    expect(await save({ validations: [validation('B2:B9', change)] })).toContain(expected);
  });

  it('that rules out nothing and says nothing is left out', async () => {
    expect(await save({ validations: [validation('B2:B9', {})] })).not.toContain('dataValidation');
  });

  it('covers several ranges with one rule', async () => {
    const rule = {
      ...validation('B2:B9', { type: 'Decimal', formula1: 0 }),
      ranges: [rect('B2:B9'), rect('D2'), rect('F:F')],
    };
    expect(await save({ validations: [rule] })).toContain('sqref="B2:B9 D2 F1:F1048576"');
  });

  it.each<[string, Partial<DataValidationData>, string]>([
    ['a literal list', { type: 'List', formula1: 'x'.repeat(256) }, 'the list of a validation has 256'],
    ['an input message', { prompt: { show: true, title: '', message: 'x'.repeat(256) } }, 'an input message has 256'],
    [
      'the title of an input message',
      { prompt: { show: true, title: 'x'.repeat(33), message: '' } },
      'input message has 33',
    ],
    [
      'an error message',
      { type: 'Decimal', formula1: 0, errorAlert: { show: true, title: '', message: 'x'.repeat(256), style: 'Stop' } },
      'an error message has 256',
    ],
  ])('refuses %s that Excel would drop', async (_what, change, message) => {
    await expect(save({ validations: [validation('B2:B9', change)] })).rejects.toThrow(message);
    await expect(save({ validations: [validation('B2:B9', change)] })).rejects.toThrow('Isian!B2:B9');
  });
});

describe('conditional formats (ECMA-376 part 1, 18.3.1.10)', () => {
  it.each<[string, Partial<ConditionalFormatData>, string]>([
    [
      'a formula',
      { rule: { formula: '=$E2<80' }, stopIfTrue: true },
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$E2&lt;80</formula></cfRule>',
    ],
    [
      'a comparison',
      { type: 'CellValue', rule: { operator: 'LessThan', formula1: '=80' } },
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>80</formula></cfRule>',
    ],
    [
      'a comparison with text',
      { type: 'CellValue', rule: { operator: 'EqualTo', formula1: '="Tinggi"' } },
      '<formula>"Tinggi"</formula>',
    ],
    [
      'an interval',
      { type: 'CellValue', rule: { operator: 'Between', formula1: '=1', formula2: '=5' } },
      'operator="between"><formula>1</formula><formula>5</formula>',
    ],
    [
      'contained text',
      { type: 'ContainsText', rule: { operator: 'Contains', text: 'Belum "x"' } },
      '<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="Belum &quot;x&quot;"><formula>NOT(ISERROR(SEARCH("Belum ""x""",E2)))</formula></cfRule>',
    ],
    [
      'beginning text',
      { type: 'ContainsText', rule: { operator: 'BeginsWith', text: 'Belum' } },
      '<cfRule type="beginsWith" dxfId="0" priority="1" operator="beginsWith" text="Belum"><formula>LEFT(E2,LEN("Belum"))="Belum"</formula></cfRule>',
    ],
    [
      'a data bar',
      {
        type: 'DataBar',
        rule: {
          fillColor: '#0B5D4B',
          lowerBoundRule: { type: 'Number', formula: '=0' },
          upperBoundRule: { type: 'Automatic' },
          showDataBarOnly: true,
        },
      },
      '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF0B5D4B"/></dataBar></cfRule>',
    ],
    [
      'a plain data bar',
      { type: 'DataBar' },
      '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    ],
  ])('hold %s', async (_what, change, expected) => {
    const text = await save({ conditionalFormats: [conditionalFormat('E2:E9', change)] });
    expect(text).toContain(`<conditionalFormatting sqref="E2:E9">`);
    expect(text).toContain(expected);
  });

  it('with icons that Excel 2010 added stand in the extensions of the sheet, in one order with the others', async () => {
    const criteria = [
      { type: 'Invalid', formula: '', operator: 'Invalid' },
      { type: 'Percent', formula: '=33', operator: 'GreaterThanOrEqual' },
      { type: 'Number', formula: '=67', operator: 'GreaterThan' },
    ];
    const text = await save({
      conditionalFormats: [
        conditionalFormat('E2:E9', { priority: 1, type: 'IconSet', rule: { style: 'ThreeStars', criteria } }),
        conditionalFormat('E2:E9', { priority: 0, rule: { formula: '=A1' } }),
      ],
    });
    expect(text).toContain('<cfRule type="expression" dxfId="0" priority="1"><formula>A1</formula></cfRule>');
    expect(text).toMatch(
      /<extLst><ext xmlns:x14="[^"]+\/2009\/9\/main" uri="\{78C0D931-6437-407d-A8EE-F0AAD7539E65\}"><x14:conditionalFormattings>.*<\/extLst><\/worksheet>$/,
    );
    expect(text).toContain(
      '<x14:cfRule type="iconSet" priority="2" id="{00000000-000E-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars">' +
        '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo>' +
        '<x14:cfvo type="num" gte="0"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E2:E9</xm:sqref>',
    );
  });

  it('with one icon of another set name all of them', async () => {
    const custom = {
      type: 'Percent',
      formula: '50',
      operator: 'GreaterThan',
      customIcon: { set: 'FiveBoxes', index: 4 },
    };
    const criteria = [{ type: 'Invalid' }, custom, { type: 'Percent', formula: '90', operator: 'GreaterThan' }];
    const rule = { style: 'ThreeArrows', criteria };
    const text = await save({ conditionalFormats: [conditionalFormat('E2:E9', { type: 'IconSet', rule })] });
    expect(text).toContain('<x14:iconSet iconSet="3Arrows" custom="1">');
    expect(text).toContain(
      '<x14:cfIcon iconSet="3Arrows" iconId="0"/><x14:cfIcon iconSet="5Boxes" iconId="4"/><x14:cfIcon iconSet="3Arrows" iconId="2"/></x14:iconSet>',
    );
  });

  it('are numbered from 1 in the order of their priority', async () => {
    const rule = (formula: string, priority: number) => conditionalFormat('E2', { rule: { formula }, priority });
    const text = await save({ conditionalFormats: [rule('=B1', 7), rule('=A1', 0)] });
    expect([...text.matchAll(/priority="(\d)"[^>]*><formula>(\w+)/g)].map((match) => [match[1], match[2]])).toEqual([
      ['1', 'A1'],
      ['2', 'B1'],
    ]);
  });

  it.each<[string, Partial<ConditionalFormatData>, string]>([
    [
      'icons of an unknown set',
      { type: 'IconSet', rule: { style: 'ThreeSmilies', criteria: [] } },
      'a conditional format with "ThreeSmilies" cannot be saved',
    ],
    ['a rule without its formula', { rule: {} }, "the conditional format's rule has no formula"],
    [
      'an unknown comparison',
      { type: 'CellValue', rule: { operator: 'Like', formula1: '1' } },
      'a conditional format with "Like" cannot be saved',
    ],
  ])('refuse %s', async (_what, change, message) => {
    await expect(save({ conditionalFormats: [conditionalFormat('E2:E9', change)] })).rejects.toThrow(
      `Isian!E2:E9: ${message}`,
    );
  });
});
