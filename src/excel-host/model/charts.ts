import { HostError, itemNotFound } from '../errors';
import { sameName } from './sheet-name';
import type { SheetModel } from './sheet';
import type { ChartData, ChartSeriesData } from './chart-data';
import type { WorkbookModel } from './workbook';

/** A new chart in Excel: 360 by 216 points. */
const newSize = { top: 15, left: 48, width: 360, height: 216 };

export function findChart(sheet: SheetModel, id: string): ChartData {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound('The chart was deleted.');
  return found;
}

function freeName(sheet: SheetModel): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    if (!sheet.charts.some((chart) => sameName(chart.name, `Chart ${number}`))) return `Chart ${number}`;
  }
}

export function addChart(book: WorkbookModel, sheet: SheetModel, type: string, series: ChartSeriesData[]): string {
  const id = book.ids.guid();
  const [first] = series;
  sheet.charts.push({
    id,
    name: freeName(sheet),
    type,
    title: { text: series.length === 1 ? (first?.name ?? '') : 'Chart Title', visible: true },
    legend: { visible: series.length > 1, position: 'Bottom' },
    valueAxis: { minimum: null, maximum: null, title: null, numberFormat: null },
    categoryAxis: { title: null, reversed: false },
    dataLabels: false,
    series,
    ...newSize,
  });
  book.changed({ kind: 'chart', sheetId: sheet.id, chartId: id, what: 'added' });
  return id;
}

export function editChart(book: WorkbookModel, sheet: SheetModel, id: string, change: Partial<ChartData>): void {
  const before = findChart(sheet, id);
  const name = change.name;
  if (name !== undefined && sheet.charts.some((other) => other !== before && sameName(other.name, name))) {
    throw new HostError('ItemAlreadyExists', `A chart named "${name}" exists.`);
  }
  sheet.charts = sheet.charts.map((chart) => (chart === before ? { ...before, ...change } : chart));
  book.changed({ kind: 'look', sheetId: sheet.id });
}

export function deleteChart(book: WorkbookModel, sheet: SheetModel, id: string): void {
  const gone = findChart(sheet, id);
  sheet.charts = sheet.charts.filter((chart) => chart !== gone);
  book.changed({ kind: 'chart', sheetId: sheet.id, chartId: id, what: 'deleted' });
}
