import { itemNotFound } from '../../errors';
import { referenceTo } from '../../model/names';
import type { ChartSeriesData } from '../../model/types';
import { color, count, flag, optionalText, text } from '../args';
import type { CallContext } from '../call-context';
import { defineClass } from '../host-class';
import { rangeArg } from '../range-args';
import type { ChartRef } from './chart-ref';

/** A series is known by its place: so is it in Office.js, which has no id for it. */
interface SeriesRef {
  readonly chart: ChartRef;
  readonly at: number;
}

function dataOf({ chart, at }: SeriesRef): ChartSeriesData {
  const found = chart.data.series[at];
  if (!found) throw itemNotFound('There is no such series.');
  return found;
}
function edit(ref: SeriesRef, context: CallContext, change: Partial<ChartSeriesData>): void {
  const after = { ...dataOf(ref), ...change };
  ref.chart.edit(context, { series: ref.chart.data.series.map((each, index) => (index === ref.at ? after : each)) });
}

const reference = (value: unknown): string => {
  const range = rangeArg(value, 'sourceData');
  return referenceTo(range.sheet, range.rect).slice(1);
};

const fillClass = defineClass<SeriesRef>({
  name: 'ChartFill',
  defaults: [],
  method: {
    SetSolidColor: (ref, [given], context) => {
      edit(ref, context, { fill: color(given, 'color') });
      return null;
    },
    Clear: (ref, _, context) => {
      edit(ref, context, { fill: null });
      return null;
    },
  },
});

const formatClass = defineClass<SeriesRef>({
  name: 'ChartSeriesFormat',
  defaults: [],
  navigate: { Fill: (ref) => fillClass(ref) },
});

const seriesClass = defineClass<SeriesRef>({
  name: 'ChartSeries',
  defaults: ['Name', 'HasDataLabels'],
  get: {
    Name: (ref) => dataOf(ref).name,
    HasDataLabels: ({ chart }) => chart.data.dataLabels,
  },
  set: {
    Name: (ref, value, context) => edit(ref, context, { name: text(value, 'name'), nameRef: null }),
    HasDataLabels: ({ chart }, value, context) => chart.edit(context, { dataLabels: flag(value, 'hasDataLabels') }),
  },
  method: {
    SetValues: (ref, [source], context) => {
      edit(ref, context, { valuesRef: reference(source) });
      return null;
    },
    SetXAxisValues: (ref, [source], context) => {
      edit(ref, context, { categoriesRef: reference(source) });
      return null;
    },
    Delete: (ref, _, context) => {
      dataOf(ref);
      ref.chart.edit(context, { series: ref.chart.data.series.filter((__, index) => index !== ref.at) });
      return null;
    },
  },
  navigate: { Format: (ref) => formatClass(ref) },
});

export const chartSeriesCollectionClass = defineClass<ChartRef>({
  name: 'ChartSeriesCollection',
  defaults: ['Count'],
  get: { Count: (chart) => chart.data.series.length },
  method: {
    Add: (chart, [name], context) => {
      const at = chart.data.series.length;
      const added: ChartSeriesData = {
        name: optionalText(name, 'name') ?? `Series${at + 1}`,
        valuesRef: null,
        categoriesRef: null,
        nameRef: null,
        fill: null,
      };
      chart.edit(context, { series: [...chart.data.series, added] });
      return seriesClass({ chart, at });
    },
    GetCount: (chart) => chart.data.series.length,
    GetItemAt: (chart, [index]) => {
      const ref = { chart, at: count(index, 'index') };
      dataOf(ref);
      return seriesClass(ref);
    },
  },
  items: (chart) => chart.data.series.map((_, at) => seriesClass({ chart, at })),
});
