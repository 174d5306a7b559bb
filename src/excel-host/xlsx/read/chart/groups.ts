import { chartFacts } from '../../../model/chart-types';
import { attribute, child, childrenOf, descend, flag, numeric, type XmlNode } from '../xml-tree';

const grouping = (group: XmlNode): string => attribute(child(group, 'grouping'), 'val') ?? 'standard';

const STACK: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

/** Markers that nobody described are there in a group that says so: Excel 2007 wrote its lines like that. */
export function hasMarker(series: XmlNode, group: XmlNode): boolean {
  const symbol = attribute(descend(series, 'marker', 'symbol'), 'val');
  if (symbol !== null) return symbol !== 'none';
  return group.name === 'lineChart' ? flag(child(group, 'marker'), 'val') : group.name === 'scatterChart';
}
const hasMarkers = (group: XmlNode): boolean => childrenOf(group, 'ser').some((each) => hasMarker(each, group));

function scatter(group: XmlNode): string {
  const [first] = childrenOf(group, 'ser');
  if (descend(first, 'spPr', 'ln', 'noFill') !== null || first === undefined) return 'XYScatter';
  const style = attribute(child(group, 'scatterStyle'), 'val') ?? '';
  if (style === 'marker') return 'XYScatter';
  const isSmooth = flag(child(first, 'smooth'), 'val');
  return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${hasMarkers(group) ? '' : 'NoMarkers'}`;
}
const exploded = (group: XmlNode): string =>
  childrenOf(group, 'ser').some((each) => (numeric(child(each, 'explosion'), 'val') ?? 0) > 0) ? 'Exploded' : '';

/** Prices of a stock: with four series the first is where the day opened. */
const STOCK_WITH_OPEN = 4;

/** Element of a chart part -> Excel.ChartType, among those that the host saves. The flat form stands for the one in three dimensions. */
const TYPE: Readonly<Record<string, (group: XmlNode) => string>> = {
  barChart: (group) =>
    `${attribute(child(group, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column'}${STACK[grouping(group)] ?? 'Clustered'}`,
  lineChart: (group) => `Line${hasMarkers(group) ? 'Markers' : ''}${STACK[grouping(group)] ?? ''}`,
  areaChart: (group) => `Area${STACK[grouping(group)] ?? ''}`,
  pieChart: (group) => `Pie${exploded(group)}`,
  ofPieChart: (group) => (attribute(child(group, 'ofPieType'), 'val') === 'bar' ? 'BarOfPie' : 'PieOfPie'),
  doughnutChart: (group) => `Doughnut${exploded(group)}`,
  radarChart: (group) =>
    attribute(child(group, 'radarStyle'), 'val') === 'filled'
      ? 'RadarFilled'
      : `Radar${hasMarkers(group) ? 'Markers' : ''}`,
  scatterChart: scatter,
  bubbleChart: () => 'Bubble',
  stockChart: (group) => (childrenOf(group, 'ser').length >= STOCK_WITH_OPEN ? 'StockOHLC' : 'StockHLC'),
};
const FLAT: Readonly<Record<string, string>> = {
  bar3DChart: 'barChart',
  line3DChart: 'lineChart',
  area3DChart: 'areaChart',
  pie3DChart: 'pieChart',
};

/** Elements that hold the series of one kind, also those that the model has not. */
const GROUPS: ReadonlySet<string> = new Set([
  ...Object.keys(TYPE),
  ...Object.keys(FLAT),
  ...['surfaceChart', 'surface3DChart'],
]);

export interface ReadGroup {
  readonly node: XmlNode;
  /** The element's name, flat. */
  readonly element: string;
  readonly type: string;
  readonly secondary: boolean;
  /** Was it one in three dimensions? */
  readonly wasDeep: boolean;
}

/** The groups of a chart, those on the main axes first; `null` where one of them is of no known kind. */
export function readGroups(plot: XmlNode | null): readonly ReadGroup[] | null {
  const nodes = plot?.children.filter(({ name }) => GROUPS.has(name)) ?? [];
  const main = mainAxes(plot);
  const groups = nodes.flatMap((node): ReadGroup[] => {
    const element = FLAT[node.name] ?? node.name;
    const type = TYPE[element]?.(node);
    const ids = childrenOf(node, 'axId').map((each) => attribute(each, 'val'));
    const secondary = ids.length > 0 && main.size > 0 && !ids.some((id) => main.has(id));
    const wasDeep = element !== node.name;
    return type === undefined ? [] : [{ node: { ...node, name: element }, element, type, secondary, wasDeep }];
  });
  if (nodes.length === 0 || groups.length < nodes.length) return null;
  return [...groups].sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

const isAxis = ({ name }: XmlNode): boolean => ['catAx', 'dateAx', 'valAx', 'serAx'].includes(name);

/** Ids of the pair of axes that stands first: Excel writes the main one so. */
function mainAxes(plot: XmlNode | null): ReadonlySet<string | null> {
  const first = plot?.children.find(isAxis) ?? null;
  if (first === null) return new Set();
  return new Set([attribute(child(first, 'axId'), 'val'), attribute(child(first, 'crossAx'), 'val')]);
}

export interface AxisPair {
  readonly category: XmlNode | null;
  readonly value: XmlNode | null;
}

/** The axes of a group: of two that carry numbers, the first that the group names is the one across. */
export function axesOf(plot: XmlNode | null, { node }: ReadGroup): AxisPair {
  const ids = childrenOf(node, 'axId').map((each) => attribute(each, 'val'));
  const axes = ids.flatMap((id) => plot?.children.find((each) => isAxis(each) && idOf(each) === id) ?? []);
  const category = axes.find(({ name }) => name === 'catAx' || name === 'dateAx') ?? axes[0] ?? null;
  return { category, value: axes.find((each) => each !== category && each.name === 'valAx') ?? null };
}
const idOf = (axis: XmlNode): string | null => attribute(child(axis, 'axId'), 'val');

/** Columns of volume under the prices of a stock: two groups that are one type. */
export function chartTypeOf(groups: readonly ReadGroup[]): string {
  const [first] = groups;
  const stock = groups.find(({ element }) => element === 'stockChart');
  if (stock !== undefined && first !== undefined && chartFacts(first.type).family === 'bar')
    return stock.type === 'StockOHLC' ? 'StockVOHLC' : 'StockVHLC';
  return first?.type ?? '';
}
