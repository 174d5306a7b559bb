import { SIZE } from '../../chart/usual';
import { LABEL_PLACE } from '../../chart/words';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import { type ColorOf, type Entry, font, frame, labelRun, orientation, word } from './look-entries';

const SHOWN: Readonly<Record<string, string>> = {
  showLegendKey: 'showLegendKey',
  showCatName: 'showCategoryName',
  showSerName: 'showSeriesName',
  showPercent: 'showPercentage',
  showBubbleSize: 'showBubbleSize',
};

/** Does anything stand beside the points of this series? */
export function showsLabels(series: XmlNode): boolean {
  const labels = child(series, 'dLbls');
  return ['showVal', ...Object.keys(SHOWN)].some(
    (name) => name !== 'showLegendKey' && flag(child(labels, name), 'val'),
  );
}

/** The labels of a series and of its points; `isLabelled`: others of the chart have some. */
export function labelLooks(series: XmlNode, isLabelled: boolean, colorOf: ColorOf): Entry[] {
  const labels = child(series, 'dLbls');
  const points = childrenOf(labels, 'dLbl').flatMap((label): Entry[] => {
    const path = `points/${numeric(child(label, 'idx'), 'val') ?? 0}/`;
    return flag(child(label, 'delete'), 'val')
      ? [[`${path}hasDataLabel`, false]]
      : [[`${path}hasDataLabel`, true], ...content(`${path}dataLabel/`, label, colorOf)];
  });
  if (labels !== null && showsLabels(series)) return [...content('dataLabels/', labels, colorOf), ...points];
  return isLabelled ? [['hasDataLabels', false], ...points] : points;
}

function content(path: string, node: XmlNode, colorOf: ColorOf): Entry[] {
  const shown = Object.entries(SHOWN).filter(([name]) => flag(child(node, name), 'val'));
  const separator = child(node, 'separator')?.text;
  const format = child(node, 'numFmt');
  const code = attribute(format, 'formatCode');
  return [
    ...(flag(child(node, 'showVal'), 'val') ? [] : [[`${path}showValue`, false] as const]),
    ...shown.map(([, look]) => [`${path}${look}`, true] as const),
    ...word(`${path}position`, attribute(child(node, 'dLblPos'), 'val'), LABEL_PLACE, ''),
    ...(separator === undefined ? [] : [[`${path}separator`, separator] as const]),
    ...(code === null || code === 'General' ? [] : [[`${path}numberFormat`, code] as const]),
    ...(flag(format, 'sourceLinked') ? [[`${path}linkNumberFormat`, true] as const] : []),
    ...font(`${path}font/`, labelRun(node), colorOf, SIZE.labels, false),
    ...orientation(path, child(node, 'txPr')),
    ...frame(path, child(node, 'spPr'), colorOf),
  ];
}
