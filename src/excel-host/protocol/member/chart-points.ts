import { itemNotFound } from '../../errors';
import { chartCells } from '../../model/chart-cells';
import { count, flag } from '../args';
import type { CallContext } from '../call-context';
import { defineClass } from '../host-class';
import { pointFormatClass } from './chart-format';
import { hasLabels, pointDataLabelClass } from './chart-labels';
import { markerFields } from './chart-markers';
import { keptFields, PartRef } from './chart-part';
import { seriesData, type SeriesRef } from './chart-series-ref';

class PointRef extends PartRef {
  constructor(
    readonly series: SeriesRef,
    readonly at: number,
  ) {
    super(series.store, `points/${at}/`);
  }
}

const cells = ({ book }: CallContext, ref: SeriesRef): ReturnType<typeof chartCells> =>
  chartCells(book, ref.chart.sheet, seriesData(ref).valuesRef);

const fields = keptFields({ ...markerFields, HasDataLabel: { parse: flag, initial: hasLabels } });
const pointClass = defineClass<PointRef>({
  name: 'ChartPoint',
  defaults: ['Value', ...Object.keys(fields.get)],
  get: { ...fields.get, Value: ({ series, at }, context) => cells(context, series)[at]?.value ?? '' },
  set: fields.set,
  navigate: {
    Format: (point) => pointFormatClass(point),
    DataLabel: (point) => pointDataLabelClass(point.part('dataLabel')),
  },
});

export const pointsClass = defineClass<SeriesRef>({
  name: 'ChartPointsCollection',
  defaults: ['Count'],
  get: { Count: (series, context) => cells(context, series).length },
  method: {
    GetCount: (series, _, context) => cells(context, series).length,
    GetItemAt: (series, [index], context) => {
      const at = count(index, 'index');
      if (at >= cells(context, series).length) throw itemNotFound('There is no such point.');
      return pointClass(new PointRef(series, at));
    },
  },
  items: (series, context) => cells(context, series).map((_, at) => pointClass(new PointRef(series, at))),
});
