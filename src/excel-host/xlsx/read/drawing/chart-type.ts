import { attribute, child, childrenOf, type XmlNode } from '../xml-tree';

const grouping = (group: XmlNode): string => attribute(child(group, 'grouping'), 'val') ?? 'standard';

const STACK: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

/** A line without markers says so in every series. */
function hasMarkers(group: XmlNode): boolean {
  const series = childrenOf(group, 'ser');
  return series.some((each) => (attribute(child(child(each, 'marker'), 'symbol'), 'val') ?? 'none') !== 'none');
}

/** Element of a chart part -> Excel.ChartType, among those that the host saves. The flat form stands for the one in three dimensions. */
const TYPE: Readonly<Record<string, (group: XmlNode) => string>> = {
  barChart: (group) =>
    `${attribute(child(group, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column'}${STACK[grouping(group)] ?? 'Clustered'}`,
  lineChart: (group) => `Line${hasMarkers(group) ? 'Markers' : ''}${STACK[grouping(group)] ?? ''}`,
  areaChart: (group) => `Area${STACK[grouping(group)] ?? ''}`,
  pieChart: () => 'Pie',
  doughnutChart: () => 'Doughnut',
  radarChart: (group) =>
    attribute(child(group, 'radarStyle'), 'val') === 'filled'
      ? 'RadarFilled'
      : `Radar${hasMarkers(group) ? 'Markers' : ''}`,
  scatterChart: () => 'XYScatter',
};
const FLAT: Readonly<Record<string, string>> = {
  bar3DChart: 'barChart',
  line3DChart: 'lineChart',
  area3DChart: 'areaChart',
  pie3DChart: 'pieChart',
};

/** Elements that hold the series of one kind. */
export const GROUPS: ReadonlySet<string> = new Set([
  ...Object.keys(TYPE),
  ...Object.keys(FLAT),
  ...['bubbleChart', 'stockChart', 'surfaceChart', 'surface3DChart', 'ofPieChart'],
]);

export function chartType(group: XmlNode): string | null {
  return TYPE[FLAT[group.name] ?? group.name]?.(group) ?? null;
}
