import type { ChartData } from '../../model/types';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { XlsxError } from '../xlsx-error';
import { axesXml, axisIdsXml } from './axes';
import type { CellLookup } from './cell-lookup';
import { CHART_KIND, type ChartKind } from './chart-kinds';
import { fillXml, fontLook, lineXml, solid } from './looks';
import { seriesXml } from './series';
import { textPropertiesXml, titleXml } from './text';
import { COLOR, SIZE, WIDTH } from './usual';

const LEGEND_POSITION = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const satisfies Record<
  ChartData['legend']['position'],
  string
>;

/** Asked before anything is written: a type that cannot be saved is told at once. */
export function chartKind(sheetName: string, chart: ChartData): ChartKind {
  const kind = CHART_KIND[chart.type];
  if (kind === undefined)
    throw new XlsxError(`${sheetName}, chart "${chart.name}"`, `charts of the type ${chart.type} cannot be saved`);
  return kind;
}

export function chartXml(chart: ChartData, kind: ChartKind, lookup: CellLookup, cachedValues: boolean): string {
  const { looks } = chart;
  const series = chart.series.map((item, at) => seriesXml(chart, item, at, { kind, lookup, cachedValues }));
  const vary = element('c:varyColors', { val: kind.paint === 'slices' });
  const group = element(kind.element, {}, kind.lead, vary, ...series, kind.tail, axisIdsXml(kind));
  const hasTitle = chart.title.visible && chart.title.text !== '';
  const plotFill = fillXml(looks, 'plotArea/', '');
  const body = element(
    'c:chart',
    {},
    hasTitle
      ? titleXml(chart.title.text, fontLook(looks, 'title/font/', SIZE.title, true), looks?.['title/overlay'] === true)
      : '',
    element('c:autoTitleDeleted', { val: !hasTitle }),
    element(
      'c:plotArea',
      {},
      '<c:layout/>',
      group,
      axesXml(kind, chart),
      plotFill === '' ? '' : element('c:spPr', {}, plotFill),
    ),
    legendXml(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
  );
  const frame = element(
    'c:spPr',
    {},
    fillXml(looks, '', solid(COLOR.ground)),
    lineXml(looks, 'border/', COLOR.frame, WIDTH.thin),
  );
  const space = { 'xmlns:c': NS.chart, 'xmlns:a': NS.drawing, 'xmlns:r': NS.relation };
  return XML_HEAD + element('c:chartSpace', space, '<c:roundedCorners val="0"/>', body, frame);
}

function legendXml({ legend, looks }: ChartData): string {
  if (!legend.visible) return '';
  const position = element('c:legendPos', { val: LEGEND_POSITION[legend.position] });
  const fill = fillXml(looks, 'legend/', '');
  return element(
    'c:legend',
    {},
    position,
    element('c:overlay', { val: looks?.['legend/overlay'] === true }),
    fill === '' ? '' : element('c:spPr', {}, fill),
    textPropertiesXml(fontLook(looks, 'legend/font/', SIZE.legend, false)),
  );
}
