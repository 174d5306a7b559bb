/** @jest-environment jsdom */
import type { GridChart, GridSeries } from '../../../src/excel-host/grid-view';
import { chartTypes, isSliced } from '../../../src/excel-host/model/chart-types';
import type { ChartData, ChartLooks } from '../../../src/excel-host/model/chart-data';
import { valueScale } from '../../../src/latihan/grid/chart-scale';
import { groupsOf, spansOf } from '../../../src/latihan/grid/chart-stack';
import { piecesOf } from '../../../src/latihan/grid/chart-style';
import { trendPoints } from '../../../src/latihan/grid/chart-trend';
import { paintChart } from '../../../src/latihan/grid/charts';
import { chart, series } from '../xlsx/build';

const computed = (name: string, ...values: (number | null)[]): GridSeries => ({
  name,
  values,
  texts: values.map(String),
  categories: ['Umum', 'Linmas', 'Damkar'],
  places: [1, 2, 3],
  sizes: [4, 9, 16],
  numberFormat: 'General',
});

/** A chart of two series, each with looks of its own. */
function drawn(
  type: string,
  more: Partial<ChartData> = {},
  first: ChartLooks = {},
  second: ChartLooks = {},
): GridChart {
  return {
    ...chart(type, { series: [series({ looks: first }), series({ looks: second })], ...more }),
    locale: 'id-ID',
    computed: [computed('TW 1', 10, 20, 30), computed('TW 2', 30, -20, null)],
  };
}
const all = (type: string, tag: string, ...rest: [Partial<ChartData>?, ChartLooks?, ChartLooks?]): Element[] => [
  ...paintChart(drawn(type, ...rest)).querySelectorAll(tag),
];
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
const words = (type: string, ...rest: [Partial<ChartData>?, ChartLooks?, ChartLooks?]): string[] =>
  all(type, 'text', ...rest).map(({ textContent }) => textContent ?? '');
/** Bars alone: the ground of chart and plot and the signs of a legend are no bars. */
const bars = (type: string, ...rest: [Partial<ChartData>?, ChartLooks?, ChartLooks?]): Element[] =>
  all(type, 'rect', ...rest).filter((each) => /^#(0B5D4B|E0A030)$/.test(each.getAttribute('fill') ?? ''));

describe('a chart on the practice sheet', () => {
  it.each(chartTypes.map((type) => [type]))('of the type %s is drawn without a number that is none', (type) => {
    const { outerHTML } = paintChart(drawn(type, { legend: { visible: true, position: 'Right' }, dataLabels: true }));
    expect(outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.each(chartTypes.map((type) => [type]))('of the type %s without any series shows its frame alone', (type) => {
    expect(paintChart({ ...drawn(type), series: [], computed: [] }).querySelectorAll('rect')).toHaveLength(1);
  });

  it('has columns beside each other, with the gap that was set', () => {
    const usual = bars('ColumnClustered');
    const narrow = bars('ColumnClustered', {}, { gapWidth: 300 });
    expect(number(usual[0], 'x') + number(usual[0], 'width')).toBeCloseTo(number(usual[3], 'x'));
    expect(number(narrow[0], 'width')).toBeLessThan(number(usual[0], 'width'));
  });

  it('piles up columns: the second begins where the first ends', () => {
    const [first, , , second] = bars('ColumnStacked');
    expect(number(second, 'y') + number(second, 'height')).toBeCloseTo(number(first, 'y'));
    expect(number(second, 'x')).toBe(number(first, 'x'));
  });

  it('has bars from bottom to top, and from top to bottom where the axis is reversed', () => {
    const [first, last] = bars('BarClustered');
    expect(number(first, 'y')).toBeGreaterThan(number(last, 'y'));
    const [top, next] = bars('BarClustered', { categoryAxis: { title: null, reversed: true } });
    expect(number(top, 'y')).toBeLessThan(number(next, 'y'));
  });

  it.each(['ColumnStacked100', 'BarStacked100', 'LineStacked100', 'AreaStacked100'])('%s counts in percent', (type) => {
    expect(words(type)).toContain('100%');
  });

  it('writes numbers of an axis by its format and in its units', () => {
    const valueAxis = { minimum: 0, maximum: 40, title: 'Persen', numberFormat: '0.0' };
    expect(words('Line', { valueAxis })).toEqual(expect.arrayContaining(['40,0', 'Persen']));
    expect(words('Line', { valueAxis, looks: { 'valueAxis/displayUnit': 'Hundreds' } })).toEqual(
      expect.arrayContaining(['0,4', 'Persen · Ratusan']),
    );
  });

  it('has a second axis for the series that stand on it', () => {
    const secondary = { axisGroup: 'Secondary', chartType: 'LineMarkers' };
    const looks = { 'valueAxis2/maximum': 600, 'valueAxis2/title/text': 'Rupiah' };
    expect(words('ColumnClustered', { looks }, {}, secondary)).toEqual(expect.arrayContaining(['600', 'Rupiah', '30']));
    expect(bars('ColumnClustered', { looks }, {}, secondary)).toHaveLength(3);
  });

  it.each([
    ['Line', {}, 0],
    ['LineMarkers', {}, 5],
    ['Line', { markerStyle: 'Circle' }, 3],
    ['LineMarkers', { markerStyle: 'None' }, 2],
  ])('%s with %o has %d round markers', (type, looks, count) => {
    expect(all(type, 'circle', {}, looks)).toHaveLength(count);
  });

  it('interrupts a line where a cell is empty, unless it is to be bridged', () => {
    const gap = (looks: ChartLooks): number =>
      paintChart({ ...drawn('Line', { looks }), computed: [computed('TW 1', 1, null, 3)] }).querySelectorAll('path')
        .length;
    expect([gap({}), gap({ displayBlanksAs: 'Interplotted' })]).toEqual([2, 1]);
  });

  it('labels the series that have labels, with what was asked for', () => {
    const looks = { 'dataLabels/showSeriesName': true, 'dataLabels/separator': ': ' };
    const text = words('ColumnClustered', { dataLabels: true, looks }, {}, { hasDataLabels: false });
    expect(text).toEqual(expect.arrayContaining(['TW 1: 10', 'TW 1: 20', 'TW 1: 30']));
    expect(text.filter((each) => each.startsWith('TW 2'))).toEqual([]);
  });

  it('labels slices with their share', () => {
    expect(words('Pie', { looks: { 'dataLabels/showPercentage': true } })).toEqual(['17%', '33%', '50%']);
  });

  it('shows all rings of a doughnut, and of a pie the first series', () => {
    expect([all('Doughnut', 'path').length, all('Pie', 'path').length]).toEqual([4, 3]);
  });

  it.each(['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const)(
    'keeps the plot clear of a legend at %s',
    (position) => {
      const legend = { visible: true, position };
      const plot = (more: Partial<ChartData>): number[] => {
        const [, ground] = all('ColumnClustered', 'rect', more);
        return ['x', 'y', 'width', 'height'].map((name) => number(ground, name));
      };
      expect(plot({ legend })).not.toEqual(plot({}));
    },
  );

  it.each(chartTypes.filter(isSliced).map((type) => [type]))('tells the categories in the legend of %s', (type) => {
    expect(words(type, { legend: { visible: true, position: 'Right' } })).toEqual(['Umum', 'Linmas', 'Damkar']);
  });

  it('takes fonts and colours of its parts', () => {
    const looks = { 'title/font/color': '#B5462F', 'title/font/size': 18, fill: '#FFF8E1' };
    const svg = paintChart(drawn('Line', { title: { text: 'Capaian', visible: true }, looks }));
    const title = svg.querySelector('.judul-grafik text');
    expect(title?.getAttribute('fill')).toBe('#B5462F');
    expect(title?.getAttribute('style')).toContain('font-size:24.0px');
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#FFF8E1');
  });
});

describe('piles of values', () => {
  it('keep losses below zero, and shares add up to one', () => {
    const spans = (type: string) => {
      const [group = []] = groupsOf(piecesOf(drawn(type)));
      return [...spansOf(group).values()];
    };
    expect(spans('ColumnStacked')[1]).toEqual([{ from: 10, to: 40 }, { from: 0, to: -20 }, null]);
    expect(spans('ColumnStacked100')[0]?.[0]).toEqual({ from: 0, to: 0.25 });
    expect(spans('ColumnStacked100')[1]?.[0]).toEqual({ from: 0.25, to: 1 });
  });
});

describe('an axis of numbers', () => {
  it('counts in powers where it is logarithmic', () => {
    const scale = valueScale([3, 800], { minimum: null, maximum: null, base: 10 });
    expect(scale.ticks).toEqual([1, 10, 100, 1000]);
  });
  it('takes the step that was set', () => {
    expect(valueScale([0, 100], { minimum: 0, maximum: 100, step: 50 }).ticks).toEqual([0, 50, 100]);
  });
  it.each([
    [[95, 100], 95],
    [[20, 42], 0],
  ])('that is free begins near values that differ little: %j at %d', (values, least) => {
    expect(valueScale(values, { minimum: null, maximum: null, free: true }).least).toBe(least);
  });
});

describe('a trend', () => {
  const wishes = { type: 'Linear', period: 2, order: 2, forward: 0, backward: 0 };
  const through = (values: readonly number[]) => values.map((y, at) => ({ x: at + 1, y }));
  it.each([
    ['Linear', [2, 4, 6, 8], (x: number) => 2 * x],
    ['Polynomial', [1, 4, 9, 16], (x: number) => x * x],
    ['Exponential', [2, 4, 8, 16], (x: number) => 2 ** x],
    ['Power', [3, 12, 27, 48], (x: number) => 3 * x * x],
    ['Logarithmic', [1, 2, 3, 4].map((x) => 5 + Math.log(x)), (x: number) => 5 + Math.log(x)],
  ])('%s goes through values that follow it', (type, values, curve) => {
    const points = trendPoints(through(values), { ...wishes, type, forward: 2 });
    expect(points.at(-1)?.x).toBe(6);
    for (const { x, y } of points) expect(y).toBeCloseTo(curve(x), 6);
  });
  it('averages the values before it', () => {
    expect(trendPoints(through([2, 4, 9]), { ...wishes, type: 'MovingAverage' })).toEqual([
      { x: 2, y: 3 },
      { x: 3, y: 6.5 },
    ]);
  });
  it('is not drawn through a single point, nor where it cannot be computed', () => {
    expect(trendPoints(through([1]), wishes)).toEqual([]);
    expect(trendPoints(through([-1, -2]), { ...wishes, type: 'Exponential' })).toEqual([]);
  });
});
