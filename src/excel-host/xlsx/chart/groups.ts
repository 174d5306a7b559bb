import type { ChartData, ChartLook, ChartSeriesData } from '../../model/chart-data';
import { usualGap, usualOverlap } from '../../model/chart-types';
import { element } from '../package/xml';
import { XlsxError } from '../xlsx-error';
import { CHART_KIND, type ChartKind } from './chart-kinds';
import { lineXml, solid } from './looks';
import { COLOR, WIDTH } from './usual';

/** Series of one kind on one pair of axes: what stands together in the file (ECMA-376 part 1, 21.2.2.16 and its like). */
export interface ChartGroup {
  readonly kind: ChartKind;
  readonly type: string;
  readonly secondary: boolean;
  readonly members: readonly Member[];
}
interface Member {
  readonly series: ChartSeriesData;
  readonly at: number;
  /** Its own: lines with and without markers stand in one group. */
  readonly kind: ChartKind;
}

/** Asked before anything is written: a type that cannot be saved is told at once. */
export function chartKind(sheetName: string, chart: ChartData, type: string): ChartKind {
  const kind = CHART_KIND[type];
  if (kind === undefined)
    throw new XlsxError(`${sheetName}, chart "${chart.name}"`, `charts of the type ${type} cannot be saved`);
  return kind;
}

/** The groups in the order in which readers want them: the chart's own type first, the secondary axes last. */
export function groupsOf(sheetName: string, chart: ChartData): readonly ChartGroup[] {
  const own = chartKind(sheetName, chart, chart.type);
  const placed = chart.series.map((series, at) => {
    const type = typeOf(chart, series, at, own);
    const kind = chartKind(sheetName, chart, type);
    const hasAxes = own.axes !== 'none' && kind.axes !== 'none';
    const secondary = hasAxes && (series.looks?.['axisGroup'] === 'Secondary' || isStockOverVolume(own, at));
    return { type, kind, secondary, member: { series, at, kind } };
  });
  const groups = new Map<string, ChartGroup>();
  const isOwn = (each: (typeof placed)[number]): boolean => each.type === chart.type && !each.secondary;
  const ordered = [...placed].sort(
    (a, b) =>
      Number(a.secondary) - Number(b.secondary) || Number(isOwn(b)) - Number(isOwn(a)) || a.member.at - b.member.at,
  );
  // Axes of which nothing else stands on the first ones are the first ones.
  const hasPrimary = ordered.some(({ secondary }) => !secondary);
  for (const { member, type, kind, ...each } of ordered) {
    const secondary = each.secondary && hasPrimary;
    const key = `${kind.element} ${kind.lead} ${String(secondary)}`;
    const known = groups.get(key);
    groups.set(key, { type, kind, secondary, ...known, members: [...(known?.members ?? []), member] });
  }
  if (groups.size === 0) groups.set('', { type: chart.type, kind: own, secondary: false, members: [] });
  return [...groups.values()];
}

/** Of a stock with volume the first series are columns, the others stand on axes of their own. */
const isStockOverVolume = ({ facts }: ChartKind, at: number): boolean => facts.volumes > 0 && at >= facts.volumes;

function typeOf(chart: ChartData, { looks }: ChartSeriesData, at: number, own: ChartKind): string {
  const given = looks?.['chartType'];
  if (typeof given === 'string') return given;
  return own.facts.volumes > at ? 'ColumnClustered' : chart.type;
}

/** A look that all series of a group have together: any of them says it. */
function groupLook({ members }: ChartGroup, name: string): ChartLook | undefined {
  return members.map(({ series }) => series.looks?.[name]).find((look) => look !== undefined);
}

/** Not in stock charts, where the schema has no place for it. */
export function varyXml(group: ChartGroup): string {
  return group.kind.element === 'c:stockChart' ? '' : element('c:varyColors', { val: variesColors(group) });
}
export const variesColors = (group: ChartGroup): boolean =>
  (groupLook(group, 'varyByCategories') ?? group.kind.paint === 'slices') === true;

/** What comes after the series, before the axes. */
export function tailXml(group: ChartGroup): string {
  return TAIL[group.kind.element]?.(group) ?? '';
}

const value = (name: string, group: ChartGroup, look: string, usual: number): string =>
  element(name, { val: Number(groupLook(group, look) ?? usual) });

function overlapXml(group: ChartGroup): string {
  const overlap = Number(groupLook(group, 'overlap') ?? usualOverlap(group.type));
  return overlap === 0 ? '' : element('c:overlap', { val: overlap });
}

/** Colours are written out here too: a reader without our theme would draw nothing. */
const box = (name: string, fill: string): string =>
  element(name, {}, element('c:spPr', {}, fill, lineXml(undefined, '', COLOR.text, WIDTH.thin)));
const HIGH_LOW = box('c:hiLowLines', '');
const UP_DOWN = element(
  'c:upDownBars',
  {},
  '<c:gapWidth val="150"/>',
  box('c:upBars', solid(COLOR.ground)),
  box('c:downBars', solid(COLOR.text)),
);
/** Open, high, low and close: four series make bars between open and close. */
const SERIES_WITH_OPEN = 4;

const TAIL: Readonly<Record<string, (group: ChartGroup) => string>> = {
  'c:barChart': (group) => value('c:gapWidth', group, 'gapWidth', usualGap(group.type)) + overlapXml(group),
  'c:lineChart': () => '<c:marker val="1"/>',
  'c:pieChart': (group) => value('c:firstSliceAng', group, 'firstSliceAngle', 0),
  'c:doughnutChart': (group) =>
    value('c:firstSliceAng', group, 'firstSliceAngle', 0) + value('c:holeSize', group, 'doughnutHoleSize', 50),
  'c:ofPieChart': (group) =>
    value('c:gapWidth', group, 'gapWidth', usualGap(group.type)) +
    value('c:secondPieSize', group, 'secondPlotSize', 75) +
    '<c:serLines/>',
  'c:bubbleChart': (group) => value('c:bubbleScale', group, 'bubbleScale', 100) + '<c:showNegBubbles val="0"/>',
  'c:stockChart': ({ members }) => HIGH_LOW + (members.length >= SERIES_WITH_OPEN ? UP_DOWN : ''),
};
