import type { ChartData, ChartSeriesData } from '../../model/types';
import { toFileFormula } from '../formula-text';
import { element, textElement } from '../package/xml';
import type { CellLookup, PointValue } from './cell-lookup';
import type { ChartKind } from './chart-kinds';
import { dataLabelsXml } from './labels';
import { fillXml, lineXml, solid } from './looks';
import { WIDTH } from './usual';

/** Colours for series that name none; written out, because our files carry no theme. Told apart also in grey print. */
export const PALETTE = ['#0B5D4B', '#E0A030', '#3B6FB6', '#B5462F', '#7A5BA6', '#5E8C31', '#8A6D3B', '#4A4A4A'];

export interface SeriesContext {
  readonly kind: ChartKind;
  readonly lookup: CellLookup;
  readonly cachedValues: boolean;
}

export function seriesXml(chart: ChartData, series: ChartSeriesData, at: number, context: SeriesContext): string {
  const { kind } = context;
  const data =
    kind.axes === 'numbers' ? { categories: 'c:xVal', values: 'c:yVal' } : { categories: 'c:cat', values: 'c:val' };
  const fill = series.fill ?? PALETTE[at % PALETTE.length] ?? '#000000';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    nameXml(series, context),
    kind.paint === 'slices' ? '' : paintXml(kind, fill, series),
    kind.element === 'c:barChart' ? '<c:invertIfNegative val="0"/>' : '',
    kind.paint === 'line' || kind.paint === 'dots' ? markerXml(kind, fill) : '',
    kind.paint === 'slices' ? slicesXml(series, context) : pointsXml(series, context),
    dataLabelsXml(chart, series, kind),
    series.categoriesRef === null ? '' : element(data.categories, {}, dataXml(series.categoriesRef, context, 'either')),
    series.valuesRef === null ? '' : element(data.values, {}, dataXml(series.valuesRef, context, 'numbers')),
    kind.element === 'c:lineChart' ? '<c:smooth val="0"/>' : '',
  );
}

function nameXml(series: ChartSeriesData, context: SeriesContext): string {
  if (series.nameRef !== null) return element('c:tx', {}, textReference(series.nameRef, context));
  return series.name === '' ? '' : element('c:tx', {}, textElement('c:v', series.name));
}

function paintXml(kind: ChartKind, color: string, { looks }: ChartSeriesData): string {
  if (kind.paint === 'dots') return `<c:spPr><a:ln w="${WIDTH.series}"><a:noFill/></a:ln></c:spPr>`;
  if (kind.paint === 'line') return element('c:spPr', {}, lineXml(looks, 'line/', color, WIDTH.series, { cap: 'rnd' }));
  const hasOutline = looks?.['line/color'] !== undefined;
  return element('c:spPr', {}, solid(color), hasOutline ? lineXml(looks, 'line/', color, WIDTH.thin) : '');
}

function markerXml(kind: ChartKind, color: string): string {
  if (!kind.markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  return element('c:marker', {}, '<c:symbol val="circle"/><c:size val="6"/>', element('c:spPr', {}, solid(color)));
}

/** Each slice has its own colour. */
function slicesXml(series: ChartSeriesData, { lookup }: SeriesContext): string {
  const count = series.valuesRef === null ? 0 : lookup.points(series.valuesRef).length;
  return Array.from({ length: count }, (_, at) =>
    element(
      'c:dPt',
      {},
      element('c:idx', { val: at }),
      '<c:bubble3D val="0"/>',
      element('c:spPr', {}, fillXml(series.looks, `points/${at}/`, solid(PALETTE[at % PALETTE.length] ?? '#000000'))),
    ),
  ).join('');
}

/** Points that were given a colour of their own, in a series that has one colour. */
function pointsXml({ looks, valuesRef }: ChartSeriesData, { kind, lookup }: SeriesContext): string {
  if (kind.paint !== 'area' || valuesRef === null) return '';
  return lookup
    .points(valuesRef)
    .map((_, at) => {
      const fill = fillXml(looks, `points/${at}/`, '');
      const lead = kind.element === 'c:barChart' ? '<c:invertIfNegative val="0"/>' : '';
      return fill === ''
        ? ''
        : element(
            'c:dPt',
            {},
            element('c:idx', { val: at }),
            lead,
            '<c:bubble3D val="0"/>',
            element('c:spPr', {}, fill),
          );
    })
    .join('');
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
