import { axisless, columnOf, savedAndOpened, type Drawn } from './saved-chart';

const gap = { gapWidth: 40, overlap: -20 };
const secondary = { chartType: 'LineMarkers', axisGroup: 'Secondary' };

describe('the series of a chart that was saved and opened again', () => {
  it.each<[string, Drawn]>([
    [
      'markers',
      {
        type: 'LineMarkers',
        series: [
          columnOf('B', {
            markerStyle: 'Diamond',
            markerSize: 9,
            markerBackgroundColor: '#FFFF00',
            markerForegroundColor: '#0000FF',
          }),
          columnOf('C', { markerStyle: 'None' }),
        ],
      },
    ],
    [
      'the marker of one point',
      { type: 'LineMarkers', series: [columnOf('B', { 'points/2/markerStyle': 'Star', 'points/2/markerSize': 12 })] },
    ],
    ['a smooth line', { type: 'Line', series: [columnOf('B', { smooth: true }), columnOf('C')] }],
    ['gaps and overlaps of bars', { type: 'ColumnClustered', series: [columnOf('B', gap), columnOf('C', gap)] }],
    ['bars on top of each other, shifted', { type: 'BarStacked', series: [columnOf('B', { overlap: 60 })] }],
    [
      'negative bars the other way round, and shadows',
      { type: 'ColumnClustered', series: [columnOf('B', { invertIfNegative: true, showShadow: true })] },
    ],
    [
      'colours by point',
      { type: 'ColumnClustered', series: [columnOf('B', { varyByCategories: true, 'points/1/fill': '#123456' })] },
    ],
    [
      'a border of one point',
      {
        type: 'BarClustered',
        series: [columnOf('B', { 'points/0/border/color': '#C00000', 'points/0/border/weight': 2 })],
      },
    ],
    [
      'the hole and turn of a ring',
      { type: 'Doughnut', more: axisless, series: [columnOf('B', { doughnutHoleSize: 70, firstSliceAngle: 90 })] },
    ],
    ['slices far apart', { type: 'PieExploded', more: axisless, series: [columnOf('B', { explosion: 40 })] }],
    [
      'the second part of a pie of two',
      { type: 'BarOfPie', more: axisless, series: [columnOf('B', { secondPlotSize: 50, gapWidth: 30 })] },
    ],
    [
      'bubbles and their sizes',
      { type: 'Bubble', series: [columnOf('B', { bubbleScale: 60 }, { sizesRef: "'A'!$D$1:$D$3" })] },
    ],
    ['a line through dots', { type: 'XYScatter', series: [columnOf('B'), columnOf('C', { 'line/color': '#00AA00' })] }],
    [
      'trends',
      {
        type: 'ColumnClustered',
        series: [
          columnOf('B', undefined, {
            trendlines: [
              { type: 'Linear', forwardPeriod: 2, backwardPeriod: 0.5, showEquation: true, showRSquared: true },
              { type: 'Polynomial', polynomialOrder: 3, name: 'Arah & laju' },
              {
                type: 'MovingAverage',
                movingAveragePeriod: 4,
                'line/color': '#FF0000',
                'line/lineStyle': 'Continuous',
              },
              { type: 'Exponential', intercept: 1, 'line/weight': 3 },
              { type: 'Logarithmic' },
              { type: 'Power' },
            ],
          }),
        ],
      },
    ],
    [
      'a line on axes of its own among columns',
      {
        type: 'ColumnClustered',
        looks: {
          'valueAxis2/title/text': 'Rupiah',
          'valueAxis2/title/font/color': '#7A5BA6',
          'valueAxis2/maximum': 500,
          'valueAxis2/minimum': 10,
          'valueAxis2/numberFormat': '#,##0',
          'valueAxis2/reversed': true,
          'valueAxis2/majorGridlines/visible': true,
        },
        series: [columnOf('B'), columnOf('C', secondary), columnOf('D')],
      },
    ],
    [
      'areas, lines and columns on the same axes',
      {
        type: 'ColumnStacked',
        series: [
          columnOf('B', { chartType: 'Area' }),
          columnOf('C'),
          columnOf('D', { chartType: 'Line' }),
          columnOf('E'),
        ],
      },
    ],
    [
      'labels of one series, and of single points',
      {
        type: 'ColumnClustered',
        more: { dataLabels: true },
        series: [
          columnOf('B', {
            'dataLabels/numberFormat': '0.0',
            'dataLabels/textOrientation': -90,
            'dataLabels/fill': '#FFFFCC',
            'points/0/hasDataLabel': false,
            'points/2/hasDataLabel': true,
            'points/2/dataLabel/position': 'InsideBase',
            'points/2/dataLabel/showSeriesName': true,
            'points/2/dataLabel/numberFormat': '0.0',
            'points/2/dataLabel/textOrientation': -90,
            'points/2/dataLabel/fill': '#FFFFCC',
          }),
          columnOf('C', { hasDataLabels: false }),
        ],
      },
    ],
  ])('keeps %s', async (_, drawn) => {
    const { before, after, once, twice } = await savedAndOpened(drawn);
    expect({ ...after, id: '' }).toEqual({ ...before, id: '' });
    expect(twice).toEqual(once);
  });

  it('has labels of a single point although its series has none', async () => {
    const { after } = await savedAndOpened({
      type: 'Line',
      series: [columnOf('B', { 'points/1/hasDataLabel': true })],
    });
    expect(after).toMatchObject({ dataLabels: false, series: [{ looks: { 'points/1/hasDataLabel': true } }] });
  });
});
