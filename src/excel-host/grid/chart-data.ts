import type { GridChart } from '../grid-view';
import { chartCells } from '../model/chart-cells';
import type { SheetModel } from '../model/sheet';
import type { ChartData } from '../model/types';
import type { WorkbookModel } from '../model/workbook';

/** A chart with what its series show now. */
export function computeChart(book: WorkbookModel, sheet: SheetModel, chart: ChartData): GridChart {
  return {
    ...chart,
    computed: chart.series.map((series) => ({
      name: chartCells(book, sheet, series.nameRef)[0]?.text ?? series.name,
      values: chartCells(book, sheet, series.valuesRef).map(({ value }) => (typeof value === 'number' ? value : null)),
      categories: chartCells(book, sheet, series.categoriesRef).map(({ text }) => text),
    })),
  };
}
