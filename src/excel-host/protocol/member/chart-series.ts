import { invalidArgument } from '../../errors';
import { chartCells } from '../../model/chart-cells';
import {
  chartFacts,
  chartTypes,
  hasTwoNumberAxes,
  isSliced,
  usualExplosion,
  usualGap,
  usualOverlap,
} from '../../model/chart-types';
import { referenceTo } from '../../model/names';
import type { ChartSeriesData } from '../../model/chart-data';
import { color, count, flag, isGiven, oneOf, optionalText, text } from '../args';
import { defineClass, lower, type Setter } from '../host-class';
import { rangeArg } from '../range-args';
import { seriesLineClass } from './chart-format';
import { hasLabels, seriesDataLabelsClass, withLabels } from './chart-labels';
import { markerFields } from './chart-markers';
import { keptChoice, keptFields, keptFlag, keptNumber, type KeptField, type PartRef } from './chart-part';
import { pointsClass } from './chart-points';
import type { ChartRef } from './chart-ref';
import { editSeries, seriesData, SeriesRef } from './chart-series-ref';
import { trendlinesClass } from './chart-trendlines';

const reference = (value: unknown): string => {
  const range = rangeArg(value, 'sourceData');
  return referenceTo(range.sheet, range.rect).slice(1);
};

const fillClass = defineClass<SeriesRef>({
  name: 'ChartFill',
  defaults: [],
  method: {
    SetSolidColor: (ref, [given], context) => {
      editSeries(ref, context, { fill: color(given, 'color') });
      return null;
    },
    Clear: (ref, _, context) => {
      editSeries(ref, context, { fill: null });
      return null;
    },
  },
});

const formatClass = defineClass<SeriesRef>({
  name: 'ChartSeriesFormat',
  defaults: [],
  navigate: { Fill: (ref) => fillClass(ref), Line: (ref) => seriesLineClass(ref.part('line')) },
});

/** The type of a series: its own, else the chart's. */
const typeOf = ({ chart, store }: PartRef): string => String(store.read()['chartType'] ?? chart.data.type);

/** What all series of one kind on one pair of axes have together: Excel sets it for the group. Bounds: documentation of ChartSeries. */
const groupFields: Readonly<Record<string, KeptField>> = {
  BubbleScale: keptNumber(100, 0, 300),
  DoughnutHoleSize: keptNumber(50, 10, 90),
  FirstSliceAngle: keptNumber(0, 0, 360),
  GapWidth: { parse: keptNumber(null, 0, 500).parse, initial: (part) => usualGap(typeOf(part)) },
  Overlap: { parse: keptNumber(null, -100, 100).parse, initial: (part) => usualOverlap(typeOf(part)) },
  SecondPlotSize: keptNumber(75, 5, 200),
  VaryByCategories: { parse: flag, initial: (part) => isSliced(typeOf(part)) },
};
const fields = keptFields({
  ...markerFields,
  AxisGroup: keptChoice(['Primary', 'Secondary'], 'Primary'),
  ChartType: { parse: (value, name) => oneOf(value, chartTypes, name), initial: ({ chart }) => chart.data.type },
  Explosion: { parse: keptNumber(null, 0, 400).parse, initial: (part) => usualExplosion(typeOf(part)) },
  InvertIfNegative: keptFlag(false),
  ShowShadow: keptFlag(false),
  Smooth: { parse: flag, initial: (part) => chartFacts(typeOf(part)).smooth },
});
const shared = keptFields(groupFields);

const groupOf = ({ looks }: ChartSeriesData, type: string): string =>
  `${String(looks?.['chartType'] ?? type)} ${String(looks?.['axisGroup'] ?? 'Primary')}`;

/** Sets a look of a whole group, whichever of its series was asked. */
const setters = Object.fromEntries(
  Object.entries(groupFields).map(([name, { parse }]): [string, Setter<SeriesRef>] => [
    name,
    (ref, value, context) => {
      const key = lower(name);
      if (!isGiven(value)) throw invalidArgument(`"${key}" must not be null.`);
      const given = parse(value, key);
      const { series, type } = ref.chart.data;
      const group = groupOf(seriesData(ref), type);
      if (given === null) return;
      ref.chart.edit(context, {
        series: series.map((each) =>
          groupOf(each, type) === group ? { ...each, looks: { ...each.looks, [key]: given } } : each,
        ),
      });
    },
  ]),
);

const seriesClass = defineClass<SeriesRef>({
  name: 'ChartSeries',
  defaults: ['Name', 'HasDataLabels', 'PlotOrder', ...Object.keys(fields.get), ...Object.keys(shared.get)],
  get: {
    ...fields.get,
    ...shared.get,
    Name: (ref) => seriesData(ref).name,
    HasDataLabels: hasLabels,
    PlotOrder: ({ at }) => at,
  },
  set: {
    ...fields.set,
    ...setters,
    Name: (ref, value, context) => editSeries(ref, context, { name: text(value, 'name'), nameRef: null }),
    // The chart says whether any series has labels; from then on each series says it for itself.
    HasDataLabels: (ref, value, context) => {
      const given = flag(value, 'hasDataLabels');
      seriesData(ref);
      const { dataLabels, series } = ref.chart.data;
      const after = series.map((each, at) => {
        const has = at === ref.at ? given : (each.looks?.['hasDataLabels'] ?? dataLabels) === true;
        return { each, has };
      });
      ref.chart.edit(context, {
        dataLabels: after.some(({ has }) => has),
        series: after.map(({ each, has }) => withLabels(each, has)),
      });
    },
    PlotOrder: (ref, value, context) => {
      const moved = seriesData(ref);
      const to = count(value, 'plotOrder');
      const others = ref.chart.data.series.filter((_, at) => at !== ref.at);
      if (to > others.length) throw invalidArgument(`"plotOrder" must be less than ${others.length + 1}.`);
      ref.chart.edit(context, { series: [...others.slice(0, to), moved, ...others.slice(to)] });
    },
  },
  method: {
    SetValues: (ref, [source], context) => {
      editSeries(ref, context, { valuesRef: reference(source) });
      return null;
    },
    SetXAxisValues: (ref, [source], context) => {
      editSeries(ref, context, { categoriesRef: reference(source) });
      return null;
    },
    SetBubbleSizes: (ref, [source], context) => {
      editSeries(ref, context, { sizesRef: reference(source) });
      return null;
    },
    Delete: (ref, _, context) => {
      seriesData(ref);
      ref.chart.edit(context, { series: ref.chart.data.series.filter((__, index) => index !== ref.at) });
      return null;
    },
    GetDimensionValues: (ref, [dimension], { book }) => {
      const { valuesRef, categoriesRef, sizesRef = null } = seriesData(ref);
      const sources = hasTwoNumberAxes(typeOf(ref))
        ? { XValues: categoriesRef, YValues: valuesRef, ...(sizesRef === null ? {} : { BubbleSizes: sizesRef }) }
        : { Categories: categoriesRef, Values: valuesRef };
      const source = new Map(Object.entries(sources)).get(text(dimension, 'dimension'));
      if (source === undefined) throw invalidArgument(`The series has no dimension "${String(dimension)}".`);
      return chartCells(book, ref.chart.sheet, source).map(({ value }) => (isGiven(value) ? String(value) : ''));
    },
  },
  navigate: {
    Format: (ref) => formatClass(ref),
    DataLabels: (ref) => seriesDataLabelsClass(ref.part('dataLabels')),
    Points: (ref) => pointsClass(ref),
    Trendlines: (ref) => trendlinesClass(ref),
  },
});

export const chartSeriesCollectionClass = defineClass<ChartRef>({
  name: 'ChartSeriesCollection',
  defaults: ['Count'],
  get: { Count: (chart) => chart.data.series.length },
  method: {
    Add: (chart, [name, index], context) => {
      const { series } = chart.data;
      const at = isGiven(index) ? count(index, 'index') : series.length;
      if (at > series.length) throw invalidArgument(`"index" must not be above ${series.length}.`);
      const added: ChartSeriesData = {
        name: optionalText(name, 'name') ?? `Series${series.length + 1}`,
        valuesRef: null,
        categoriesRef: null,
        nameRef: null,
        fill: null,
      };
      chart.edit(context, { series: [...series.slice(0, at), added, ...series.slice(at)] });
      return seriesClass(new SeriesRef(chart, at));
    },
    GetCount: (chart) => chart.data.series.length,
    GetItemAt: (chart, [index]) => {
      const ref = new SeriesRef(chart, count(index, 'index'));
      seriesData(ref);
      return seriesClass(ref);
    },
  },
  items: (chart) => chart.data.series.map((_, at) => seriesClass(new SeriesRef(chart, at))),
});
