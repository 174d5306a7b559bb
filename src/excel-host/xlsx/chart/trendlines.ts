import type { ChartLook, ChartLooks, ChartSeriesData } from '../../model/chart-data';
import { element, textElement } from '../package/xml';
import { lineXml } from './looks';
import { EMU } from './usual';
import { TREND } from './words';

/** Points; a thin dotted line in the colour of the series. */
export const TREND_WIDTH = 1.5 * EMU;

/** Kinds of charts whose series may have a trend (ECMA-376 part 1: CT_LineSer, CT_BarSer, CT_AreaSer, CT_ScatterSer, CT_BubbleSer). */
const ALLOWED: ReadonlySet<string> = new Set([
  'c:lineChart',
  'c:barChart',
  'c:areaChart',
  'c:scatterChart',
  'c:bubbleChart',
]);

export function trendlinesXml({ trendlines = [] }: ChartSeriesData, group: string, color: string): string {
  return ALLOWED.has(group) ? trendlines.map((each) => trendlineXml(each, color)).join('') : '';
}

function trendlineXml(looks: ChartLooks, color: string): string {
  const type = TREND[String(looks['type'])] ?? 'linear';
  const number = (name: string, look: ChartLook | undefined, usual: number | null): string => {
    const value = typeof look === 'number' ? look : usual;
    return value === null ? '' : element(`c:${name}`, { val: value });
  };
  return element(
    'c:trendline',
    {},
    looks['name'] === undefined ? '' : textElement('c:name', String(looks['name'])),
    element('c:spPr', {}, lineXml({ 'line/lineStyle': 'RoundDot', ...looks }, 'line/', color, TREND_WIDTH)),
    element('c:trendlineType', { val: type }),
    type === 'poly' ? number('order', looks['polynomialOrder'], 2) : '',
    type === 'movingAvg' ? number('period', looks['movingAveragePeriod'], 2) : '',
    number('forward', looks['forwardPeriod'], null),
    number('backward', looks['backwardPeriod'], null),
    number('intercept', looks['intercept'], null),
    element('c:dispRSqr', { val: looks['showRSquared'] === true }),
    element('c:dispEq', { val: looks['showEquation'] === true }),
  );
}
