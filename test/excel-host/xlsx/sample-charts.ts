import { chartTypes, hasTwoNumberAxes } from '../../../src/excel-host/model/chart-types';
import type { ChartData, ChartSeriesData } from '../../../src/excel-host/model/chart-data';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { equalShares } from '../../../src/excel-host/model/conditional-kinds';
import { cell, chart, conditionalFormat, series, sheet, workbook } from './build';

const BIDANG = ['Trantibum', 'Linmas', 'Damkar', 'Gakda', 'Sekretariat'];
/** Under B to F: four quarters and a volume. */
const VALUES = [
  [20, 41, 12, 31, 100],
  [35, 44, 18, 26, 140],
  [28, 39, 21, 33, 90],
  [42, 52, 15, 33, 120],
  [31, 47, 22, 38, 160],
];
const columns = ['B', 'C', 'D', 'E', 'F'];
const cells = [
  ...columns.map((column, at) => cell(`${column}1`, at === 4 ? 'Volume' : `TW ${at + 1}`)),
  ...BIDANG.map((name, row) => cell(`A${row + 2}`, name)),
  ...VALUES.flatMap((values, row) => values.map((value, at) => cell(`${columns[at] ?? ''}${row + 2}`, value))),
];
const column = (letter: string, categories = 'A', more: Partial<ChartSeriesData> = {}): ChartSeriesData =>
  series({
    nameRef: `Grafik!$${letter}$1`,
    valuesRef: `Grafik!$${letter}$2:$${letter}$6`,
    categoriesRef: `Grafik!$${categories}$2:$${categories}$6`,
    ...more,
  });
/** Which columns the prices of a stock are. */
const STOCK: Readonly<Record<string, string>> = {
  StockHLC: 'CDE',
  StockOHLC: 'BCDE',
  StockVHLC: 'FCDE',
  StockVOHLC: 'FBCDE',
};

function seriesOf(type: string): ChartSeriesData[] {
  const stock = STOCK[type];
  if (stock !== undefined) return [...stock].map((letter) => column(letter));
  if (type === 'Bubble') return [column('C', 'B', { sizesRef: 'Grafik!$F$2:$F$6' })];
  return hasTwoNumberAxes(type) ? [column('C', 'B'), column('D', 'B')] : [column('B'), column('C'), column('D')];
}

const combined: Partial<ChartData> = {
  title: { text: 'Sumbu kedua', visible: true },
  looks: { 'valueAxis2/title/text': 'Rupiah', 'categoryAxis/textOrientation': 45 },
  series: [
    column('B', 'A', { looks: { gapWidth: 30 }, trendlines: [{ type: 'Linear', forwardPeriod: 0.5 }] }),
    column('C', 'A', {
      looks: { chartType: 'LineMarkers', axisGroup: 'Secondary', markerStyle: 'Diamond', markerSize: 9 },
    }),
  ],
};

/** Every kind of chart on one sheet, one of two kinds with a second axis, and the icon sets of Excel 2010. */
export function sampleCharts(): WorkbookData {
  const kinds = chartTypes.map((type) => chart(type, { title: { text: type, visible: true }, series: seriesOf(type) }));
  const charts = [...kinds, chart('ColumnClustered', combined)].map((each, at) => ({
    ...each,
    id: `grafik ${at}`,
    name: `Grafik ${at + 1}`,
    legend: { visible: true, position: 'Bottom' as const },
    left: (at % 3) * 370,
    top: 120 + Math.floor(at / 3) * 226,
  }));
  const icons = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'].map((style, at) => {
    const criteria = equalShares(style.startsWith('Five') ? 5 : 3);
    const letter = columns[at] ?? '';
    return conditionalFormat(`${letter}2:${letter}6`, { priority: at, type: 'IconSet', rule: { style, criteria } });
  });
  return workbook([sheet('Grafik', { cells, charts, conditionalFormats: icons })]);
}
