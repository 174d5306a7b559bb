import { active, read } from './tools';
import type { SeedCells } from './types';

/** Three products in two quarters. */
export const seed: SeedCells = {
  'A1:C4': [
    ['Product', 'Qtr1', 'Qtr2'],
    ['Frames', 5000, 7000],
    ['Saddles', 400, 323],
    ['Brake levers', 12000, 8766],
  ],
};
/** A new chart of both quarters. */
export const chartOf = (
  context: Excel.RequestContext,
  type: 'ColumnClustered' | 'Pie' | 'Line' = 'ColumnClustered',
): Excel.Chart => active(context).charts.add(type, active(context).getRange('A1:C4'), 'Columns');

/** Changes a new chart of two series and reads properties of one of its parts. */
export const changed =
  <T extends OfficeExtension.ClientObject>(
    pick: (chart: Excel.Chart) => T,
    change: (part: T, chart: Excel.Chart) => void,
    ...properties: string[]
  ) =>
  async (context: Excel.RequestContext): Promise<unknown> => {
    const chart = chartOf(context);
    const part = pick(chart);
    change(part, chart);
    await context.sync();
    return read(() => part, ...properties)(context);
  };
/** Its first series. */
export const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);
