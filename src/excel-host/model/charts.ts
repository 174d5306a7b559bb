import { HostError, itemNotFound } from '../errors';
import { formatAbsoluteAddress } from '../text/address';
import { valueAt } from './content';
import { rect } from './rect';
import { sameName } from './sheet-name';
import type { SheetModel } from './sheet';
import type { ChartData, ChartSeriesData, Rect } from './types';
import type { WorkbookModel } from './workbook';

/** The kinds of Excel.ChartType that the host keeps and saves. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
  'XYScatter',
] as const;
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

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

/**
 * The series that Excel makes of a source range: the first row and column are headings when they hold text, or whatever they
 * hold when the corner is empty; `Auto` takes the shorter side as the series.
 */
export function seriesFrom(book: WorkbookModel, sheet: SheetModel, area: Rect, by: SeriesBy): ChartSeriesData[] {
  const isHeading = (row: number, col: number): boolean => {
    const value = valueAt(book, sheet, row, col);
    return value === null || typeof value === 'string';
  };
  const lines = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const isCornerEmpty = area.rows > 1 && area.cols > 1 && valueAt(book, sheet, area.row, area.col) === null;
  const hasTopHeadings =
    isCornerEmpty || (area.rows > 1 && lines(area.cols).every((dCol) => isHeading(area.row, area.col + dCol)));
  const hasLeftHeadings =
    isCornerEmpty || (area.cols > 1 && lines(area.rows).every((dRow) => isHeading(area.row + dRow, area.col)));
  const body = rect(
    area.row + (hasTopHeadings ? 1 : 0),
    area.col + (hasLeftHeadings ? 1 : 0),
    area.rows - (hasTopHeadings ? 1 : 0),
    area.cols - (hasLeftHeadings ? 1 : 0),
  );
  const byColumns = by === 'Auto' ? body.cols <= body.rows : by === 'Columns';
  const ref = (each: Rect): string => formatAbsoluteAddress(each, sheet.name);
  const inColumns = (at: number): [values: Rect, name: Rect | null] => [
    rect(body.row, body.col + at, body.rows, 1),
    hasTopHeadings ? rect(area.row, body.col + at, 1, 1) : null,
  ];
  const inRows = (at: number): [values: Rect, name: Rect | null] => [
    rect(body.row + at, body.col, 1, body.cols),
    hasLeftHeadings ? rect(body.row + at, area.col, 1, 1) : null,
  ];
  const categories = byColumns
    ? hasLeftHeadings && rect(body.row, area.col, body.rows, 1)
    : hasTopHeadings && rect(area.row, body.col, 1, body.cols);
  return lines(byColumns ? body.cols : body.rows).map((at) => {
    const [values, name] = byColumns ? inColumns(at) : inRows(at);
    const heading = name && valueAt(book, sheet, name.row, name.col);
    return {
      name: typeof heading === 'string' ? heading : `Series${at + 1}`,
      valuesRef: ref(values),
      categoriesRef: categories ? ref(categories) : null,
      nameRef: name ? ref(name) : null,
      fill: null,
    };
  });
}
