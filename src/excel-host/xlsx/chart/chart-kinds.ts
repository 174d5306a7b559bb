import { chartFacts, chartTypes, type ChartFacts, type ChartFamily } from '../../model/chart-types';

/** How a chart type of Office.js stands in a chart part (ECMA-376 part 1, 21.2.2). */
export interface ChartKind {
  readonly element: string;
  /** What comes before the series, `varyColors` apart. */
  readonly lead: string;
  /** `numbers`: both axes carry numbers, and so do the categories. */
  readonly axes: 'upright' | 'lying' | 'numbers' | 'none';
  readonly paint: 'area' | 'line' | 'slices';
  readonly facts: ChartFacts;
}
type Shape = Omit<ChartKind, 'facts'>;

const GROUPING = { none: 'standard', stacked: 'stacked', percent: 'percentStacked' } as const;

const KIND: Readonly<Record<ChartFamily, (facts: ChartFacts) => Shape>> = {
  bar: ({ lying, stack }) => ({
    element: 'c:barChart',
    lead: `<c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stack === 'none' ? 'clustered' : GROUPING[stack]}"/>`,
    axes: lying ? 'lying' : 'upright',
    paint: 'area',
  }),
  line: ({ stack }) => ({
    element: 'c:lineChart',
    lead: `<c:grouping val="${GROUPING[stack]}"/>`,
    axes: 'upright',
    paint: 'line',
  }),
  area: ({ stack }) => ({
    element: 'c:areaChart',
    lead: `<c:grouping val="${GROUPING[stack]}"/>`,
    axes: 'upright',
    paint: 'area',
  }),
  radar: ({ special }) => ({
    element: 'c:radarChart',
    lead: `<c:radarStyle val="${special ? 'filled' : 'marker'}"/>`,
    axes: 'upright',
    paint: special ? 'area' : 'line',
  }),
  scatter: ({ smooth }) => ({
    element: 'c:scatterChart',
    lead: `<c:scatterStyle val="${smooth ? 'smoothMarker' : 'lineMarker'}"/>`,
    axes: 'numbers',
    paint: 'line',
  }),
  bubble: () => ({ element: 'c:bubbleChart', lead: '', axes: 'numbers', paint: 'area' }),
  stock: () => ({ element: 'c:stockChart', lead: '', axes: 'upright', paint: 'line' }),
  pie: () => ({ element: 'c:pieChart', lead: '', axes: 'none', paint: 'slices' }),
  ofPie: ({ lying }) => ({
    element: 'c:ofPieChart',
    lead: `<c:ofPieType val="${lying ? 'bar' : 'pie'}"/>`,
    axes: 'none',
    paint: 'slices',
  }),
  doughnut: () => ({ element: 'c:doughnutChart', lead: '', axes: 'none', paint: 'slices' }),
};

export const CHART_KIND: Readonly<Record<string, ChartKind>> = Object.fromEntries(
  chartTypes.map((type) => {
    const facts = chartFacts(type);
    return [type, { ...KIND[facts.family](facts), facts }];
  }),
);
