import { withScores } from '../build/scores';

const book = withScores();

// Source: learn.microsoft.com, "Apply conditional formatting to Excel ranges".
describe('conditional formats', () => {
  test('the four kinds are kept with rule, format and priority', async () => {
    const list = await book.client.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('B2:C4');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=B2<75';
      custom.custom.format.font.color = '#9C0006';
      custom.custom.format.fill.color = '#FFC7CE';
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=90', operator: 'GreaterThan' };
      value.cellValue.format.font.bold = true;
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'belum' };
      const bar = conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#0B5D4B';
      bar.stopIfTrue = true;
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      const count = conditionalFormats.getCount();
      const none = custom.cellValueOrNullObject;
      none.load('rule');
      custom.custom.rule.load('formula');
      await context.sync();
      return [
        conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue]),
        count.value,
        none.isNullObject,
        custom.custom.rule.formula,
      ];
    });
    expect(list).toEqual([
      [
        ['DataBar', 0, true],
        ['ContainsText', 1, false],
        ['CellValue', 2, false],
        ['Custom', 3, false],
      ],
      4,
      true,
      '=B2<75',
    ]);
    expect(book.sheetData().conditionalFormats.at(-1)).toMatchObject({
      type: 'Custom',
      rule: { formula: '=B2<75' },
      format: { fontColor: '#9C0006', fill: '#FFC7CE' },
    });
  });

  test('clearAll clears the range only, delete takes one format away', async () => {
    await book.client.run(async (sheet, context) => {
      const format = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      sheet.getRange('B2').conditionalFormats.clearAll();
      const other = sheet.getRange('C2').conditionalFormats.add('Custom');
      await context.sync();
      other.delete();
    });
    expect(book.sheetData().conditionalFormats.map(({ ranges }) => ranges)).toEqual([
      [{ row: 2, col: 1, rows: 2, cols: 1 }],
    ]);
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => unknown, string]>([
    ['an unreadable formula', (formats) => (formats.add('Custom').custom.rule.formula = '=SUM('), 'InvalidArgument'],
    [
      'an unknown operator',
      (formats) => Object.assign(formats.add('CellValue').cellValue, { rule: { formula1: '1', operator: 'Near' } }),
      'InvalidArgument',
    ],
    [
      'a kind that Excel does not have',
      (formats) => Reflect.apply(formats.add, formats, ['Sparkline']),
      'InvalidArgument',
    ],
    [
      'the wrong part of a format',
      (formats) => (formats.add('Custom').cellValue.rule = { formula1: '1', operator: 'EqualTo' }),
      'ItemNotFound',
    ],
  ])('%s is refused', async (_, act, code) => {
    expect(await book.client.codeOf((sheet) => act(sheet.getRange('B2').conditionalFormats))).toBe(code);
  });
});
