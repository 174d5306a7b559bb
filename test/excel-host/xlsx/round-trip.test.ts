import fc from 'fast-check';
import { ExcelHost } from '../../../src/excel-host/host';
import { openXlsx } from '../../../src/excel-host/open-xlsx';
import { equalShares, presetCriteria } from '../../../src/excel-host/model/conditional-kinds';
import type { ChartLooks } from '../../../src/excel-host/model/chart-data';
import type { ConditionalFormatData, WorkbookData } from '../../../src/excel-host/model/types';
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { anySheet } from './arbitrary';
import { cell, chart, conditionalFormat, series, sheet, workbook } from './build';
import { comparable } from './comparable';
import { sampleObjects } from './sample-objects';
import { sampleOffice } from './sample-office';
import { unzip } from './unzip';

const scale = (more: Readonly<Record<string, unknown>>): ConditionalFormatData['rule'] => ({
  criteria: {
    minimum: { formula: null, type: 'LowestValue', color: '#F8696B' },
    ...more,
    maximum: { formula: '=100', type: 'Number', color: '#63BE7B' },
  },
});
const icons = {
  style: 'ThreeArrows',
  criteria: [
    { type: 'Invalid', formula: '', operator: 'Invalid' },
    { type: 'Percent', formula: '=33', operator: 'GreaterThanOrEqual' },
    { type: 'Number', formula: '=67', operator: 'GreaterThan' },
  ],
  reverseIconOrder: true,
  showIconOnly: true,
};

const ownIcons = icons.criteria.map((each, at) => ({
  ...each,
  ...[{}, { customIcon: { set: 'FiveBoxes', index: 3 } }, { customIcon: { set: 'Invalid', index: 0 } }][at],
}));

async function roundTrip(data: WorkbookData) {
  return readXlsx(await writeXlsx(data, { cachedValues: true }));
}

describe('a workbook that was saved and opened again', () => {
  it('is the same', async () => {
    const { data, catatan } = await roundTrip(sampleOffice());
    expect(catatan).toEqual([]);
    expect(comparable(data)).toEqual(comparable(sampleOffice()));
  });

  it('is the same with everything that lies on or beside its cells', async () => {
    const { data, catatan } = await roundTrip(sampleObjects());
    expect(catatan).toEqual([]);
    expect(comparable(data)).toEqual(comparable(sampleObjects()));
  });

  it('is the same, whatever its cells, looks, sizes and rules are', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (page) => {
        // Another sheet stands in front: a workbook shows at least one.
        const book = workbook([sheet('Depan'), page]);
        const { data, catatan } = await roundTrip(book);
        expect(catatan).toEqual([]);
        expect(comparable(data)).toEqual(comparable(book));
      }),
      { seed: 20_261_122, numRuns: 120 },
    );
  });

  it.each<[string, ConditionalFormatData['type'], ConditionalFormatData['rule']]>([
    ['a scale of two colours', 'ColorScale', scale({})],
    ['a scale of three', 'ColorScale', scale({ midpoint: { formula: '=50', type: 'Percentile', color: '#FFEB84' } })],
    ['icons', 'IconSet', icons],
    ['stars', 'IconSet', { ...icons, style: 'ThreeStars' }],
    ['triangles', 'IconSet', { ...icons, style: 'ThreeTriangles', showIconOnly: false }],
    ['boxes', 'IconSet', { ...icons, style: 'FiveBoxes', criteria: equalShares(5) }],
    ['an icon of another set, and none', 'IconSet', { ...icons, criteria: ownIcons }],
    ['the highest ten percent', 'TopBottom', { rank: 10, type: 'TopPercent' }],
    ['the lowest three', 'TopBottom', { rank: 3, type: 'BottomItems' }],
    ...presetCriteria.map((criterion): [string, ConditionalFormatData['type'], ConditionalFormatData['rule']] => [
      criterion,
      'PresetCriteria',
      { criterion },
    ]),
  ])('keeps a conditional format: %s', async (_, type, rule) => {
    const before = workbook([sheet('A', { conditionalFormats: [conditionalFormat('B2:B9', { type, rule })] })]);
    const { data, catatan } = await roundTrip(before);
    expect(catatan).toEqual([]);
    expect(data.sheets[0]?.conditionalFormats).toMatchObject([{ type, rule }]);
  });

  it.each<[string, ChartLooks, ChartLooks?]>([
    ['fills and the frame', { fill: 'none', 'plotArea/fill': '#F3F3F3', 'border/lineStyle': 'None' }],
    ['a coloured ground', { fill: '#FFF8E1', 'border/color': '#0B5D4B', 'border/weight': 2 }],
    [
      'the title',
      { 'title/font/size': 18, 'title/font/bold': false, 'title/font/color': '#0B5D4B', 'title/overlay': true },
    ],
    [
      'the legend',
      { 'legend/font/italic': true, 'legend/font/name': 'Georgia', 'legend/fill': '#EEEEEE', 'legend/overlay': true },
    ],
    ['gridlines', { 'valueAxis/majorGridlines/visible': false, 'categoryAxis/majorGridlines/visible': true }],
    [
      'lines of the grid',
      { 'valueAxis/majorGridlines/line/color': '#112233', 'valueAxis/majorGridlines/line/lineStyle': 'Dash' },
    ],
    [
      'axes',
      {
        'categoryAxis/visible': false,
        'valueAxis/majorUnit': 25,
        'valueAxis/minorUnit': 5,
        'valueAxis/line/color': '#445566',
      },
    ],
    ['names of axes', { 'valueAxis/title/font/underline': 'Single', 'categoryAxis/font/size': 7 }],
    ['the line of a series', {}, { 'line/color': '#AA0000', 'line/weight': 3, 'line/lineStyle': 'Dot' }],
    ['a point of its own colour', {}, { 'points/1/fill': '#00AA00' }],
    [
      'labels',
      {},
      {
        'dataLabels/showCategoryName': true,
        'dataLabels/position': 'InsideEnd',
        'dataLabels/separator': '; ',
        'dataLabels/font/size': 12,
      },
    ],
  ])('keeps how a chart looks: %s', async (_, looks, ofSeries = {}) => {
    const only = series({ name: 'Capaian', valuesRef: "'A'!$B$1:$B$3", fill: '#3B6FB6', looks: ofSeries });
    const cells = [cell('B1', 3), cell('B2', 4), cell('B3', 5)];
    const title = { text: 'Capaian', visible: true };
    const axis = { minimum: 0, maximum: 100, title: 'Persen', numberFormat: null };
    const drawn = chart('ColumnClustered', {
      title,
      valueAxis: axis,
      series: [only],
      looks,
      legend: { visible: true, position: 'Right' },
      dataLabels: true,
    });
    const once = await writeXlsx(workbook([sheet('A', { cells, charts: [drawn] })]), { cachedValues: true });
    const { data } = readXlsx(once);
    const [back] = data.sheets[0]?.charts ?? [];
    expect([back?.looks ?? {}, back?.series[0]?.looks ?? {}]).toEqual([looks, ofSeries]);
    expect(unzip(await writeXlsx(data, { cachedValues: true }))).toEqual(unzip(once));
  });

  it('gives the same file again', async () => {
    const once = await writeXlsx(sampleObjects(), { cachedValues: true });
    const twice = await writeXlsx(readXlsx(once).data, { cachedValues: true });
    expect(unzip(twice)).toEqual(unzip(once));
  });
});

describe('a host that starts with a workbook', () => {
  it.each([
    ['rules and looks', sampleOffice()],
    ['objects', sampleObjects()],
  ])('holds it: %s', (_, data) => {
    const host = ExcelHost.create({ data });
    expect(comparable(host.toData())).toEqual(comparable(data));
    expect(host.uncomputed).toEqual({ cells: [], names: [] });
    host.dispose();
  });

  it('keeps a formula that it cannot compute, with the value that came with it', async () => {
    const cells = [cell('A1', 7, { formula: '=LET(x,3,x+4)' }), cell('A2', 8, { formula: '=A1+1' })];
    const bytes = await writeXlsx(workbook([sheet('A', { cells })]), { cachedValues: true });
    const { host, catatan } = openXlsx(bytes);
    expect(catatan).toEqual([
      { kind: 'formula-not-computed', place: 'A!A1', detail: 'the engine has no LET', count: 1 },
    ]);
    expect(host.toData().sheets[0]?.cells.map(({ formula, value }) => [formula, value])).toEqual([
      ['=LET(x,3,x+4)', 7],
      ['=A1+1', 8],
    ]);
    host.dispose();
  });
});
