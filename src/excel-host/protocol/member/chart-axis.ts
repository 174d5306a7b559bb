import { chartFacts, isSliced } from '../../model/chart-types';
import type { ChartData } from '../../model/chart-data';
import { invalidArgument, itemNotFound } from '../../errors';
import { flag, number, oneOf, optionalOneOf, text } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';
import { axisFormatClass, axisTitleFormatClass, gridlinesFormatClass } from './chart-format';
import {
  chartPart,
  kept,
  keptAngle,
  keptAutomatic,
  keptChoice,
  keptFields,
  keptFlag,
  keptNumber,
  type PartRef,
} from './chart-part';
import type { ChartRef } from './chart-ref';

type AxisName = 'valueAxis' | 'categoryAxis';
const isCategory = ({ path }: PartRef): boolean => path.startsWith('categoryAxis');
const isSecondary = ({ path }: PartRef): boolean => path.includes('2/');

/** Title and bounds of the two usual axes stand in the chart itself, those of the secondary ones with its looks. */
function main(part: PartRef): AxisName | null {
  if (isSecondary(part)) return null;
  return isCategory(part) ? 'categoryAxis' : 'valueAxis';
}
const edit = <A extends AxisName>(chart: ChartRef, axis: A, change: Partial<ChartData[A]>): Partial<ChartData> => ({
  [axis]: { ...chart.data[axis], ...change },
});

function titleOf(part: PartRef): string | null {
  const axis = main(part);
  if (axis) return part.chart.data[axis].title;
  const own = part.get('text');
  return own === undefined ? null : String(own);
}
const setTitle: (part: PartRef, title: string | null, context: Parameters<Setter<PartRef>>[2]) => void = (
  part,
  title,
  context,
) => {
  const axis = main(part);
  if (axis) part.chart.edit(context, edit(part.chart, axis, { title }));
  else part.set(context, { text: title });
};

const angle = keptFields({ TextOrientation: keptAngle });
const titleClass = defineClass<PartRef>({
  name: 'ChartAxisTitle',
  defaults: ['Text', 'Visible', 'TextOrientation'],
  get: { ...angle.get, Text: (part) => titleOf(part) ?? '', Visible: (part) => titleOf(part) !== null },
  set: {
    ...angle.set,
    Text: (part, value, context) => setTitle(part, text(value, 'text'), context),
    Visible: (part, value, context) =>
      setTitle(part, flag(value, 'visible') ? (titleOf(part) ?? 'Axis Title') : null, context),
  },
  navigate: { Format: (part) => axisTitleFormatClass(part) },
});

const gridlines = keptFields({
  Visible: { parse: flag, initial: ({ path }) => path === 'valueAxis/majorGridlines/' },
});
const gridlinesClass = defineClass<PartRef>({
  name: 'ChartGridlines',
  defaults: ['Visible'],
  ...gridlines,
  navigate: { Format: (part) => gridlinesFormatClass(part) },
});

const tickMarks = ['None', 'Cross', 'Inside', 'Outside'];
const timeUnits = ['Days', 'Months', 'Years'];
const displayUnits = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
];
const axisFields = keptFields({
  Alignment: keptChoice(['Center', 'Left', 'Right'], 'Center'),
  BaseTimeUnit: keptChoice(timeUnits, 'Days'),
  CategoryType: keptChoice(['Automatic', 'TextAxis', 'DateAxis'], 'Automatic'),
  DisplayUnit: keptChoice(displayUnits, 'None'),
  IsBetweenCategories: keptFlag(true),
  LinkNumberFormat: keptFlag(true),
  LogBase: keptNumber(10, 2, 1000),
  MajorTickMark: keptChoice(tickMarks, 'None'),
  MajorTimeUnitScale: keptChoice(timeUnits, 'Days'),
  MajorUnit: keptAutomatic(0),
  MinorTickMark: keptChoice(tickMarks, 'None'),
  MinorTimeUnitScale: keptChoice(timeUnits, 'Days'),
  MinorUnit: keptAutomatic(0),
  MultiLevel: keptFlag(true),
  Offset: keptNumber(100, 0, 1000),
  Position: keptChoice(['Automatic', 'Maximum', 'Minimum'], 'Automatic'),
  ScaleType: keptChoice(['Linear', 'Logarithmic'], 'Linear'),
  ShowDisplayUnitLabel: keptFlag(true),
  TextOrientation: kept(keptAngle.parse, 0),
  TickLabelPosition: {
    parse: keptChoice(['NextToAxis', 'High', 'Low', 'None'], '').parse,
    initial: (part) => (isCategory(part) ? 'Low' : 'NextToAxis'),
  },
  TickLabelSpacing: keptAutomatic(1),
  TickMarkSpacing: keptNumber(1, 1, 31_999),
  // The secondary names are those of the first axis: Excel does not show them twice.
  Visible: { parse: flag, initial: ({ path }) => path !== 'categoryAxis2/' },
});

/** An empty text sets a bound back to automatic (documentation of ChartAxis.minimum). */
const bound =
  (name: 'minimum' | 'maximum'): Setter<PartRef> =>
  (part, value, context) => {
    const given = value === '' ? null : number(value, name);
    if (main(part) === 'valueAxis') part.chart.edit(context, edit(part.chart, 'valueAxis', { [name]: given }));
    else part.set(context, { [name]: given });
  };
const boundOf =
  (name: 'minimum' | 'maximum'): Getter<PartRef> =>
  (part) =>
    (main(part) === 'valueAxis' ? part.chart.data.valueAxis[name] : part.get(name)) ?? '';

const axisClass = defineClass<PartRef>({
  name: 'ChartAxis',
  defaults: [
    'Minimum',
    'Maximum',
    'NumberFormat',
    'ReversePlotOrder',
    'Type',
    'AxisGroup',
    ...Object.keys(axisFields.get),
  ],
  get: {
    ...axisFields.get,
    Minimum: boundOf('minimum'),
    Maximum: boundOf('maximum'),
    NumberFormat: (part) =>
      (main(part) === 'valueAxis' ? part.chart.data.valueAxis.numberFormat : part.get('numberFormat')) ?? 'General',
    ReversePlotOrder: (part) =>
      main(part) === 'categoryAxis' ? part.chart.data.categoryAxis.reversed : (part.get('reversed') ?? false),
    Type: (part) => (isCategory(part) ? 'Category' : 'Value'),
    AxisGroup: (part) => (isSecondary(part) ? 'Secondary' : 'Primary'),
  },
  set: {
    ...axisFields.set,
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    NumberFormat: (part, value, context) => {
      const numberFormat = text(value, 'numberFormat');
      if (main(part) === 'valueAxis') part.chart.edit(context, edit(part.chart, 'valueAxis', { numberFormat }));
      else part.set(context, { numberFormat });
    },
    ReversePlotOrder: (part, value, context) => {
      const reversed = flag(value, 'reversePlotOrder');
      if (main(part) === 'categoryAxis') part.chart.edit(context, edit(part.chart, 'categoryAxis', { reversed }));
      else part.set(context, { reversed });
    },
  },
  navigate: {
    Title: (part) => titleClass(part.part('title')),
    Format: (part) => axisFormatClass(part),
    MajorGridlines: (part) => gridlinesClass(part.part('majorGridlines')),
    MinorGridlines: (part) => gridlinesClass(part.part('minorGridlines')),
  },
});

function axis(
  chart: ChartRef,
  name: AxisName,
  group: (typeof groups)[number] = 'Primary',
): ReturnType<typeof axisClass> {
  if (isSliced(chart.data.type)) throw invalidArgument(`A ${chart.data.type} chart has no axes.`);
  if (group === 'Primary') return axisClass(chartPart(chart, name));
  const isStockOverVolume = chartFacts(chart.data.type).volumes > 0;
  if (isStockOverVolume || chart.data.series.some(({ looks }) => looks?.['axisGroup'] === 'Secondary')) {
    return axisClass(chartPart(chart, `${name}2`));
  }
  throw itemNotFound('No series is on the secondary axes.');
}

const groups = ['Primary', 'Secondary'] as const;
const axisTypes = { Category: 'categoryAxis', Value: 'valueAxis' } as const;
export const chartAxesClass = defineClass<ChartRef>({
  name: 'ChartAxes',
  defaults: [],
  navigate: {
    ValueAxis: (chart) => axis(chart, 'valueAxis'),
    CategoryAxis: (chart) => axis(chart, 'categoryAxis'),
  },
  method: {
    GetItem: (chart, [type, group]) =>
      axis(
        chart,
        axisTypes[oneOf(type, ['Category', 'Value'], 'type')],
        optionalOneOf(group, groups, 'group', 'Primary'),
      ),
  },
});
