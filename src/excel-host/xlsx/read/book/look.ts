import { normalStyle } from '../../../model/style';
import type { BorderData, CellStyle } from '../../../model/types';
import { FILL_PATTERN } from '../../style/fill-pattern';
import { attribute, child, flag, numeric, type XmlNode } from '../xml-tree';
import type { Colors } from './colors';

type Line = Pick<BorderData, 'style' | 'weight'>;

/** The file has one word where Office.js has style and weight (ECMA-376 part 1, 18.18.3). */
const LINE: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const UNDERLINE: Readonly<Record<string, CellStyle['font']['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** `<b/>` and `<b val="1"/>` say yes. */
export function hasMark(node: XmlNode | null, name: string): boolean {
  const mark = child(node, name);
  return mark !== null && flag(mark, 'val', true);
}

export function readFont(node: XmlNode, colors: Colors): CellStyle['font'] {
  const underline = child(node, 'u');
  return {
    name: attribute(child(node, 'name'), 'val') ?? normalStyle.font.name,
    size: numeric(child(node, 'sz'), 'val') ?? normalStyle.font.size,
    bold: hasMark(node, 'b'),
    italic: hasMark(node, 'i'),
    underline: underline === null ? 'None' : (UNDERLINE[attribute(underline, 'val') ?? 'single'] ?? 'Single'),
    strikethrough: hasMark(node, 'strike'),
    color: colors.of(child(node, 'color')) ?? normalStyle.font.color,
  };
}

export interface Fill {
  readonly color: string | null;
  readonly pattern?: CellStyle['pattern'];
  /** What the plain colour stands for, when the file has more. */
  readonly simplified: string | null;
}

const PATTERN_KIND = new Map(Object.entries(FILL_PATTERN).map(([kind, type]) => [type, kind]));
const SYSTEM_COLOR = 64;

export function readFill(node: XmlNode, colors: Colors): Fill {
  const gradient = child(node, 'gradientFill');
  if (gradient !== null) return { color: colors.of(child(child(gradient, 'stop'), 'color')), simplified: 'a gradient' };
  const pattern = child(node, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return { color: null, simplified: null };
  const front = colors.of(child(pattern, 'fgColor'));
  if (type === 'solid') return { color: front, simplified: null };
  const kind = PATTERN_KIND.get(type);
  if (kind === undefined)
    return { color: colors.of(child(pattern, 'bgColor')) ?? front, simplified: `the pattern ${type}` };
  const behind = child(pattern, 'bgColor');
  // 64 is the system's own: nothing was chosen.
  const color = numeric(behind, 'indexed') === SYSTEM_COLOR ? null : colors.of(behind);
  return { color, pattern: { kind, color: front ?? '#000000' }, simplified: null };
}

export interface Borders {
  readonly edges: CellStyle['borders'];
  readonly hasDiagonal: boolean;
}

export function readBorders(node: XmlNode, colors: Colors): Borders {
  // A sheet from right to left names its edges by start and end (ECMA-376 part 1, strict).
  const edge = (...names: readonly string[]): BorderData | null => {
    const found = names.map((name) => child(node, name)).find((each) => each !== null) ?? null;
    const line = LINE[attribute(found, 'style') ?? ''];
    return line === undefined ? null : { ...line, color: colors.of(child(found, 'color')) ?? '#000000' };
  };
  return {
    edges: { top: edge('top'), bottom: edge('bottom'), left: edge('left', 'start'), right: edge('right', 'end') },
    hasDiagonal: edge('diagonal') !== null && (flag(node, 'diagonalUp') || flag(node, 'diagonalDown')),
  };
}

/** The file: 0..90 upwards, 91..180 downwards, 255 stacked; Office.js: -90..90, 180 stacked. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

type Alignment = Pick<
  CellStyle,
  'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel' | 'textOrientation' | 'shrinkToFit'
>;

export function readAlignment(node: XmlNode | null): Alignment {
  return {
    horizontalAlignment: HORIZONTAL[attribute(node, 'horizontal') ?? ''] ?? 'General',
    verticalAlignment: VERTICAL[attribute(node, 'vertical') ?? ''] ?? 'Bottom',
    wrapText: flag(node, 'wrapText'),
    indentLevel: numeric(node, 'indent') ?? 0,
    textOrientation: orientation(numeric(node, 'textRotation') ?? 0),
    shrinkToFit: flag(node, 'shrinkToFit'),
  };
}
