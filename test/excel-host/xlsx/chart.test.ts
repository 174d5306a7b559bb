import { strToU8, zipSync } from 'fflate';
import type { ChartData } from '../../../src/excel-host/model/chart-data';
import { chartTypes, isSliced } from '../../../src/excel-host/model/chart-types';
import { locate } from '../../../src/excel-host/xlsx/chart/anchor';
import { CHART_KIND } from '../../../src/excel-host/xlsx/chart/chart-kinds';
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { cell, chart, series, sheet, style, workbook } from './build';
import { part, saveAndUnzip } from './unzip';

const cells = [
  cell('A1', 'Bidang'),
  cell('B1', 'Capaian'),
  cell('A2', 'Trantibum'),
  cell('A3', 'Linmas & <Damkar>'),
  cell('B2', 81.5, { formula: '=1', style: style({ numberFormat: '0.00' }) }),
  cell('B3', '', { formula: '=""' }),
  cell('B4', 97),
];
const data = series({
  nameRef: "'Rekap TW'!$B$1",
  categoriesRef: "'Rekap TW'!$A$2:$A$4",
  valuesRef: "'Rekap TW'!$B$2:$B$4",
});

/** Prices of a stock are as many series as the type has letters. */
const SERIES: Readonly<Record<string, number>> = { StockHLC: 3, StockOHLC: 4, StockVHLC: 4, StockVOHLC: 5 };

async function save(item: ChartData, cachedValues = true): Promise<string> {
  const book = workbook([sheet('Rekap TW', { cells, charts: [item] })]);
  return part(await saveAndUnzip(book, { cachedValues }), 'xl/charts/chart1.xml');
}

describe('a chart (ECMA-376 part 1, 21.2)', () => {
  it.each<[string, string]>([
    ['ColumnClustered', '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>'],
    ['ColumnStacked', '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/>'],
    ['BarClustered', '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>'],
    ['Line', '<c:lineChart><c:grouping val="standard"/>'],
    ['Area', '<c:areaChart><c:grouping val="standard"/>'],
    ['Radar', '<c:radarChart><c:radarStyle val="marker"/>'],
    ['XYScatter', '<c:scatterChart><c:scatterStyle val="lineMarker"/>'],
    ['Pie', '<c:pieChart><c:varyColors val="1"/>'],
    ['Doughnut', '<c:doughnutChart><c:varyColors val="1"/>'],
  ])('of the type %s is drawn as such', async (type, expected) => {
    expect(await save(chart(type, { series: [data] }))).toContain(`<c:plotArea><c:layout/>${expected}`);
  });

  it.each(Object.keys(CHART_KIND))('of the type %s has axes exactly when its series refer to them', async (type) => {
    const text = await save(chart(type, { series: [data] }));
    const used = [...text.matchAll(/<c:axId val="(\d+)"\/>(?=<c:axId|<\/c:\w+Chart>)/g)].map((match) => match[1]);
    const declared = [...text.matchAll(/<c:(?:catAx|valAx)><c:axId val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(used).toEqual(declared);
    expect(declared).toHaveLength(isSliced(type) ? 0 : 2);
  });

  it('of dots has numbers on both axes', async () => {
    const text = await save(chart('XYScatter', { series: [data] }));
    expect(text).toMatch(/<c:xVal>.*<\/c:xVal><c:yVal>.*<\/c:yVal>/);
    expect(text).not.toMatch(/<c:catAx>|<c:cat>|<c:val>/);
  });

  it.each(chartTypes.map((type) => [type]))('of the type %s, which the emulated Excel knows, can be saved', (type) => {
    expect(CHART_KIND).toHaveProperty(type);
  });

  it('refers to its cells and carries their values, gaps and number format', async () => {
    const text = await save(chart('ColumnClustered', { series: [data] }));
    expect(text).toContain(
      '<c:tx><c:strRef><c:f>\'Rekap TW\'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Capaian</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(text).toContain('<c:pt idx="1"><c:v>Linmas &amp; &lt;Damkar&gt;</c:v></c:pt>');
    expect(text).toContain(
      '<c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>81.5</c:v></c:pt><c:pt idx="2"><c:v>97</c:v></c:pt></c:numCache>',
    );
  });

  it('carries no values when the file is to hold none', async () => {
    const text = await save(chart('ColumnClustered', { series: [data] }), false);
    expect(text).toContain("<c:val><c:numRef><c:f>'Rekap TW'!$B$2:$B$4</c:f></c:numRef></c:val>");
    expect(text).not.toContain('Cache');
  });

  it('whose sheet is gone keeps its reference and has no points', async () => {
    const text = await save(chart('Line', { series: [series({ name: 'x', valuesRef: 'Hilang!$A$1:$A$2' })] }));
    expect(text).toContain(
      '<c:f>Hilang!$A$1:$A$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="0"/></c:numCache>',
    );
  });

  it.each<[string, Partial<ChartData>, string]>([
    ['a title', { title: { text: 'Capaian & target', visible: true } }, '<a:t>Capaian &amp; target</a:t>'],
    ['no title', { title: { text: 'x', visible: false } }, '<c:chart><c:autoTitleDeleted val="1"/>'],
    ['a legend', { legend: { visible: true, position: 'Top' } }, '<c:legend><c:legendPos val="t"/>'],
    [
      'bounds',
      { valueAxis: { minimum: 0, maximum: 120, title: null, numberFormat: '0"%"' } },
      '<c:max val="120"/><c:min val="0"/>',
    ],
    [
      'the number format of the axis',
      { valueAxis: { minimum: null, maximum: null, title: null, numberFormat: '0"%"' } },
      '<c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/>',
    ],
    [
      'categories from top to bottom',
      { categoryAxis: { title: null, reversed: true } },
      '<c:catAx><c:axId val="111111101"/><c:scaling><c:orientation val="maxMin"/></c:scaling>',
    ],
    ['data labels', { dataLabels: true }, '<c:showVal val="1"/>'],
  ])('holds %s', async (_what, change, expected) => {
    expect(await save(chart('BarClustered', { series: [data], ...change }))).toContain(expected);
  });

  it.each<[string, Partial<ChartData>, string]>([
    [
      'the font of the title',
      { title: { text: 'Capaian', visible: true }, looks: { 'title/font/color': '#41AEBD', 'title/font/size': 18 } },
      '<a:rPr lang="id-ID" sz="1800" b="1"><a:solidFill><a:srgbClr val="41AEBD"/></a:solidFill>',
    ],
    [
      'no gridlines that were hidden',
      { looks: { 'valueAxis/majorGridlines/visible': false } },
      '<c:axPos val="b"/><c:numFmt',
    ],
    [
      'the fill of the legend',
      { legend: { visible: true, position: 'Right' }, looks: { 'legend/fill': '#FFEEDD' } },
      '<c:overlay val="0"/><c:spPr><a:solidFill><a:srgbClr val="FFEEDD"/></a:solidFill></c:spPr>',
    ],
    ['an axis that was hidden', { looks: { 'categoryAxis/visible': false } }, '<c:delete val="1"/>'],
    [
      'the step of the axis',
      { looks: { 'valueAxis/majorUnit': 25 } },
      '<c:crossBetween val="between"/><c:majorUnit val="25"/>',
    ],
    [
      'where labels stand and what they show',
      { dataLabels: true, looks: { 'dataLabels/position': 'InsideEnd', 'dataLabels/showSeriesName': true } },
      '<c:dLblPos val="inEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="1"/>',
    ],
    [
      'the colour of one point',
      { series: [{ ...data, looks: { 'points/1/fill': '#C1121F' } }] },
      '<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="C1121F"/>',
    ],
    [
      'the outline of a series',
      { series: [{ ...data, looks: { 'line/color': '#123456', 'line/lineStyle': 'Dash', 'line/weight': 2 } }] },
      '<a:ln w="25400"><a:solidFill><a:srgbClr val="123456"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
    ],
  ])('keeps %s', async (_what, change, expected) => {
    expect(await save(chart('BarClustered', { series: [data], ...change }))).toContain(expected);
  });

  it('has no labels for a series that was told to have none, and no place that its kind of chart has not', async () => {
    const unlabelled = { ...data, looks: { hasDataLabels: false } };
    const text = await save(
      chart('Line', { series: [unlabelled, data], dataLabels: true, looks: { 'dataLabels/position': 'InsideEnd' } }),
    );
    expect([text.match(/<c:dLbls>/g)?.length, text.includes('c:dLblPos')]).toEqual([1, false]);
  });

  it('keeps its type when the file is opened', async () => {
    const charts = chartTypes.map((type) => chart(type, { series: Array(SERIES[type] ?? 2).fill(data) }));
    const book = workbook([sheet('Rekap TW', { cells, charts })]);
    const opened = readXlsx(await writeXlsx(book, { cachedValues: true }));
    expect(opened.data.sheets[0]?.charts.map(({ type }) => type)).toEqual(chartTypes);
  });

  it('in three dimensions is opened flat, and named', async () => {
    const book = workbook([sheet('Rekap TW', { cells, charts: [chart('Pie', { series: [data] })] })]);
    const parts = await saveAndUnzip(book, { cachedValues: true });
    const deep = Object.entries(parts).map(([path, text]) => [
      path,
      strToU8(text.replaceAll('c:pieChart', 'c:pie3DChart')),
    ]);
    const opened = readXlsx(zipSync(Object.fromEntries(deep)));
    expect(opened.data.sheets[0]?.charts).toMatchObject([{ type: 'Pie' }]);
    expect(opened.catatan).toMatchObject([{ kind: 'chart-simplified', detail: 'a chart in three dimensions' }]);
  });

  it('without a legend has none', async () => {
    expect(await save(chart('Line', { series: [data] }))).not.toContain('<c:legend>');
  });

  it('gives each series its own colour, the chosen one first', async () => {
    const text = await save(chart('ColumnClustered', { series: [{ ...data, fill: '#C1121F' }, data] }));
    expect([...text.matchAll(/<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map((match) => match[1])).toEqual(
      ['C1121F', 'E0A030'],
    );
  });

  it('stands where its points fall among columns and rows', async () => {
    const columns = [
      { index: 0, size: 30, hidden: false, outlineLevel: 0 },
      { index: 1, size: 99, hidden: true, outlineLevel: 0 },
    ];
    const item = chart('Line', { series: [data], left: 40, top: 20, width: 100, height: 45 });
    const book = workbook([sheet('Rekap TW', { cells, columns, charts: [item] })]);
    const text = part(await saveAndUnzip(book), 'xl/drawings/drawing1.xml');
    expect(text).toContain(
      '<xdr:from><xdr:col>2</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:from>',
    );
    expect(text).toContain(
      '<xdr:to><xdr:col>4</xdr:col><xdr:colOff>177800</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:to>',
    );
  });

  it.each([
    [0, { index: 0, offset: 0 }],
    [47.5, { index: 0, offset: 47.5 }],
    [48, { index: 1, offset: 0 }],
    [-5, { index: 0, offset: 0 }],
  ])('%d points from the corner lie at %o', (points, expected) => {
    expect(locate(points, [], 48)).toEqual(expected);
  });
});
