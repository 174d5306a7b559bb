import { withScores } from '../build/scores';

const book = withScores();

// Source: Excel.ChartCollection.add, Excel.Chart; learn.microsoft.com, "Work with charts using the Excel JavaScript API".
describe('charts', () => {
  test('a chart by columns has headings as names and the first column as categories', async () => {
    await book.client.run((sheet) => {
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
    expect(book.sheetData().charts).toMatchObject([
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
    const facts = await book.client.run(async (sheet, context) => {
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
    expect(book.sheetData().charts[0]?.series[1]).toMatchObject({
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
    expect(await book.client.codeOf((sheet) => act(sheet))).toBe(code);
  });

  test('the gap of one series is that of all series of its kind on its axes', async () => {
    await book.client.run((sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.series.add('Garis').chartType = 'Line';
      chart.series.getItemAt(1).gapWidth = 40;
    });
    const gaps = book.sheetData().charts[0]?.series.map(({ looks }) => looks?.['gapWidth'] ?? null);
    expect(gaps).toEqual([40, 40, null]);
  });

  test('a deleted chart is gone', async () => {
    await book.client.run(async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
      await context.sync();
      chart.delete();
    });
    expect(book.sheetData().charts).toEqual([]);
  });
});
