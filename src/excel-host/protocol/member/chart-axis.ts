import type { ChartData } from '../../model/types';
import { invalidArgument } from '../../errors';
import { flag, number, text } from '../args';
import { defineClass } from '../host-class';
import type { ChartRef } from './chart-ref';

type AxisName = 'valueAxis' | 'categoryAxis';
interface AxisRef {
  readonly chart: ChartRef;
  readonly axis: AxisName;
}

const edit = <A extends AxisName>(chart: ChartRef, axis: A, change: Partial<ChartData[A]>): Partial<ChartData> => ({
  [axis]: { ...chart.data[axis], ...change },
});

const titleClass = defineClass<AxisRef>({
  name: 'ChartAxisTitle',
  defaults: ['Text', 'Visible'],
  get: {
    Text: ({ chart, axis }) => chart.data[axis].title ?? '',
    Visible: ({ chart, axis }) => chart.data[axis].title !== null,
  },
  set: {
    Text: ({ chart, axis }, value, context) => chart.edit(context, edit(chart, axis, { title: text(value, 'text') })),
    Visible: ({ chart, axis }, value, context) => {
      const shown = flag(value, 'visible');
      chart.edit(context, edit(chart, axis, { title: shown ? (chart.data[axis].title ?? 'Axis Title') : null }));
    },
  },
});

/** An empty text sets a bound back to automatic (documentation of ChartAxis.minimum). */
function bound(value: unknown, name: string): number | null {
  return value === '' ? null : number(value, name);
}

const valueAxisClass = defineClass<ChartRef>({
  name: 'ChartAxis',
  defaults: ['Maximum', 'Minimum', 'NumberFormat'],
  get: {
    Minimum: ({ data }) => data.valueAxis.minimum ?? '',
    Maximum: ({ data }) => data.valueAxis.maximum ?? '',
    NumberFormat: ({ data }) => data.valueAxis.numberFormat ?? 'General',
  },
  set: {
    Minimum: (chart, value, context) =>
      chart.edit(context, edit(chart, 'valueAxis', { minimum: bound(value, 'minimum') })),
    Maximum: (chart, value, context) =>
      chart.edit(context, edit(chart, 'valueAxis', { maximum: bound(value, 'maximum') })),
    NumberFormat: (chart, value, context) =>
      chart.edit(context, edit(chart, 'valueAxis', { numberFormat: text(value, 'numberFormat') })),
  },
  navigate: { Title: (chart) => titleClass({ chart, axis: 'valueAxis' }) },
});

const categoryAxisClass = defineClass<ChartRef>({
  name: 'ChartAxis',
  defaults: ['ReversePlotOrder'],
  get: { ReversePlotOrder: ({ data }) => data.categoryAxis.reversed },
  set: {
    ReversePlotOrder: (chart, value, context) =>
      chart.edit(context, edit(chart, 'categoryAxis', { reversed: flag(value, 'reversePlotOrder') })),
  },
  navigate: { Title: (chart) => titleClass({ chart, axis: 'categoryAxis' }) },
});

const axisless = new Set(['Pie', 'Doughnut']);
const withAxes = (chart: ChartRef): ChartRef => {
  if (axisless.has(chart.data.type)) throw invalidArgument(`A ${chart.data.type} chart has no axes.`);
  return chart;
};

export const chartAxesClass = defineClass<ChartRef>({
  name: 'ChartAxes',
  defaults: [],
  navigate: {
    ValueAxis: (chart) => valueAxisClass(withAxes(chart)),
    CategoryAxis: (chart) => categoryAxisClass(withAxes(chart)),
  },
});
