import type { ChartData } from '../../model/types';
import { element } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { textPropertiesXml, titleXml } from './text';

const CATEGORY_ID = 111111101;
const VALUE_ID = 111111102;
const AXIS_TITLE_SIZE = 10;
const LABEL_SIZE = 9;

const line = (color: string) =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
const AXIS_LINE = line('BFBFBF');
const GRID_LINES = `<c:majorGridlines>${line('E3E3E3')}</c:majorGridlines>`;

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

function categoryAxis({ categoryAxis: axis }: ChartData, position: string): string {
  return element(
    'c:catAx',
    {},
    element('c:axId', { val: CATEGORY_ID }),
    element('c:scaling', {}, element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' })),
    '<c:delete val="0"/>',
    element('c:axPos', { val: position }),
    axis.title === null ? '' : titleXml(axis.title, AXIS_TITLE_SIZE),
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    // Beside the plot, not beside the zero line: negative values would otherwise cover the names.
    '<c:tickLblPos val="low"/>',
    AXIS_LINE,
    textPropertiesXml(LABEL_SIZE),
    element('c:crossAx', { val: VALUE_ID }),
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  );
}

/** The horizontal axis of a scatter chart. */
function numberAxis({ categoryAxis: axis }: ChartData): string {
  return element(
    'c:valAx',
    {},
    element('c:axId', { val: CATEGORY_ID }),
    element('c:scaling', {}, element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' })),
    '<c:delete val="0"/><c:axPos val="b"/>',
    axis.title === null ? '' : titleXml(axis.title, AXIS_TITLE_SIZE),
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    '<c:tickLblPos val="low"/>',
    AXIS_LINE,
    textPropertiesXml(LABEL_SIZE),
    element('c:crossAx', { val: VALUE_ID }),
    '<c:crosses val="autoZero"/><c:crossBetween val="midCat"/>',
  );
}

function valueAxis({ valueAxis: axis }: ChartData, position: string, crossing: string): string {
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
    '<c:delete val="0"/>',
    element('c:axPos', { val: position }),
    GRID_LINES,
    axis.title === null ? '' : titleXml(axis.title, AXIS_TITLE_SIZE),
    element('c:numFmt', { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat === null }),
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    AXIS_LINE,
    textPropertiesXml(LABEL_SIZE),
    element('c:crossAx', { val: CATEGORY_ID }),
    '<c:crosses val="autoZero"/>',
    element('c:crossBetween', { val: crossing }),
  );
}
