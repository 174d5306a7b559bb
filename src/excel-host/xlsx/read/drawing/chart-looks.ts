import type { ChartLook, ChartLooks } from '../../../model/types';
import { COLOR, DASH, EMU, FONT, LABEL_PLACE, SIZE, WIDTH } from '../../chart/usual';
import { attribute, child, childrenOf, descend, flag, numeric, type XmlNode } from '../xml-tree';

type ColorOf = (fill: XmlNode | null) => string | null;
type Entry = readonly [string, ChartLook];

/** What is set on parts of a chart, as far as it differs from how our charts look anyway. */
export function readChartLooks(
  space: XmlNode,
  axes: { readonly category: XmlNode | null; readonly value: XmlNode | null },
  colorOf: ColorOf,
): ChartLooks | undefined {
  const chart = child(space, 'chart');
  const frame = child(space, 'spPr');
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  return looksOf([
    ...fill('', frame, colorOf, COLOR.ground),
    ...line('border/', frame, colorOf, COLOR.frame, WIDTH.thin),
    ...font('title/font/', titleRun(title), colorOf, SIZE.title, true),
    ...truth('title/overlay', flag(child(title, 'overlay'), 'val'), false),
    ...fill('plotArea/', descend(chart, 'plotArea', 'spPr'), colorOf, null),
    ...fill('legend/', child(legend, 'spPr'), colorOf, null),
    ...font('legend/font/', labelRun(legend), colorOf, SIZE.legend, false),
    ...truth('legend/overlay', flag(child(legend, 'overlay'), 'val'), false),
    ...axis('categoryAxis', axes.category, colorOf, false),
    ...axis('valueAxis', axes.value, colorOf, true),
  ]);
}

/** The line of a series, the fills of its points, and its labels. `color` is the series' own. */
export function readSeriesLooks(
  node: XmlNode,
  colorOf: ColorOf,
  color: string | null,
  kind: 'line' | 'area' | 'slices' | 'dots',
  palette: (at: number) => string | undefined,
): ChartLooks | undefined {
  const properties = child(node, 'spPr');
  const isLine = kind === 'line';
  const points = childrenOf(node, 'dPt').flatMap((point): Entry[] => {
    const at = numeric(child(point, 'idx'), 'val') ?? 0;
    const usual = kind === 'slices' ? (palette(at) ?? null) : null;
    return fill(`points/${at}/`, child(point, 'spPr'), colorOf, usual);
  });
  const hasLine = isLine || (kind === 'area' && child(properties, 'ln') !== null);
  return looksOf([
    ...(hasLine ? line('line/', properties, colorOf, color, isLine ? WIDTH.series : WIDTH.thin) : []),
    ...points,
    ...labels(child(node, 'dLbls'), colorOf),
  ]);
}

const looksOf = (entries: readonly Entry[]): ChartLooks | undefined =>
  entries.length === 0 ? undefined : Object.fromEntries(entries);
const truth = (path: string, value: boolean, usual: boolean): Entry[] => (value === usual ? [] : [[path, value]]);

function fill(path: string, properties: XmlNode | null, colorOf: ColorOf, usual: string | null): Entry[] {
  if (properties === null) return [];
  if (child(properties, 'noFill') !== null) return [[`${path}fill`, 'none']];
  const color = colorOf(child(properties, 'solidFill'));
  return color === null || color === usual ? [] : [[`${path}fill`, color]];
}

function line(
  path: string,
  properties: XmlNode | null,
  colorOf: ColorOf,
  usual: string | null,
  width: number,
): Entry[] {
  const ln = child(properties, 'ln');
  if (ln === null) return [];
  const color = colorOf(child(ln, 'solidFill'));
  const given = numeric(ln, 'w');
  const dash = attribute(child(ln, 'prstDash'), 'val');
  const style = child(ln, 'noFill') === null ? Object.entries(DASH).find(([, word]) => word === dash)?.[0] : 'None';
  return [
    ...(color === null || color === usual ? [] : [[`${path}color`, color] as const]),
    ...(given === null || given === width ? [] : [[`${path}weight`, given / EMU] as const]),
    ...(style === undefined ? [] : [[`${path}lineStyle`, style] as const]),
  ];
}

const titleRun = (title: XmlNode | null): XmlNode | null => {
  const paragraph = descend(title, 'tx', 'rich', 'p');
  return descend(paragraph, 'r', 'rPr') ?? descend(paragraph, 'pPr', 'defRPr');
};
const labelRun = (part: XmlNode | null): XmlNode | null => descend(part, 'txPr', 'p', 'pPr', 'defRPr');

function font(path: string, run: XmlNode | null, colorOf: ColorOf, size: number, bold: boolean): Entry[] {
  if (run === null) return [];
  const points = (numeric(run, 'sz') ?? size * 100) / 100;
  const color = colorOf(child(run, 'solidFill'));
  const name = attribute(child(run, 'latin'), 'typeface');
  return [
    ...(points === size ? [] : [[`${path}size`, points] as const]),
    ...truth(`${path}bold`, flag(run, 'b', bold), bold),
    ...truth(`${path}italic`, flag(run, 'i'), false),
    ...(attribute(run, 'u') === 'sng' ? [[`${path}underline`, 'Single'] as const] : []),
    ...(color === null ? [] : [[`${path}color`, color] as const]),
    // A name that begins with "+" is one of the theme's.
    ...(name === null || name === FONT || name.startsWith('+') ? [] : [[`${path}name`, name] as const]),
  ];
}

function axis(name: string, node: XmlNode | null, colorOf: ColorOf, hasGrid: boolean): Entry[] {
  if (node === null) return [];
  const grid = (kind: 'major' | 'minor', usual: boolean): Entry[] => {
    const lines = child(node, `${kind}Gridlines`);
    const path = `${name}/${kind}Gridlines/`;
    const looks = line(`${path}line/`, child(lines, 'spPr'), colorOf, COLOR.grid, WIDTH.thin);
    return [...truth(`${path}visible`, lines !== null, usual), ...looks];
  };
  const unit = (kind: 'majorUnit' | 'minorUnit'): Entry[] => {
    const given = numeric(child(node, kind), 'val');
    return given === null ? [] : [[`${name}/${kind}`, given]];
  };
  return [
    ...truth(`${name}/visible`, !flag(child(node, 'delete'), 'val'), true),
    ...grid('major', hasGrid),
    ...grid('minor', false),
    ...line(`${name}/line/`, child(node, 'spPr'), colorOf, COLOR.axis, WIDTH.thin),
    ...font(`${name}/font/`, labelRun(node), colorOf, SIZE.labels, false),
    ...font(`${name}/title/font/`, titleRun(child(node, 'title')), colorOf, SIZE.axisTitle, true),
    ...(name === 'valueAxis' ? [...unit('majorUnit'), ...unit('minorUnit')] : []),
  ];
}

const SHOWN: Readonly<Record<string, string>> = {
  showLegendKey: 'showLegendKey',
  showCatName: 'showCategoryName',
  showSerName: 'showSeriesName',
  showPercent: 'showPercentage',
};

function labels(node: XmlNode | null, colorOf: ColorOf): Entry[] {
  if (node === null) return [];
  const place = attribute(child(node, 'dLblPos'), 'val');
  const position = Object.entries(LABEL_PLACE).find(([, word]) => word === place)?.[0];
  const shown = Object.entries(SHOWN).filter(([name]) => flag(child(node, name), 'val'));
  const value = flag(child(node, 'showVal'), 'val');
  const separator = child(node, 'separator')?.text;
  return [
    ...(value || shown.length === 0 ? [] : [['dataLabels/showValue', false] as const]),
    ...shown.map(([, look]) => [`dataLabels/${look}`, true] as const),
    ...(position === undefined ? [] : [['dataLabels/position', position] as const]),
    ...(separator === undefined ? [] : [['dataLabels/separator', separator] as const]),
    ...font('dataLabels/font/', labelRun(node), colorOf, SIZE.labels, false),
  ];
}
