import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await client.run((sheet) => {
    sheet.getRange('A1:C4').values = [
      ['Bidang', 'TW I', 'TW II'],
      ['Umum', 80, 90],
      ['Teknis', 70, 60],
      ['Data', 100, 95],
    ];
  });
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const sheetData = () => {
  const [sheet] = client.host.toData().sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
};

// Source: Excel.DataValidationRule and its parts; learn.microsoft.com, "Add data validation to Excel ranges".
describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule]>([
    ['a typed list', { list: { inCellDropDown: true, source: 'Ya,Tidak' } }],
    ['a list by reference', { list: { inCellDropDown: false, source: '=Data!$A$2:$A$4' } }],
    ['whole numbers', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } }],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
    ['text length', { textLength: { formula1: 20, operator: 'LessThan' } }],
    ['dates', { date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } }],
    ['a formula', { custom: { formula: '=ISNUMBER(B2)' } }],
  ])('%s is read back as it was set', async (_, rule) => {
    const read = await client.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:C4');
      dataValidation.rule = rule;
      dataValidation.load('rule,type,ignoreBlanks');
      await context.sync();
      return dataValidation.rule;
    });
    expect(read).toEqual(rule);
  });

  test('a range as the source of a list becomes its absolute reference', async () => {
    await client.run((sheet) => {
      sheet.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A4') } };
    });
    expect(sheetData().validations).toMatchObject([{ type: 'List', formula1: '=Data!$A$2:$A$4' }]);
  });

  test.each<[string, unknown]>([
    ['an unknown kind', { colour: {} }],
    ['two kinds at once', { list: { source: 'a' }, custom: { formula: '=A1' } }],
    ['a comparison without its second bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Near' } }],
    ['a formula without its sign', { custom: { formula: 'A1>1' } }],
    ['a typed list of 256 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ])('%s is refused', async (_, rule) => {
    expect(await client.codeOf((sheet) => Object.assign(sheet.getRange('B2').dataValidation, { rule }))).toBe(
      'InvalidArgument',
    );
  });

  test('prompt and alert are kept, within the sizes of their windows', async () => {
    const read = await client.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.prompt = { showPrompt: true, title: 'Realisasi', message: 'Isi angka.' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Periksa', message: 'Bukan angka.' };
      dataValidation.load('prompt,errorAlert');
      await context.sync();
      return [dataValidation.prompt, dataValidation.errorAlert];
    });
    expect(read).toEqual([
      { showPrompt: true, title: 'Realisasi', message: 'Isi angka.' },
      { showAlert: true, style: 'Warning', title: 'Periksa', message: 'Bukan angka.' },
    ]);
    const tooLong = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    expect(await client.codeOf((sheet) => (sheet.getRange('B2').dataValidation.prompt = tooLong))).toBe(
      'InvalidArgument',
    );
  });

  // Source: Excel.DataValidationType: Inconsistent, MixedCriteria; DataValidation.valid.
  test('mixed ranges say so, and values are judged but not refused', async () => {
    const facts = await client.run(async (sheet, context) => {
      sheet.getRange('B2:B3').dataValidation.rule = { decimal: { formula1: 75, operator: 'GreaterThan' } };
      sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: '90' } };
      const ranges = ['B2', 'B3', 'B2:B3', 'B2:B4', 'B2:C2', 'A1'].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const each of ranges) each.load('type,valid');
      await context.sync();
      return ranges.map((each) => [each.type, each.valid]);
    });
    expect(facts).toEqual([
      ['Decimal', true],
      ['Decimal', false],
      ['Decimal', null],
      ['Inconsistent', null],
      ['MixedCriteria', true],
      ['None', true],
    ]);
  });

  test('a rule on a part of a range leaves the rest to the old rule; clear takes it away', async () => {
    await client.run((sheet) => {
      sheet.getRange('B2:B4').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('B3').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
      sheet.getRange('B4').dataValidation.clear();
    });
    expect(sheetData().validations.map(({ type, ranges }) => [type, ranges.map(({ row }) => row)])).toEqual([
      ['Decimal', [1]],
      ['TextLength', [2]],
    ]);
  });
});

// Source: learn.microsoft.com, "Apply conditional formatting to Excel ranges".
describe('conditional formats', () => {
  test('the four kinds are kept with rule, format and priority', async () => {
    const list = await client.run(async (sheet, context) => {
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
    expect(sheetData().conditionalFormats.at(-1)).toMatchObject({
      type: 'Custom',
      rule: { formula: '=B2<75' },
      format: { fontColor: '#9C0006', fill: '#FFC7CE' },
    });
  });

  test('clearAll clears the range only, delete takes one format away', async () => {
    await client.run(async (sheet, context) => {
      const format = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      sheet.getRange('B2').conditionalFormats.clearAll();
      const other = sheet.getRange('C2').conditionalFormats.add('Custom');
      await context.sync();
      other.delete();
    });
    expect(sheetData().conditionalFormats.map(({ ranges }) => ranges)).toEqual([
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
    ['a kind that is not emulated', (formats) => formats.add('IconSet'), 'InvalidArgument'],
    [
      'the wrong part of a format',
      (formats) => (formats.add('Custom').cellValue.rule = { formula1: '1', operator: 'EqualTo' }),
      'ItemNotFound',
    ],
  ])('%s is refused', async (_, act, code) => {
    expect(await client.codeOf((sheet) => act(sheet.getRange('B2').conditionalFormats))).toBe(code);
  });
});

// Source: Excel.ChartCollection.add, Excel.Chart; learn.microsoft.com, "Work with charts using the Excel JavaScript API".
describe('charts', () => {
  test('a chart by columns has headings as names and the first column as categories', async () => {
    await client.run((sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Capaian';
      chart.title.text = 'Capaian per bidang';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 120;
      chart.axes.valueAxis.title.text = 'Persen';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(0).format.fill.setSolidColor('#0B5D4B');
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.setPosition('E2', 'J16');
    });
    expect(sheetData().charts).toMatchObject([
      {
        name: 'Capaian',
        type: 'BarClustered',
        title: { text: 'Capaian per bidang', visible: true },
        legend: { visible: true, position: 'Right' },
        valueAxis: { minimum: 0, maximum: 120, title: 'Persen' },
        categoryAxis: { reversed: true },
        dataLabels: true,
        series: [
          {
            name: 'TW I',
            valuesRef: 'Data!$B$2:$B$4',
            categoriesRef: 'Data!$A$2:$A$4',
            nameRef: 'Data!$B$1',
            fill: '#0B5D4B',
          },
          { name: 'TW II', valuesRef: 'Data!$C$2:$C$4' },
        ],
        top: 15,
        left: 192,
        width: 288,
        height: 225,
      },
    ]);
  });

  test('a chart by rows, with a series added, changed and removed', async () => {
    const facts = await client.run(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      const added = chart.series.add('Rata-rata');
      added.setValues(sheet.getRange('B4:C4'));
      added.setXAxisValues(sheet.getRange('B1:C1'));
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,count');
      chart.load('name,id');
      await context.sync();
      const same = sheet.charts.getItem(chart.name);
      same.load('id');
      const none = sheet.charts.getItemOrNullObject('Tidak ada');
      none.load('name');
      const count = sheet.charts.getCount();
      await context.sync();
      return [
        chart.series.items.map((series) => series.name),
        chart.name,
        same.id === chart.id,
        none.isNullObject,
        count.value,
      ];
    });
    expect(facts).toEqual([['Teknis', 'Rata-rata'], 'Chart 1', true, true, 1]);
    expect(sheetData().charts[0]?.series[1]).toMatchObject({
      valuesRef: 'Data!$B$4:$C$4',
      categoriesRef: 'Data!$B$1:$C$1',
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['a missing chart', (sheet) => sheet.charts.getItem('Tidak ada').load('name'), 'ItemNotFound'],
    [
      'a series that is not there',
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B4')).series.getItemAt(5).load('name'),
      'ItemNotFound',
    ],
    [
      'the axes of a pie',
      (sheet) => (sheet.charts.add('Pie', sheet.getRange('A1:B4')).axes.valueAxis.minimum = 0),
      'InvalidArgument',
    ],
    ['a negative width', (sheet) => (sheet.charts.add('Line', sheet.getRange('A1:B4')).width = -1), 'InvalidArgument'],
    [
      'a kind that is not emulated',
      (sheet) => sheet.charts.add('Sunburst', sheet.getRange('A1:B4')),
      'InvalidArgument',
    ],
  ])('%s is refused', async (_, act, code) => {
    expect(await client.codeOf((sheet) => act(sheet))).toBe(code);
  });

  test('a deleted chart is gone', async () => {
    await client.run(async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
      await context.sync();
      chart.delete();
    });
    expect(sheetData().charts).toEqual([]);
  });
});
