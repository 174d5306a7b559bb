import { chartFacts, isSliced, usualExplosion, usualGap, usualOverlap } from '../../../model/chart-types';
import type { ChartLooks } from '../../../model/chart-data';
import { TREND_WIDTH } from '../../chart/trendlines';
import { paletteColor, SIZE, WIDTH } from '../../chart/usual';
import { MARKER, TREND } from '../../chart/words';
import { attribute, child, childrenOf, descend, flag, numeric, type XmlNode } from '../xml-tree';
import { hasMarker, type ReadGroup } from './groups';
import { labelLooks } from './label-looks';
import { amount, type ColorOf, type Entry, fill, line, looksOf, shadow, truth, word } from './look-entries';

export interface SeriesSetting {
  readonly group: ReadGroup;
  readonly chartType: string;
  /** Does any series of the chart have labels? */
  readonly isLabelled: boolean;
  readonly colorOf: ColorOf;
  /** The series' own colour. */
  readonly color: string;
}

/** What carries the colour of a series, by the element of its kind. */
export const paintOf = ({ type }: ReadGroup): 'line' | 'area' | 'slices' => {
  const { family, special } = chartFacts(type);
  if (isSliced(type)) return 'slices';
  return family === 'line' || family === 'scatter' || family === 'stock' || (family === 'radar' && !special)
    ? 'line'
    : 'area';
};

/** Line, markers, points, labels and what the series has together with the others of its group. */
export function readSeriesLooks(node: XmlNode, setting: SeriesSetting): ChartLooks | undefined {
  const { group, colorOf, chartType, isLabelled } = setting;
  const { family, volumes } = chartFacts(chartType);
  const isOwn = group.type === chartType || volumes > 0 || family === 'stock';
  return looksOf([
    ...(isOwn ? [] : [['chartType', group.type] as const]),
    ...truth('axisGroup', group.secondary && volumes === 0, false).map(() => ['axisGroup', 'Secondary'] as const),
    ...paint(node, setting),
    ...shadow('', child(node, 'spPr')),
    ...truth('invertIfNegative', flag(child(node, 'invertIfNegative'), 'val'), false),
    ...truth('smooth', flag(child(node, 'smooth'), 'val'), chartFacts(group.type).smooth),
    ...(isSliced(group.type) ? explosion(node, group.type) : []),
    ...groupLooks(group),
    ...points(node, setting),
    ...labelLooks(node, isLabelled, colorOf),
  ]);
}

function paint(node: XmlNode, { group, color, colorOf }: SeriesSetting): Entry[] {
  const properties = child(node, 'spPr');
  const kind = paintOf(group);
  const { lines } = chartFacts(group.type);
  if (kind !== 'line') return line('line/', properties, colorOf, kind === 'area' ? color : null, WIDTH.thin);
  const isBare = !lines && descend(properties, 'ln', 'noFill') !== null;
  return [
    ...(isBare ? [] : line('line/', properties, colorOf, color, WIDTH.series)),
    ...markers('', node, group, color, colorOf),
  ];
}

function markers(path: string, node: XmlNode, group: ReadGroup, color: string, colorOf: ColorOf): Entry[] {
  const marker = child(node, 'marker');
  const { markers: usual } = chartFacts(group.type);
  if (path === '' && !hasMarker(node, group.node)) return usual ? [['markerStyle', 'None']] : [];
  const symbol = attribute(child(marker, 'symbol'), 'val');
  const properties = child(marker, 'spPr');
  const inside = colorOf(child(properties, 'solidFill'));
  const edge = colorOf(descend(properties, 'ln', 'solidFill'));
  const fillColor = inside ?? color;
  return [
    ...word(`${path}markerStyle`, symbol, MARKER, usual ? 'circle' : ''),
    ...amount(`${path}markerSize`, child(marker, 'size'), SIZE.marker),
    ...(fillColor === color ? [] : [[`${path}markerBackgroundColor`, fillColor] as const]),
    ...(edge === null || edge === fillColor ? [] : [[`${path}markerForegroundColor`, edge] as const]),
  ];
}

function explosion(node: XmlNode, type: string): Entry[] {
  const given = numeric(child(node, 'explosion'), 'val') ?? 0;
  const usual = usualExplosion(type);
  return given === usual ? [] : [['explosion', given]];
}

/** What Excel keeps for all series of a group. */
function groupLooks({ node, type }: ReadGroup): Entry[] {
  return [
    ...truth('varyByCategories', flag(child(node, 'varyColors'), 'val', isSliced(type)), isSliced(type)),
    ...(node.name === 'barChart' || node.name === 'ofPieChart'
      ? amount('gapWidth', child(node, 'gapWidth'), usualGap(type))
      : []),
    ...(node.name === 'barChart' ? overlap(node, type) : []),
    ...amount('firstSliceAngle', child(node, 'firstSliceAng'), 0),
    ...amount('doughnutHoleSize', child(node, 'holeSize'), 50),
    ...amount('secondPlotSize', child(node, 'secondPieSize'), 75),
    ...amount('bubbleScale', child(node, 'bubbleScale'), 100),
  ];
}

/** Without a word of the file, bars stand beside each other. */
function overlap(node: XmlNode, type: string): Entry[] {
  const given = numeric(child(node, 'overlap'), 'val') ?? 0;
  return given === usualOverlap(type) ? [] : [['overlap', given]];
}

function points(node: XmlNode, { group, color, colorOf }: SeriesSetting): Entry[] {
  const kind = paintOf(group);
  const varies = flag(child(group.node, 'varyColors'), 'val', kind === 'slices');
  return childrenOf(node, 'dPt').flatMap((point): Entry[] => {
    const at = numeric(child(point, 'idx'), 'val') ?? 0;
    const path = `points/${at}/`;
    const properties = child(point, 'spPr');
    return [
      ...fill(path, properties, colorOf, varies ? paletteColor(at) : null),
      ...line(`${path}border/`, properties, colorOf, null, WIDTH.thin),
      ...(kind === 'line' && child(point, 'marker') !== null ? markers(path, point, group, color, colorOf) : []),
    ];
  });
}

export function readTrendlines(node: XmlNode, color: string, colorOf: ColorOf): readonly ChartLooks[] {
  return childrenOf(node, 'trendline').map((trend) => {
    const type = attribute(child(trend, 'trendlineType'), 'val');
    const name = child(trend, 'name')?.text;
    return Object.fromEntries<ChartLooks[string]>([
      ['type', Object.entries(TREND).find(([, each]) => each === type)?.[0] ?? 'Linear'],
      ...(name === undefined ? [] : [['name', name] as const]),
      ...line('line/', child(trend, 'spPr'), colorOf, color, TREND_WIDTH, 'RoundDot'),
      ...(type === 'poly' ? amount('polynomialOrder', child(trend, 'order'), 2) : []),
      ...(type === 'movingAvg' ? amount('movingAveragePeriod', child(trend, 'period'), 2) : []),
      ...amount('forwardPeriod', child(trend, 'forward')),
      ...amount('backwardPeriod', child(trend, 'backward')),
      ...amount('intercept', child(trend, 'intercept')),
      ...truth('showRSquared', flag(child(trend, 'dispRSqr'), 'val'), false),
      ...truth('showEquation', flag(child(trend, 'dispEq'), 'val'), false),
    ]);
  });
}
