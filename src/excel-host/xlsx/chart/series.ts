import type { ChartData, ChartSeriesData } from '../../model/chart-data';
import { usualExplosion } from '../../model/chart-types';
import { toFileFormula } from '../formula-text';
import { element, textElement } from '../package/xml';
import type { CellLookup, PointValue } from './cell-lookup';
import type { ChartKind } from './chart-kinds';
import { type ChartGroup, variesColors } from './groups';
import { dataLabelsXml } from './labels';
import { hasLook, lineXml, shadowXml, solid } from './looks';
import { markerXml, takesMarkers } from './markers';
import { pointsXml } from './points';
import { trendlinesXml } from './trendlines';
import { paletteColor, WIDTH } from './usual';

export interface SeriesContext {
  readonly lookup: CellLookup;
  readonly cachedValues: boolean;
}

const LINE_OR_DOTS: ReadonlySet<string> = new Set(['c:lineChart', 'c:scatterChart']);
const BARS_OR_BUBBLES: ReadonlySet<string> = new Set(['c:barChart', 'c:bubbleChart']);

/** One series; its parts in the order that the schemas of all kinds have in common (CT_BarSer, CT_LineSer, CT_ScatterSer ...). */
export function seriesXml(
  chart: ChartData,
  group: ChartGroup,
  { series, at, kind }: ChartGroup['members'][number],
  context: SeriesContext,
): string {
  const { looks } = series;
  const data =
    kind.axes === 'numbers' ? { categories: 'c:xVal', values: 'c:yVal' } : { categories: 'c:cat', values: 'c:val' };
  const color = series.fill ?? paletteColor(at);
  const count = series.valuesRef === null ? 0 : context.lookup.points(series.valuesRef).length;
  const explosion = Number(looks?.['explosion'] ?? usualExplosion(group.type));
  const smooth = (looks?.['smooth'] ?? kind.facts.smooth) === true;
  return element(
    'c:ser',
    {},
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    nameXml(series, context),
    kind.paint === 'slices' ? slicedFrameXml(series) : paintXml(kind, color, series),
    BARS_OR_BUBBLES.has(kind.element)
      ? element('c:invertIfNegative', { val: looks?.['invertIfNegative'] === true })
      : '',
    takesMarkers(kind) ? markerXml(kind, color, looks) : '',
    kind.paint === 'slices' && explosion > 0 ? element('c:explosion', { val: explosion }) : '',
    pointsXml(series, kind, color, count, variesColors(group)),
    dataLabelsXml(chart, series, kind),
    trendlinesXml(series, kind.element, color),
    series.categoriesRef === null ? '' : element(data.categories, {}, dataXml(series.categoriesRef, context, 'either')),
    series.valuesRef === null ? '' : element(data.values, {}, dataXml(series.valuesRef, context, 'numbers')),
    kind.element === 'c:bubbleChart' ? sizesXml(series, context) : '',
    LINE_OR_DOTS.has(kind.element) ? element('c:smooth', { val: smooth }) : '',
  );
}

function sizesXml({ sizesRef }: ChartSeriesData, context: SeriesContext): string {
  const sizes = sizesRef === undefined ? '' : element('c:bubbleSize', {}, dataXml(sizesRef, context, 'numbers'));
  return `${sizes}<c:bubble3D val="0"/>`;
}

function nameXml(series: ChartSeriesData, context: SeriesContext): string {
  if (series.nameRef !== null) return element('c:tx', {}, textReference(series.nameRef, context));
  return series.name === '' ? '' : element('c:tx', {}, textElement('c:v', series.name));
}

/** Slices have fills of their own; the series only says what surrounds them. */
function slicedFrameXml({ looks }: ChartSeriesData): string {
  const line = hasLook(looks, 'line/') ? lineXml(looks, 'line/', '#FFFFFF', WIDTH.thin) : '';
  const content = line + shadowXml(looks, '');
  return content === '' ? '' : element('c:spPr', {}, content);
}

/** Dots alone and the prices of a stock have no line unless one was set. */
function paintXml(kind: ChartKind, color: string, { looks }: ChartSeriesData): string {
  const isSet = hasLook(looks, 'line/');
  const shadow = shadowXml(looks, '');
  if (kind.paint === 'line') {
    const line =
      kind.facts.lines || isSet
        ? lineXml(looks, 'line/', color, WIDTH.series, { cap: 'rnd' })
        : element('a:ln', { w: WIDTH.series }, '<a:noFill/>');
    return element('c:spPr', {}, line, shadow);
  }
  return element('c:spPr', {}, solid(color), isSet ? lineXml(looks, 'line/', color, WIDTH.thin) : '', shadow);
}

function dataXml(reference: string, context: SeriesContext, holds: 'numbers' | 'either'): string {
  const points = context.lookup.points(reference);
  const isText = holds === 'either' && points.some(({ value }) => typeof value === 'string');
  return isText ? textReference(reference, context) : numberReference(reference, points, context);
}

function textReference(reference: string, context: SeriesContext): string {
  const values = context.lookup
    .points(reference)
    .map(({ value }) => (value === null || typeof value === 'object' ? null : String(value)));
  return element('c:strRef', {}, formulaXml(reference), context.cachedValues ? cacheXml('c:strCache', '', values) : '');
}

function numberReference(reference: string, points: readonly PointValue[], context: SeriesContext): string {
  const values = points.map(({ value }) => (typeof value === 'number' ? String(value) : null));
  const format = textElement('c:formatCode', points[0]?.numberFormat ?? 'General');
  return element(
    'c:numRef',
    {},
    formulaXml(reference),
    context.cachedValues ? cacheXml('c:numCache', format, values) : '',
  );
}

function formulaXml(reference: string): string {
  return textElement('c:f', toFileFormula(reference));
}

/** What the chart shows before a program has read the cells; a missing point is a gap. */
function cacheXml(name: string, lead: string, values: readonly (string | null)[]): string {
  const points = values.map((value, idx) =>
    value === null ? '' : element('c:pt', { idx }, textElement('c:v', value)),
  );
  return element(name, {}, lead, element('c:ptCount', { val: values.length }), ...points);
}
