import type { ChartData } from '../../model/types';
import { element } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { fontLook, lineXml } from './looks';
import { textPropertiesXml, titleXml } from './text';
import { COLOR, SIZE, WIDTH } from './usual';

const CATEGORY_ID = 111111101;
const VALUE_ID = 111111102;

function axisLine({ looks }: ChartData, axis: string): string {
  return element('c:spPr', {}, lineXml(looks, `${axis}/line/`, COLOR.axis, WIDTH.thin));
}
function labels({ looks }: ChartData, axis: string): string {
  return textPropertiesXml(fontLook(looks, `${axis}/font/`, SIZE.labels, false));
}
function axisTitle({ looks }: ChartData, axis: string, title: string | null): string {
  return title === null ? '' : titleXml(title, fontLook(looks, `${axis}/title/font/`, SIZE.axisTitle, true));
}
const hidden = ({ looks }: ChartData, axis: string): string =>
  element('c:delete', { val: looks?.[`${axis}/visible`] === false });

function gridlines({ looks }: ChartData, axis: string, shown: boolean): string {
  const one = (kind: 'major' | 'minor', usual: boolean): string =>
    (looks?.[`${axis}/${kind}Gridlines/visible`] ?? usual) === true
      ? element(
          `c:${kind}Gridlines`,
          {},
          element('c:spPr', {}, lineXml(looks, `${axis}/${kind}Gridlines/line/`, COLOR.grid, WIDTH.thin)),
        )
      : '';
  return one('major', shown) + one('minor', false);
}

function unit({ looks }: ChartData, name: 'majorUnit' | 'minorUnit'): string {
  const given = looks?.[`valueAxis/${name}`];
  return typeof given === 'number' && given > 0 ? element(`c:${name}`, { val: given }) : '';
}

/** The references inside the chart group; none for round charts. */
export function axisIdsXml(kind: ChartKind): string {
  return kind.axes === 'none' ? '' : element('c:axId', { val: CATEGORY_ID }) + element('c:axId', { val: VALUE_ID });
}

export function axesXml(kind: ChartKind, chart: ChartData): string {
  if (kind.axes === 'none') return '';
  const lying = kind.axes === 'lying';
  const first = kind.axes === 'numbers' ? numberAxis(chart) : categoryAxis(chart, lying ? 'l' : 'b');
  return first + valueAxis(chart, lying ? 'b' : 'l', kind.axes === 'numbers' ? 'midCat' : 'between');
}

function categoryAxis(chart: ChartData, position: string): string {
  const { categoryAxis: axis } = chart;
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: CATEGORY_ID }),
    element('c:scaling', {}, element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' })),
    hidden(chart, 'categoryAxis'),
    element('c:axPos', { val: position }),
    gridlines(chart, 'categoryAxis', false),
    axisTitle(chart, 'categoryAxis', axis.title),
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    // Beside the plot, not beside the zero line: negative values would otherwise cover the names.
    '<c:tickLblPos val="low"/>',
    axisLine(chart, 'categoryAxis'),
    labels(chart, 'categoryAxis'),
    element('c:crossAx', { val: VALUE_ID }),
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  );
}

/** The horizontal axis of a scatter chart. */
function numberAxis(chart: ChartData): string {
  const { categoryAxis: axis } = chart;
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: CATEGORY_ID }),
    element('c:scaling', {}, element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' })),
    hidden(chart, 'categoryAxis'),
    '<c:axPos val="b"/>',
    gridlines(chart, 'categoryAxis', false),
    axisTitle(chart, 'categoryAxis', axis.title),
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    '<c:tickLblPos val="low"/>',
    axisLine(chart, 'categoryAxis'),
    labels(chart, 'categoryAxis'),
    element('c:crossAx', { val: VALUE_ID }),
    '<c:crosses val="autoZero"/><c:crossBetween val="midCat"/>',
  );
}

function valueAxis(chart: ChartData, position: string, crossing: string): string {
  const { valueAxis: axis } = chart;
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: VALUE_ID }),
    element(
      'c:scaling',
      {},
      '<c:orientation val="minMax"/>',
      axis.maximum === null ? '' : element('c:max', { val: axis.maximum }),
      axis.minimum === null ? '' : element('c:min', { val: axis.minimum }),
    ),
    hidden(chart, 'valueAxis'),
    element('c:axPos', { val: position }),
    gridlines(chart, 'valueAxis', true),
    axisTitle(chart, 'valueAxis', axis.title),
    element('c:numFmt', { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === null }),
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    axisLine(chart, 'valueAxis'),
    labels(chart, 'valueAxis'),
    element('c:crossAx', { val: CATEGORY_ID }),
    '<c:crosses val="autoZero"/>',
    element('c:crossBetween', { val: crossing }),
    unit(chart, 'majorUnit'),
    unit(chart, 'minorUnit'),
  );
}
