import { itemNotFound } from '../../errors';
import type { ChartSeriesData } from '../../model/chart-data';
import type { CallContext } from '../call-context';
import { PartRef } from './chart-part';
import type { ChartRef } from './chart-ref';

interface SeriesPlace {
  readonly chart: ChartRef;
  readonly at: number;
}

/** A series is known by its place: so is it in Office.js, which has no id for it. */
export class SeriesRef extends PartRef implements SeriesPlace {
  constructor(
    chart: ChartRef,
    readonly at: number,
  ) {
    super({
      chart,
      read: () => seriesData({ chart, at }).looks ?? {},
      write: (context, looks) => {
        editSeries({ chart, at }, context, { looks });
      },
    });
  }
}

export function seriesData({ chart, at }: SeriesPlace): ChartSeriesData {
  const found = chart.data.series[at];
  if (!found) throw itemNotFound('There is no such series.');
  return found;
}

export function editSeries(place: SeriesPlace, context: CallContext, change: Partial<ChartSeriesData>): void {
  const { chart, at } = place;
  const after = { ...seriesData(place), ...change };
  chart.edit(context, { series: chart.data.series.map((each, index) => (index === at ? after : each)) });
}
