import { changed, chartOf, first, seed } from './chart-tools';
import { docs, fact, failure, types } from './tools';
import type { HostCase } from './types';

const page = 'excel/excel-add-ins-charts';

/** Series of a chart, their points and trendlines. */
export const cases: readonly HostCase[] = [
  fact(
    'a line of a series has colour, style and weight',
    types('Excel.ChartLineFormat.weight', 'Represents weight of the line, in points.'),
    changed(
      (chart) => first(chart).format.line,
      (line) => {
        line.color = 'red';
        line.lineStyle = 'Dash';
        line.weight = 2;
      },
      'color',
      'lineStyle',
      'weight',
    ),
    ['#FF0000', 'Dash', 2],
    seed,
  ),
  fact(
    'markers of a series are set',
    types(
      'Excel.ChartSeries.markerSize',
      'Specifies the marker size of a chart series. The supported size range is 2 to 72.',
    ),
    changed(
      first,
      (series) => {
        series.markerStyle = 'Diamond';
        series.markerSize = 9;
        series.markerBackgroundColor = 'blue';
        series.smooth = true;
      },
      'markerStyle',
      'markerSize',
      'markerBackgroundColor',
      'smooth',
    ),
    ['Diamond', 9, '#0000FF', true],
    seed,
  ),
  failure(
    'a marker above 72 points fails',
    types('Excel.ChartSeries.markerSize', 'The supported size range is 2 to 72.'),
    async (context) => {
      first(chartOf(context)).markerSize = 73;
      await context.sync();
    },
    'InvalidArgument',
    seed,
  ),
  failure(
    'bars that overlap by more than all of themselves fail',
    types(
      'Excel.ChartSeries.overlap',
      'Specifies how bars and columns are positioned. Can be a value between -100 and 100.',
    ),
    async (context) => {
      first(chartOf(context)).overlap = 101;
      await context.sync();
    },
    'InvalidArgument',
    seed,
  ),
  fact(
    'one series has labels, the other has none',
    types('Excel.ChartSeries.hasDataLabels', 'Specifies if the series has data labels.'),
    async (context) => {
      const { series } = chartOf(context);
      series.getItemAt(1).hasDataLabels = true;
      series.load('items/hasDataLabels');
      await context.sync();
      return series.items.map(({ hasDataLabels }) => hasDataLabels);
    },
    [false, true],
    seed,
  ),
  fact(
    'a point knows its value',
    types('Excel.ChartPoint.value', 'Returns the value of a chart point.'),
    changed(
      (chart) => first(chart).points.getItemAt(2),
      (point) => point.format.fill.setSolidColor('green'),
      'value',
    ),
    12000,
    seed,
  ),
  fact(
    'a series has a point for each value',
    types('Excel.ChartPointsCollection.count', 'Returns the number of chart points in the series.'),
    changed(
      (chart) => first(chart).points,
      () => null,
      'count',
    ),
    3,
    seed,
  ),
  failure(
    'a point that is not there fails',
    types('Excel.ChartPointsCollection.getItemAt', 'Retrieve a point based on its position within the series.'),
    async (context) => {
      first(chartOf(context)).points.getItemAt(3).load('value');
      await context.sync();
    },
    'ItemNotFound',
    seed,
  ),
  fact(
    'one point has a label of its own',
    types('Excel.ChartPoint.hasDataLabel', 'Represents whether a data point has a data label.'),
    async (context) => {
      const { points } = first(chartOf(context));
      const point = points.getItemAt(1);
      point.hasDataLabel = true;
      point.dataLabel.showSeriesName = true;
      points.load('items/hasDataLabel');
      await context.sync();
      return points.items.map(({ hasDataLabel }) => hasDataLabel);
    },
    [false, true, false],
    seed,
  ),
  fact(
    'a trendline is added, told by its place and changed',
    docs(page, 'seriesCollection.getItemAt(0).trendlines.add("MovingAverage").movingAveragePeriod = 5;'),
    async (context) => {
      const { trendlines } = first(chartOf(context, 'Line'));
      trendlines.add('MovingAverage').movingAveragePeriod = 5;
      trendlines.add('Linear').name = 'Arah';
      trendlines.getItem(0).format.line.color = 'red';
      await context.sync();
      trendlines.load('items/type,items/name,items/movingAveragePeriod');
      await context.sync();
      const [average, line] = trendlines.items;
      return [average?.type, average?.movingAveragePeriod, line?.type, line?.name];
    },
    ['MovingAverage', 5, 'Linear', 'Arah'],
    seed,
  ),
  fact(
    'a trendline is linear when nothing else is said, and can be deleted',
    types('Excel.ChartTrendlineCollection.add', 'Specifies the trendline type. The default value is "Linear".'),
    async (context) => {
      const { trendlines } = first(chartOf(context, 'Line'));
      const added = trendlines.add();
      added.load('type');
      await context.sync();
      added.delete();
      const left = trendlines.getCount();
      await context.sync();
      return [added.type, left.value];
    },
    ['Linear', 0],
    seed,
  ),
  fact(
    'a series tells the values of a dimension as texts',
    types('Excel.ChartSeries.getDimensionValues', 'Gets the values from a single dimension of the chart series.'),
    async (context) => {
      const series = first(chartOf(context));
      const answers = [series.getDimensionValues('Values'), series.getDimensionValues('Categories')];
      await context.sync();
      return answers.map(({ value }) => value);
    },
    [
      ['5000', '400', '12000'],
      ['Frames', 'Saddles', 'Brake levers'],
    ],
    seed,
  ),
  fact(
    'a series is drawn in another order',
    types('Excel.ChartSeries.plotOrder', 'Specifies the plot order of a chart series within the chart group.'),
    async (context) => {
      const { series } = chartOf(context);
      series.getItemAt(1).plotOrder = 0;
      await context.sync();
      series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    },
    ['Qtr2', 'Qtr1'],
    seed,
  ),
  fact(
    'a new series can stand before the others',
    types('Excel.ChartSeriesCollection.add', 'Index value of the series to be added. Zero-indexed.'),
    async (context) => {
      const { series } = chartOf(context);
      series.add('Depan', 0);
      await context.sync();
      series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    },
    ['Depan', 'Qtr1', 'Qtr2'],
    seed,
  ),
];
