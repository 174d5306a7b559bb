import type { ChartData, ChartLook, ChartSeriesData } from '../../model/chart-data';
import { element, textElement } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { frameXml } from './looks';
import { textPropertiesXml } from './text';
import { SIZE } from './usual';
import { LABEL_PLACE } from './words';

const beside = ['l', 'r', 't', 'b', 'ctr'];
/** Excel calls a file damaged whose labels stand where their kind of chart has no place. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['ctr', 'inEnd', 'inBase', 'outEnd'],
  'c:lineChart': beside,
  'c:scatterChart': beside,
  'c:bubbleChart': beside,
  'c:stockChart': beside,
  'c:pieChart': ['ctr', 'inEnd', 'outEnd', 'bestFit'],
  'c:ofPieChart': ['ctr', 'inEnd', 'outEnd', 'bestFit'],
};

type Look = (name: string) => ChartLook | undefined;

/** The labels of a series: what it does not say itself, the chart says. Empty when nothing is to be shown. */
export function dataLabelsXml(chart: ChartData, { looks }: ChartSeriesData, kind: ChartKind): string {
  const look: Look = (name) => looks?.[`dataLabels/${name}`] ?? chart.looks?.[`dataLabels/${name}`];
  const value = look('showValue') ?? looks?.['hasDataLabels'] ?? chart.dataLabels;
  const isShown = looks?.['hasDataLabels'] !== false && (value === true || OTHERS.some((name) => look(name) === true));
  const points = pointLabels(looks, (at) => {
    const path = `points/${at}/dataLabel/`;
    const own: Look = (name) => looks?.[path + name] ?? look(name);
    const all = { ...asLabelLooks(chart.looks), ...asLabelLooks(looks), ...asLabelLooks(looks, path) };
    return contentXml(all, own, own('showValue') ?? (isShown ? value : true), kind);
  });
  if (!isShown && points === '') return '';
  const all = { ...asLabelLooks(chart.looks), ...asLabelLooks(looks) };
  const content = isShown ? contentXml(all, look, value, kind) : NOTHING;
  return element('c:dLbls', {}, points, content);
}

const OTHERS = ['showCategoryName', 'showSeriesName', 'showPercentage', 'showBubbleSize'] as const;
const NOTHING =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Looks of labels under one path, with the fonts of the whole chart. */
function asLabelLooks(looks: ChartData['looks'], path = 'dataLabels/'): Readonly<Record<string, ChartLook>> {
  return Object.fromEntries(
    Object.entries(looks ?? {}).flatMap(([name, value]) => {
      if (name.startsWith('font/') && path === 'dataLabels/') return [[name, value]];
      return name.startsWith(path) ? [[`dataLabels/${name.slice(path.length)}`, value]] : [];
    }),
  );
}

/** Labels of single points that say something of their own, in the order of the points. */
function pointLabels(looks: ChartData['looks'], content: (at: number) => string): string {
  const own = new Map<number, boolean>();
  for (const [name, value] of Object.entries(looks ?? {})) {
    const [, place, what] = /^points\/(\d+)\/(hasDataLabel$|dataLabel\/)/.exec(name) ?? [];
    if (place === undefined) continue;
    const isGone = what === 'hasDataLabel' && value === false;
    own.set(Number(place), isGone || (own.get(Number(place)) ?? false));
  }
  return [...own]
    .sort(([a], [b]) => a - b)
    .map(([at, isGone]) =>
      element('c:dLbl', {}, element('c:idx', { val: at }), isGone ? '<c:delete val="1"/>' : content(at)),
    )
    .join('');
}

function contentXml(
  looks: Readonly<Record<string, ChartLook>>,
  look: Look,
  value: ChartLook | undefined,
  kind: ChartKind,
): string {
  const shows = (name: string): boolean => look(name) === true;
  const separator = look('separator');
  const format = look('numberFormat');
  const linked = look('linkNumberFormat');
  return [
    format === undefined && linked === undefined
      ? ''
      : element('c:numFmt', { formatCode: String(format ?? 'General'), sourceLinked: linked === true }),
    frameXml(looks, 'dataLabels/'),
    textPropertiesXml(looks, 'dataLabels/', SIZE.labels),
    placeXml(kind, LABEL_PLACE[String(look('position'))]),
    element('c:showLegendKey', { val: shows('showLegendKey') }),
    element('c:showVal', { val: value === true }),
    element('c:showCatName', { val: shows('showCategoryName') }),
    element('c:showSerName', { val: shows('showSeriesName') }),
    element('c:showPercent', { val: shows('showPercentage') }),
    element('c:showBubbleSize', { val: shows('showBubbleSize') }),
    typeof separator === 'string' ? textElement('c:separator', separator) : '',
  ].join('');
}

function placeXml(kind: ChartKind, place: string | undefined): string {
  const isStacked = kind.facts.stack !== 'none';
  const allowed = PLACES[kind.element] ?? [];
  if (place === undefined || !allowed.includes(place) || (isStacked && place === 'outEnd')) return '';
  return element('c:dLblPos', { val: place });
}
