import type { GridChart, GridSeries } from '../grid-view';
import { chartCells, type ChartCell } from '../model/chart-cells';
import type { SheetModel } from '../model/sheet';
import type { ChartData, ChartSeriesData } from '../model/chart-data';
import type { WorkbookModel } from '../model/workbook';

/** A chart with what its series show now. */
export function computeChart(book: WorkbookModel, sheet: SheetModel, chart: ChartData): GridChart {
  const computed = chart.series.map((series) => computeSeries(book, sheet, series));
  return { ...chart, locale: book.locale, computed };
}

const numberOf = ({ value }: ChartCell): number | null => (typeof value === 'number' ? value : null);

function computeSeries(book: WorkbookModel, sheet: SheetModel, series: ChartSeriesData): GridSeries {
  const values = chartCells(book, sheet, series.valuesRef);
  const categories = chartCells(book, sheet, series.categoriesRef);
  return {
    name: chartCells(book, sheet, series.nameRef)[0]?.text ?? series.name,
    values: values.map(numberOf),
    texts: values.map(({ text }) => text),
    categories: categories.map(({ text }) => text),
    places: categories.map(numberOf),
    sizes: chartCells(book, sheet, series.sizesRef ?? null).map((cell) => numberOf(cell) ?? 0),
    numberFormat: values[0]?.numberFormat ?? 'General',
  };
}
