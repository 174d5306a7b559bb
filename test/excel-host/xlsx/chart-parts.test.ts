import { columnOf, savedAndOpened, type Drawn } from './saved-chart';

describe('axes and other parts of a chart that was saved and opened again', () => {
  it.each<[string, Drawn]>([
    [
      'display units and steps',
      {
        type: 'ColumnClustered',
        looks: {
          'valueAxis/displayUnit': 'Millions',
          'valueAxis/showDisplayUnitLabel': false,
          'valueAxis/majorUnit': 20,
        },
        series: [columnOf('B')],
      },
    ],
    [
      'a logarithmic axis with ticks',
      {
        type: 'ColumnClustered',
        looks: {
          'valueAxis/scaleType': 'Logarithmic',
          'valueAxis/logBase': 2,
          'valueAxis/majorTickMark': 'Outside',
          'valueAxis/minorTickMark': 'Cross',
          'valueAxis/tickLabelPosition': 'High',
          'valueAxis/reversed': true,
          'valueAxis/fill': '#EEEEEE',
        },
        series: [columnOf('B')],
      },
    ],
    [
      'names of categories: angle, steps, alignment',
      {
        type: 'ColumnClustered',
        looks: {
          'categoryAxis/textOrientation': 45,
          'categoryAxis/tickLabelSpacing': 2,
          'categoryAxis/tickMarkSpacing': 3,
          'categoryAxis/alignment': 'Left',
          'categoryAxis/offset': 50,
          'categoryAxis/multiLevel': false,
          'categoryAxis/categoryType': 'TextAxis',
          'categoryAxis/position': 'Maximum',
          'categoryAxis/isBetweenCategories': false,
          'categoryAxis/numberFormat': 'mmm yy',
          'valueAxis/position': 'Minimum',
        },
        series: [columnOf('B')],
      },
    ],
    [
      'an axis of dates',
      {
        type: 'Line',
        looks: {
          'categoryAxis/categoryType': 'DateAxis',
          'categoryAxis/baseTimeUnit': 'Months',
          'categoryAxis/majorUnit': 3,
          'categoryAxis/majorTimeUnitScale': 'Months',
        },
        series: [columnOf('B')],
      },
    ],
    [
      'bounds of a horizontal axis of numbers',
      { type: 'XYScatter', looks: { 'categoryAxis/minimum': 1, 'categoryAxis/maximum': 9 }, series: [columnOf('B')] },
    ],
    [
      'text that is turned',
      {
        type: 'Line',
        looks: {
          'title/textOrientation': -30,
          'valueAxis/title/textOrientation': 180,
          'categoryAxis/title/textOrientation': 90,
          'title/horizontalAlignment': 'Left',
          'title/verticalAlignment': 'Top',
        },
        series: [columnOf('B')],
      },
    ],
    [
      'places by points',
      {
        type: 'Line',
        looks: {
          'title/left': 12,
          'title/top': 5.5,
          'legend/left': 250,
          'legend/top': 40,
          'legend/width': 80,
          'legend/height': 60,
          'plotArea/left': 30,
          'plotArea/top': 40,
          'plotArea/width': 200,
          'plotArea/height': 150,
        },
        series: [columnOf('B')],
      },
    ],
    [
      'frames and shadows of title, legend, plot and names of axes',
      {
        type: 'Line',
        looks: {
          'title/fill': '#FFEEDD',
          'title/border/color': '#112233',
          'title/showShadow': true,
          'legend/border/color': '#D9D9D9',
          'legend/showShadow': true,
          'plotArea/fill': '#FAFAFA',
          'plotArea/border/weight': 2,
          'plotArea/border/color': '#445566',
          'valueAxis/title/fill': '#DDEEFF',
          'valueAxis/title/border/color': '#0B5D4B',
          'valueAxis/title/border/lineStyle': 'Dash',
        },
        series: [columnOf('B')],
      },
    ],
    [
      'the whole chart: corners, style, gaps in lines, hidden cells',
      {
        type: 'Line',
        looks: {
          roundedCorners: true,
          style: 12,
          displayBlanksAs: 'Interplotted',
          plotVisibleOnly: false,
          showDataLabelsOverMaximum: false,
        },
        series: [columnOf('B')],
      },
    ],
  ])('keeps %s', async (_, drawn) => {
    const { before, after, once, twice } = await savedAndOpened(drawn);
    expect({ ...after, id: '' }).toEqual({ ...before, id: '' });
    expect(twice).toEqual(once);
  });
});
