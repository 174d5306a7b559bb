import type { ChartSeriesData } from '../../model/chart-data';
import { flag } from '../args';
import { defineClass, lower, type HostClass } from '../host-class';
import { labelsFormatClass } from './chart-format';
import { keptAngle, keptChoice, keptFields, keptFlag, keptText, type KeptField, type PartRef } from './chart-part';
import { textAlignments } from './chart-title';

const positions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
];

const common: Readonly<Record<string, KeptField>> = {
  ...textAlignments,
  AutoText: keptFlag(true),
  LinkNumberFormat: keptFlag(true),
  NumberFormat: keptText('General'),
  Position: keptChoice(positions, 'OutsideEnd'),
  Separator: keptText(', '),
  ShowBubbleSize: keptFlag(false),
  ShowCategoryName: keptFlag(false),
  ShowLegendKey: keptFlag(false),
  ShowPercentage: keptFlag(false),
  ShowSeriesName: keptFlag(false),
  TextOrientation: keptAngle,
};

/** What a series or point does not say of its labels, the chart says. */
const inherited = Object.fromEntries(
  Object.entries(common).map(([name, { parse, initial }]) => [
    name,
    { parse, initial: (part: PartRef) => part.chart.data.looks?.[`dataLabels/${lower(name)}`] ?? initial(part) },
  ]),
);

/** The labels of the whole chart: what it says of showing values holds for every series. */
const chartFields = keptFields(common);
export const chartDataLabelsClass = defineClass<PartRef>({
  name: 'ChartDataLabels',
  defaults: ['ShowValue', ...Object.keys(common)],
  get: { ...chartFields.get, ShowValue: ({ chart }) => chart.data.dataLabels },
  set: {
    ...chartFields.set,
    ShowValue: ({ chart }, value, context) =>
      chart.edit(context, {
        dataLabels: flag(value, 'showValue'),
        series: chart.data.series.map((series) => withLabels(series, null)),
      }),
  },
  navigate: { Format: (part) => labelsFormatClass(part) },
});

/** `null`: as the chart says. */
export function withLabels(series: ChartSeriesData, has: boolean | null): ChartSeriesData {
  const { hasDataLabels: _, ...looks } = series.looks ?? {};
  return { ...series, looks: has === null ? looks : { ...looks, hasDataLabels: has } };
}

/** Does the series that the part belongs to have labels? */
export const hasLabels = ({ chart, store }: PartRef): boolean =>
  (store.read()['hasDataLabels'] ?? chart.data.dataLabels) === true;

const partClass = (name: 'ChartDataLabels' | 'ChartDataLabel'): HostClass<PartRef> => {
  const tables = keptFields({ ShowValue: { parse: flag, initial: hasLabels }, ...inherited });
  return defineClass<PartRef>({
    name,
    defaults: Object.keys(tables.get),
    ...tables,
    navigate: { Format: (part) => labelsFormatClass(part) },
  });
};
export const seriesDataLabelsClass = partClass('ChartDataLabels');
export const pointDataLabelClass = partClass('ChartDataLabel');
