import type { GridChart } from '../grid-view';
import { valueAt } from '../model/content';
import { isUnbounded } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import type { CellValue, ChartData } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { parseAddress } from '../text/address';
import { formatCell } from '../text/number-format';

interface Point {
  readonly value: CellValue;
  readonly text: string;
}

/** The cells that a reference of a chart names, row by row. */
function points(book: WorkbookModel, home: SheetModel, reference: string | null): Point[] {
  const parsed = reference === null ? null : parseAddress(reference);
  const sheet = parsed?.sheet == null ? home : book.findSheet(parsed.sheet);
  if (!parsed || !sheet || isUnbounded(parsed.rect)) return [];
  const { row, col, rows, cols } = parsed.rect;
  return Array.from({ length: rows * cols }, (_, index) => {
    const at = { row: row + Math.floor(index / cols), col: col + (index % cols) };
    const value = valueAt(book, sheet, at.row, at.col);
    return { value, text: formatCell(value, sheet.styleAt(at.row, at.col).numberFormat, book.locale) };
  });
}

/** A chart with what its series show now. */
export function computeChart(book: WorkbookModel, sheet: SheetModel, chart: ChartData): GridChart {
  return {
    ...chart,
    computed: chart.series.map((series) => ({
      name: points(book, sheet, series.nameRef)[0]?.text ?? series.name,
      values: points(book, sheet, series.valuesRef).map(({ value }) => (typeof value === 'number' ? value : null)),
      categories: points(book, sheet, series.categoriesRef).map(({ text }) => text),
    })),
  };
}
