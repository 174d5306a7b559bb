import type { ChartData, ChartLooks, ChartSeriesData } from '../../../src/excel-host/model/chart-data';
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { cell, chart, series, sheet, workbook } from './build';
import { unzip } from './unzip';

const cells = ['A', 'B', 'C', 'D', 'E'].flatMap((column, at) =>
  [1, 2, 3].map((row) => cell(`${column}${row}`, at + row)),
);
export const columnOf = (column: string, looks?: ChartLooks, more: Partial<ChartSeriesData> = {}): ChartSeriesData =>
  series({
    name: `Deret ${column}`,
    valuesRef: `'A'!$${column}$1:$${column}$3`,
    categoriesRef: "'A'!$A$1:$A$3",
    ...(looks === undefined ? {} : { looks }),
    ...more,
  });

export interface Drawn {
  readonly type: string;
  readonly looks?: ChartLooks;
  readonly series: readonly ChartSeriesData[];
  readonly more?: Partial<ChartData>;
}

/** What a chart without axes has of them: nothing. */
export const axisless: Partial<ChartData> = {
  valueAxis: { minimum: null, maximum: null, title: null, numberFormat: null },
  categoryAxis: { title: null, reversed: false },
};

/** Saves and opens: the chart before and after, and the parts of both files. */
export async function savedAndOpened({ type, looks, series: list, more = {} }: Drawn) {
  const before = chart(type, {
    title: { text: 'Capaian', visible: true },
    legend: { visible: true, position: 'Right' },
    valueAxis: { minimum: 0, maximum: 100, title: 'Persen', numberFormat: '0"%"' },
    categoryAxis: { title: 'Bidang', reversed: false },
    series: list,
    ...(looks === undefined ? {} : { looks }),
    ...more,
  });
  const once = await writeXlsx(workbook([sheet('A', { cells, charts: [before] })]), { cachedValues: true });
  const { data, catatan } = readXlsx(once);
  expect(catatan).toEqual([]);
  const [after] = data.sheets[0]?.charts ?? [];
  const twice = await writeXlsx(data, { cachedValues: true });
  return { before, after, once: unzip(once), twice: unzip(twice) };
}
