/** How a chart type of Office.js stands in a chart part (ECMA-376 part 1, 21.2.2). */
export interface ChartKind {
  readonly element:
    'c:barChart' | 'c:lineChart' | 'c:areaChart' | 'c:pieChart' | 'c:doughnutChart' | 'c:radarChart' | 'c:scatterChart';
  /** What comes before the series, `varyColors` apart. */
  readonly lead: string;
  /** What comes after the series and data labels, before the axes. */
  readonly tail: string;
  /** `numbers`: both axes carry numbers, and so do the categories. */
  readonly axes: 'upright' | 'lying' | 'numbers' | 'none';
  readonly markers: boolean;
  readonly paint: 'area' | 'line' | 'dots' | 'slices';
}

const bar = (direction: 'col' | 'bar', grouping: string): ChartKind => ({
  element: 'c:barChart',
  lead: `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`,
  tail: grouping === 'clustered' ? '<c:gapWidth val="80"/>' : '<c:gapWidth val="80"/><c:overlap val="100"/>',
  axes: direction === 'col' ? 'upright' : 'lying',
  markers: false,
  paint: 'area',
});
const line = (grouping: string, markers: boolean): ChartKind => ({
  element: 'c:lineChart',
  lead: `<c:grouping val="${grouping}"/>`,
  tail: '<c:marker val="1"/>',
  axes: 'upright',
  markers,
  paint: 'line',
});
const area = (grouping: string): ChartKind => ({
  element: 'c:areaChart',
  lead: `<c:grouping val="${grouping}"/>`,
  tail: '',
  axes: 'upright',
  markers: false,
  paint: 'area',
});
const spider = (style: 'marker' | 'filled', markers: boolean): ChartKind => ({
  element: 'c:radarChart',
  lead: `<c:radarStyle val="${style}"/>`,
  tail: '',
  axes: 'upright',
  markers,
  paint: style === 'filled' ? 'area' : 'line',
});
const dots: ChartKind = {
  element: 'c:scatterChart',
  lead: '<c:scatterStyle val="lineMarker"/>',
  tail: '',
  axes: 'numbers',
  markers: true,
  paint: 'dots',
};
const round = (element: 'c:pieChart' | 'c:doughnutChart', tail: string): ChartKind => ({
  element,
  lead: '',
  tail,
  axes: 'none',
  markers: false,
  paint: 'slices',
});

export const CHART_KIND: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bar('col', 'clustered'),
  ColumnStacked: bar('col', 'stacked'),
  ColumnStacked100: bar('col', 'percentStacked'),
  BarClustered: bar('bar', 'clustered'),
  BarStacked: bar('bar', 'stacked'),
  BarStacked100: bar('bar', 'percentStacked'),
  Line: line('standard', false),
  LineStacked: line('stacked', false),
  LineStacked100: line('percentStacked', false),
  LineMarkers: line('standard', true),
  LineMarkersStacked: line('stacked', true),
  LineMarkersStacked100: line('percentStacked', true),
  Area: area('standard'),
  AreaStacked: area('stacked'),
  AreaStacked100: area('percentStacked'),
  Radar: spider('marker', false),
  RadarMarkers: spider('marker', true),
  RadarFilled: spider('filled', false),
  XYScatter: dots,
  Pie: round('c:pieChart', '<c:firstSliceAng val="0"/>'),
  Doughnut: round('c:doughnutChart', '<c:firstSliceAng val="0"/><c:holeSize val="50"/>'),
};
