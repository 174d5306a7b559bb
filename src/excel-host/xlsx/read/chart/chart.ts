import type { ChartData, ChartSeriesData } from '../../../model/chart-data';
import { chartFacts } from '../../../model/chart-types';
import { paletteColor } from '../../chart/usual';
import type { SheetContext } from '../sheet/context';
import { fromFileFormula } from '../text-from-file';
import { attribute, child, childrenOf, descend, everyNode, flag, numeric, type XmlNode } from '../xml-tree';
import { readChartLooks } from './chart-looks';
import { axesOf, chartTypeOf, readGroups, type ReadGroup } from './groups';
import { showsLabels } from './label-looks';
import type { ColorOf } from './look-entries';
import { paintOf, readSeriesLooks, readTrendlines } from './series-looks';

export type ChartContent = Omit<ChartData, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'>;

/** A chart part (ECMA-376 part 1, 21.2); `null` for a kind that the model has not. `size` in points. */
export function readChart(
  space: XmlNode,
  size: Pick<ChartData, 'width' | 'height'>,
  { colors, notes, path }: SheetContext,
): ChartContent | null {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = readGroups(plot);
  const [first] = groups ?? [];
  if (groups === null || first === undefined) return null;
  if (groups.some(({ wasDeep }) => wasDeep)) notes.add('chart-simplified', path, 'a chart in three dimensions');
  const colorOf = (fill: XmlNode | null): string | null => colors.ofDrawing(fill);
  const type = chartTypeOf(groups);
  const nodes = groups
    .flatMap((group) => childrenOf(group.node, 'ser').map((node) => ({ node, group })))
    .sort((a, b) => orderOf(a.node) - orderOf(b.node));
  const isLabelled = nodes.some(({ node }) => showsLabels(node));
  const series = nodes.map(({ node, group }, at) =>
    readSeries(node, at, { group, chartType: type, isLabelled, colorOf }),
  );
  const main = axesOf(plot, first);
  const other = groups.find(({ secondary }) => secondary);
  const secondary = other === undefined ? null : axesOf(plot, other);
  const looks = {
    ...readChartLooks(space, { main, secondary }, size, colorOf),
    ...secondaryTitle('categoryAxis2', secondary?.category ?? null),
    ...secondaryTitle('valueAxis2', secondary?.value ?? null),
  };
  const format = child(main.value, 'numFmt');
  const code = attribute(format, 'formatCode');
  return {
    type,
    title: readTitle(chart, series),
    legend: readLegend(child(chart, 'legend')),
    valueAxis: {
      minimum: numeric(descend(main.value, 'scaling', 'min'), 'val'),
      maximum: numeric(descend(main.value, 'scaling', 'max'), 'val'),
      title: titleText(child(main.value, 'title')),
      numberFormat: format === null || flag(format, 'sourceLinked') || code === 'General' ? null : code,
    },
    categoryAxis: {
      title: titleText(child(main.category, 'title')),
      reversed: attribute(descend(main.category, 'scaling', 'orientation'), 'val') === 'maxMin',
    },
    dataLabels: isLabelled,
    series,
    ...(Object.keys(looks).length === 0 ? {} : { looks }),
  };
}

const orderOf = (series: XmlNode): number => numeric(child(series, 'order'), 'val') ?? 0;

function secondaryTitle(name: string, axis: XmlNode | null): Readonly<Record<string, string>> {
  const text = titleText(child(axis, 'title'));
  return text === null ? {} : { [`${name}/title/text`]: text };
}

interface Setting {
  readonly group: ReadGroup;
  readonly chartType: string;
  readonly isLabelled: boolean;
  readonly colorOf: ColorOf;
}

function readSeries(node: XmlNode, at: number, setting: Setting): ChartSeriesData {
  const { group, colorOf } = setting;
  const name = child(node, 'tx');
  const reference = (...names: readonly string[]): string | null => {
    const holder = names.map((each) => child(node, each)).find((each) => each !== null);
    const formula = holder === undefined ? null : ([...everyNode(holder, 'f')][0]?.text ?? null);
    return formula === null ? null : fromFileFormula(formula).slice(1);
  };
  const formula = [...(name === null ? [] : everyNode(name, 'f'))][0]?.text ?? null;
  // LibreOffice writes a fixed name as a formula that is a text.
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula ?? '')?.[1] ?? null;
  const nameRef = literal === null ? formula : null;
  const usual = paletteColor(at);
  const fill = colorOfSeries(node, group, colorOf);
  const color = fill ?? usual;
  const looks = readSeriesLooks(node, { ...setting, color });
  const trendlines = readTrendlines(node, color, colorOf);
  const sizesRef = reference('bubbleSize');
  return {
    name: nameRef === null ? (literal?.replaceAll('""', '"') ?? child(name, 'v')?.text ?? '') : '',
    valuesRef: reference('val', 'yVal'),
    categoriesRef: reference('cat', 'xVal'),
    nameRef: nameRef === null ? null : fromFileFormula(nameRef).slice(1),
    ...(sizesRef === null ? {} : { sizesRef }),
    // The writer's own colour for a series that names none.
    fill: fill === usual ? null : fill,
    ...(looks === undefined ? {} : { looks }),
    ...(trendlines.length === 0 ? {} : { trendlines }),
  };
}

/** A line carries the colour of its series; dots without a line have it in their markers. */
function colorOfSeries(node: XmlNode, group: ReadGroup, colorOf: ColorOf): string | null {
  const inside = colorOf(descend(node, 'spPr', 'solidFill'));
  const line = colorOf(descend(node, 'spPr', 'ln', 'solidFill'));
  const marker = colorOf(descend(node, 'marker', 'spPr', 'solidFill'));
  const paint = paintOf(group);
  if (paint === 'slices') return null;
  if (paint === 'area') return inside ?? line;
  return chartFacts(group.type).lines ? (line ?? inside ?? marker) : (marker ?? line ?? inside);
}

/** Without a text of its own a title shows the name of the only series. */
function readTitle(chart: XmlNode | null, series: readonly ChartSeriesData[]): ChartData['title'] {
  const title = child(chart, 'title');
  if (title === null) return { text: '', visible: false };
  const [only] = series;
  return { text: titleText(title) ?? (series.length === 1 ? (only?.name ?? '') : ''), visible: true };
}

function titleText(title: XmlNode | null): string | null {
  if (title === null) return null;
  const lines = childrenOf(descend(title, 'tx', 'rich'), 'p').map((line) =>
    childrenOf(line, 'r')
      .map((run) => child(run, 't')?.text ?? '')
      .join(''),
  );
  if (lines.length > 0) return lines.join('\n');
  const cached = [...everyNode(title, 'pt')].map((point) => child(point, 'v')?.text ?? '');
  return cached.length === 0 ? null : cached.join(' ');
}

const LEGEND: Readonly<Record<string, ChartData['legend']['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

function readLegend(legend: XmlNode | null): ChartData['legend'] {
  if (legend === null) return { visible: false, position: 'Bottom' };
  return { visible: true, position: LEGEND[attribute(child(legend, 'legendPos'), 'val') ?? 'r'] ?? 'Right' };
}
