import { layoutOf } from '../../model/chart-layout';
import type { ChartData } from '../../model/chart-data';
import { element } from '../package/xml';

type Side = 'left' | 'top' | 'width' | 'height';
const SIDES = ['left', 'top', 'width', 'height'] as const satisfies readonly Side[];
/** A millionth of the chart's size is finer than a thousandth of a point. */
const share = (points: number, whole: number): number =>
  whole > 0 ? Math.round((points / whole) * 1_000_000) / 1_000_000 : 0;

/**
 * Where a part was put by points: shares of the chart's size (ECMA-376 part 1, 21.2.2.95). The plot area says all four, so that one that
 * was only moved keeps its estimated size; the others say what was set.
 */
export function layoutXml(chart: ChartData, part: 'title' | 'legend' | 'plotArea'): string {
  const given = (side: Side): number | null => {
    const value = chart.looks?.[`${part}/${side}`];
    return typeof value === 'number' ? value : null;
  };
  const isSet = SIDES.some((side) => given(side) !== null);
  if (!isSet) return part === 'plotArea' ? '<c:layout/>' : '';
  const usual = layoutOf(chart)[part];
  const points = (side: Side): number | null => given(side) ?? (part === 'plotArea' ? usual[side] : null);
  const of = (name: string, side: Side, whole: number): string => {
    const value = points(side);
    return value === null ? '' : element(`c:${name}`, { val: share(value, whole) });
  };
  const mode = (name: string, side: Side): string =>
    points(side) === null ? '' : element(`c:${name}`, { val: 'edge' });
  const target = chart.looks?.[`${part}/inner`] === true ? 'inner' : 'outer';
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      part === 'plotArea' ? element('c:layoutTarget', { val: target }) : '',
      mode('xMode', 'left'),
      mode('yMode', 'top'),
      of('x', 'left', chart.width),
      of('y', 'top', chart.height),
      of('w', 'width', chart.width),
      of('h', 'height', chart.height),
    ),
  );
}
