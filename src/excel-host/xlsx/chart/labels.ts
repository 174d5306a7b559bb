import type { ChartData, ChartLook, ChartSeriesData } from '../../model/types';
import { element, textElement } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { fontLook } from './looks';
import { textPropertiesXml } from './text';
import { LABEL_PLACE, SIZE } from './usual';

const beside = ['l', 'r', 't', 'b', 'ctr'];
/** Excel calls a file damaged whose labels stand where their kind of chart has no place. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['ctr', 'inEnd', 'inBase', 'outEnd'],
  'c:lineChart': beside,
  'c:scatterChart': beside,
  'c:pieChart': ['ctr', 'inEnd', 'outEnd', 'bestFit'],
};

/** The labels of a series: what it does not say itself, the chart says. Empty when nothing is to be shown. */
export function dataLabelsXml(chart: ChartData, { looks }: ChartSeriesData, kind: ChartKind): string {
  const look = (name: string): ChartLook | undefined =>
    looks?.[`dataLabels/${name}`] ?? chart.looks?.[`dataLabels/${name}`];
  const value = look('showValue') ?? looks?.['hasDataLabels'] ?? chart.dataLabels;
  const shows = (name: string): boolean => look(name) === true;
  const others = ['showCategoryName', 'showSeriesName', 'showPercentage'].some(shows);
  if (looks?.['hasDataLabels'] === false || (value !== true && !others)) return '';
  const separator = look('separator');
  return element(
    'c:dLbls',
    {},
    textPropertiesXml(fontLook({ ...chart.looks, ...looks }, 'dataLabels/font/', SIZE.labels, false)),
    placeXml(kind, LABEL_PLACE[String(look('position'))]),
    element('c:showLegendKey', { val: shows('showLegendKey') }),
    element('c:showVal', { val: value === true }),
    element('c:showCatName', { val: shows('showCategoryName') }),
    element('c:showSerName', { val: shows('showSeriesName') }),
    element('c:showPercent', { val: shows('showPercentage') }),
    '<c:showBubbleSize val="0"/>',
    typeof separator === 'string' ? textElement('c:separator', separator) : '',
  );
}

function placeXml(kind: ChartKind, place: string | undefined): string {
  const isStacked = kind.lead.includes('tacked');
  const allowed = PLACES[kind.element] ?? [];
  if (place === undefined || !allowed.includes(place) || (isStacked && place === 'outEnd')) return '';
  return element('c:dLblPos', { val: place });
}
