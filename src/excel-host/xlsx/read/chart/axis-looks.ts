import { SIZE, COLOR, WIDTH } from '../../chart/usual';
import { CROSSES, DISPLAY_UNIT, LABEL_ALIGN, TICK, TICK_LABEL, TIME_UNIT } from '../../chart/words';
import { attribute, child, descend, flag, numeric, type XmlNode } from '../xml-tree';
import type { AxisPair } from './groups';
import {
  amount,
  type ColorOf,
  type Entry,
  fill,
  font,
  frame,
  labelRun,
  line,
  orientation,
  titleRun,
  truth,
  word,
} from './look-entries';

const valueOf = (node: XmlNode | null, name: string): string | null => attribute(child(node, name), 'val');

/** The looks of a pair of axes; `suffix` is `2` for the secondary ones. */
export function pairLooks({ category, value }: AxisPair, suffix: '' | '2', colorOf: ColorOf): Entry[] {
  const between = valueOf(value, 'crossBetween');
  const usual = category?.name === 'valAx' ? 'midCat' : 'between';
  // Where an axis is crossed is said by the other one, which stands there.
  const place = (name: string, other: XmlNode | null, far: string): Entry[] =>
    word(`${name}${suffix}/position`, valueOf(other, 'crosses'), CROSSES, far);
  return [
    ...axis(`categoryAxis${suffix}`, category, colorOf),
    ...axis(`valueAxis${suffix}`, value, colorOf),
    ...place('categoryAxis', value, suffix === '2' ? 'max' : 'autoZero'),
    ...place('valueAxis', category, 'autoZero'),
    ...(between === null || between === usual
      ? []
      : [[`categoryAxis${suffix}/isBetweenCategories`, between === 'between'] as const]),
  ];
}

function axis(name: string, node: XmlNode | null, colorOf: ColorOf): Entry[] {
  if (node === null) return [];
  const isValue = name.startsWith('valueAxis');
  return [
    ...truth(`${name}/visible`, !flag(child(node, 'delete'), 'val'), name !== 'categoryAxis2'),
    ...gridlines(name, node, colorOf),
    ...line(`${name}/line/`, child(node, 'spPr'), colorOf, COLOR.axis, WIDTH.thin),
    ...(descend(node, 'spPr', 'solidFill') === null ? [] : fill(`${name}/`, child(node, 'spPr'), colorOf, null)),
    ...font(`${name}/font/`, labelRun(node), colorOf, SIZE.labels, false),
    ...orientation(`${name}/`, child(node, 'txPr')),
    ...title(name, child(node, 'title'), colorOf),
    ...scale(name, node),
    ...word(`${name}/majorTickMark`, valueOf(node, 'majorTickMark'), TICK, 'none'),
    ...word(`${name}/minorTickMark`, valueOf(node, 'minorTickMark'), TICK, 'none'),
    ...word(`${name}/tickLabelPosition`, valueOf(node, 'tickLblPos'), TICK_LABEL, isValue ? 'nextTo' : 'low'),
    ...(node.name === 'valAx' ? [] : categories(name, node)),
    ...(node.name === 'catAx' ? [] : units(name, node)),
  ];
}

function gridlines(name: string, node: XmlNode, colorOf: ColorOf): Entry[] {
  const one = (kind: 'major' | 'minor', usual: boolean): Entry[] => {
    const lines = child(node, `${kind}Gridlines`);
    const path = `${name}/${kind}Gridlines/`;
    const looks = line(`${path}line/`, child(lines, 'spPr'), colorOf, COLOR.grid, WIDTH.thin);
    return [...truth(`${path}visible`, lines !== null, usual), ...looks];
  };
  return [...one('major', name === 'valueAxis'), ...one('minor', false)];
}

function title(name: string, node: XmlNode | null, colorOf: ColorOf): Entry[] {
  return [
    ...font(`${name}/title/font/`, titleRun(node), colorOf, SIZE.axisTitle, true),
    ...orientation(`${name}/title/`, descend(node, 'tx', 'rich')),
    ...frame(`${name}/title/`, child(node, 'spPr'), colorOf),
  ];
}

/** Bounds, direction and number format, which the model keeps as looks for all but the two main axes. */
function scale(name: string, node: XmlNode): Entry[] {
  const scaling = child(node, 'scaling');
  const base = numeric(child(scaling, 'logBase'), 'val');
  const format = child(node, 'numFmt');
  const code = attribute(format, 'formatCode');
  const isLinked = flag(format, 'sourceLinked', true);
  const isUsual = code === null || code === 'General';
  return [
    ...(base === null ? [] : [[`${name}/scaleType`, 'Logarithmic'] as const]),
    ...(base === null || base === 10 ? [] : [[`${name}/logBase`, base] as const]),
    ...(name === 'valueAxis'
      ? []
      : [...amount(`${name}/minimum`, child(scaling, 'min')), ...amount(`${name}/maximum`, child(scaling, 'max'))]),
    ...(name === 'categoryAxis'
      ? []
      : truth(`${name}/reversed`, attribute(child(scaling, 'orientation'), 'val') === 'maxMin', false)),
    ...(name === 'valueAxis' || isUsual || isLinked ? [] : [[`${name}/numberFormat`, code] as const]),
    ...(isUsual && !isLinked && format !== null ? [[`${name}/linkNumberFormat`, false] as const] : []),
  ];
}

function categories(name: string, node: XmlNode): Entry[] {
  const isAutomatic = flag(child(node, 'auto'), 'val', true);
  const type = node.name === 'dateAx' ? 'DateAxis' : 'TextAxis';
  return [
    ...(isAutomatic ? [] : [[`${name}/categoryType`, type] as const]),
    ...word(`${name}/alignment`, valueOf(node, 'lblAlgn'), LABEL_ALIGN, 'ctr'),
    ...amount(`${name}/offset`, child(node, 'lblOffset'), 100),
    ...amount(`${name}/tickLabelSpacing`, child(node, 'tickLblSkip')),
    ...amount(`${name}/tickMarkSpacing`, child(node, 'tickMarkSkip'), 1),
    ...truth(`${name}/multiLevel`, !flag(child(node, 'noMultiLvlLbl'), 'val'), true),
    ...word(`${name}/baseTimeUnit`, valueOf(node, 'baseTimeUnit'), TIME_UNIT, ''),
    ...word(`${name}/majorTimeUnitScale`, valueOf(node, 'majorTimeUnit'), TIME_UNIT, 'days'),
    ...word(`${name}/minorTimeUnitScale`, valueOf(node, 'minorTimeUnit'), TIME_UNIT, 'days'),
  ];
}

function units(name: string, node: XmlNode): Entry[] {
  const display = child(node, 'dispUnits');
  const unit = word(`${name}/displayUnit`, valueOf(display, 'builtInUnit'), DISPLAY_UNIT, '');
  return [
    ...amount(`${name}/majorUnit`, child(node, 'majorUnit')),
    ...amount(`${name}/minorUnit`, child(node, 'minorUnit')),
    ...unit,
    ...(unit.length === 0 ? [] : truth(`${name}/showDisplayUnitLabel`, child(display, 'dispUnitsLbl') !== null, true)),
  ];
}
