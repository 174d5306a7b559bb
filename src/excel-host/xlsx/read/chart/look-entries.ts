import type { ChartLook, ChartLooks } from '../../../model/chart-data';
import { COLOR, DEGREE, EMU, FONT, WIDTH } from '../../chart/usual';
import { DASH, TEXT_ACROSS, TEXT_DOWN, type Words } from '../../chart/words';
import { attribute, child, descend, flag, numeric, type XmlNode } from '../xml-tree';

export type ColorOf = (fill: XmlNode | null) => string | null;
export type Entry = readonly [string, ChartLook];

export const looksOf = (entries: readonly Entry[]): ChartLooks | undefined =>
  entries.length === 0 ? undefined : Object.fromEntries(entries);

/** A look that says yes or no, where it differs from what is usual. */
export const truth = (path: string, value: boolean, usual: boolean): Entry[] =>
  value === usual ? [] : [[path, value]];
/** The value of an element, where it stands there and is not the usual one. */
export const amount = (path: string, node: XmlNode | null, usual: number | null = null): Entry[] => {
  const value = numeric(node, 'val');
  return value === null || value === usual ? [] : [[path, value]];
};
/** One of a few words; an unknown one says nothing. */
export const word = (path: string, value: string | null, words: Words, usual: string): Entry[] => {
  const found = Object.entries(words).find(([, each]) => each === value)?.[0];
  return found === undefined || value === usual ? [] : [[path, found]];
};

export function fill(path: string, properties: XmlNode | null, colorOf: ColorOf, usual: string | null): Entry[] {
  if (properties === null) return [];
  if (child(properties, 'noFill') !== null) return [[`${path}fill`, 'none']];
  const color = colorOf(child(properties, 'solidFill'));
  return color === null || color === usual ? [] : [[`${path}fill`, color]];
}

export function line(
  path: string,
  properties: XmlNode | null,
  colorOf: ColorOf,
  usual: string | null,
  width: number,
  usualStyle: string | null = null,
): Entry[] {
  const ln = child(properties, 'ln');
  if (ln === null) return [];
  const color = colorOf(child(ln, 'solidFill'));
  const given = numeric(ln, 'w');
  const dash = attribute(child(ln, 'prstDash'), 'val');
  const named = Object.entries(DASH).find(([, each]) => each === dash)?.[0] ?? null;
  const style = child(ln, 'noFill') === null ? (named ?? (usualStyle === null ? null : 'Continuous')) : 'None';
  return [
    ...(color === null || color === usual ? [] : [[`${path}color`, color] as const]),
    ...(given === null || given === width ? [] : [[`${path}weight`, given / EMU] as const]),
    ...(style === null || style === usualStyle ? [] : [[`${path}lineStyle`, style] as const]),
  ];
}

/** Fill, border and shadow of a part that has none by itself: what stands there is a wish, also where it is the usual. */
export function frame(path: string, properties: XmlNode | null, colorOf: ColorOf): Entry[] {
  const border = line(`${path}border/`, properties, colorOf, null, WIDTH.thin);
  const isPlain = child(properties, 'ln') !== null && border.length === 0;
  return [
    ...(child(properties, 'solidFill') === null ? [] : fill(path, properties, colorOf, null)),
    ...(isPlain ? [[`${path}border/color`, COLOR.frame] as const] : border),
    ...shadow(path, properties),
  ];
}
export const shadow = (path: string, properties: XmlNode | null): Entry[] =>
  truth(`${path}showShadow`, descend(properties, 'effectLst', 'outerShdw') !== null, false);

export const titleRun = (title: XmlNode | null): XmlNode | null => {
  const paragraph = descend(title, 'tx', 'rich', 'p');
  return descend(paragraph, 'r', 'rPr') ?? descend(paragraph, 'pPr', 'defRPr');
};
export const labelRun = (part: XmlNode | null): XmlNode | null => descend(part, 'txPr', 'p', 'pPr', 'defRPr');

export function font(path: string, run: XmlNode | null, colorOf: ColorOf, size: number, bold: boolean): Entry[] {
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

/** Angle and place of a text: `body` holds its frame and its first paragraph (`c:rich` or `c:txPr`). */
export function orientation(path: string, body: XmlNode | null): Entry[] {
  const frameOf = child(body, 'bodyPr');
  const turned = numeric(frameOf, 'rot');
  const isUpright = attribute(frameOf, 'vert') === 'wordArtVert';
  // An angle outside of the circle stands for "automatic" in files of Excel.
  const isAngle = turned !== null && Math.abs(turned) <= 90 * DEGREE && turned !== 0;
  const angle = isUpright ? 180 : isAngle ? -turned / DEGREE : null;
  return [
    ...(angle === null ? [] : [[`${path}textOrientation`, angle] as const]),
    ...word(`${path}verticalAlignment`, attribute(frameOf, 'anchor'), TEXT_DOWN, 'ctr'),
    ...word(`${path}horizontalAlignment`, attribute(descend(body, 'p', 'pPr'), 'algn'), TEXT_ACROSS, 'ctr'),
  ];
}
