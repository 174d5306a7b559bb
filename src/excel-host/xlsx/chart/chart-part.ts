import type { ChartData } from '../../model/chart-data';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { axesXml, axisIdsXml } from './axes';
import type { CellLookup } from './cell-lookup';
import { type ChartGroup, tailXml, varyXml } from './groups';
import { layoutXml } from './layout';
import { fillXml, frameXml, lineXml, solid } from './looks';
import { seriesXml, type SeriesContext } from './series';
import { textPropertiesXml, titleXml } from './text';
import { COLOR, SIZE, WIDTH } from './usual';
import { BLANKS, LEGEND_PLACE } from './words';

export function chartXml(
  chart: ChartData,
  groups: readonly ChartGroup[],
  lookup: CellLookup,
  cachedValues: boolean,
): string {
  const { looks, title } = chart;
  const hasTitle = title.visible && title.text !== '';
  const context = { lookup, cachedValues };
  const body = element(
    'c:chart',
    {},
    hasTitle
      ? titleXml({ text: title.text, looks, path: 'title/', size: SIZE.title, layout: layoutXml(chart, 'title') })
      : '',
    element('c:autoTitleDeleted', { val: !hasTitle }),
    element(
      'c:plotArea',
      {},
      layoutXml(chart, 'plotArea'),
      ...groups.map((group) => groupXml(chart, group, context)),
      axesXml(chart, groups),
      frameXml(looks, 'plotArea/'),
    ),
    legendXml(chart),
    element('c:plotVisOnly', { val: looks?.['plotVisibleOnly'] !== false }),
    element('c:dispBlanksAs', { val: BLANKS[String(looks?.['displayBlanksAs'])] ?? 'gap' }),
    looks?.['showDataLabelsOverMaximum'] === false ? '<c:showDLblsOverMax val="0"/>' : '',
  );
  const frame = element(
    'c:spPr',
    {},
    fillXml(looks, '', solid(COLOR.ground)),
    lineXml(looks, 'border/', COLOR.frame, WIDTH.thin),
  );
  const space = { 'xmlns:c': NS.chart, 'xmlns:a': NS.drawing, 'xmlns:r': NS.relation };
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      space,
      element('c:roundedCorners', { val: looks?.['roundedCorners'] === true }),
      typeof looks?.['style'] === 'number' ? element('c:style', { val: looks['style'] }) : '',
      body,
      frame,
    )
  );
}

function groupXml(chart: ChartData, group: ChartGroup, context: SeriesContext): string {
  return element(
    group.kind.element,
    {},
    group.kind.lead,
    varyXml(group),
    ...group.members.map((member) => seriesXml(chart, group, member, context)),
    tailXml(group),
    axisIdsXml(group),
  );
}

function legendXml(chart: ChartData): string {
  const { legend, looks } = chart;
  if (!legend.visible) return '';
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: LEGEND_PLACE[legend.position] }),
    layoutXml(chart, 'legend'),
    element('c:overlay', { val: looks?.['legend/overlay'] === true }),
    frameXml(looks, 'legend/'),
    textPropertiesXml(looks, 'legend/', SIZE.legend),
  );
}
