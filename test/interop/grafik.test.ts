/** Charts and icon sets of a saved file, seen by LibreOffice and by ExcelJS. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ChartData } from '../../src/excel-host/model/chart-data';
import type { SheetData } from '../../src/excel-host/model/types';
import { readXlsx } from '../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { convertWithLibreOffice } from '../build/libreoffice';
import { sampleCharts } from '../excel-host/xlsx/sample-charts';

const folder = mkdtempSync(join(tmpdir(), 'grafik-'));
const path = join(folder, 'grafik.xlsx');
let theirs: SheetData | undefined;
let catatan: readonly unknown[];

beforeAll(async () => {
  writeFileSync(path, await writeXlsx(sampleCharts(), { cachedValues: true }));
  const opened = readXlsx(readFileSync(await convertWithLibreOffice(path, 'xlsx', join(folder, 'lo'))));
  [theirs] = opened.data.sheets;
  ({ catatan } = opened);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** LibreOffice 7.4 knows no pie of two: it opens them as one pie. */
const IN_LIBREOFFICE: Readonly<Record<string, string>> = { PieOfPie: 'Pie', BarOfPie: 'Pie' };

describe('charts that LibreOffice opened and saved', () => {
  it('are all there, each of its own kind and with its own cells', () => {
    const ours = sampleCharts().sheets[0]?.charts ?? [];
    const shape = ({ title, series }: ChartData) => [title.text, series.map(({ valuesRef }) => valuesRef)];
    expect(catatan).toEqual([]);
    expect(theirs?.charts.map(({ type }) => type)).toEqual(ours.map(({ type }) => IN_LIBREOFFICE[type] ?? type));
    expect(theirs?.charts.map(shape)).toEqual(ours.map(shape));
  });

  it('keep the second axis, the line among columns, its markers, the gap, the trend and the angle', () => {
    const combined = theirs?.charts.at(-1);
    expect(combined?.looks).toMatchObject({ 'valueAxis2/title/text': 'Rupiah', 'categoryAxis/textOrientation': 45 });
    expect(combined?.series).toMatchObject([
      { looks: { gapWidth: 30 }, trendlines: [{ type: 'Linear', forwardPeriod: 0.5 }] },
      { looks: { chartType: 'LineMarkers', axisGroup: 'Secondary', markerStyle: 'Diamond', markerSize: 9 } },
    ]);
  });

  it('have the icon sets that came later than the file format', () => {
    expect(theirs?.conditionalFormats.map(({ rule }) => rule['style'])).toEqual([
      'ThreeStars',
      'ThreeTriangles',
      'FiveBoxes',
    ]);
  });
});

it('ExcelJS reads the cells of a workbook full of charts', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.getWorksheet('Grafik')?.getCell('E6').value).toBe(38);
});
