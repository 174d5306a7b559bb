import { itemNotFound } from '../../errors';
import type { ChartLooks } from '../../model/chart-data';
import { count, oneOf, optionalOneOf, text } from '../args';
import { defineClass } from '../host-class';
import { trendlineFormatClass } from './chart-format';
import { keptAutomatic, keptChoice, keptFields, keptFlag, keptNumber, PartRef } from './chart-part';
import { editSeries, seriesData, type SeriesRef } from './chart-series-ref';

const trendTypes = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;
type TrendType = (typeof trendTypes)[number];
const trendlines = (series: SeriesRef): readonly ChartLooks[] => seriesData(series).trendlines ?? [];

/** A trendline is known by its place in its series. */
class TrendlineRef extends PartRef {
  constructor(
    readonly series: SeriesRef,
    readonly at: number,
  ) {
    super({
      chart: series.chart,
      read: () => {
        const found = trendlines(series)[at];
        if (!found) throw itemNotFound('There is no such trendline.');
        return found;
      },
      write: (context, looks) =>
        editSeries(series, context, {
          trendlines: trendlines(series).map((each, index) => (index === at ? looks : each)),
        }),
    });
  }
}

/** The name that Excel gives, before the name of the series: "Linear (Umum)". */
const ownName: Readonly<Record<TrendType, (trend: PartRef) => string>> = {
  Linear: () => 'Linear',
  Exponential: () => 'Expon.',
  Logarithmic: () => 'Log.',
  MovingAverage: (trend) => `${String(trend.get('movingAveragePeriod') ?? 2)} per. Mov. Avg.`,
  Polynomial: () => 'Poly.',
  Power: () => 'Power',
};
const typeOf = (trend: PartRef): TrendType => oneOf(trend.get('type') ?? 'Linear', trendTypes, 'type');

const fields = keptFields({
  BackwardPeriod: keptNumber(0, 0),
  ForwardPeriod: keptNumber(0, 0),
  Intercept: keptAutomatic(-Infinity),
  MovingAveragePeriod: keptNumber(2, 2, 255),
  PolynomialOrder: keptNumber(2, 2, 6),
  ShowEquation: keptFlag(false),
  ShowRSquared: keptFlag(false),
  Type: keptChoice(trendTypes, 'Linear'),
});
const trendlineClass = defineClass<TrendlineRef>({
  name: 'ChartTrendline',
  defaults: ['Name', ...Object.keys(fields.get)],
  identity: ({ at }) => ({ _Id: at }),
  get: {
    ...fields.get,
    Name: (trend) => trend.get('name') ?? `${ownName[typeOf(trend)](trend)} (${seriesData(trend.series).name})`,
  },
  set: { ...fields.set, Name: (trend, value, context) => trend.set(context, { name: text(value, 'name') }) },
  method: {
    Delete: (trend, _, context) => {
      trend.store.read();
      editSeries(trend.series, context, { trendlines: trendlines(trend.series).filter((__, at) => at !== trend.at) });
      return null;
    },
  },
  navigate: { Format: (trend) => trendlineFormatClass(trend) },
});

export const trendlinesClass = defineClass<SeriesRef>({
  name: 'ChartTrendlineCollection',
  defaults: [],
  method: {
    Add: (series, [type], context) => {
      const at = trendlines(series).length;
      const added = { type: optionalOneOf(type, trendTypes, 'type', 'Linear') };
      editSeries(series, context, { trendlines: [...trendlines(series), added] });
      return trendlineClass(new TrendlineRef(series, at));
    },
    GetCount: (series) => trendlines(series).length,
  },
  index: (series, index) => {
    const trend = new TrendlineRef(series, count(index, 'index'));
    trend.store.read();
    return trendlineClass(trend);
  },
  items: (series) => trendlines(series).map((_, at) => trendlineClass(new TrendlineRef(series, at))),
});
