import type { ChartData, ChartLook } from '../../model/chart-data';
import { element } from '../package/xml';
import type { ChartGroup } from './groups';
import { lineXml, solid } from './looks';
import { textPropertiesXml, titleXml } from './text';
import { COLOR, SIZE, WIDTH } from './usual';
import { CROSSES, DISPLAY_UNIT, LABEL_ALIGN, TICK, TICK_LABEL, TIME_UNIT, type Words } from './words';

type Axes = ChartGroup['kind']['axes'];

/** One axis of a chart: where its looks are kept, and what crosses it. */
interface Axis {
  readonly chart: ChartData;
  /** `categoryAxis`, `valueAxis2` ... */
  readonly name: string;
  readonly other: string;
  readonly isSecondary: boolean;
  readonly position: string;
  readonly id: number;
  readonly crossing: number;
}

const IDS = { categoryAxis: 111111101, valueAxis: 111111102, categoryAxis2: 111111103, valueAxis2: 111111104 } as const;

/** The references inside a chart group; none for round charts. */
export function axisIdsXml({ kind, secondary }: ChartGroup): string {
  if (kind.axes === 'none') return '';
  const ids = secondary ? [IDS.categoryAxis2, IDS.valueAxis2] : [IDS.categoryAxis, IDS.valueAxis];
  return ids.map((val) => element('c:axId', { val })).join('');
}

/** The axes of the first group on each side; those of the secondary side opposite to the others. */
export function axesXml(chart: ChartData, groups: readonly ChartGroup[]): string {
  return [false, true]
    .map((isSecondary) => {
      const kind = groups.find(({ secondary }) => secondary === isSecondary)?.kind;
      return kind === undefined || kind.axes === 'none' ? '' : pairXml(chart, kind.axes, isSecondary);
    })
    .join('');
}

function pairXml(chart: ChartData, axes: Axes, isSecondary: boolean): string {
  const [category, value] = isSecondary
    ? (['categoryAxis2', 'valueAxis2'] as const)
    : (['categoryAxis', 'valueAxis'] as const);
  const [across, up] = isSecondary ? ['t', 'r'] : ['b', 'l'];
  const isLying = axes === 'lying';
  const first: Axis = {
    chart,
    name: category,
    other: value,
    isSecondary,
    position: isLying ? up : across,
    id: IDS[category],
    crossing: IDS[value],
  };
  const second: Axis = {
    ...first,
    name: value,
    other: category,
    position: isLying ? across : up,
    id: first.crossing,
    crossing: first.id,
  };
  const between = (look(first, 'isBetweenCategories') ?? axes !== 'numbers') === true ? 'between' : 'midCat';
  return (axes === 'numbers' ? numberAxis(first, 'midCat') : categoryAxis(first)) + numberAxis(second, between);
}

const look = ({ chart, name }: Axis, what: string): ChartLook | undefined => chart.looks?.[`${name}/${what}`];
const isValue = ({ name }: Axis): boolean => name.startsWith('valueAxis');

/** What an element says by one of a few words. */
const word = (axis: Axis, name: string, what: string, words: Words, usual: string): string =>
  element(name, { val: words[String(look(axis, what))] ?? usual });
/** An element that stands there only when a number was set. */
const number = (axis: Axis, name: string, what: string, least = -Infinity): string => {
  const given = look(axis, what);
  return typeof given === 'number' && given > least ? element(name, { val: given }) : '';
};

/** Bounds and direction: the main axes say them themselves, the others by their looks. */
function scalingXml(axis: Axis): string {
  const { valueAxis, categoryAxis } = axis.chart;
  const given = (side: 'minimum' | 'maximum'): ChartLook | undefined =>
    (axis.name === 'valueAxis' ? valueAxis[side] : look(axis, side)) ?? undefined;
  const reversed = axis.name === 'categoryAxis' ? categoryAxis.reversed : look(axis, 'reversed') === true;
  const end = (name: string, value: ChartLook | undefined): string =>
    typeof value === 'number' ? element(name, { val: value }) : '';
  return element(
    'c:scaling',
    {},
    look(axis, 'scaleType') === 'Logarithmic' ? element('c:logBase', { val: Number(look(axis, 'logBase') ?? 10) }) : '',
    element('c:orientation', { val: reversed ? 'maxMin' : 'minMax' }),
    end('c:max', given('maximum')),
    end('c:min', given('minimum')),
  );
}

function gridlines(axis: Axis): string {
  const one = (kind: 'major' | 'minor', usual: boolean): string =>
    (look(axis, `${kind}Gridlines/visible`) ?? usual) === true
      ? element(
          `c:${kind}Gridlines`,
          {},
          element(
            'c:spPr',
            {},
            lineXml(axis.chart.looks, `${axis.name}/${kind}Gridlines/line/`, COLOR.grid, WIDTH.thin),
          ),
        )
      : '';
  return one('major', axis.name === 'valueAxis') + one('minor', false);
}

function axisTitle({ chart, name }: Axis): string {
  const own = chart.looks?.[`${name}/title/text`];
  const mains: Readonly<Record<string, string | null>> = {
    categoryAxis: chart.categoryAxis.title,
    valueAxis: chart.valueAxis.title,
  };
  const text = mains[name] ?? (typeof own === 'string' ? own : null);
  return text === null ? '' : titleXml({ text, looks: chart.looks, path: `${name}/title/`, size: SIZE.axisTitle });
}

function numberFormat(axis: Axis): string {
  const given = axis.name === 'valueAxis' ? axis.chart.valueAxis.numberFormat : look(axis, 'numberFormat');
  const isLinked = look(axis, 'linkNumberFormat') ?? given == null;
  return element('c:numFmt', { formatCode: String(given ?? 'General'), sourceLinked: isLinked === true });
}

/** The parts that all axes begin with, in the order of the schema. */
function beginning(axis: Axis): string {
  const { chart, name, id, position, isSecondary } = axis;
  const isHidden = look(axis, 'visible') === false || (isSecondary && !isValue(axis) && look(axis, 'visible') !== true);
  const fill = chart.looks?.[`${name}/fill`];
  // Beside the plot, not beside the zero line: negative values would otherwise cover the names.
  const labels = isValue(axis) ? 'nextTo' : 'low';
  return [
    element('c:axId', { val: id }),
    scalingXml(axis),
    element('c:delete', { val: isHidden }),
    element('c:axPos', { val: position }),
    gridlines(axis),
    axisTitle(axis),
    numberFormat(axis),
    word(axis, 'c:majorTickMark', 'majorTickMark', TICK, 'none'),
    word(axis, 'c:minorTickMark', 'minorTickMark', TICK, 'none'),
    word(axis, 'c:tickLblPos', 'tickLabelPosition', TICK_LABEL, labels),
    element(
      'c:spPr',
      {},
      typeof fill === 'string' && fill !== 'none' ? solid(fill) : '',
      lineXml(chart.looks, `${name}/line/`, COLOR.axis, WIDTH.thin),
    ),
    textPropertiesXml(chart.looks, `${name}/`, SIZE.labels),
    element('c:crossAx', { val: axis.crossing }),
    // Where this axis stands is said by the one that it crosses; secondary values stand on the far side.
    element('c:crosses', {
      val:
        CROSSES[String(chart.looks?.[`${axis.other}/position`])] ?? (isSecondary && isValue(axis) ? 'max' : 'autoZero'),
    }),
  ].join('');
}

function categoryAxis(axis: Axis): string {
  const type = look(axis, 'categoryType');
  const offset = element('c:lblOffset', { val: Number(look(axis, 'offset') ?? 100) });
  if (type === 'DateAxis') {
    const units = [
      look(axis, 'baseTimeUnit') === undefined ? '' : word(axis, 'c:baseTimeUnit', 'baseTimeUnit', TIME_UNIT, 'days'),
      number(axis, 'c:majorUnit', 'majorUnit', 0),
      word(axis, 'c:majorTimeUnit', 'majorTimeUnitScale', TIME_UNIT, 'days'),
      number(axis, 'c:minorUnit', 'minorUnit', 0),
      word(axis, 'c:minorTimeUnit', 'minorTimeUnitScale', TIME_UNIT, 'days'),
    ];
    return element('c:dateAx', {}, beginning(axis), '<c:auto val="0"/>', offset, ...units);
  }
  return element(
    'c:catAx',
    {},
    beginning(axis),
    element('c:auto', { val: type !== 'TextAxis' }),
    word(axis, 'c:lblAlgn', 'alignment', LABEL_ALIGN, 'ctr'),
    offset,
    number(axis, 'c:tickLblSkip', 'tickLabelSpacing', 0),
    number(axis, 'c:tickMarkSkip', 'tickMarkSpacing', 1),
    element('c:noMultiLvlLbl', { val: look(axis, 'multiLevel') === false }),
  );
}

function numberAxis(axis: Axis, between: string): string {
  return element(
    'c:valAx',
    {},
    beginning(axis),
    element('c:crossBetween', { val: between }),
    number(axis, 'c:majorUnit', 'majorUnit', 0),
    number(axis, 'c:minorUnit', 'minorUnit', 0),
    displayUnitXml(axis),
  );
}

function displayUnitXml(axis: Axis): string {
  const unit = DISPLAY_UNIT[String(look(axis, 'displayUnit'))];
  if (unit === undefined) return '';
  const label = look(axis, 'showDisplayUnitLabel') === false ? '' : '<c:dispUnitsLbl/>';
  return element('c:dispUnits', {}, element('c:builtInUnit', { val: unit }), label);
}
