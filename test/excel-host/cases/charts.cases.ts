import { changed, chartOf, seed } from './chart-tools';
import { active, docs, fact, failure, types } from './tools';
import type { HostCase } from './types';

const page = 'excel/excel-add-ins-charts';

/** The looks of a chart's parts. */
export const cases: readonly HostCase[] = [
  fact(
    'a legend is placed and its font is set',
    docs(page, "chart.legend.position = 'Right'; chart.legend.format.fill.setSolidColor('white');"),
    changed(
      ({ legend }) => legend,
      (legend) => {
        legend.position = 'Right';
        legend.format.fill.setSolidColor('white');
        legend.overlay = true;
      },
      'position',
      'overlay',
      'visible',
    ),
    ['Right', true, true],
    seed,
  ),
  fact(
    'the fonts of data labels are set',
    docs(page, "chart.dataLabels.format.font.size = 15; chart.dataLabels.format.font.color = 'black';"),
    changed(
      ({ dataLabels }) => dataLabels.format.font,
      (font) => {
        font.size = 15;
        font.color = 'black';
      },
      'size',
      'color',
      'bold',
    ),
    [15, '#000000', false],
    seed,
  ),
  fact(
    'an axis keeps its display unit',
    docs(page, 'chart.axes.valueAxis.displayUnit = "Hundreds";'),
    changed(
      ({ axes }) => axes.valueAxis,
      (axis) => {
        axis.displayUnit = 'Hundreds';
        axis.majorUnit = 2000;
      },
      'displayUnit',
      'majorUnit',
      'type',
      'axisGroup',
    ),
    ['Hundreds', 2000, 'Value', 'Primary'],
    seed,
  ),
  fact(
    'an empty text sets the major unit back to automatic',
    types(
      'Excel.ChartAxis.majorUnit',
      'Can be set to a numeric value or an empty string. The returned value is always a number.',
    ),
    async (context) => {
      const { valueAxis } = chartOf(context).axes;
      valueAxis.majorUnit = 2000;
      valueAxis.majorUnit = '';
      await context.sync();
      valueAxis.load('majorUnit');
      await context.sync();
      return valueAxis.majorUnit !== 2000;
    },
    true,
    seed,
  ),
  fact(
    'gridlines of an axis are hidden',
    docs(page, 'chart.axes.valueAxis.majorGridlines.visible = false;'),
    changed(
      ({ axes }) => axes.valueAxis.majorGridlines,
      (gridlines) => {
        gridlines.visible = false;
      },
      'visible',
    ),
    false,
    seed,
  ),
  failure(
    'a display unit that Excel does not have fails',
    types(
      'Excel.ChartAxis.displayUnit',
      'Represents the axis display unit. See `Excel.ChartAxisDisplayUnit` for details.',
    ),
    async (context) => {
      Reflect.set(chartOf(context).axes.valueAxis, 'displayUnit', 'Dozens');
      await context.sync();
    },
    'InvalidArgument',
    seed,
  ),
  fact(
    'an axis is got by its type',
    types('Excel.ChartAxes.getItem', 'Returns the specific axis identified by type and group.'),
    changed(
      ({ axes }) => axes.getItem('Category'),
      (axis) => {
        axis.visible = false;
      },
      'type',
      'visible',
    ),
    ['Category', false],
    seed,
  ),
  fact(
    'a title is overlaid and turned',
    types('Excel.ChartTitle.overlay', 'Specifies if the chart title will overlay the chart.'),
    changed(
      ({ title }) => title,
      (title) => {
        title.overlay = true;
        title.textOrientation = 45;
      },
      'overlay',
      'textOrientation',
    ),
    [true, 45],
    seed,
  ),
  failure(
    'a title turned by more than a right angle fails',
    types(
      'Excel.ChartTitle.textOrientation',
      'The value should either be an integer from -90 to 90 or the integer 180 for vertically-oriented text.',
    ),
    async (context) => {
      chartOf(context).title.textOrientation = 120;
      await context.sync();
    },
    'InvalidArgument',
    seed,
  ),
  fact(
    'a chart keeps how blank cells are plotted',
    types('Excel.Chart.displayBlanksAs', 'Specifies the way that blank cells are plotted on a chart.'),
    changed(
      (chart) => chart,
      (chart) => {
        chart.displayBlanksAs = 'Zero';
        chart.plotVisibleOnly = false;
        chart.style = 5;
      },
      'displayBlanksAs',
      'plotVisibleOnly',
      'style',
    ),
    ['Zero', false, 5],
    seed,
  ),
  fact(
    'the font of a chart is the font of its parts',
    types(
      'Excel.ChartAreaFormat.font',
      'Represents the font attributes (font name, font size, color, etc.) for the current object.',
    ),
    changed(
      ({ legend }) => legend.format.font,
      (_, chart) => {
        chart.format.font.name = 'Verdana';
      },
      'name',
    ),
    'Verdana',
    seed,
  ),
  fact(
    'the plot area is put by points',
    types('Excel.ChartPlotArea.left', 'Specifies the left value of a plot area.'),
    changed(
      ({ plotArea }) => plotArea,
      (plotArea) => {
        plotArea.set({ left: 30, top: 40, width: 200, height: 120 });
      },
      'left',
      'top',
      'width',
      'height',
    ),
    [30, 40, 200, 120],
    seed,
  ),
  fact(
    'dots take the places on their horizontal axis from the first column, also where it holds numbers',
    {
      url: 'Excel help: Present your data in a scatter chart or a line chart',
      rule: 'place the x values in one row or column, and then enter the corresponding y values in the adjacent rows or columns',
    },
    async (context) => {
      const dots = active(context).charts.add('XYScatter', active(context).getRange('B2:C4'), 'Columns');
      const places = dots.series.getItemAt(0).getDimensionValues('XValues');
      const count = dots.series.getCount();
      await context.sync();
      return [count.value, places.value];
    },
    [1, ['5000', '400', '12000']],
    seed,
  ),
  fact(
    'bubbles take their sizes from a range',
    types(
      'Excel.ChartSeries.setBubbleSizes',
      'Sets the bubble sizes for a chart series. Only works for bubble charts.',
    ),
    async (context) => {
      const bubbles = active(context)
        .charts.add('Bubble', active(context).getRange('B2:C4'), 'Columns')
        .series.getItemAt(0);
      bubbles.setBubbleSizes(active(context).getRange('C2:C4'));
      const sizes = bubbles.getDimensionValues('BubbleSizes');
      await context.sync();
      return sizes.value;
    },
    ['7000', '323', '8766'],
    seed,
  ),
  {
    title: 'an older Excel has no plot area',
    source: types('Excel.Chart.plotArea', 'Represents the plot area for the chart.'),
    apiLevel: '1.7',
    seed,
    run: async (context) => {
      chartOf(context).plotArea.load('left');
      await context.sync();
    },
    expect: { error: { code: 'ApiNotFound' } },
  },
];
