import type { ChartData, ChartSeriesData } from '../../../model/types';
import { PALETTE } from '../../chart/series';
import type { SheetContext } from '../sheet/context';
import { fromFileFormula } from '../text-from-file';
import { readChartLooks, readSeriesLooks } from './chart-looks';
import { attribute, child, childrenOf, descend, everyNode, flag, numeric, type XmlNode } from '../xml-tree';
import { chartType, GROUPS } from './chart-type';

export type ChartContent = Omit<ChartData, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'>;

/** A chart part (ECMA-376 part 1, 21.2); `null` for a kind that the model has not. Of a combined chart the first kind counts. */
export function readChart(space: XmlNode, { colors, notes, path }: SheetContext): ChartContent | null {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter(({ name }) => GROUPS.has(name)) ?? [];
  const [group] = groups;
  const type = group === undefined ? null : chartType(group);
  if (type === null || group === undefined) return null;
  if (groups.length > 1) notes.add('chart-simplified', path, 'several kinds in one chart');
  const colorOf = (fill: XmlNode | null): string | null => colors.ofDrawing(fill);
  const series = groups
    .flatMap((each) => childrenOf(each, 'ser'))
    .map((node, at) => readSeries(node, at, group.name, colorOf));
  const values = valueAxis(plot);
  const format = child(values, 'numFmt');
  const code = attribute(format, 'formatCode');
  const categories =
    child(plot, 'catAx') ?? child(plot, 'dateAx') ?? childrenOf(plot, 'valAx').find((axis) => axis !== values) ?? null;
  const looks = readChartLooks(space, { category: categories, value: values }, colorOf);
  return {
    type,
    title: readTitle(chart, series),
    legend: readLegend(child(chart, 'legend')),
    valueAxis: {
      minimum: numeric(descend(values, 'scaling', 'min'), 'val'),
      maximum: numeric(descend(values, 'scaling', 'max'), 'val'),
      title: titleText(child(values, 'title')),
      numberFormat: format === null || flag(format, 'sourceLinked') || code === 'General' ? null : code,
    },
    categoryAxis: {
      title: titleText(child(categories, 'title')),
      reversed: attribute(descend(categories, 'scaling', 'orientation'), 'val') === 'maxMin',
    },
    dataLabels: [...everyNode(group, 'dLbls')].some((labels) => flag(child(labels, 'showVal'), 'val')),
    series,
    ...(looks === undefined ? {} : { looks }),
  };
}

/** Of a scatter chart both axes carry numbers: the second is the one for values. */
function valueAxis(plot: XmlNode | null): XmlNode | null {
  return childrenOf(plot, 'valAx').at(child(plot, 'catAx') === null && child(plot, 'dateAx') === null ? -1 : 0) ?? null;
}

/** What carries the colour of a series, by the element of its kind. */
const PAINT: Readonly<Record<string, 'line' | 'area' | 'slices' | 'dots'>> = {
  lineChart: 'line',
  line3DChart: 'line',
  radarChart: 'line',
  scatterChart: 'dots',
  pieChart: 'slices',
  pie3DChart: 'slices',
  doughnutChart: 'slices',
};

function readSeries(
  node: XmlNode,
  at: number,
  group: string,
  colorOf: (fill: XmlNode | null) => string | null,
): ChartSeriesData {
  const name = child(node, 'tx');
  const reference = (...names: readonly string[]): string | null => {
    const holder = names.map((each) => child(node, each)).find((each) => each !== null);
    const formula = holder === undefined ? null : ([...everyNode(holder, 'f')][0]?.text ?? null);
    return formula === null ? null : fromFileFormula(formula).slice(1);
  };
  const properties = child(node, 'spPr');
  const fill =
    group === 'scatterChart'
      ? colorOf(descend(node, 'marker', 'spPr', 'solidFill'))
      : (colorOf(child(properties, 'solidFill')) ?? colorOf(descend(properties, 'ln', 'solidFill')));
  const formula = [...(name === null ? [] : everyNode(name, 'f'))][0]?.text ?? null;
  // LibreOffice writes a fixed name as a formula that is a text.
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula ?? '')?.[1] ?? null;
  const nameRef = literal === null ? formula : null;
  const usual = PALETTE[at % PALETTE.length] ?? null;
  const looks = readSeriesLooks(
    node,
    colorOf,
    fill ?? usual,
    PAINT[group] ?? 'area',
    (point) => PALETTE[point % PALETTE.length],
  );
  return {
    name: nameRef === null ? (literal?.replaceAll('""', '"') ?? child(name, 'v')?.text ?? '') : '',
    valuesRef: reference('val', 'yVal'),
    categoriesRef: reference('cat', 'xVal'),
    nameRef: nameRef === null ? null : fromFileFormula(nameRef).slice(1),
    // The writer's own colour for a series that names none.
    fill: fill === usual ? null : fill,
    ...(looks === undefined ? {} : { looks }),
  };
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
